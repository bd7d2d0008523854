import { createReadStream, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { dayNumber, isCalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { StayHistory, StaySummary } from '../../plugin/domain/retention/guest-history.ts';
import { retentionModelSchema, type RetentionModel } from '../../plugin/domain/retention/retention-model.ts';
import { sentence } from './json-lines.ts';

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
const customer = z.string().trim().min(1, 'is empty');

const purchaseRow = z.object({
  customer,
  date: z.string().trim().refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)').transform(dayNumber),
  amount: number,
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

/** The rows of a CSV file with a header, each parsed by `schema`; what is refused goes to `refuse`. */
async function* csvRows<T>(
  input: Readable,
  schema: z.ZodType<T> & { shape: object },
  refuse: (refused: RefusedRow) => Promise<void>,
): AsyncGenerator<T> {
  const columns = Object.keys(schema.shape);
  let header: string[] | undefined;
  const lines = input.pipe(
    parse({ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true }),
  );
  input.on('error', (error) => lines.destroy(error));
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
    if (result.success) yield result.data;
    else await refuse({ id: named['customer'] || null, row: info.lines, error: sentence(result.error) });
  }
  if (header === undefined) throw new Error(`the input is empty; it must begin with the header ${columns.join(',')}`);
}

const source = (file: string | undefined): Readable => (file === undefined ? process.stdin : createReadStream(file));

/**
 * Reads CSV `customer,date,amount`. Purchases of one day are one. Customers stand in the order of their first row;
 * `lastDay` is the latest day number, undefined without any row.
 */
export const readPurchases = async (
  file: string | undefined,
  refuse: (refused: RefusedRow) => Promise<void>,
): Promise<{ guests: { customer: string; stays: StayHistory }[]; lastDay: number | undefined }> => {
  const amounts = new Map<string, Map<number, number>>();
  let lastDay: number | undefined;
  for await (const { customer: id, date, amount } of csvRows(source(file), purchaseRow, refuse)) {
    let ofCustomer = amounts.get(id);
    if (ofCustomer === undefined) amounts.set(id, (ofCustomer = new Map()));
    ofCustomer.set(date, (ofCustomer.get(date) ?? 0) + amount);
    lastDay = Math.max(lastDay ?? date, date);
  }
  const guests = Array.from(amounts, ([id, ofCustomer]) => {
    const stays = [...ofCustomer].sort(([one], [other]) => one - other);
    return {
      customer: id,
      stays: { kind: 'stays' as const, days: stays.map(([day]) => day), amounts: stays.map(([, amount]) => amount) },
    };
  });
  return { guests, lastDay };
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
  for await (const { customer: id, ...summary } of csvRows(source(file), oneRowEach, refuse))
    guests.set(id, { kind: 'summary', ...summary });
  return Array.from(guests, ([id, summary]) => ({ customer: id, summary }));
};

/** Reads a model as `retention fit` prints it. */
export const readModel = (file: string): RetentionModel => {
  try {
    return retentionModelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not a retention model: ${sentence(error)}`, { cause: error });
  }
};
