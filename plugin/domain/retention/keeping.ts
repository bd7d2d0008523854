import { addDays, daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';

/** Why staff put a guest off who could be won back. */
export const NOT_NOW = [
  'WRONG_MOMENT',
  'TRAVELS_NO_MORE',
  'MOVED_AWAY',
  'COMPANY_DECIDES',
  'STAYS_ELSEWHERE',
  'ASKED_NOT_TO',
  'OTHER_REASON',
] as const;
export type NotNow = (typeof NOT_NOW)[number];

/** What came of turning to a guest, as staff say it. That a stay was booked is found by the app itself. */
export const OUTCOMES = ['INTERESTED', 'NOT_REACHED', 'LATER', 'DECLINED', 'WRONG_CONTACT'] as const;
export type TouchOutcome = (typeof OUTCOMES)[number];

/** How a guest is looked after: by which member of staff, on which day next, and why not before. */
export type Keeping = { memberId: string | null; on: CalendarDate | null; notNow: NotNow | null };
export type KeepingOf = Keeping & { guestId: string };

/** What a command with guests to keep did. */
export type KeepingOutcome =
  | { code: 'GUESTS_TAKEN'; guests: number }
  | { code: 'GUESTS_PUT_OFF'; guests: number; until: CalendarDate }
  | { code: 'GUESTS_LEFT_ALONE'; guests: number }
  | { code: 'KEEPING_RESTORED'; guests: number };

/** Why it did nothing. */
export type KeepingRefusal = { code: 'GUESTS_GONE' } | { code: 'DAY_NOT_AHEAD'; until: CalendarDate };

/** Days after which a guest who was put off comes up again, by why; null for never (our choice). */
const PUT_OFF_DAYS: Record<NotNow, number | null> = {
  WRONG_MOMENT: 60,
  TRAVELS_NO_MORE: 365,
  MOVED_AWAY: 365,
  COMPANY_DECIDES: 180,
  STAYS_ELSEWHERE: 180,
  ASKED_NOT_TO: null,
  OTHER_REASON: 90,
};

/** The day on which a guest who is put off comes up again: `WRONG_MOMENT` on 2026-01-01 → 2026-03-02. Null for never. */
export const putOffUntil = (reason: NotNow, today: CalendarDate): CalendarDate | null => {
  const days = PUT_OFF_DAYS[reason];
  return days === null ? null : addDays(today, days);
};

const DAYS_A_YEAR = 365;

/**
 * What is lost each year when a guest stays away, in the guest's own currency: what a year with the guest has brought on
 * average, times the probability that there is no return. Guests known for less than a year count what they have brought.
 * Without a probability the whole year is at risk; null where the guest has brought nothing yet.
 *
 * 3,000 EUR over two years and a probability of 0.4 → 900 EUR.
 */
export const valueAtRisk = ({
  revenue,
  firstStayOn,
  lastStayOn,
  returnProbability,
}: {
  revenue: Money | null;
  firstStayOn: CalendarDate | null;
  lastStayOn: CalendarDate | null;
  returnProbability: number | null;
}): Money | null => {
  if (revenue === null || revenue.amountMicros <= 0 || firstStayOn === null || lastStayOn === null) return null;
  const years = Math.max(1, daysBetween(firstStayOn, lastStayOn) / DAYS_A_YEAR);
  return {
    amountMicros: roundToMicros((revenue.amountMicros / years) * (1 - (returnProbability ?? 0))),
    currencyCode: revenue.currencyCode,
  };
};
