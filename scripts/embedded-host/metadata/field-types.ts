/** Field types of Twenty's metadata, and how a composite one spreads over columns. */
export const FIELD_TYPES = [
  'UUID',
  'TEXT',
  'PHONES',
  'EMAILS',
  'DATE_TIME',
  'DATE',
  'BOOLEAN',
  'NUMBER',
  'NUMERIC',
  'LINKS',
  'CURRENCY',
  'FULL_NAME',
  'RATING',
  'SELECT',
  'MULTI_SELECT',
  'RELATION',
  'MORPH_RELATION',
  'POSITION',
  'ADDRESS',
  'RAW_JSON',
  'RICH_TEXT',
  'ACTOR',
  'ARRAY',
  'FILES',
  'TS_VECTOR',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export type SubField = {
  name: string;
  type: FieldType;
  /** What the API answers for NULL: the host treats an empty text or list and NULL as one value. */
  emptyValue?: '' | readonly [];
  /** Part of the unique key when the whole field is declared unique. */
  isUniqueKey?: boolean;
  /** Whether Twenty counts this part when a composite field is counted as empty. */
  options?: readonly string[];
};

const text = (name: string, extra: Partial<SubField> = {}): SubField => ({
  name,
  type: 'TEXT',
  emptyValue: '',
  ...extra,
});
const list = (name: string): SubField => ({ name, type: 'RAW_JSON', emptyValue: [] });

export const ACTOR_SOURCES = [
  'EMAIL',
  'CALENDAR',
  'WORKFLOW',
  'AGENT',
  'API',
  'IMPORT',
  'MANUAL',
  'SYSTEM',
  'WEBHOOK',
  'APPLICATION',
] as const;

const COMPOSITE_TYPES: Partial<Record<FieldType, readonly SubField[]>> = {
  LINKS: [text('primaryLinkLabel'), text('primaryLinkUrl', { isUniqueKey: true }), list('secondaryLinks')],
  CURRENCY: [
    { name: 'amountMicros', type: 'NUMERIC' },
    { name: 'currencyCode', type: 'TEXT' },
  ],
  FULL_NAME: [text('firstName'), text('lastName')],
  ADDRESS: [
    text('addressStreet1'),
    text('addressStreet2'),
    text('addressCity'),
    text('addressPostcode'),
    text('addressState'),
    text('addressCountry'),
    { name: 'addressLat', type: 'NUMERIC' },
    { name: 'addressLng', type: 'NUMERIC' },
  ],
  ACTOR: [
    { name: 'source', type: 'SELECT', options: ACTOR_SOURCES },
    { name: 'workspaceMemberId', type: 'UUID' },
    text('name'),
    { name: 'context', type: 'RAW_JSON' },
  ],
  EMAILS: [text('primaryEmail', { isUniqueKey: true }), list('additionalEmails')],
  PHONES: [
    text('primaryPhoneNumber', { isUniqueKey: true }),
    text('primaryPhoneCountryCode'),
    text('primaryPhoneCallingCode', { isUniqueKey: true }),
    list('additionalPhones'),
  ],
  RICH_TEXT: [{ name: 'blocknote', type: 'TEXT' }, text('markdown')],
};

export const subFieldsOf = (type: FieldType): readonly SubField[] | undefined => COMPOSITE_TYPES[type];
export const isDateType = (type: FieldType): boolean => type === 'DATE' || type === 'DATE_TIME';

export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** PascalCase of a field type, as in the names of GraphQL types: `FULL_NAME` → `FullName`. */
export const pascal = (words: string): string =>
  words
    .toLowerCase()
    .split(/[_\s]+/)
    .map(capitalise)
    .join('');
/** Column of one part of a composite field: `name` + `firstName` → `nameFirstName`. */
export const subColumn = (field: string, subField: string): string => `${field}${capitalise(subField)}`;

/** PostgreSQL type of a column. Options are kept as text and checked on the way in. */
export const sqlTypeOf = (type: FieldType): string => {
  switch (type) {
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      return 'uuid';
    case 'NUMBER':
    case 'POSITION':
      return 'double precision';
    case 'NUMERIC':
      return 'numeric';
    case 'BOOLEAN':
      return 'boolean';
    case 'DATE_TIME':
      return 'timestamptz';
    case 'DATE':
      return 'date';
    case 'MULTI_SELECT':
    case 'ARRAY':
      return 'text[]';
    case 'RAW_JSON':
    case 'FILES':
      return 'jsonb';
    default:
      return 'text';
  }
};
