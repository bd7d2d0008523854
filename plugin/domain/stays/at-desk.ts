import { earliestToday, todayAt, type CalendarDate } from '../calendar-dates.ts';
import type { Money } from '../money.ts';
import type { CancellationTerms } from './fees.ts';
import type { Folio } from './folio.ts';
import type { StayStatus } from './status.ts';

/** Whether a room can be given to a guest. */
export const HOUSEKEEPING = ['INSPECTED', 'CLEAN', 'DIRTY', 'OUT_OF_ORDER'] as const;
export type Housekeeping = (typeof HOUSEKEEPING)[number];

/** What of a stay the front desk changes. */
export type DeskFields = {
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  roomNumber: string;
  roomTypeId: string | null;
  bookedRoomTypeId: string | null;
  ratePlanId: string | null;
  adults: number | null;
  children: number | null;
  infants: number | null;
  rate: Money | null;
  roomRevenue: Money | null;
  foodRevenue: Money | null;
  otherRevenue: Money | null;
  checkedInAt: string | null;
  checkedOutAt: string | null;
  surveyDueAt: string | null;
  cancelledAt: string | null;
  cancelReason: string;
  identityCheckedAt: string | null;
  paymentMethod: string;
  guarantee: string;
  specialRequests: string;
  relocatedToId: string | null;
  compensation: Money | null;
};

/** What a property asks of its front desk. `timeZone` is '' where it is not known. */
export type DeskPolicies = {
  timeZone: string;
  guaranteeRequired: boolean;
  depositPercent: number;
  identityRequired: boolean;
  paymentRequired: boolean;
  surveyAfterHours: number;
};

/** A stay as the front desk has it before it, with what its property and rate plan say. */
export type StayAtDesk = DeskFields &
  DeskPolicies & {
    id: string;
    name: string;
    confirmationNumber: string;
    propertyId: string | null;
    guestId: string | null;
    isDoNotRent: boolean;
    terms: CancellationTerms;
  };

/** A stay that has the same room on some of the same nights. */
export type Holder = { id: string; name: string; status: StayStatus };

/** What stands around a stay when a command is given. */
export type AroundStay = {
  /** The room that the stay has, or is to get by the command; null for none, and where the property lists no rooms. */
  room: { number: string; housekeeping: Housekeeping; roomTypeId: string | null } | null;
  holders: readonly Holder[];
  /** Null without charges. */
  folio: Folio | null;
  /** What was charged as fees and not taken back. */
  fees: Money | null;
  isMember: boolean;
  /** What the stay was before it came to the state that it is in; empty where the history does not say. */
  before: Partial<DeskFields>;
};

/** A hotel's day ends with the night audit: whoever arrives or leaves before it belongs to the day before. */
export const NIGHT_AUDIT_HOUR = 6;

/** The days that are open at the desk of a property: today's, and until the night audit yesterday's; the earliest first. */
export const openDays = (timeZone: string, now: Date): readonly CalendarDate[] =>
  [
    ...new Set([
      ...todayAt(timeZone, new Date(now.getTime() - NIGHT_AUDIT_HOUR * 3_600_000)),
      ...todayAt(timeZone, now),
    ]),
  ].toSorted();

/** The day that the front desk is at: before the night audit still the day before. Where the zone is not known, UTC's. */
export const deskDay = (timeZone: string, now: Date): CalendarDate => {
  const days = todayAt(timeZone, new Date(now.getTime() - NIGHT_AUDIT_HOUR * 3_600_000));
  return days[Math.floor(days.length / 2)]!;
};

/** The same for what must not end too soon: where a property says no zone, the earliest day that it may be anywhere. */
export const earliestDeskDay = (timeZone: string, now: Date): CalendarDate =>
  timeZone === '' ? earliestToday(now) : deskDay(timeZone, now);
