import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import { calendarDate, daysBetween, isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import {
  impossibleBirthday,
  impossibleStayDay,
  isPlaceholderDay,
  isPlaceholderEmail,
  isPlaceholderGuest,
  isPlaceholderPhone,
  isPlaceholderText,
  placeholderNames,
} from '../impossible-values.ts';
import { roundToMicros } from '../money.ts';
import { MOST_NIGHTS } from '../stays/nights.ts';
import { STAY_STATUSES } from '../stays/status.ts';
import { cardNumbersIn, isCardNumberSplitOver } from './card-numbers.ts';
import { isPlainCode, type PlainCode, type RowProblem, type RowReason } from './reasons.ts';

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

/** A plain reason as the message of a check. */
const said = (code: PlainCode): string => code;
/** A reason with values as the failure of a check. */
const params = (reason: RowReason): { params: RowReason } => ({ params: reason });

const MOST_CHARACTERS = 2_000;
const withoutCard = (text: string): boolean => cardNumbersIn(text).length === 0;
const line = z
  .string()
  .trim()
  .refine((text) => text.length <= MOST_CHARACTERS, params({ code: 'TOO_LONG', most: MOST_CHARACTERS }))
  .refine(withoutCard, said('CARD_NUMBER'));
const required = line.min(1, said('MISSING'));
/** What a source knows a record by. */
const identifier = line.refine((text) => !isRounded(text), said('ROUNDED'));
const requiredIdentifier = required.refine((text) => !isRounded(text), said('ROUNDED'));
const day = z.string(said('NOT_A_DAY')).refine(isCalendarDate, said('NOT_A_DAY')).transform(calendarDate);
const instant = z.iso
  .datetime({ offset: true, message: said('NOT_AN_INSTANT') })
  .refine((text) => !isPlaceholderDay(text), params({ code: 'PLACEHOLDER_DAY' }));
const MOST_PEOPLE = 999;
const count = z
  .number()
  .int(said('NOT_WHOLE'))
  .min(0, said('NEGATIVE'))
  .refine((value) => value <= MOST_PEOPLE, params({ code: 'ABOVE', most: MOST_PEOPLE }));
const MOST_UNITS = Math.floor(Number.MAX_SAFE_INTEGER / 1_000_000);
const amount = z
  .number()
  .refine((micros) => Number.isInteger(micros), said('NOT_AN_AMOUNT'))
  .refine((micros) => Number.isSafeInteger(micros), params({ code: 'AMOUNT_TOO_LARGE', most: MOST_UNITS }))
  .transform(roundToMicros);
const MOST_POINTS = 1_000_000_000;
/** A number of points or nights that a member already has. */
const stand = z
  .number()
  .int(said('NOT_WHOLE'))
  .min(0, said('NEGATIVE'))
  .refine((value) => value <= MOST_POINTS, params({ code: 'ABOVE', most: MOST_POINTS }));
const currency = z.string().regex(/^[A-Z]{3}$/, said('NOT_A_CURRENCY'));
const country = z.string().regex(/^[A-Z]{3}$/, said('NOT_A_COUNTRY_CODE'));

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
    status: z.enum(STAY_STATUSES, said('NOT_A_STATUS')),
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
    channel: z.enum(STAY_CHANNELS, said('NOT_A_CHANNEL')).optional(),
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
    isRepeatGuest: z.boolean().optional(),
  })
  .superRefine((row, context) => {
    const problem = (field: keyof typeof row, reason: RowReason): void =>
      context.addIssue({ code: 'custom', path: [field], params: reason });
    const nights = daysBetween(row.arrivalOn, row.departureOn);
    if (nights < 0) problem('departureOn', { code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn: row.arrivalOn });
    if (nights > MOST_NIGHTS) problem('departureOn', { code: 'TOO_MANY_NIGHTS', nights, most: MOST_NIGHTS });
    const revenues = [row.roomRevenue, row.foodRevenue, row.otherRevenue].filter((value) => value !== undefined);
    if ((row.rate !== undefined || revenues.length > 0) && row.currencyCode === undefined)
      problem('currencyCode', { code: 'CURRENCY_MISSING' });
    if (!Number.isSafeInteger(revenues.reduce((sum, value) => sum + value, 0)))
      problem('roomRevenue', { code: 'REVENUE_TOO_LARGE', most: MOST_UNITS });
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
    .email(said('NOT_AN_EMAIL'))
    .refine(withoutCard, said('CARD_NUMBER'))
    .refine((address) => !isNobodysAddress(address), said('PLACEHOLDER_EMAIL'))
    .optional(),
  phone: z
    .string()
    .trim()
    .refine((text) => !isRounded(text), said('ROUNDED'))
    .refine((text) => parsePhoneNumberFromString(text)?.isPossible() === true, said('NOT_A_PHONE'))
    .refine(
      (text) => !isPlaceholderPhone(parsePhoneNumberFromString(text)?.nationalNumber ?? ''),
      said('PLACEHOLDER_PHONE'),
    )
    .optional(),
  birthday: day.optional(),
  nationality: country.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, said('NOT_A_LANGUAGE_CODE'))
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
  accountType: z.enum(ACCOUNT_TYPES, said('NOT_AN_ACCOUNT_TYPE')).optional(),
  domain: line.optional(),
  street: line.optional(),
  city: line.optional(),
  postcode: line.optional(),
  country: line.optional(),
});
export type CompanyRow = z.infer<typeof companyRow>;

/**
 * A membership as another system tells it. `standOn` is the day that the balance and the counters are of; the tier counts
 * from then until its end.
 */
export const membershipRow = z
  .strictObject({
    memberNumber: requiredIdentifier,
    guestNumber: requiredIdentifier,
    programCode: line.optional(),
    enrolledOn: day.optional(),
    standOn: day,
    tierCode: line.optional(),
    tierUntil: day.optional(),
    points: stand.optional(),
    pointsExpireOn: day.optional(),
    qualifyingNights: stand.optional(),
    qualifyingStays: stand.optional(),
    qualifyingPoints: stand.optional(),
    qualifyingSpend: amount.optional(),
    currencyCode: currency.optional(),
  })
  .superRefine(({ qualifyingSpend, currencyCode }, context) => {
    if (qualifyingSpend !== undefined && currencyCode === undefined)
      context.addIssue({ code: 'custom', path: ['currencyCode'], params: { code: 'CURRENCY_MISSING' } });
  });
export type MembershipRow = z.infer<typeof membershipRow>;

/** The kinds of record that an import brings, each with the schema of its rows. */
export const IMPORT_ROWS = { stays: stayRow, guests: guestRow, companies: companyRow, memberships: membershipRow };
export type ImportKind = keyof typeof IMPORT_ROWS;
export type ImportRow = { stays: StayRow; guests: GuestRow; companies: CompanyRow; memberships: MembershipRow };

/** The kinds by their names. */
export const IMPORT_KINDS = ['stays', 'guests', 'companies', 'memberships'] as const satisfies readonly ImportKind[];

/** What a row is known by: two rows of one key are about one record. */
export const rowKey: { [Kind in ImportKind]: (row: ImportRow[Kind]) => string } = {
  stays: ({ source, confirmationNumber }) => `${source}:${confirmationNumber}`,
  guests: ({ guestNumber }) => guestNumber,
  companies: ({ accountNumber }) => accountNumber,
  memberships: ({ memberNumber }) => memberNumber,
};

/** The field that tells rows of a kind apart. */
export const KEY_FIELD = {
  stays: 'confirmationNumber',
  guests: 'guestNumber',
  companies: 'accountNumber',
  memberships: 'memberNumber',
} as const satisfies Record<ImportKind, string>;

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
  memberships: new Set<keyof MembershipRow>(['enrolledOn']),
};

/** Fields of free text, over which the number of a card might be spread. */
const FREE_TEXT: { [Kind in ImportKind]: readonly string[] } = {
  stays: ['paymentMethod', 'guarantee', 'specialRequests', 'cancelReason', 'marketSegment', 'companyName'],
  guests: ['firstName', 'lastName', 'jobTitle', 'companyName'],
  companies: ['name', 'street', 'city', 'postcode', 'country'],
  memberships: ['tierCode', 'programCode'],
};

const ABOUT_DAYS = { PLACEHOLDER: 'PLACEHOLDER_DAY', TOO_EARLY: 'TOO_EARLY', TOO_LATE: 'IN_THE_FUTURE' } as const;

/** By what records are told apart. */
const NUMBERS = ['confirmationNumber', 'guestNumber', 'companyNumber', 'travelAgentNumber', 'accountNumber'] as const;

/** What is filled in where there is no number: under `0`, `N/A`, `WALKIN` or `noemail@hotel.com` many would become one. */
const isNobodysNumber = (field: (typeof NUMBERS)[number], text: string): boolean =>
  isPlaceholderText(text) ||
  // Bookings and accounts may be counted from nought.
  (!['confirmationNumber', 'accountNumber'].includes(field) && /^0+$/.test(text)) ||
  (field === 'guestNumber' && (text.includes('@') ? isNobodysAddress(text) : isPlaceholderGuest(text)));

type DaysAndNames = Partial<
  Pick<StayRow, 'arrivalOn' | 'departureOn'> &
    Pick<GuestRow, 'birthday' | 'firstName' | 'lastName'> &
    Record<(typeof NUMBERS)[number], string>
>;

/** What of a row nobody can have, whatever its form. */
const impossibleIn = (row: DaysAndNames, today: CalendarDate): RowProblem[] => {
  const problems: RowProblem[] = [];
  for (const field of NUMBERS) {
    const number = row[field];
    if (number !== undefined && isNobodysNumber(field, number)) problems.push({ field, code: 'NOBODYS_NUMBER' });
  }
  if (row.birthday !== undefined) {
    const wrong = impossibleBirthday(row.birthday, today);
    if (wrong !== null) problems.push({ field: 'birthday', code: ABOUT_DAYS[wrong] });
  }
  for (const field of ['arrivalOn', 'departureOn'] as const) {
    const wrong = row[field] === undefined ? null : impossibleStayDay(row[field], today);
    if (wrong !== null) problems.push({ field, code: wrong === 'TOO_LATE' ? 'TOO_FAR_AHEAD' : ABOUT_DAYS[wrong] });
  }
  // One Latin letter or two may be initials, and are surnames in some countries.
  if (!/^\p{Script=Latin}{0,2}$/u.test(`${row.firstName ?? ''}${row.lastName ?? ''}`)) {
    const nobody = placeholderNames(row);
    for (const field of ['firstName', 'lastName'] as const)
      if (row[field] !== undefined && nobody[field]) problems.push({ field, code: 'NOBODYS_NAME' });
  }
  return problems;
};

/** What a value of a wrong type is not, where its schema does not say so. */
const ABOUT_TYPES: Readonly<Record<string, RowReason>> = {
  number: { code: 'NOT_A_NUMBER' },
  int: { code: 'NOT_WHOLE' },
  boolean: { code: 'NOT_YES_OR_NO' },
};

/** The problems that a failed check of the schemas tells. */
const problemsOf = (issue: z.core.$ZodIssue, value: unknown): RowProblem[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ field, code: 'NOT_A_FIELD' }));
  const field = issue.path.join('.') || 'row';
  if (issue.code === 'custom' && issue.params !== undefined) return [{ field, ...(issue.params as RowReason) }];
  const [first] = issue.path;
  if (first !== undefined && Reflect.get(value as object, first) === undefined) return [{ field, code: 'MISSING' }];
  if (isPlainCode(issue.message)) return [{ field, code: issue.message }];
  return [{ field, ...((issue.code === 'invalid_type' && ABOUT_TYPES[issue.expected]) || { code: 'WRONG_TYPE' }) }];
};

/** A row is worth having without whom nobody knows, but not without its own number. The number of a card rejects any. */
const mayBeLeftOut = (kind: ImportKind, { field, code }: RowProblem): boolean =>
  code !== 'CARD_NUMBER' &&
  (LEFT_OUT_WHEN_WRONG[kind].has(field) || (code === 'NOBODYS_NUMBER' && field !== KEY_FIELD[kind]));

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
      ({ field, code }, at) => code === 'CARD_NUMBER' || all.findIndex((other) => other.field === field) === at,
    );
    problems.push(...found);
    const fields = new Set(found.map(({ field }) => field));
    if (found.some((problem) => !mayBeLeftOut(kind, problem))) return false;
    rest = Object.fromEntries(Object.entries(rest as object).filter(([field]) => !fields.has(field)));
    return true;
  };

  const rejected = (): ReadRow<ImportRow[Kind]> => ({ ok: false, problems });
  let parsed = IMPORT_ROWS[kind].safeParse(rest);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
    if (!takeOut(found)) return rejected();
    // What stands between fields is looked at only once each of them is right.
    parsed = IMPORT_ROWS[kind].safeParse(rest);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, rest)));
      return rejected();
    }
  }
  const impossible = impossibleIn(parsed.data as DaysAndNames, today);
  if (impossible.length > 0 && !takeOut(impossible)) return rejected();
  const texts = FREE_TEXT[kind].map((field) => (parsed.data as Record<string, unknown>)[field]);
  if (isCardNumberSplitOver(texts.filter((text) => typeof text === 'string'))) {
    problems.push({ field: 'row', code: 'CARD_NUMBER' });
    return rejected();
  }
  const wrong = new Set(problems.map(({ field }) => field));
  const row =
    wrong.size === 0
      ? parsed.data
      : Object.fromEntries(Object.entries(parsed.data).filter(([field]) => !wrong.has(field)));
  return { ok: true, row: row as ImportRow[Kind], leftOut: problems };
};
