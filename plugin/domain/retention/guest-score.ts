import { dayNumber, type CalendarDate } from '../calendar-dates.ts';
import { micros, roundToMicros, type Money } from '../money.ts';
import type { StayGroup } from '../stays/guest-totals.ts';
import { visitsOf, visitStateOf, type Folio } from '../stays/visits.ts';
import type { Segment } from './customer-pyramid.ts';
import { historyOf, type StayHistory } from './guest-history.ts';
import type { LifecycleState } from './lifecycle.ts';
import type { FittedModel } from './retention-model.ts';
import type { RfmGroup } from './rfm.ts';
import { scorer } from './score.ts';
import type { ScoreReason } from './score-reasons.ts';

/** The model that guests are scored by. `key` names the fit; amounts of other currencies than its own count for nothing. */
export type KeptModel = { key: string; fittedOn: CalendarDate; currencyCode: string | null; model: FittedModel };

/** What is kept of a guest's score. Probabilities are 0 to 1, stays and value those expected of the next twelve months. */
export type GuestScore = {
  segment: Segment;
  /** Recency, frequency and money as in `5-4-3`; empty where the hotel has too few guests to rank them. */
  rfm: string;
  rfmGroup: RfmGroup | null;
  lifecycle: LifecycleState;
  /** Since when; null where only a booking or nothing at all tells. */
  lifecycleSince: CalendarDate | null;
  reviewOn: CalendarDate | null;
  returnProbability: number | null;
  expectedStays: number | null;
  lifetimeValue: Money | null;
  reasons: ScoreReason[];
  /** Where the latest stay was, or is to be. */
  propertyId: string | null;
};

/** Twelve months ahead; money expected later counts for less, by about ten per cent a year (our choice). */
const HORIZON_DAYS = 365;
const DISCOUNT_RATE = 0.008;

/**
 * The history that stays make on a day. Stays and bills that overlap or touch are one visit, a credit note is none. A
 * guest who has left before the day of departure came leaves today at the latest.
 */
export const historyOfStays = (
  stays: readonly StayGroup[],
  currencyCode: string | null,
  today: CalendarDate,
): StayHistory => {
  const folios = stays.flatMap(({ status, propertyId, arrivalOn, departureOn, ...stay }): Folio[] => {
    if (arrivalOn === null || departureOn === null) return [];
    const state = visitStateOf(status, arrivalOn, today);
    if (state === null) return [];
    const left = state === 'PAST' && departureOn > today ? today : departureOn;
    return [
      {
        state,
        propertyId,
        arrivalOn: arrivalOn < left ? arrivalOn : left,
        departureOn: left,
        amount: stay.currencyCode === currencyCode ? stay.totalRevenue : roundToMicros(0),
      },
    ];
  });
  return historyOf(visitsOf(folios).visits, dayNumber(today));
};

const lastPropertyOf = (stays: readonly StayGroup[]): string | null =>
  stays.reduce<StayGroup | null>(
    (last, stay) =>
      stay.propertyId !== null && (last === null || (stay.departureOn ?? '') > (last.departureOn ?? '')) ? stay : last,
    null,
  )?.propertyId ?? null;

const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Prepares scoring on one day and returns the function that scores a guest by all of the guest's stays. */
export const guestScorer = (
  { currencyCode, model }: KeptModel,
  today: CalendarDate,
): ((stays: readonly StayGroup[]) => GuestScore) => {
  const score = scorer(model, { asOf: dayNumber(today), horizonDays: HORIZON_DAYS, discountRate: DISCOUNT_RATE });
  return (stays) => {
    const { segment, rfm, rfmGroup, state, since, reviewOn, returnProbability, expected, lifetimeValue, reasons } =
      score(historyOfStays(stays, currencyCode, today));
    return {
      segment,
      rfm: rfm === null ? '' : rfm.split('').join('-'),
      rfmGroup,
      lifecycle: state,
      lifecycleSince: since,
      reviewOn,
      returnProbability: rounded(returnProbability, 4),
      expectedStays: rounded(expected, 2),
      lifetimeValue:
        lifetimeValue === null || currencyCode === null
          ? null
          : { amountMicros: micros(Math.round(lifetimeValue)), currencyCode },
      reasons: reasons(),
      propertyId: lastPropertyOf(stays),
    };
  };
};
