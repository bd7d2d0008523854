import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, readManifest } from './build-app.ts';

const registry = join(import.meta.dirname, '../plugin/identifiers.txt');

/** The identifiers on record, as `identifier → what it names`. */
export const registeredIdentifiers = (): Map<string, string> =>
  new Map(
    (existsSync(registry) ? readFileSync(registry, 'utf8') : '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ', 2) as [string, string]),
  );

/** Name functions that are declared with the others. */
const REFERENCES = ['postInstallLogicFunction', 'healthCheckLogicFunction', 'uninstallLogicFunction'];

/**
 * Every identifier that the manifest declares (not those it refers to), with the path of what it names.
 * Options of a select field are declared by `id`.
 */
export const declaredIdentifiers = (value: unknown, path = ''): [identifier: string, path: string][] => {
  if (Array.isArray(value)) return value.flatMap((item) => declaredIdentifiers(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const entity = value as Record<string, unknown>;
  const name = ['nameSingular', 'name', 'value', 'fieldValue', 'label', 'title']
    .map((key) => entity[key])
    .find((text): text is string => typeof text === 'string');
  const id = entity['universalIdentifier'] ?? ('value' in entity && 'color' in entity ? entity['id'] : undefined);
  const here = name === undefined ? path : `${path}/${name.replaceAll(' ', '_')}`;
  return [
    ...(typeof id === 'string' ? [[id, here] satisfies [string, string]] : []),
    ...Object.entries(entity).flatMap(([key, child]) =>
      typeof child === 'object' && !REFERENCES.includes(key)
        ? declaredIdentifiers(child, key === 'universalSettings' ? here : `${here}/${key}`)
        : [],
    ),
  ];
};

if (import.meta.main) {
  await buildApp();
  const known = registeredIdentifiers();
  const added = declaredIdentifiers(readManifest()).filter(([id]) => !known.has(id));
  appendFileSync(registry, added.map(([id, path]) => `${id} ${path.slice(1)}\n`).join(''));
  process.stdout.write(`${added.length} identifiers added to plugin/identifiers.txt.\n`);
}
