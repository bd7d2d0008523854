import { addMonths, type CalendarDate } from '../../calendar-dates.ts';
import { folioOf, isOpen, type ChargeSum } from '../../stays/folio.ts';
import type { Money } from '../../money.ts';
import type { StayStatus } from '../../stays/status.ts';

/** What was asked for the data of a guest. */
export type DataRequestKind = 'EXPORT' | 'ERASURE';

/**
 * How far a request is. PROPOSED waits for somebody to decide; ERASING is under way; SWEEPING is erased, and is looked over once
 * more for what the host itself wrote down of it. WITHDRAWN was proposed, and the guest is not past his period any more.
 */
export type DataRequestStatus = 'PROPOSED' | 'ERASING' | 'SWEEPING' | 'DONE' | 'WITHDRAWN';

/** Why a guest is erased. */
export type ErasureGround = 'GUEST_ASKED' | 'PERIOD_OVER';

/** What a property has done with guests who are past its period. */
export type WhenPeriodOver = 'REPORT' | 'PROPOSE' | 'ERASE';

/** A property as the periods in which guests are kept go by it. Null where nothing is given. */
export type KeepingProperty = {
  name: string;
  /** ISO 3166-1 alpha-3. */
  country: string;
  keptMonths: number | null;
  erasedAfterMonths: number | null;
  whenOver: WhenPeriodOver;
};

/** A stay as an erasure looks at it. `balance` is what is owed on its bill, null where there is no bill. */
export type StayToErase = {
  name: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  property: KeepingProperty | null;
  balance: Money | null;
};

/** Why a guest is not erased. Stays are named as lists name them; `on` is a hotel-local day. */
export type ErasureRefusal =
  | { code: 'ERASED_BEFORE' }
  | { code: 'GUEST_IN_HOUSE'; stay: string }
  | { code: 'STAY_AHEAD'; stay: string; on: CalendarDate }
  | { code: 'BILL_OPEN'; stay: string; balance: Money }
  /** The law, or the hotel, has the records of guests kept until then. */
  | { code: 'KEPT_BY_LAW'; property: string; months: number; until: CalendarDate };

/**
 * How long the law of a country has a hotel keep the registration of its guests after they have left, in months; `abroad` where
 * that is so for guests from other countries alone. Spain: RD 933/2021; Germany: §§ 29–30 BMG as of 2025; France: R. 814-1
 * CESEDA; Portugal: Lei 23/2007; Italy: the slip is not kept. Where the app knows nothing, nothing is assumed.
 */
const BY_LAW: Readonly<Record<string, { months: number; abroad?: true }>> = {
  ESP: { months: 36 },
  DEU: { months: 12, abroad: true },
  FRA: { months: 6, abroad: true },
  PRT: { months: 12 },
  ITA: { months: 0 },
};

/** For how many months after a departure a property keeps a guest; 0 where nothing says that it must. */
export const keptMonths = ({ country, keptMonths: own }: KeepingProperty, nationality: string): number => {
  if (own !== null) return own;
  const law = BY_LAW[country];
  // Of whom it is not known where he is from he may be from abroad.
  return law === undefined || (law.abroad === true && nationality === country) ? 0 : law.months;
};

/**
 * What is owed on the bill of a stay as far as it is in the way of an erasure; null where there is none. A house that records
 * no payment at all has bills that say what was consumed, not what is owed: there a stay that was checked out is settled.
 */
export const balanceInTheWay = (
  status: StayStatus,
  charges: readonly ChargeSum[],
  arePaymentsRecorded: boolean,
): Money | null => (arePaymentsRecorded || status !== 'CHECKED_OUT' ? (folioOf(charges)?.balance ?? null) : null);

const AHEAD: ReadonlySet<StayStatus> = new Set(['INQUIRY', 'TENTATIVE', 'WAITLISTED', 'CONFIRMED']);

const refusalOf = (
  { name, status, arrivalOn, departureOn, property, balance }: StayToErase,
  nationality: string,
  today: CalendarDate,
): ErasureRefusal | null => {
  if (status === 'IN_HOUSE') return { code: 'GUEST_IN_HOUSE', stay: name };
  if (AHEAD.has(status) && arrivalOn !== null && (departureOn ?? arrivalOn) >= today)
    return { code: 'STAY_AHEAD', stay: name, on: arrivalOn };
  if (isOpen(balance)) return { code: 'BILL_OPEN', stay: name, balance };
  if (status !== 'CHECKED_OUT' || departureOn === null || property === null) return null;
  const months = keptMonths(property, nationality);
  const until = addMonths(departureOn, months);
  return until > today ? { code: 'KEPT_BY_LAW', property: property.name, months, until } : null;
};

/**
 * Why a guest is not erased today: a stay under way or ahead, a bill that is open, a period that runs; each once, and of the periods
 * the longest. None where nothing is in the way.
 */
export const refusalsOf = (
  { stays, nationality }: { stays: readonly StayToErase[]; nationality: string },
  today: CalendarDate,
): ErasureRefusal[] => {
  const all = stays.flatMap((stay) => refusalOf(stay, nationality, today) ?? []);
  const [longest] = all
    .flatMap((refusal) => (refusal.code === 'KEPT_BY_LAW' ? [refusal] : []))
    .toSorted((one, other) => other.until.localeCompare(one.until));
  return [...all.filter(({ code }) => code !== 'KEPT_BY_LAW'), ...(longest === undefined ? [] : [longest])];
};

/**
 * From which day on a guest is past the periods of the properties where he stayed; null where one of them keeps guests without
 * end, or nothing is known of his stays. `departureOn + erasedAfterMonths`, the latest of all.
 */
export const dueOn = (
  stays: readonly Pick<StayToErase, 'arrivalOn' | 'departureOn' | 'property'>[],
): CalendarDate | null => {
  const days = stays.map(({ arrivalOn, departureOn, property }) => {
    const last = departureOn ?? arrivalOn;
    return last === null || property === null || property.erasedAfterMonths === null
      ? null
      : addMonths(last, property.erasedAfterMonths);
  });
  return days.some((day) => day === null) ? null : ((days as CalendarDate[]).toSorted().at(-1) ?? null);
};

/** What is done with a guest who is past the periods: what the most careful of the properties says. */
export const whenOver = (stays: readonly Pick<StayToErase, 'property'>[]): WhenPeriodOver =>
  (['REPORT', 'PROPOSE', 'ERASE'] as const).find((what) =>
    stays.some(({ property }) => (property?.whenOver ?? 'REPORT') === what),
  ) ?? 'REPORT';

/** What is erased of a guest, by where it stands: how many records are emptied, and how many are destroyed. */
export type ErasedPlace =
  | 'people'
  | 'stays'
  | 'bookedStays'
  | 'charges'
  | 'bookingHistory'
  | 'preferences'
  | 'feedback'
  | 'cases'
  | 'touches'
  | 'memberships'
  | 'consents'
  | 'sources'
  | 'duplicates'
  | 'merges'
  | 'quotes'
  | 'groups'
  | 'tasks'
  | 'notes'
  | 'files'
  | 'messages'
  | 'rejects';
export type ErasedCounts = Partial<Record<ErasedPlace, number>>;

/** What an erasure came to, or would. */
export type ErasureOutcome =
  | { code: 'GUEST_ERASED'; records: number }
  | { code: 'ERASURE_GOES_ON' }
  | { code: 'WOULD_BE_ERASED'; records: number };
