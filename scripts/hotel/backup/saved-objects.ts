import * as z from 'zod';
import type { ObjectField, SavedObject } from '../../../plugin/flows/backup/saved-object.ts';
import type { Host } from '../../../plugin/host/client.ts';

/** The parts of fields that have any, by their types. */
const PARTS: Record<string, string[]> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail', 'additionalEmails'],
  PHONES: ['primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode', 'additionalPhones'],
  LINKS: ['primaryLinkLabel', 'primaryLinkUrl', 'secondaryLinks'],
  CURRENCY: ['amountMicros', 'currencyCode'],
  RICH_TEXT: ['blocknote', 'markdown'],
  RICH_TEXT_V2: ['blocknote', 'markdown'],
  ADDRESS: [
    'addressStreet1',
    'addressStreet2',
    'addressCity',
    'addressPostcode',
    'addressState',
    'addressCountry',
    'addressLat',
    'addressLng',
  ],
};

/** What only the host writes, and files, which lie beside its records. */
const LEFT_OUT_TYPES = new Set(['ACTOR', 'TS_VECTOR', 'FILES']);
const RELATIONS = new Set(['RELATION', 'MORPH_RELATION']);
const LEFT_OUT_FIELDS = new Set(['id', 'updatedAt', 'deletedAt']);

/** Of Twenty's own objects, those that the app adds fields to or whose records it points at and makes. */
const STANDARD = ['company', 'person', 'opportunity', 'task', 'note', 'taskTarget', 'noteTarget'];

const named = z.object({ nameSingular: z.string(), namePlural: z.string() });
const field = z.object({
  name: z.string(),
  type: z.string(),
  isActive: z.boolean().nullish(),
  settings: z.looseObject({ joinColumnName: z.string().nullish() }).nullish(),
  relation: z.object({ type: z.string(), targetObjectMetadata: named }).nullish(),
});
const answer = z.object({
  objects: z.object({
    edges: z.array(
      z.object({ node: named.extend({ applicationId: z.string().nullish(), fieldsList: z.array(field) }) }),
    ),
  }),
});

const DOCUMENT = `query SavedObjects { objects(paging: { first: 1000 }) { edges { node {
  nameSingular namePlural applicationId
  fieldsList { name type isActive settings relation { type targetObjectMetadata { nameSingular namePlural } } }
} } } }`;

/** What hangs tasks and notes on records: metadata says of these not in every version which records they can hang on. */
const LINKS = ['taskTarget', 'noteTarget'];

const typeAnswer = z.object({
  __type: z.object({
    fields: z.array(z.object({ name: z.string(), type: z.object({ kind: z.string(), name: z.string().nullable() }) })),
  }),
});

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const savedField = ({ name, type, isActive, settings, relation }: z.infer<typeof field>): ObjectField[] => {
  if (isActive === false || LEFT_OUT_TYPES.has(type) || LEFT_OUT_FIELDS.has(name)) return [];
  if (!RELATIONS.has(type)) return [{ name, parts: PARTS[type] ?? [] }];
  if (relation?.type !== 'MANY_TO_ONE') return [];
  const { nameSingular: singular, namePlural: plural } = relation.targetObjectMetadata;
  return [{ name: settings?.joinColumnName ?? `${name}Id`, parts: [], of: { singular, plural } }];
};

/** The fields of what hangs tasks or notes on records, by the schema of the records. */
const linkFields = async (
  host: Host,
  singular: string,
  objects: readonly z.infer<typeof named>[],
): Promise<ObjectField[]> => {
  const { __type: linkType } = typeAnswer.parse(
    await host.request(
      `query Links { __type(name: "${capitalised(singular)}") { fields { name type { kind name } } } }`,
      {},
    ),
  );
  const { fields } = linkType;
  return fields.flatMap(({ name, type }) => {
    const of = objects.find(({ nameSingular }) => type.kind === 'OBJECT' && capitalised(nameSingular) === type.name);
    if (of === undefined || !fields.some((one) => one.name === `${name}Id`)) return [];
    return [{ name: `${name}Id`, parts: [], of: { singular: of.nameSingular, plural: of.namePlural } }];
  });
};

/**
 * What is saved: the app's own objects and Twenty's that it extends or points at, each with every field that can be written, also
 * those that staff have added. @returns null where the app is not installed
 */
export const savedObjects = async (host: Host, metadata: Host): Promise<SavedObject[] | null> => {
  const nodes = answer.parse(await metadata.request(DOCUMENT, {})).objects.edges.map(({ node }) => node);
  const appId = nodes.find(({ nameSingular }) => nameSingular === 'hotelRun')?.applicationId;
  if (!appId) return null;
  const saved = nodes.filter(
    ({ nameSingular, applicationId }) => applicationId === appId || STANDARD.includes(nameSingular),
  );
  return Promise.all(
    saved.map(async ({ nameSingular: singular, namePlural: plural, fieldsList }) => ({
      singular,
      plural,
      fields: LINKS.includes(singular)
        ? [
            ...fieldsList.filter(({ type }) => !RELATIONS.has(type)).flatMap(savedField),
            ...(await linkFields(host, singular, nodes)),
          ]
        : fieldsList.flatMap(savedField),
    })),
  );
};
