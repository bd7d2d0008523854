import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import * as z from 'zod';
import { dayNumber, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { impossibleStayDay, isPlaceholderGuest, type ImpossibleDay } from '../../plugin/domain/impossible-values.ts';
import { micros } from '../../plugin/domain/money.ts';
import { historyOf, type StayHistory, type StaySummary } from '../../plugin/domain/retention/guest-history.ts';
import { retentionModelSchema, type RetentionModel } from '../../plugin/domain/retention/retention-model.ts';
import { visitsOf, type Folio, type VisitState } from '../../plugin/domain/stays/visits.ts';
import { sentence } from './json-lines.ts';
import { readTextSync, textStream } from './text-input.ts';

/** A row that was refused: the line in the file, the customer if it could be read, and the reason. */
export type RefusedRow = { id: string | null; row: number; error: string };

const number = z
  .string()
  .trim()
  .refine(
    (text) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)),
    'is not a number',
  )
  .transform(Number);
const notNegative = number.refine((value) => value >= 0, 'must not be negative');
const customer = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((text) => !isPlaceholderGuest(text), 'is an account of the desk, not a guest');

const IMPOSSIBLE: Record<ImpossibleDay, string> = {
  PLACEHOLDER: 'is what systems write for a day that is not known',
  TOO_EARLY: 'lies before any hotel system',
  TOO_LATE: 'lies more than ten years ahead',
};

const stayDay = (today: CalendarDate) =>
  z
    .string()
    .trim()
    .superRefine((text, context) => {
      const why = isCalendarDate(text) ? impossibleStayDay(text, today) : 'NO_DAY';
      if (why !== null)
        context.addIssue({
          code: 'custom',
          message: why === 'NO_DAY' ? 'is not a calendar date (YYYY-MM-DD)' : IMPOSSIBLE[why],
        });
    })
    .transform((text) => text as CalendarDate);

const optional = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z
    .string()
    .optional()
    .transform((text) => text?.trim() || undefined)
    .pipe(schema.optional())
    .transform((value) => value ?? null);

/** A row of stays. `date` is the check-out, a negative amount a credit note. */
const purchaseRow = (today: CalendarDate) =>
  z
    .object({
      customer,
      date: stayDay(today),
      amount: number.refine((value) => Number.isSafeInteger(micros(value)), 'is too large').transform(micros),
      arrival: optional(stayDay(today)),
      property: optional(z.string()),
    })
    .refine(({ arrival, date }) => arrival === null || arrival <= date, {
      path: ['arrival'],
      message: 'must not be after the check-out',
    });

const summaryRow = z
  .object({
    customer,
    frequency: notNegative.refine(Number.isInteger, 'must be a whole number'),
    recency: notNegative,
    age: notNegative,
    value: z
      .string()
      .trim()
      .transform((text) => text || '0')
      .pipe(notNegative),
  })
  .refine(({ recency, age }) => recency <= age, { path: ['recency'], message: 'must not be above age' })
  .refine(({ frequency, recency }) => frequency > 0 === recency > 0, {
    path: ['recency'],
    message: 'must be 0 without repeat stays and above 0 with them',
  });

/**
 * The rows of a CSV file with a header, each parsed by `schema` and with its line; what is refused goes to `refuse`. The
 * header holds all `columns`, and may hold others.
 */
async function* csvRows<T>(
  input: Readable,
  columns: readonly string[],
  schema: z.ZodType<T>,
  refuse: (refused: RefusedRow) => Promise<void>,
): AsyncGenerator<T & { line: number }> {
  let header: string[] | undefined;
  const text = textStream(input);
  const lines = text.pipe(
    parse({ info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true }),
  );
  text.on('error', (error) => lines.destroy(error));
  for await (const line of lines as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    const { record, info } = line;
    if (header === undefined) {
      header = record.map((name) => name.toLowerCase());
      const missing = columns.filter((name) => !header!.includes(name));
      if (missing.length > 0)
        throw new Error(`the CSV header must be ${columns.join(',')}; ${missing.join(', ')} missing`);
      continue;
    }
    const named = Object.fromEntries(header.map((name, i) => [name, record[i]]));
    const result =
      record.length === header.length
        ? schema.safeParse(named)
        : {
            success: false as const,
            error: new Error(`the row has ${record.length} fields, the header ${header.length}`),
          };
    if (result.success) yield { ...result.data, line: info.lines };
    else await refuse({ id: named['customer'] || null, row: info.lines, error: sentence(result.error) });
  }
  if (header === undefined) throw new Error(`the input is empty; it must begin with the header ${columns.join(',')}`);
}

const source = (file: string | undefined): Readable =>
  textStream(file === undefined ? process.stdin : createReadStream(file));

/** A row of a customer, not yet placed in time, and its line in the file. */
type PurchaseFolio = Omit<Folio, 'state'> & { line: number };

/** A customer and what was read of him, in the order of the rows. */
export type Customer = { customer: string; folios: PurchaseFolio[] };

/**
 * Reads CSV `customer,date,amount` with, where they are known, `arrival` and `property`. Customers stand in the order of
 * their first row; `lastDay` is the latest check-out, undefined without any row.
 */
export const readPurchases = async (
  file: string | undefined,
  today: CalendarDate,
  refuse: (refused: RefusedRow) => Promise<void>,
): Promise<{ customers: Customer[]; lastDay: CalendarDate | undefined }> => {
  const customers = new Map<string, Customer>();
  let lastDay: CalendarDate | undefined;
  const rows = csvRows(source(file), ['customer', 'date', 'amount'], purchaseRow(today), refuse);
  for await (const { customer: id, date, amount, arrival, property, line } of rows) {
    const known = customers.get(id) ?? { customer: id, folios: [] };
    customers.set(id, known);
    known.folios.push({ propertyId: property, arrivalOn: arrival, departureOn: date, amount, line });
    if (lastDay === undefined || date > lastDay) lastDay = date;
  }
  return { customers: [...customers.values()], lastDay };
};

const stateOn = ({ arrivalOn, departureOn, amount }: PurchaseFolio, asOf: CalendarDate): VisitState => {
  if (departureOn <= asOf || amount < 0) return 'PAST';
  return arrivalOn !== null && arrivalOn <= asOf ? 'IN_HOUSE' : 'BOOKED';
};

/**
 * What the customers' rows come to on a day: visits, with what is under way and what is booked. Credit notes of later
 * days are not known yet; those that belong to no visit are refused, and a customer of such alone is none.
 */
export const historiesOn = async (
  customers: readonly Customer[],
  asOf: CalendarDate,
  refuse: (refused: RefusedRow) => Promise<void>,
): Promise<{ customer: string; stays: StayHistory }[]> => {
  const histories: { customer: string; stays: StayHistory }[] = [];
  for (const { customer: id, folios } of customers) {
    const { visits, credits } = visitsOf(
      folios
        .filter(({ amount, departureOn }) => amount >= 0 || departureOn <= asOf)
        .map((folio) => ({ ...folio, state: stateOn(folio, asOf) })),
    );
    for (const { line } of credits)
      await refuse({ id, row: line, error: 'amount: is a credit note, and no visit before it brought as much' });
    if (visits.length > 0) histories.push({ customer: id, stays: historyOf(visits, dayNumber(asOf)) });
  }
  return histories;
};

/** Reads CSV `customer,frequency,recency,age,value`, one row a customer. */
export const readSummaries = async (
  file: string | undefined,
  refuse: (refused: RefusedRow) => Promise<void>,
): Promise<{ customer: string; summary: StaySummary }[]> => {
  const guests = new Map<string, StaySummary>();
  const oneRowEach = summaryRow.refine(({ customer: id }) => !guests.has(id), {
    path: ['customer'],
    message: 'stands in an earlier row',
  });
  for await (const { customer: id, frequency, recency, age, value } of csvRows(
    source(file),
    ['customer', 'frequency', 'recency', 'age', 'value'],
    oneRowEach,
    refuse,
  ))
    guests.set(id, { kind: 'summary', frequency, recency, age, value });
  return Array.from(guests, ([id, summary]) => ({ customer: id, summary }));
};

/** Reads a model as `retention fit` prints it. */
export const readModel = (file: string): RetentionModel => {
  try {
    return retentionModelSchema.parse(JSON.parse(readTextSync(file)));
  } catch (error) {
    throw new Error(`${file} is not a retention model: ${sentence(error)}`, { cause: error });
  }
};
