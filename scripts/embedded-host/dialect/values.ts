import { inspect } from 'node:util';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import * as z from 'zod';
import { isCalendarDate } from '../../../plugin/domain/calendar-dates.ts';
import { ACTOR_SOURCES, subColumn, type FieldType } from '../metadata/field-types.ts';
import type { FieldMetadata } from '../metadata/workspace-model.ts';
import { badInput, type ApiError } from './api-error.ts';
import { isIdentifier } from './filter-values.ts';
import { phonesOf } from './phones.ts';

export type ColumnValues = Record<string, unknown>;
const refuse = (message: string, friendly = message): ApiError => badInput(message, 'INVALID_ARGS_DATA', friendly);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks one value of an input and spreads it over columns, those given or new ones. An empty text or list is stored as NULL.
 * @throws ApiError in the host's words.
 */
export const columnsOfValue = (field: FieldMetadata, value: unknown, columns: ColumnValues = {}): ColumnValues => {
  if (field.type === 'TS_VECTOR') throw refuse(`${field.name} TS_VECTOR-typed field does not support write operations`);
  if (field.subFields === undefined)
    columns[field.name] = scalar(
      field.type,
      value,
      field.name,
      field.options?.map((option) => option.value),
      field.settings,
    );
  else
    for (const [part, partValue] of Object.entries(compositeParts(field, value)))
      columns[subColumn(field.name, part)] = partValue;
  return columns;
};

/** Checks the id in a join column. @throws ApiError in the host's words. */
export const joinedId = (joinColumn: string, value: unknown): unknown => scalar('UUID', value, joinColumn);

const compositeParts = (field: FieldMetadata, value: unknown): Record<string, unknown> => {
  const subFields = field.subFields ?? [];
  // Twenty takes null for the whole as nothing said; only its parts can be emptied.
  if (value === null) return {};
  const given = json(value, field.name);
  if (!isObject(given))
    throw refuse(
      `Invalid object value ${inspect(value)} for field "${field.name}"`,
      `Invalid value for JSON: "${inspect(value)}"`,
    );
  const words = field.type.toLowerCase().replaceAll('_', ' ');
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(given)) {
    if (name === '__typename') continue;
    const subField = subFields.find((candidate) => candidate.name === name);
    if (subField === undefined)
      throw refuse(`Invalid subfield ${name} for ${words} field "${field.name}"`, `Invalid value for ${words}.`);
    const path = `${field.name}.${name}`;
    if (field.type === 'EMAILS') parts[name] = name === 'primaryEmail' ? email(part, path) : emails(part, path);
    else
      parts[name] =
        part === undefined
          ? undefined
          : scalar(
              subField.type,
              part,
              path,
              subField.options ?? (subField.name === 'source' ? ACTOR_SOURCES : undefined),
            );
  }
  switch (field.type) {
    case 'PHONES':
      return phonesOf(parts);
    case 'LINKS':
      return linksOf(parts);
    case 'RICH_TEXT':
      return richTextOf(parts, field.name);
    default:
      return parts;
  }
};

const scalar = (
  type: FieldType,
  value: unknown,
  name: string,
  options?: readonly string[],
  settings?: Record<string, unknown>,
): unknown => {
  if (value === null) {
    if (type === 'POSITION')
      throw refuse(`Invalid position value null for field "${name}"`, 'Invalid value for position: "null"');
    return null;
  }
  switch (type) {
    case 'TEXT':
      if (typeof value !== 'string')
        throw refuse(
          `Invalid string value ${inspect(value)} for text field "${name}"`,
          `Invalid value: "${inspect(value)}"`,
        );
      return value === '' ? null : value;
    case 'NUMBER':
    case 'POSITION':
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw refuse(
          `Invalid ${type === 'NUMBER' ? 'number' : 'position'} value ${inspect(value)} for field "${name}"`,
          `Invalid value for ${type.toLowerCase()}: "${inspect(value)}"`,
        );
      return value;
    case 'NUMERIC': {
      if (value === '') return null;
      const number = Number(value);
      if (!Number.isFinite(number))
        throw refuse(
          `Invalid number value ${inspect(number)} for field "${name}"`,
          `Invalid value for number: "${inspect(number)}"`,
        );
      return number;
    }
    case 'BOOLEAN':
      if (typeof value !== 'boolean')
        throw refuse(
          `Invalid boolean value ${inspect(value)} for field "${name}"`,
          `Invalid value: "${inspect(value)}"`,
        );
      return value;
    case 'DATE':
      if (typeof value !== 'string' || !isDay(value))
        throw refuse(
          `Invalid value ${inspect(value)} for date field "${name}". Expected format: 'YYYY-MM-DD'`,
          `Invalid value for date: "${inspect(value)}". Expected format: 'YYYY-MM-DD'`,
        );
      return value.slice(0, 10);
    case 'DATE_TIME': {
      const instant = typeof value === 'string' ? instantOf(value) : new Date(Number.NaN);
      if (!isValid(instant))
        throw refuse(
          `Invalid value ${inspect(value)} for date-time field "${name}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
          `Invalid value for date-time: "${inspect(value)}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
        );
      return instant.toISOString();
    }
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      if (typeof value !== 'string' || !isIdentifier(value))
        throw refuse(
          `Invalid UUID value ${inspect(value)} for field "${name}"`,
          `Invalid value for UUID: "${inspect(value)}"`,
        );
      return value.toLowerCase();
    case 'SELECT':
    case 'RATING':
      if (typeof value !== 'string')
        throw refuse(
          `Invalid string value ${inspect(value)} for text field "${name}"`,
          `Invalid value: "${inspect(value)}"`,
        );
      if (options !== undefined && !options.includes(value))
        throw refuse(
          `Invalid value "${value}" for field "${name}". Valid values are: ${options.join(', ')}`,
          `Invalid value for field "${name}"`,
        );
      return value;
    case 'MULTI_SELECT':
    case 'ARRAY': {
      const list = typeof value === 'string' ? [value] : value;
      if (!Array.isArray(list) || list.some((item) => typeof item !== 'string'))
        throw refuse(
          `Invalid value ${inspect(value)} for field "${name} - Array values need to be string"`,
          `Invalid value: "${inspect(value)}"`,
        );
      if (type === 'MULTI_SELECT' && list.some((item) => !options?.includes(String(item))))
        throw refuse(
          `Invalid value ${inspect(value)} for multi select field "${name}"`,
          `Invalid value for multi-select: "${inspect(value)}"`,
        );
      return list.length === 0 ? null : list;
    }
    case 'FILES': {
      const files = z.array(z.strictObject({ fileId: z.string(), label: z.string() })).safeParse(json(value, name));
      if (!files.success)
        throw refuse(
          `Invalid value "${inspect(value)}" for FILES field "${name}" - ${files.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ')}`,
        );
      const most = settings?.['maxNumberOfValues'];
      if (typeof most === 'number' && files.data.length > most)
        throw refuse(`Max number of files is ${most} for field "${name}"`);
      return files.data;
    }
    case 'RAW_JSON':
      return json(value, name);
    default:
      throw refuse(`Field "${name}" cannot be written`);
  }
};

// What programs write is read without date-fns, which takes ten times as long.
const isDay = (text: string): boolean => isCalendarDate(text) || isValid(parseISO(text));
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const instantOf = (text: string): Date => {
  if (INSTANT.test(text) && isCalendarDate(text.slice(0, 10))) return new Date(text);
  return parseISO(isCalendarDate(text) ? `${text}T00:00:00Z` : text);
};

/** An empty object and an empty list are kept as nothing, as by Twenty. */
const json = (value: unknown, name: string): unknown => {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? null : value;
  if (value === null) return null;
  const refusal = refuse(`Invalid object value ${inspect(value)} for field "${name}"`, 'Invalid value for JSON.');
  if (typeof value !== 'string') throw refusal;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    throw refusal;
  }
};

const emailShape = z.email();
const email = (value: unknown, path: string): string | null => {
  if (value === null || value === '') return null;
  if (typeof value !== 'string' || !emailShape.safeParse(value).success)
    throw refuse(
      `Invalid string value ${inspect(value)} for email field "${path}"`,
      `Invalid value: "${inspect(value)}"`,
    );
  return value.toLowerCase();
};
const emails = (value: unknown, path: string): unknown => {
  if (value === null || value === '') return null;
  const list = typeof value === 'string' ? json(value, path) : value;
  if (!Array.isArray(list))
    throw refuse(
      `Invalid value ${inspect(value)} for field "${path} - Array values need to be string"`,
      `Invalid value: "${inspect(value)}"`,
    );
  return list.length === 0 ? null : list.map((item) => email(item, path));
};

/** The host part of a web address is written small, so that one site is one value; a bare slash at the end goes. */
const normalUrl = (url: unknown): unknown => {
  if (typeof url !== 'string' || !URL.canParse(url)) return url;
  const { origin, pathname, search, hash } = new URL(url);
  return `${origin === 'null' ? '' : origin}${pathname === '/' ? '' : pathname}${search}${hash}`;
};
const linksOf = (parts: Record<string, unknown>): Record<string, unknown> => {
  const links = { ...parts };
  if ('primaryLinkUrl' in links) links['primaryLinkUrl'] = normalUrl(links['primaryLinkUrl']);
  const secondary = Array.isArray(links['secondaryLinks']) ? links['secondaryLinks'] : [];
  links['secondaryLinks'] =
    secondary.length === 0
      ? null
      : secondary.map((link: unknown) => (isObject(link) ? { ...link, url: normalUrl(link['url']) } : link));
  return links;
};

/** Rich text is kept twice, as blocks for the editor and as Markdown; whichever is missing is made from the other. */
const richTextOf = (parts: Record<string, unknown>, name: string): Record<string, unknown> => {
  const { blocknote, markdown } = parts;
  if (typeof blocknote === 'string') {
    const blocks = json(blocknote, name);
    if (!Array.isArray(blocks))
      throw refuse(
        `Invalid blocknote value for field "${name}" - must be a JSON array of blocks`,
        'Invalid value for rich text.',
      );
    return markdown === undefined ? { ...parts, markdown: blocks.map(textOfBlock).join('\n\n') } : parts;
  }
  if (typeof markdown !== 'string') return parts;
  const paragraphs = markdown.split(/\n{2,}/).map((text, index) => ({
    id: `block-${index}`,
    type: 'paragraph',
    props: {},
    content: [{ type: 'text', text, styles: {} }],
    children: [],
  }));
  return { ...parts, blocknote: JSON.stringify(paragraphs) };
};
const textOfBlock = (block: unknown): string => {
  const content = isObject(block) && Array.isArray(block['content']) ? block['content'] : [];
  return content
    .map((part: unknown) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
};
