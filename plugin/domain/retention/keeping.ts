import { daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';

/** Why staff put a guest off who could be won back. */
export type NotNow =
  | 'WRONG_MOMENT'
  | 'TRAVELS_NO_MORE'
  | 'MOVED_AWAY'
  | 'COMPANY_DECIDES'
  | 'STAYS_ELSEWHERE'
  | 'ASKED_NOT_TO'
  | 'OTHER_REASON';

/** What came of turning to a guest, as staff say it. That a stay was booked is found by the app itself. */
export type TouchOutcome = 'INTERESTED' | 'NOT_REACHED' | 'LATER' | 'DECLINED' | 'WRONG_CONTACT';

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
