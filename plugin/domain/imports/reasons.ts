import * as z from 'zod';
import { isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import { STAY_STATUSES } from '../stays/status.ts';
import { withoutCardNumbers } from './card-numbers.ts';

const day = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value));
const text = z.string();
const number = z.number();
/** What stands in the file; absent where it may say who a person is. No other value of a reason holds any of it. */
const written = text.optional();

const reason = <Code extends string, Values extends z.ZodRawShape>(code: Code, values: Values) =>
  z.object({ field: text, code: z.literal(code), ...values });
const plain = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ field: text, code: z.enum(codes) });

/** Reasons that need no more than their code. */
const PLAIN = [
  'MISSING',
  'NOT_A_FIELD',
  'WRONG_TYPE',
  'CARD_NUMBER',
  'ROUNDED',
  'NOT_A_DAY',
  'NOT_AN_INSTANT',
  'NOT_WHOLE',
  'NEGATIVE',
  'NOT_AN_AMOUNT',
  'NOT_A_CURRENCY',
  'NOT_A_COUNTRY_CODE',
  'NOT_A_LANGUAGE_CODE',
  'NOT_A_STATUS',
  'NOT_A_CHANNEL',
  'NOT_AN_ACCOUNT_TYPE',
  'CURRENCY_MISSING',
  'NOT_AN_EMAIL',
  'PLACEHOLDER_EMAIL',
  'NOT_A_PHONE',
  'PLACEHOLDER_PHONE',
  'TOO_EARLY',
  'IN_THE_FUTURE',
  'TOO_FAR_AHEAD',
  'NOBODYS_NAME',
  'NOBODYS_NUMBER',
  'STILL_REPEATS',
  'SEVERAL_PHONES',
  'SEVERAL_EMAILS',
  'SEVERAL_NAMES',
  'QUOTE_NEVER_CLOSED',
  'UNKNOWN_PROGRAM',
  'UNKNOWN_TIER',
  'OTHER_GUESTS_NUMBER',
  /** Its sender has told something newer before. */
  'LATE',
  /** Its guest was erased and has not stayed again since: it is dropped. */
  'ERASED',
] as const;

/**
 * What is wrong with a field of a row, or with the `row` itself, as data: why it does not come in, what was left out of it,
 * or what was made of it. It is the shape in which the sender of an import, the app and the records exchange it.
 */
export const rowProblem = z.discriminatedUnion('code', [
  plain(PLAIN),
  reason('TOO_LONG', { most: number }),
  reason('ABOVE', { most: number }),
  reason('AMOUNT_TOO_LARGE', { most: number }),
  reason('REVENUE_TOO_LARGE', { most: number }),
  reason('DEPARTURE_BEFORE_ARRIVAL', { arrivalOn: day }),
  reason('TOO_MANY_NIGHTS', { nights: number, most: number }),
  reason('PLACEHOLDER_DAY', { written }),
  reason('NOT_BY_FORMAT', { written, format: text }),
  reason('TIME_WITHOUT_ZONE', { written }),
  reason('NOT_A_NUMBER', { written, decimal: z.enum(['.', ',']).optional() }),
  reason('NOT_YES_OR_NO', { written }),
  reason('NOT_IN_TABLE', { written }),
  reason('NOT_WHOLE_DAYS', { days: number }),
  reason('SEVERAL_COUNTRIES', { written }),
  reason('NO_COUNTRY', { written }),
  reason('UNKNOWN_COUNTRY', { written }),
  reason('UNKNOWN_LANGUAGE', { written }),
  reason('EXTENSION_LEFT_OUT', { written }),
  reason('OTHER_CURRENCY', { written, currencyCode: text }),
  reason('ROOMS_DISAGREE', { counts: z.array(number) }),
  reason('CELLS_MISSING', { cells: number, columns: number }),
  /** Its key is that of an earlier row of the same source. */
  reason('REPEATS_ROW', { firstRow: number }),
  reason('LEADS_BACK', { from: z.enum(STAY_STATUSES), to: z.enum(STAY_STATUSES) }),
  /** The sender changed the stay after all that was known: it is led back on purpose. */
  reason('REINSTATED', { from: z.enum(STAY_STATUSES), to: z.enum(STAY_STATUSES) }),
  /** The host's own words, which name no value that was sent. */
  reason('HOST_REFUSED', { said: text }),
]);
export type RowProblem = z.infer<typeof rowProblem>;
type Without<Problem, Key extends PropertyKey> = Problem extends unknown ? Omit<Problem, Key> : never;
/** A problem before it is known of which field. */
export type RowReason = Without<RowProblem, 'field'>;
/** The code of a reason that has no other values. */
export type PlainCode = (typeof PLAIN)[number];
export const isPlainCode = (code: string): code is PlainCode => PLAIN.some((plainCode) => plainCode === code);

/** A problem without what stands in the file. */
export const withoutWritten = ({ ...problem }: RowProblem): RowProblem => {
  if ('written' in problem) delete problem.written;
  return problem;
};

/** A problem with the numbers of cards masked wherever a text is told. */
export const withoutCards = (problem: RowProblem): RowProblem =>
  Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [
      name,
      name !== 'code' && typeof value === 'string' ? withoutCardNumbers(value) : (value as unknown),
    ]),
  ) as RowProblem;
