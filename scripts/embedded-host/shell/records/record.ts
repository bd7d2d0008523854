import * as z from 'zod';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A record as the API answers it; what its fields hold follows from the metadata. */
export const recordShape = z.object({ id: z.string() }).loose();
export type RecordItem = z.infer<typeof recordShape>;

export const fullNameShape = z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() });

/** What a record is called: its label field, or an empty text when that has no value. */
export const recordLabel = (object: ObjectItem, record: RecordItem): string => {
  const value = record[object.labelIdentifierFieldName];
  const name = fullNameShape.safeParse(value);
  if (name.success) return [name.data.firstName, name.data.lastName].filter(Boolean).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const labelField = (object: ObjectItem): FieldItem | undefined =>
  object.fields.find(({ name }) => name === object.labelIdentifierFieldName);

/** Parts of the composite types that the screens show or change. */
const PARTS: Record<string, string | undefined> = {
  FULL_NAME: 'firstName lastName',
  CURRENCY: 'amountMicros currencyCode',
  EMAILS: 'primaryEmail additionalEmails',
  PHONES: 'primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones',
  LINKS: 'primaryLinkLabel primaryLinkUrl secondaryLinks',
  ADDRESS: 'addressStreet1 addressStreet2 addressCity addressPostcode addressState addressCountry',
  ACTOR: 'source workspaceMemberId name',
  RICH_TEXT: 'markdown blocknote',
  FILES: 'fileId label extension url',
};

/** Related records listed in a cell; the rest is behind the record. */
const LISTED_RELATED = 5;

const ownSelection = (field: FieldItem): string => {
  const parts = PARTS[field.type];
  return parts === undefined ? field.name : `${field.name} { ${parts} }`;
};

const labelSelection = (workspace: Workspace, object: ObjectItem): string => {
  const field = labelField(object);
  return field === undefined || field.name === 'id' || !workspace.canRead(object, field)
    ? 'id'
    : `id ${ownSelection(field)}`;
};

/** Records that only tie two others together, such as the target of a task, are shown by what they lead to. */
export const targetFields = (object: ObjectItem): FieldItem[] =>
  object.isSystem && object.labelIdentifierFieldName === 'id'
    ? object.fields.filter(({ type, relation }) => type === 'MORPH_RELATION' && relation?.type === 'MANY_TO_ONE')
    : [];

const targetsSelection = (workspace: Workspace, object: ObjectItem): string =>
  targetFields(object)
    .flatMap((field) => {
      const target = workspace.object(field.relation?.targetObject ?? '');
      return target === undefined || !workspace.may(target).canReadObjectRecords
        ? []
        : `${field.name} { ${labelSelection(workspace, target)} }`;
    })
    .join(' ');

/** The selection of GraphQL that answers what these fields show; fields that the role may not see are left out. */
export const selectionOf = (workspace: Workspace, object: ObjectItem, fields: readonly FieldItem[]): string => {
  const names = new Map<string, string>([['id', labelSelection(workspace, object)]]);
  for (const field of fields) {
    if (field.type === 'TS_VECTOR' || !workspace.canRead(object, field)) continue;
    if (field.relation === null) {
      if (field.name !== 'id' && field.name !== object.labelIdentifierFieldName)
        names.set(field.name, ownSelection(field));
      continue;
    }
    const target = workspace.object(field.relation.targetObject);
    if (target === undefined || !workspace.may(target).canReadObjectRecords) continue;
    const shown = labelSelection(workspace, target);
    names.set(
      field.name,
      field.relation.type === 'MANY_TO_ONE'
        ? `${field.name} { ${shown} }`
        : `${field.name}(first: ${LISTED_RELATED}) { totalCount edges { node { ${shown} ${targetsSelection(workspace, target)} } } }`,
    );
  }
  return [...names.values()].join(' ');
};

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
