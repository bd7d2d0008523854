import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp, readManifest } from '../scripts/build-app.ts';
import { declaredIdentifiers, registeredIdentifiers } from '../scripts/register-identifiers.ts';

type Field = {
  universalIdentifier: string;
  options?: { label: string }[] | null;
  name: string;
  type: string;
  objectUniversalIdentifier: string;
  relationTargetFieldMetadataUniversalIdentifier?: string;
  relationTargetObjectMetadataUniversalIdentifier?: string;
  universalSettings?: { relationType?: string };
};
type Manifest = {
  objects: { universalIdentifier: string; nameSingular: string; fields: Omit<Field, 'objectUniversalIdentifier'>[] }[];
  fields: Field[];
  indexes: { objectUniversalIdentifier: string }[];
  logicFunctions: { name: string; timeoutSeconds?: number }[];
};

let manifest: Manifest;
beforeAll(async () => {
  await buildApp();
  manifest = readManifest<Manifest>();
});

describe('universal identifiers', () => {
  it('are declared once each', () => {
    const declared = declaredIdentifiers(manifest).map(([id]) => id);
    expect(declared.filter((id, index) => declared.indexOf(id) !== index)).toEqual([]);
  });

  it('are all on record, and none on record has changed or gone: the host would drop its data', () => {
    const declared = new Map(declaredIdentifiers(manifest));
    const registered = registeredIdentifiers();
    expect([...declared].filter(([id]) => !registered.has(id))).toEqual([]);
    // A right that is gone takes no data with it.
    const gone = [...registered].filter(([id, path]) => !declared.has(id) && !path.endsWith('Permissions'));
    expect(gone).toEqual([]);
  });
});

describe('relations', () => {
  it('have both sides, each naming the other', () => {
    const all: Field[] = [
      ...manifest.fields,
      ...manifest.objects.flatMap((object) =>
        object.fields.map((field) => ({ ...field, objectUniversalIdentifier: object.universalIdentifier })),
      ),
    ];
    const byIdentifier = new Map(all.map((field) => [field.universalIdentifier, field]));
    const relations = all.filter((field) => field.type === 'RELATION');
    expect(relations.length).toBeGreaterThan(0);
    for (const field of relations) {
      const other = byIdentifier.get(field.relationTargetFieldMetadataUniversalIdentifier ?? '');
      expect(other, `the other side of ${field.name}`).toBeDefined();
      expect(other!.relationTargetFieldMetadataUniversalIdentifier, field.name).toBe(field.universalIdentifier);
      expect(field.relationTargetObjectMetadataUniversalIdentifier, field.name).toBe(other!.objectUniversalIdentifier);
      expect(field.universalSettings?.relationType, field.name).not.toBe(other!.universalSettings?.relationType);
    }
  });
});

describe('what the offline build lets through', () => {
  it('no logic function asks for more time than the 900 seconds the host gives', () => {
    const tooLong = manifest.logicFunctions.filter(({ timeoutSeconds }) => (timeoutSeconds ?? 300) > 900);
    expect(tooLong.map(({ name }) => name)).toEqual([]);
  });

  it('no option label has a comma, which the host refuses', () => {
    const labels = [...manifest.fields, ...manifest.objects.flatMap(({ fields }) => fields)].flatMap(
      ({ options }) => options?.map(({ label }) => label) ?? [],
    );
    expect(labels.filter((label) => label.includes(','))).toEqual([]);
  });

  it('indexes are on the own objects only; the host refuses one on a standard object (twentyhq/twenty issue 23391)', () => {
    const own = new Set(manifest.objects.map(({ universalIdentifier }) => universalIdentifier));
    expect(manifest.indexes.filter(({ objectUniversalIdentifier }) => !own.has(objectUniversalIdentifier))).toEqual([]);
  });
});
