import { fromDayNumber, type CalendarDate } from '../calendar-dates.ts';
import { expectedStays, probabilityAlive, probabilityOfReturn, type BgNbd, type RepeatHistory } from './bg-nbd.ts';
import { segmentOf, type Segment } from './customer-pyramid.ts';
import { expectedValue, type GammaGamma } from './gamma-gamma.ts';
import { rfmMeasures, type GuestBase } from './guest-base.ts';
import { daysIn, repeatHistory, repeatValue, revenue, type GuestHistory } from './guest-history.ts';
import { pastOf, type Chances } from './guest-rhythm.ts';
import { lifecycleOn, type LifecycleState } from './lifecycle.ts';
import { discountedStays, type Horizon } from './lifetime-value.ts';
import type { FittedModel } from './retention-model.ts';
import { rfmScore, type RfmGroup } from './rfm.ts';
import { scoreReasons, type Prediction, type ScoreReason } from './score-reasons.ts';

/**
 * A guest's score on a day. Recency and age are in the model's unit, `expected` and `lifetimeValue` are over the horizon. What needs a
 * model that the data did not support, or a stay that has not been, is null.
 */
export type Score = {
  frequency: number;
  recency: number;
  age: number;
  pAlive: number | null;
  returnProbability: number | null;
  expected: number | null;
  meanValue: number | null;
  lifetimeValue: number | null;
  segment: Segment;
  rfm: string | null;
  rfmGroup: RfmGroup | null;
  state: LifecycleState;
  /** The first day of the state; null where only a booking or nothing at all tells. */
  since: CalendarDate | null;
  reviewOn: CalendarDate | null;
  /** Why; put together when asked for. */
  reasons: () => ScoreReason[];
};

export type ScoringDay = {
  /** Day number of the look. */
  asOf: number;
  horizonDays: number;
  /** Per 30 days; 0 for none. */
  discountRate: number;
};

const DISCOUNT_PERIOD_DAYS = 30;

const valueOf = (guest: GuestHistory, gammaGamma: GammaGamma | null, base: GuestBase): number | null => {
  const own = repeatValue(guest);
  if (gammaGamma !== null) return expectedValue(gammaGamma, own);
  return own.repeats > 0 ? own.value : base.meanRepeatValue;
};

const predictionOf = (model: BgNbd, history: RepeatHistory, horizon: Horizon): Prediction => {
  const expected = expectedStays(model, history, horizon.length);
  return {
    pAlive: probabilityAlive(model, history),
    returnProbability: probabilityOfReturn(model, history, horizon.length),
    expected,
    discounted: horizon.discountRate === 0 ? expected : discountedStays(model, history, horizon),
  };
};

/**
 * Prepares scoring with one model on one day and returns the function that scores a guest as known on that day.
 */
export const scorer = (
  { bgnbd, gammaGamma, guestBase: base, unit, limits }: FittedModel,
  { asOf, horizonDays, discountRate }: ScoringDay,
): ((guest: GuestHistory) => Score) => {
  const unitDays = daysIn(unit);
  const isSettled = !limits.some(({ code }) => code === 'LEAVING_NOT_SETTLED');
  const chances: Chances | null =
    bgnbd !== null && isSettled ? { model: bgnbd, horizon: horizonDays / unitDays } : null;
  const horizon: Horizon = { length: horizonDays / unitDays, period: DISCOUNT_PERIOD_DAYS / unitDays, discountRate };
  // A million guests share a few thousand days, which take long to word.
  const dates = new Map<number, CalendarDate>();
  const dateOf = (day: number): CalendarDate => {
    let date = dates.get(day);
    if (date === undefined) dates.set(day, (date = fromDayNumber(day)));
    return date;
  };

  return (guest) => {
    const segment = segmentOf(revenue(guest), base.pyramid);
    const past = pastOf(guest, asOf, { others: base.rhythms[segment], chances, unit });
    const inHouseUntil = guest.kind === 'stays' ? guest.inHouseUntil : undefined;
    const bookedThrough = guest.kind === 'stays' ? guest.bookedThrough : undefined;
    const lifecycle = lifecycleOn(asOf, { past, inHouseUntil, bookedThrough });
    const history = repeatHistory(guest, asOf, unit);
    const prediction = bgnbd && history && predictionOf(bgnbd, history, horizon);
    const meanValue = history && valueOf(guest, gammaGamma, base);
    const measures = base.rfm && rfmMeasures(guest, asOf, unit);
    const rfm = base.rfm && measures && rfmScore(measures, base.rfm);
    return {
      ...(history ?? { frequency: 0, recency: 0, age: 0 }),
      pAlive: prediction && prediction.pAlive,
      returnProbability: prediction && prediction.returnProbability,
      expected: prediction && prediction.expected,
      meanValue,
      lifetimeValue: prediction === null || meanValue === null ? null : prediction.discounted * meanValue,
      segment,
      rfm: rfm && `${rfm.r}${rfm.f}${rfm.m}`,
      rfmGroup: rfm && rfm.group,
      state: lifecycle.state,
      since: lifecycle.since === null ? null : dateOf(lifecycle.since),
      reviewOn: lifecycle.reviewOn === null ? null : dateOf(lifecycle.reviewOn),
      reasons: () =>
        scoreReasons({
          asOf,
          horizonDays,
          lifecycle,
          bookedThrough,
          past,
          history,
          prediction,
          meanValue,
          limits,
          dateOf,
        }),
    };
  };
};
