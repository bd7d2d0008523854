import { cells } from './role-table.ts';

type ManifestField = {
  universalIdentifier: string;
  name: string;
  type: string;
  writability?: string;
  relationTargetObjectMetadataUniversalIdentifier?: string;
  universalSettings?: { relationType?: string; joinColumnName?: string };
  objectUniversalIdentifier?: string;
};
export type Manifest = {
  objects: { universalIdentifier: string; nameSingular: string; namePlural: string; fields: ManifestField[] }[];
  fields: ManifestField[];
};

export type TableField = {
  name: string;
  type: string;
  /** Written by the app alone, where the host knows of that. */
  isComputed: boolean;
  relation?: { target: string; isList: boolean };
};
/** An object of the table; `title` is a text of it that people write. */
export type TableObject = { name: string; plural: string; title: string; fields: Map<string, TableField> };

const STANDARD: Record<string, { plural: string; title: string }> = {
  person: { plural: 'people', title: 'jobTitle' },
  company: { plural: 'companies', title: 'name' },
  opportunity: { plural: 'opportunities', title: 'name' },
  task: { plural: 'tasks', title: 'title' },
  note: { plural: 'notes', title: 'title' },
};

/**
 * The objects of the table by name, as the manifest declares them; of the host's own objects only what the app adds.
 * `identifierOf` gives the universal identifier of one of the host's objects.
 */
export const tableObjects = (
  manifest: Manifest,
  identifierOf: (object: string) => string,
): Map<string, TableObject> => {
  const names = [...new Set(cells.map(({ subject }) => subject.split('.')[0]!))];
  const nameOf = new Map([
    ...manifest.objects.map(({ universalIdentifier, nameSingular }): [string, string] => [
      universalIdentifier,
      nameSingular,
    ]),
    ...Object.keys(STANDARD).map((name): [string, string] => [identifierOf(name), name]),
  ]);
  return new Map(
    names.map((name): [string, TableObject] => {
      const own = manifest.objects.find(({ nameSingular }) => nameSingular === name);
      const { plural, title } = own ? { plural: own.namePlural, title: textOf(own.fields) } : STANDARD[name]!;
      const declared =
        own?.fields ?? manifest.fields.filter((field) => field.objectUniversalIdentifier === identifierOf(name));
      return [
        name,
        { name, plural, title, fields: new Map(declared.map((field) => [field.name, tableField(field, nameOf)])) },
      ];
    }),
  );
};

/** The name, or where the app alone writes that, the first text that people write. */
const textOf = (fields: readonly ManifestField[]): string =>
  fields
    .filter(({ type, writability }) => type === 'TEXT' && writability !== 'APPLICATION')
    .toSorted((one, other) => Number(other.name === 'name') - Number(one.name === 'name'))[0]?.name ?? 'name';

const tableField = (field: ManifestField, nameOf: Map<string, string>): TableField => {
  const { name, type, writability, universalSettings, relationTargetObjectMetadataUniversalIdentifier: target } = field;
  const relation =
    target === undefined
      ? undefined
      : { target: nameOf.get(target) ?? '', isList: universalSettings?.relationType === 'ONE_TO_MANY' };
  return { name, type, isComputed: writability === 'APPLICATION', ...(relation && { relation }) };
};
