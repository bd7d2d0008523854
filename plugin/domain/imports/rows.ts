import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { calendarDate, daysBetween, isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import {
  impossibleBirthday,
  impossibleStayDay,
  isPlaceholderDay,
  isPlaceholderEmail,
  isPlaceholderPhone,
  placeholderNames,
} from '../impossible-values.ts';
import { roundToMicros } from '../money.ts';
import { MOST_NIGHTS } from '../stays/nights.ts';
import { STAY_STATUSES } from '../stays/status.ts';
import { cardNumbersIn, isCardNumberSplitOver } from './card-numbers.ts';

export const STAY_CHANNELS = [
  'DIRECT_WEB',
  'PHONE',
  'EMAIL',
  'WALK_IN',
  'OTA',
  'TRAVEL_AGENT',
  'CORPORATE',
  'GDS',
  'WHOLESALE',
  'PARTNER',
] as const;
export type StayChannel = (typeof STAY_CHANNELS)[number];

export const ACCOUNT_TYPES = [
  'CORPORATE',
  'TRAVEL_AGENCY',
  'TOUR_OPERATOR',
  'OTA',
  'WHOLESALER',
  'EVENT_PLANNER',
  'PARTNER',
  'COMPETITOR',
] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** A spreadsheet shows and saves a long number as 3.51912E+11: the digits behind are gone. */
const isRounded = (text: string): boolean => /(^|[^\d.,])\d([.,]\d+)?e\+\d{2,3}(\D|$)/i.test(text);
const ROUNDED = 'was rounded by a spreadsheet, its last digits are lost; export it as text';
const CARD = 'holds what looks like a card number, which is never stored';

const withoutCard = (text: string): boolean => cardNumbersIn(text).length === 0;
const line = z.string().trim().max(2_000, 'is longer than 2,000 characters').refine(withoutCard, CARD);
const required = line.min(1, 'is missing');
/** What a source knows a record by. */
const identifier = line.refine((text) => !isRounded(text), ROUNDED);
const requiredIdentifier = required.refine((text) => !isRounded(text), ROUNDED);
const day = z.string().refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)').transform(calendarDate);
const instant = z.iso
  .datetime({ offset: true, message: 'is not an instant (ISO 8601)' })
  .refine((text) => !isPlaceholderDay(text), 'is a day that stands for "not known"');
const count = z.number('is not a number').int('is not a whole number').min(0, 'is negative').max(999, 'is above 999');
const MOST_UNITS = Math.floor(Number.MAX_SAFE_INTEGER / 1_000_000);
const TOO_LARGE = `is beyond ${MOST_UNITS.toLocaleString('en')} units, the most that can be counted exactly`;
const amount = z
  .number('is not an amount')
  .refine((micros) => Number.isInteger(micros), 'is not a whole number of micros')
  .refine((micros) => Number.isSafeInteger(micros), TOO_LARGE)
  .transform(roundToMicros);
const currency = z.string().regex(/^[A-Z]{3}$/, 'is not a currency code (ISO 4217)');
const country = z.string().regex(/^[A-Z]{3}$/, 'is not a country code (ISO 3166-1 alpha-3)');

/**
 * A stay as a hotel system tells it, before it is matched with the host's records. Codes and numbers refer to set-up,
 * guests and accounts by what the source calls them. Amounts are micros of `currencyCode`. A missing value says nothing
 * and leaves what the host has. `changedAt` is when the source last changed the stay: newer than what the host has, it
 * may also lead the status back.
 */
export const stayRow = z
  .strictObject({
    source: required,
    confirmationNumber: requiredIdentifier,
    status: z.enum(STAY_STATUSES, 'is not a status of a stay'),
    propertyCode: required,
    propertyName: line.optional(),
    roomTypeCode: line.optional(),
    bookedRoomTypeCode: line.optional(),
    roomNumber: line.optional(),
    ratePlanCode: line.optional(),
    guestNumber: identifier.optional(),
    companyNumber: identifier.optional(),
    companyName: line.optional(),
    travelAgentNumber: identifier.optional(),
    travelAgentName: line.optional(),
    arrivalOn: day,
    departureOn: day,
    adults: count.optional(),
    children: count.optional(),
    infants: count.optional(),
    bookedAt: instant.optional(),
    checkedInAt: instant.optional(),
    checkedOutAt: instant.optional(),
    cancelledAt: instant.optional(),
    changedAt: instant.optional(),
    cancelReason: line.optional(),
    channel: z.enum(STAY_CHANNELS, 'is not a channel').optional(),
    marketSegment: line.optional(),
    guestCountry: country.optional(),
    paymentMethod: line.optional(),
    guarantee: line.optional(),
    currencyCode: currency.optional(),
    rate: amount.optional(),
    roomRevenue: amount.optional(),
    foodRevenue: amount.optional(),
    otherRevenue: amount.optional(),
    specialRequests: line.optional(),
    isRepeatGuest: z.boolean('is not yes or no').optional(),
  })
  .superRefine((row, context) => {
    const problem = (field: keyof typeof row, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    const nights = daysBetween(row.arrivalOn, row.departureOn);
    if (nights < 0) problem('departureOn', `is before the arrival on ${row.arrivalOn}`);
    if (nights > MOST_NIGHTS) problem('departureOn', `makes ${nights} nights; a stay has at most ${MOST_NIGHTS}`);
    const revenues = [row.roomRevenue, row.foodRevenue, row.otherRevenue].filter((value) => value !== undefined);
    if ((row.rate !== undefined || revenues.length > 0) && row.currencyCode === undefined)
      problem('currencyCode', 'is missing, but there are amounts');
    if (!Number.isSafeInteger(revenues.reduce((sum, value) => sum + value, 0)))
      problem('roomRevenue', `comes with the other revenues to more than can be: the sum ${TOO_LARGE}`);
  });
export type StayRow = z.infer<typeof stayRow>;

/**
 * Whether an address stands for "none". Those under the domains that are reserved for examples are let through where the
 * mailbox is somebody's: they reach nobody, and trials are full of them.
 */
const isNobodysAddress = (address: string): boolean =>
  isPlaceholderEmail(address.replace(/@(.*\.)?example\.(com|net|org)$/i, '@'));

/** A guest as a hotel system tells it. `guestNumber` is what that system knows the guest by. */
export const guestRow = z.strictObject({
  guestNumber: requiredIdentifier,
  firstName: line.optional(),
  lastName: line.optional(),
  email: z
    .email('is not an e-mail address')
    .refine(withoutCard, CARD)
    .refine((address) => !isNobodysAddress(address), 'is an address that stands for "none"')
    .optional(),
  phone: z
    .string()
    .trim()
    .refine((text) => !isRounded(text), ROUNDED)
    .refine(
      (text) => parsePhoneNumberFromString(text)?.isPossible() === true,
      'is not a phone number with its country, such as +351 21 123 4567',
    )
    .refine(
      (text) => !isPlaceholderPhone(parsePhoneNumberFromString(text)?.nationalNumber ?? ''),
      'is a phone number that stands for "none"',
    )
    .optional(),
  birthday: day.optional(),
  nationality: country.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a language code (ISO 639-1)')
    .optional(),
  jobTitle: line.optional(),
  companyNumber: identifier.optional(),
  companyName: line.optional(),
});
export type GuestRow = z.infer<typeof guestRow>;

/** A company as a hotel system tells it: a corporate account, an agency. */
export const companyRow = z.strictObject({
  accountNumber: requiredIdentifier,
  name: required,
  accountType: z.enum(ACCOUNT_TYPES, 'is not an account type').optional(),
  domain: line.optional(),
  street: line.optional(),
  city: line.optional(),
  postcode: line.optional(),
  country: line.optional(),
});
export type CompanyRow = z.infer<typeof companyRow>;

/** The three kinds of record that an import brings, each with the schema of its rows. */
export const IMPORT_ROWS = { stays: stayRow, guests: guestRow, companies: companyRow };
export type ImportKind = keyof typeof IMPORT_ROWS;
export type ImportRow = { stays: StayRow; guests: GuestRow; companies: CompanyRow };

/** What a row is known by: two rows of one key are about one record. */
export const rowKey: { [Kind in ImportKind]: (row: ImportRow[Kind]) => string } = {
  stays: ({ source, confirmationNumber }) => `${source}:${confirmationNumber}`,
  guests: ({ guestNumber }) => guestNumber,
  companies: ({ accountNumber }) => accountNumber,
};

/** The field that tells rows of a kind apart. */
export const KEY_FIELD = {
  stays: 'confirmationNumber',
  guests: 'guestNumber',
  companies: 'accountNumber',
} as const satisfies Record<ImportKind, string>;

/** The reason for which a row is rejected whose key an earlier row of the same source has. */
export const repeatOf = (firstRow: number): string =>
  `is that of row ${firstRow} already, which stands; where the rows are rooms of one booking, say so in the mapping`;

/** Fields that may say who a person is; where a row is shown to others their values are not. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set<keyof StayRow | keyof GuestRow>([
  'firstName',
  'lastName',
  'email',
  'phone',
  'birthday',
  'jobTitle',
  'specialRequests',
  'cancelReason',
]);

/**
 * Fields without which a row is still worth having: where one cannot be read, the row comes in without it and a note says
 * so. The others say what the record is, whom it belongs to or what was earned: there the row is rejected.
 */
export const LEFT_OUT_WHEN_WRONG: { [Kind in ImportKind]: ReadonlySet<string> } = {
  stays: new Set<keyof StayRow>([
    'propertyName',
    'roomTypeCode',
    'bookedRoomTypeCode',
    'roomNumber',
    'ratePlanCode',
    'companyName',
    'travelAgentName',
    'adults',
    'children',
    'infants',
    'bookedAt',
    'checkedInAt',
    'checkedOutAt',
    'cancelledAt',
    'changedAt',
    'cancelReason',
    'channel',
    'marketSegment',
    'guestCountry',
    'paymentMethod',
    'guarantee',
    'specialRequests',
    'isRepeatGuest',
  ]),
  guests: new Set<keyof GuestRow>([
    'firstName',
    'lastName',
    'email',
    'phone',
    'birthday',
    'nationality',
    'language',
    'jobTitle',
    'companyName',
  ]),
  companies: new Set<keyof CompanyRow>(['accountType', 'domain', 'street', 'city', 'postcode', 'country']),
};

/** Fields of free text, over which the number of a card might be spread. */
const FREE_TEXT: { [Kind in ImportKind]: readonly string[] } = {
  stays: ['paymentMethod', 'guarantee', 'specialRequests', 'cancelReason', 'marketSegment', 'companyName'],
  guests: ['firstName', 'lastName', 'jobTitle', 'companyName'],
  companies: ['name', 'street', 'city', 'postcode', 'country'],
};

/** What is wrong with a row: the field and the reason, as words that follow the field's name. */
export type RowProblem = { field: string; reason: string };

const ABOUT_DAYS = {
  PLACEHOLDER: 'is a day that stands for "not known"',
  TOO_EARLY: 'lies too far back',
  TOO_LATE: 'lies in the future',
} as const;

type DaysAndNames = Partial<
  Pick<StayRow, 'arrivalOn' | 'departureOn'> & Pick<GuestRow, 'birthday' | 'firstName' | 'lastName'>
>;

/** What of a row nobody can have, whatever its form. */
const impossibleIn = (row: DaysAndNames, today: CalendarDate): RowProblem[] => {
  const problems: RowProblem[] = [];
  if (row.birthday !== undefined) {
    const wrong = impossibleBirthday(row.birthday, today);
    if (wrong !== null) problems.push({ field: 'birthday', reason: ABOUT_DAYS[wrong] });
  }
  for (const field of ['arrivalOn', 'departureOn'] as const) {
    const wrong = row[field] === undefined ? null : impossibleStayDay(row[field], today);
    if (wrong !== null)
      problems.push({ field, reason: wrong === 'TOO_LATE' ? 'lies more than ten years ahead' : ABOUT_DAYS[wrong] });
  }
  // One letter or two may be initials, and are surnames in some countries.
  if (!/^\p{L}{0,2}$/u.test(`${row.firstName ?? ''}${row.lastName ?? ''}`)) {
    const nobody = placeholderNames(row);
    for (const field of ['firstName', 'lastName'] as const)
      if (row[field] !== undefined && nobody[field]) problems.push({ field, reason: "is nobody's name" });
  }
  return problems;
};

const isMissing = (value: unknown, field: PropertyKey | undefined): boolean =>
  typeof value === 'object' && value !== null && field !== undefined && Reflect.get(value, field) === undefined;

/** A row as it may be written, with what had to be left out of it; or every problem of one that cannot come in. */
export type ReadRow<Row> = { ok: true; row: Row; leftOut: RowProblem[] } | { ok: false; problems: RowProblem[] };

/**
 * Reads a row of a kind. Every problem of a row is named, not only the first. A wrong value of a field that may miss is
 * left out; the number of a card rejects the row wherever it stands.
 */
export const readRow = <Kind extends ImportKind>(
  kind: Kind,
  value: unknown,
  today: CalendarDate,
): ReadRow<ImportRow[Kind]> => {
  const problems: RowProblem[] = [];
  let rest = value;
  const takeOut = (all: readonly RowProblem[]): boolean => {
    // What is no address is not also an address of nobody.
    const found = all.filter(
      ({ field, reason }, at) => reason === CARD || all.findIndex((other) => other.field === field) === at,
    );
    problems.push(...found);
    const fields = new Set(found.map(({ field }) => field));
    if (found.some(({ field, reason }) => reason === CARD || !LEFT_OUT_WHEN_WRONG[kind].has(field))) return false;
    rest = Object.fromEntries(Object.entries(rest as object).filter(([field]) => !fields.has(field)));
    return true;
  };

  const rejected = (): ReadRow<ImportRow[Kind]> => ({ ok: false, problems });
  let parsed = IMPORT_ROWS[kind].safeParse(rest);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((field) => ({ field, reason: 'is not a field of such a row' }))
        : [
            {
              field: issue.path.join('.') || 'row',
              reason: isMissing(value, issue.path[0]) && issue.code !== 'custom' ? 'is missing' : issue.message,
            },
          ],
    );
    if (!takeOut(found)) return rejected();
    // What stands between fields is looked at only once each of them is right.
    parsed = IMPORT_ROWS[kind].safeParse(rest);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message })));
      return rejected();
    }
  }
  const impossible = impossibleIn(parsed.data as DaysAndNames, today);
  if (impossible.length > 0 && !takeOut(impossible)) return rejected();
  const texts = FREE_TEXT[kind].map((field) => (parsed.data as Record<string, unknown>)[field]);
  if (isCardNumberSplitOver(texts.filter((text) => typeof text === 'string'))) {
    problems.push({ field: 'row', reason: CARD });
    return rejected();
  }
  const wrong = new Set(problems.map(({ field }) => field));
  const row =
    wrong.size === 0
      ? parsed.data
      : Object.fromEntries(Object.entries(parsed.data).filter(([field]) => !wrong.has(field)));
  return { ok: true, row: row as ImportRow[Kind], leftOut: problems };
};
