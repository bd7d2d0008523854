import { daysBetween, type CalendarDate } from '../calendar-dates.ts';
import { roundToMicros, type Money } from '../money.ts';
import { nightsOf } from './nights.ts';

/** What is charged for a stay that does not take place. */
export type Fee = 'NONE' | 'FIRST_NIGHT' | 'HALF' | 'WHOLE_STAY';

/** On what terms a stay can be given up. `freeDays` is null where a cancellation is never free. */
export type CancellationTerms = { freeDays: number | null; cancellationFee: Fee; noShowFee: Fee; membersFree: boolean };

/** What a property or a rate plan says of it; null where it says nothing. */
export type StatedTerms = { freeDays: number | null; cancellationFee: Fee | null };

/** What a rate plan says goes before what the property says; a plan that names a fee and no days is never free. */
export const termsOf = (
  property: StatedTerms & { noShowFee: Fee | null; membersFree: boolean },
  plan: StatedTerms | null,
): CancellationTerms => ({
  freeDays: plan !== null && plan.cancellationFee !== null ? plan.freeDays : (plan?.freeDays ?? property.freeDays),
  cancellationFee: plan?.cancellationFee ?? property.cancellationFee ?? 'NONE',
  noShowFee: property.noShowFee ?? 'NONE',
  membersFree: property.membersFree,
});

type StayWithPrice = { arrivalOn: CalendarDate | null; departureOn: CalendarDate | null; rate: Money | null };

/** What a fee comes to; null for none, and where the rate is not known. A stay of no night is charged as one. */
export const amountOfFee = (fee: Fee, { arrivalOn, departureOn, rate }: StayWithPrice): Money | null => {
  if (fee === 'NONE' || rate === null || rate.amountMicros <= 0) return null;
  const nights = Math.max(1, nightsOf(arrivalOn, departureOn) ?? 1);
  const share = { FIRST_NIGHT: 1, HALF: nights / 2, WHOLE_STAY: nights }[fee];
  return { amountMicros: roundToMicros(rate.amountMicros * share), currencyCode: rate.currencyCode };
};

/** What a cancellation on a day costs a confirmed stay. */
export const cancellationFee = (
  stay: StayWithPrice,
  terms: CancellationTerms,
  { today, isMember }: { today: CalendarDate; isMember: boolean },
): Money | null => {
  if (isMember && terms.membersFree) return null;
  const isFree =
    terms.freeDays !== null && stay.arrivalOn !== null && daysBetween(today, stay.arrivalOn) >= terms.freeDays;
  return isFree ? null : amountOfFee(terms.cancellationFee, stay);
};

/** What a no-show costs. */
export const noShowFee = (stay: StayWithPrice, terms: CancellationTerms, isMember: boolean): Money | null =>
  isMember && terms.membersFree ? null : amountOfFee(terms.noShowFee, stay);
