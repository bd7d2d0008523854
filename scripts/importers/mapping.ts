import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getCountries } from 'libphonenumber-js/min';
import { IANAZone } from 'luxon';
import { parse } from 'yaml';
import * as z from 'zod';
import { IMPORT_KINDS, IMPORT_ROWS } from '../../plugin/domain/imports/rows.ts';
import { fileProblem, sentence } from '../hotel/json-lines.ts';
import { readTextSync } from '../hotel/text-input.ts';
import { readsDays } from './read-values/dates.ts';
import { UsageError } from './usage-error.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const decimal = z.enum(['.', ',']);
const locale = z.string().refine((tag) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}, 'is not the tag of a language, such as de or pt-BR');

const condition = z.strictObject({ column: z.string(), in: z.array(text) });

const STARTS = ['column', 'columns', 'template', 'constant', 'row', 'day'] as const;

/** How one field of a row is made from a line of the file. Exactly one of {@link STARTS} says where it starts. */
const fieldSource = z
  .strictObject({
    column: z.string().optional().describe('The column that holds the value.'),
    columns: z.array(z.string()).min(1).optional().describe('Columns of which the first that is not empty counts.'),
    template: z
      .string()
      .optional()
      .describe(
        'Text with columns in braces: "AGENT-{agent}"; {row} is the position of the row. Empty when one of them is.',
      ),
    constant: text.optional().describe('The same value for every row.'),
    row: z.literal(true).optional().describe('The position of the row in the file, 1 for the first after the header.'),
    day: z
      .string()
      .optional()
      .describe('Another date field of this mapping, to count from with plusDays or minusDays.'),
    values: z
      .record(z.string(), z.union([text, z.null()]))
      .optional()
      .describe('What the values of the file mean; null for none.'),
    otherwise: z
      .enum(['reject', 'empty', 'keep'])
      .optional()
      .describe('What to do with a value that is not in the table; reject unless said otherwise.'),
    format: z
      .string()
      .refine(readsDays, 'reads no day; write it with d, M and y, such as dd.MM.yyyy')
      .optional()
      .describe('How a date is written, such as "dd/MM/yyyy"; yyyy-MM-dd unless said otherwise.'),
    plusDays: z.array(z.string()).optional().describe('Columns whose numbers of days are added to the date.'),
    minusDays: z.array(z.string()).optional().describe('Columns whose numbers of days are taken from the date.'),
    timesSumOf: z
      .array(z.string())
      .optional()
      .describe('Columns whose sum the amount is multiplied by, such as nights.'),
    locale: locale.optional().describe('The language of the names of months, where it is not to be found out.'),
    decimal: decimal.optional().describe('The decimal mark of numbers; that of the mapping unless said otherwise.'),
    namePart: z.enum(['first', 'last']).optional().describe('The first name or the surname of a whole name.'),
    surnameFirst: z.literal(true).optional().describe('Whole names begin with the surname, even without a comma.'),
    rooms: z
      .string()
      .min(1)
      .optional()
      .describe('What stands between rooms where a cell lists several: each becomes a stay of its own.'),
    country: z
      .enum(getCountries())
      .optional()
      .describe('The country of phone numbers that are written without one, such as PT.'),
    onlyIf: condition.optional().describe('Empty unless this column has one of these values.'),
  })
  .superRefine((value, context) => {
    const starts = STARTS.filter((key) => key in value);
    if (starts.length !== 1)
      context.addIssue({
        code: 'custom',
        message: `needs exactly one of ${STARTS.join(', ')}; it has ${starts.join(' and ') || 'none'}`,
      });
  });
export type FieldSource = z.infer<typeof fieldSource>;

/** The label by which the platform knows an encoding; `utf16le` is how other software writes one of them. */
export const encodingLabel = (name: string): string =>
  /^utf16(le|be)$/i.test(name) ? name.replace(/16/, '-16') : name;
const isEncoding = (name: string): boolean => {
  try {
    return new TextDecoder(encodingLabel(name)).encoding !== '';
  } catch {
    return false;
  }
};

const mappingFile = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]+$/, 'is made of small letters, digits and hyphens'),
    kind: z.enum(IMPORT_KINDS),
    file: z
      .strictObject({
        delimiter: z.string().min(1).default(','),
        encoding: z
          .string()
          .refine(isEncoding, 'is not an encoding of https://encoding.spec.whatwg.org, such as windows-1252 or gb18030')
          .default('utf8'),
      })
      .prefault({}),
    rows: z
      .strictObject({
        onlyIf: condition.optional().describe('Rows in which this column has none of these values are skipped.'),
        skipIf: condition.optional().describe('Rows in which this column has one of these values are skipped.'),
        repeats: z
          .literal('skip')
          .optional()
          .describe('Rows that say under one key what an earlier one said are skipped; not for stays.'),
      })
      .prefault({}),
    timeZone: z
      .string()
      .refine((zone) => IANAZone.isValidZone(zone), 'is not a time zone, such as Europe/Lisbon')
      .optional()
      .describe('The zone of times that are written without one; that of the property unless said otherwise.'),
    locale: locale.optional().describe('The language of the names of months, where it is not to be found out.'),
    decimal: decimal.default('.').describe('The decimal mark of numbers.'),
    empty: z.array(z.string()).default(['']).describe('What a missing value looks like in the file.'),
    fields: z.record(z.string(), fieldSource),
  })
  .superRefine(({ kind, rows, fields }, context) => {
    if (rows.repeats !== undefined && kind === 'stays')
      context.addIssue({ code: 'custom', path: ['rows', 'repeats'], message: 'is not for stays' });
    const known = Object.keys(IMPORT_ROWS[kind].shape);
    for (const field of Object.keys(fields).filter((name) => !known.includes(name)))
      context.addIssue({
        code: 'custom',
        path: ['fields', field],
        message: `is not a field of ${kind}; there are ${known.join(', ')}`,
      });
    for (const [field, { rooms }] of Object.entries(fields))
      if (rooms !== undefined && kind !== 'stays')
        context.addIssue({ code: 'custom', path: ['fields', field, 'rooms'], message: 'is for stays' });
    for (const [field, { day }] of Object.entries(fields))
      if (day !== undefined && fields[day]?.day !== undefined)
        context.addIssue({
          code: 'custom',
          path: ['fields', field, 'day'],
          message: 'names a field that itself counts from another',
        });
      else if (day !== undefined && !(day in fields))
        context.addIssue({
          code: 'custom',
          path: ['fields', field, 'day'],
          message: `names ${day}, which this mapping does not have`,
        });
  });

/** A mapping file: how the columns of a CSV become stays, guests, companies or memberships. */
export type Mapping = z.infer<typeof mappingFile>;

/** The mapping file's JSON Schema, for editors. */
export const mappingJsonSchema = (): unknown => z.toJSONSchema(mappingFile, { io: 'input' });

/** Reads a mapping from YAML or JSON text. @throws UsageError naming each wrong entry. */
export const parseMapping = (content: string, file: string): Mapping => {
  let value: unknown;
  try {
    value = parse(content);
  } catch (error) {
    throw new UsageError(`${file} is neither YAML nor JSON: ${sentence(error)}`);
  }
  const result = mappingFile.safeParse(value);
  if (!result.success) throw new UsageError(`${file} is not a mapping. ${sentence(result.error)}`);
  return result.data;
};

/** Reads a mapping file. @throws UsageError when it cannot be read, is wrong or leaves out what every row must have. */
export const readMapping = (file: string): Mapping => {
  let content: string;
  try {
    content = readTextSync(file);
  } catch (error) {
    throw new UsageError(`The mapping ${file} cannot be read: ${fileProblem(error)}.`);
  }
  const mapping = parseMapping(content, file);
  const missing = requiredFields(mapping.kind).filter((field) => !(field in mapping.fields));
  if (missing.length > 0)
    throw new UsageError(`${file} does not say where to take ${missing.join(', ')} from; ${mapping.kind} need that.`);
  return mapping;
};

/** The fields that every row of a kind must have. */
export const requiredFields = (kind: Mapping['kind']): string[] =>
  Object.entries(IMPORT_ROWS[kind].shape).flatMap(([field, schema]) =>
    schema.safeParse(undefined).success ? [] : [field],
  );

const FORMATS = join(import.meta.dirname, 'formats');

/** The mapping that comes with the importer under a format's name. @throws UsageError when there is none. */
export const mappingOfFormat = (format: string): Mapping => {
  const formats = readdirSync(FORMATS).map((file) => basename(file, '.yaml'));
  if (!formats.includes(format))
    throw new UsageError(
      `There is no format called ${format}; there is ${formats.join(', ')}. Write a mapping for another.`,
    );
  return readMapping(join(FORMATS, `${format}.yaml`));
};

/** The columns that a field starts from. */
export const startColumns = ({ column, columns, template }: FieldSource): string[] => [
  ...(column === undefined ? [] : [column]),
  ...(columns ?? []),
  ...placeholders(template ?? '').filter((name) => name !== ROW),
];

/** The columns that a mapping reads. */
export const columnsOf = (mapping: Mapping): string[] => [
  ...new Set([
    ...Object.values(mapping.fields).flatMap((source) => [
      ...startColumns(source),
      ...(source.plusDays ?? []),
      ...(source.minusDays ?? []),
      ...(source.timesSumOf ?? []),
      ...(source.onlyIf ? [source.onlyIf.column] : []),
    ]),
    ...[mapping.rows.onlyIf, mapping.rows.skipIf].flatMap((rule) => (rule ? [rule.column] : [])),
  ]),
];

/** The placeholder of templates for the position of a row, unless the file has a column of that name. */
export const ROW = 'row';

/** The columns named in a template. */
export const placeholders = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!);
