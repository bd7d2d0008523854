import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { calendarDate, daysBetween, isCalendarDate } from '../calendar-dates.ts';
import { roundToMicros } from '../money.ts';
import { MOST_NIGHTS } from '../stays/nights.ts';
import { STAY_STATUSES } from '../stays/status.ts';
import { cardNumbersIn } from './card-numbers.ts';

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

const line = z
  .string()
  .trim()
  .max(2_000, 'is longer than 2,000 characters')
  .refine((text) => cardNumbersIn(text).length === 0, 'holds what looks like a card number, which is never stored');
const required = line.min(1, 'is missing');
const day = z.string().refine(isCalendarDate, 'is not a calendar date (YYYY-MM-DD)').transform(calendarDate);
const instant = z.iso.datetime({ offset: true, message: 'is not an instant (ISO 8601)' });
const count = z.number('is not a number').int('is not a whole number').min(0, 'is negative').max(999, 'is above 999');
const amount = z.number('is not an amount').int('is not a whole number of micros').transform(roundToMicros);
const currency = z.string().regex(/^[A-Z]{3}$/, 'is not a currency code (ISO 4217)');
const country = z.string().regex(/^[A-Z]{3}$/, 'is not a country code (ISO 3166-1 alpha-3)');

/**
 * A stay as a hotel system tells it, before it is matched with the host's records. Codes and numbers refer to set-up,
 * guests and accounts by what the source calls them. Amounts are micros of `currencyCode`. A missing value says nothing
 * and leaves what the host has.
 */
export const stayRow = z
  .strictObject({
    source: required,
    confirmationNumber: required,
    status: z.enum(STAY_STATUSES, 'is not a status of a stay'),
    propertyCode: required,
    propertyName: line.optional(),
    roomTypeCode: line.optional(),
    bookedRoomTypeCode: line.optional(),
    roomNumber: line.optional(),
    ratePlanCode: line.optional(),
    guestNumber: line.optional(),
    companyNumber: line.optional(),
    companyName: line.optional(),
    travelAgentNumber: line.optional(),
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
    const nights = daysBetween(row.arrivalOn, row.departureOn);
    if (nights < 0)
      context.addIssue({ code: 'custom', path: ['departureOn'], message: `is before the arrival on ${row.arrivalOn}` });
    if (nights > MOST_NIGHTS)
      context.addIssue({
        code: 'custom',
        path: ['departureOn'],
        message: `makes ${nights} nights; a stay has at most ${MOST_NIGHTS}`,
      });
    const hasAmount = [row.rate, row.roomRevenue, row.foodRevenue, row.otherRevenue].some(
      (value) => value !== undefined,
    );
    if (hasAmount && row.currencyCode === undefined)
      context.addIssue({ code: 'custom', path: ['currencyCode'], message: 'is missing, but there are amounts' });
  });
export type StayRow = z.infer<typeof stayRow>;

const phone = line.refine(
  (text) => parsePhoneNumberFromString(text) !== undefined,
  'is not a phone number with its country, such as +351 21 123 4567',
);

/** A guest as a hotel system tells it. `guestNumber` is what that system knows the guest by. */
export const guestRow = z.strictObject({
  guestNumber: required,
  firstName: line.optional(),
  lastName: line.optional(),
  email: z.email('is not an e-mail address').optional(),
  phone: phone.optional(),
  birthday: day.optional(),
  nationality: country.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a language code (ISO 639-1)')
    .optional(),
  jobTitle: line.optional(),
  companyNumber: line.optional(),
  companyName: line.optional(),
});
export type GuestRow = z.infer<typeof guestRow>;

/** A company as a hotel system tells it: a corporate account, an agency. */
export const companyRow = z.strictObject({
  accountNumber: required,
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

/** What is wrong with a row: the field and the reason, as words that follow the field's name. */
export type RowProblem = { field: string; reason: string };

const isMissing = (value: unknown, field: PropertyKey | undefined): boolean =>
  typeof value === 'object' && value !== null && field !== undefined && Reflect.get(value, field) === undefined;

/** Reads a row of a kind. Every problem of the row is named, not only the first. */
export const readRow = <Kind extends ImportKind>(
  kind: Kind,
  value: unknown,
): { ok: true; row: z.infer<(typeof IMPORT_ROWS)[Kind]> } | { ok: false; problems: RowProblem[] } => {
  const result = IMPORT_ROWS[kind].safeParse(value);
  if (result.success) return { ok: true, row: result.data as z.infer<(typeof IMPORT_ROWS)[Kind]> };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((field) => ({ field, reason: 'is not a field of such a row' }))
        : [
            {
              field: issue.path.join('.') || 'row',
              reason: isMissing(value, issue.path[0]) && issue.code !== 'custom' ? 'is missing' : issue.message,
            },
          ],
    ),
  };
};
