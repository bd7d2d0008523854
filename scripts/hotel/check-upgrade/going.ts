import * as z from 'zod';

const option = z.object({ value: z.string() });

const installedField = z.object({
  universalIdentifier: z.string(),
  name: z.string(),
  type: z.string(),
  applicationId: z.string().nullish(),
  options: z.array(option).nullish(),
  settings: z.looseObject({ joinColumnName: z.string().nullish(), relationType: z.string().nullish() }).nullish(),
});

/** An object as the metadata of a host describes it. */
export const installedObject = z.object({
  universalIdentifier: z.string(),
  nameSingular: z.string(),
  namePlural: z.string(),
  applicationId: z.string().nullish(),
  fieldsList: z.array(installedField),
});
type InstalledObject = z.infer<typeof installedObject>;
type InstalledField = z.infer<typeof installedField>;

const field = z.object({
  universalIdentifier: z.string(),
  type: z.string(),
  options: z.array(option).nullish(),
});

/** What of a built app decides about columns. */
export const packageManifest = z.object({
  objects: z.array(z.object({ universalIdentifier: z.string(), fields: z.array(field) })),
  fields: z.array(field),
});
type PackageManifest = z.infer<typeof packageManifest>;

/**
 * What an upgrade would take away: an object, or a field of one, or some `options` of a field, or its type, which `becomes`
 * another one. `column` is the name by which records are asked for.
 */
export type Going = {
  object: string;
  plural: string;
  field?: string;
  column?: string;
  type?: string;
  options?: string[];
  becomes?: string;
};

/**
 * What the host makes and keeps by itself, and a relation's side that has no column. Morph relations are the host's: by them
 * tasks, notes, files and events hang on the objects of apps, and they go with their object alone.
 */
const isOfHost = ({ type, settings, name }: InstalledField): boolean =>
  ['ACTOR', 'TS_VECTOR', 'POSITION', 'MORPH_RELATION'].includes(type) ||
  settings?.relationType === 'ONE_TO_MANY' ||
  ['id', 'createdAt', 'updatedAt', 'deletedAt', 'searchVector'].includes(name);

/**
 * What installing a package over what is installed would take away. A host holds the two against each other by universal
 * identifiers, and drops what the package no longer names; what staff or other apps have added is theirs and stays.
 */
export const whatGoes = (installed: readonly InstalledObject[], manifest: PackageManifest): Going[] => {
  const appId = installed.find(({ nameSingular }) => nameSingular === 'hotelRun')?.applicationId ?? null;
  if (appId === null) return [];
  const keptObjects = new Set(manifest.objects.map(({ universalIdentifier }) => universalIdentifier));
  const keptFields = new Map(
    [...manifest.fields, ...manifest.objects.flatMap(({ fields }) => fields)].map((one) => [
      one.universalIdentifier,
      one,
    ]),
  );
  return installed.flatMap(
    ({ universalIdentifier, nameSingular: object, namePlural: plural, applicationId, ...rest }) => {
      if (applicationId === appId && !keptObjects.has(universalIdentifier)) return [{ object, plural }];
      return rest.fieldsList.flatMap((one): Going[] => {
        if (one.applicationId !== appId || isOfHost(one)) return [];
        const column = one.type === 'RELATION' ? (one.settings?.joinColumnName ?? `${one.name}Id`) : one.name;
        const going: Going = { object, plural, field: one.name, column, type: one.type };
        const kept = keptFields.get(one.universalIdentifier);
        if (kept === undefined) return [going];
        if (kept.type !== one.type) return [{ ...going, becomes: kept.type }];
        const values = new Set(kept.options?.map(({ value }) => value));
        const options = (one.options ?? []).map(({ value }) => value).filter((value) => !values.has(value));
        return options.length === 0 ? [] : [{ ...going, options }];
      });
    },
  );
};

/** The part of a field of parts that is filled where the field is. */
const PART_IN_USE: Record<string, readonly string[]> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail'],
  PHONES: ['primaryPhoneNumber'],
  LINKS: ['primaryLinkUrl'],
  ADDRESS: ['addressStreet1', 'addressCity', 'addressPostcode', 'addressCountry'],
  RICH_TEXT: ['markdown'],
  RICH_TEXT_V2: ['markdown'],
};

/** The arguments that find the records which hold something in what would go; none where every record does. */
export const columnsInUse = ({ column, type, options, becomes }: Going): string => {
  if (column === undefined || type === undefined) return '';
  const of = (condition: string): string => `, filter: { ${column}: { ${condition} } }`;
  if (options !== undefined && becomes === undefined)
    return of(`${type === 'MULTI_SELECT' ? 'containsAny' : 'in'}: [${options.join(', ')}]`);
  const parts = PART_IN_USE[type];
  if (parts !== undefined)
    return `, filter: { or: [${parts.map((part) => `{ ${column}: { ${part}: { neq: "" } } }`).join(', ')}] }`;
  switch (type) {
    case 'TEXT':
      return of('neq: ""');
    case 'BOOLEAN':
      return of('eq: true');
    case 'CURRENCY':
      return of('amountMicros: { is: NOT_NULL }');
    default:
      return of('is: NOT_NULL');
  }
};
