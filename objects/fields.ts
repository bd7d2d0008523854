import {
  FieldType,
  MetadataWritability,
  NumberDataType,
  OnDeleteAction,
  RelationType,
  STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS,
  type defineField,
  type defineObject,
} from './sdk.ts';
import { identifier } from '../plugin/identifiers.ts';

/** A field as an object lists it; `defineField` takes it with the object it is added to. */
export type ObjectField = Parameters<typeof defineObject>[0]['fields'][number];
type StandaloneField = Parameters<typeof defineField>[0];

/** `description` is what people read under the field; `icon` is one of the host's Tabler icons. */
type FieldText = { description?: string; icon?: string };
type Colour = 'green' | 'turquoise' | 'sky' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow' | 'gray';

/** The standard objects that the app extends or points at, by their API name. */
const STANDARD_OBJECTS = ['person', 'company', 'opportunity', 'workspaceMember', 'task', 'note'] as const;
const isStandard = (object: string): object is (typeof STANDARD_OBJECTS)[number] =>
  (STANDARD_OBJECTS as readonly string[]).includes(object);

/** The universal identifier of an object, the app's own or one of the host's. */
export const objectIdentifier = (object: string): string =>
  isStandard(object) ? STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS[object].universalIdentifier : identifier(object);

/** Fields that the host gives to every object, under their keys `object.name`. */
const SYSTEM_FIELDS = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'createdBy', 'updatedBy', 'position']);

/**
 * The universal identifier of a field by its path, `stay.status`. Fields of standard objects that the app did not add
 * (`person.name`) are looked up in the SDK's catalogue.
 */
export const fieldIdentifier = (path: string): string => {
  const [object, name] = path.split('.') as [string, string];
  if (isStandard(object)) {
    const standard = (
      STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS[object].fields as Record<
        string,
        { universalIdentifier: string } | undefined
      >
    )[name];
    if (standard) return standard.universalIdentifier;
  }
  if (SYSTEM_FIELDS.has(name)) throw new Error(`${path} belongs to the host; take its identifier from the SDK`);
  return identifier(path);
};

const nameOf = (path: string): string => path.slice(path.indexOf('.') + 1);
const base = (path: string, label: string, text: FieldText) => ({
  universalIdentifier: identifier(path),
  name: nameOf(path),
  label,
  ...text,
});

/** A line of text; empty and missing are the same to the host. */
export const text = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.TEXT,
});

/** A whole number, or one with `decimals`. */
export const number = (path: string, label: string, options: FieldText & { decimals?: number } = {}): ObjectField => {
  const { decimals = 0, ...rest } = options;
  return {
    ...base(path, label, rest),
    type: FieldType.NUMBER,
    isNullable: true,
    universalSettings: {
      dataType: decimals > 0 ? NumberDataType.FLOAT : NumberDataType.INT,
      decimals,
      type: 'number',
    },
  };
};

/** A share from 0 to 1, shown as per cent. */
export const share = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.NUMBER,
  isNullable: true,
  universalSettings: { dataType: NumberDataType.FLOAT, decimals: 1, type: 'percentage' },
});

/** Money: micros and a currency. */
export const money = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.CURRENCY,
  isNullable: true,
});

/** A hotel-local calendar day. */
export const day = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.DATE,
  isNullable: true,
});

/** An instant. */
export const instant = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.DATE_TIME,
  isNullable: true,
});

/** Yes or no; no unless `defaultValue` says otherwise. */
export const yesNo = (
  path: string,
  label: string,
  { defaultValue = false, ...rest }: FieldText & { defaultValue?: boolean } = {},
): ObjectField => ({
  ...base(path, label, rest),
  type: FieldType.BOOLEAN,
  defaultValue,
  isNullable: false,
});

/** Structured data that people do not edit by hand. */
export const json = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.RAW_JSON,
  isNullable: true,
});

/** Text of several lines with formatting. */
export const richText = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.RICH_TEXT,
  isNullable: true,
});

/** A postal address. */
export const address = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.ADDRESS,
  isNullable: true,
});

/** E-mail addresses, one of them the primary one. */
export const emails = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.EMAILS,
  isNullable: true,
});

/** Phone numbers, one of them the primary one. */
export const phones = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.PHONES,
  isNullable: true,
});

/** A list of words that people type. */
export const words = (path: string, label: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.ARRAY,
  isNullable: true,
});

/** What can be chosen: value → label and colour, in the order shown. */
export type Choices<Value extends string = string> = Record<Value, readonly [label: string, colour: Colour]>;

const optionsOf = (path: string, choices: Choices) =>
  Object.entries(choices).map(([value, [label, color]], position) => ({
    id: identifier(`${path}=${value}`),
    value,
    label,
    position,
    color,
  }));

/** One of several values. `defaultValue` is one of them. */
export const select = (
  path: string,
  label: string,
  choices: Choices,
  { defaultValue, ...rest }: FieldText & { defaultValue?: string } = {},
): ObjectField => ({
  ...base(path, label, rest),
  type: FieldType.SELECT,
  options: optionsOf(path, choices),
  // The host reads a default as an expression: a literal needs quotes of its own.
  ...(defaultValue === undefined
    ? { isNullable: true }
    : { defaultValue: `'${defaultValue}'` as const, isNullable: false }),
});

/** Any number of several values. */
export const multiSelect = (path: string, label: string, choices: Choices, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.MULTI_SELECT,
  options: optionsOf(path, choices),
  isNullable: true,
});

/**
 * The owning side of a relation: `one('stay.guest', 'Guest', 'person.guestStayHistory')` makes the column `guestId`.
 * The other side is {@link many} with the two paths exchanged. `whenGone` says what becomes of this record when the
 * other is destroyed; a composition (a charge of a stay) goes with it.
 */
export const one = (
  path: string,
  label: string,
  inverse: string,
  { whenGone = 'EMPTY', ...rest }: FieldText & { whenGone?: 'EMPTY' | 'DESTROY' } = {},
): ObjectField => ({
  ...base(path, label, rest),
  type: FieldType.RELATION,
  isNullable: true,
  relationTargetObjectMetadataUniversalIdentifier: objectIdentifier(inverse.split('.')[0]!),
  relationTargetFieldMetadataUniversalIdentifier: identifier(inverse),
  universalSettings: {
    relationType: RelationType.MANY_TO_ONE,
    onDelete: whenGone === 'DESTROY' ? OnDeleteAction.CASCADE : OnDeleteAction.SET_NULL,
    joinColumnName: `${nameOf(path)}Id`,
  },
});

/** The list side of a relation: `many('person.guestStayHistory', 'Stays', 'stay.guest')`. */
export const many = (path: string, label: string, inverse: string, options: FieldText = {}): ObjectField => ({
  ...base(path, label, options),
  type: FieldType.RELATION,
  isNullable: true,
  relationTargetObjectMetadataUniversalIdentifier: objectIdentifier(inverse.split('.')[0]!),
  relationTargetFieldMetadataUniversalIdentifier: identifier(inverse),
  universalSettings: { relationType: RelationType.ONE_TO_MANY },
});

/**
 * A field that only the app writes. `rewritten: true` for values that a schedule rewrites, so that they do not fill the
 * audit log. Hosts older than 2.40 do not enforce it; there it only hides the editing.
 */
export const computed = (field: ObjectField, { rewritten = false }: { rewritten?: boolean } = {}): ObjectField => ({
  ...field,
  isUIEditable: false,
  writability: MetadataWritability.APPLICATION,
  ...(rewritten ? { isAuditLogged: false } : {}),
});

/**
 * A field that not every role may see. The host's timeline repeats old and new values to everybody who sees the record,
 * whatever the rights on the field, so such a field stays out of it.
 */
export const confidential = (field: ObjectField): ObjectField => ({ ...field, isAuditLogged: false });

/** A field added to a standard object, for `defineField`: `onStandard('person', text('person.guestNumber', …))`. */
export const onStandard = (object: (typeof STANDARD_OBJECTS)[number], field: ObjectField): StandaloneField =>
  ({ ...field, objectUniversalIdentifier: objectIdentifier(object) }) as StandaloneField;
