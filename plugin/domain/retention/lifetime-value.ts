import { expectedStays, type BgNbd, type RepeatHistory } from './bg-nbd.ts';

/** `discountRate` is per `period`: 0.01 with a period of 30 days is about one per cent a month. Times in the model's unit. */
export type Horizon = { length: number; period: number; discountRate: number };

/**
 * Repeat stays expected over a horizon, each period's discounted to today at the end of the period. Times the value of a
 * stay they are the guest's lifetime value over that horizon: revenue, not profit, and nothing beyond the horizon.
 */
export const discountedStays = (
  model: BgNbd,
  history: RepeatHistory,
  { length, period, discountRate }: Horizon,
): number => {
  let before = 0;
  let discounted = 0;
  for (let number = 1; number * period < length + period; number += 1) {
    const stays = expectedStays(model, history, Math.min(number * period, length));
    discounted += (stays - before) / (1 + discountRate) ** number;
    before = stays;
  }
  return discounted;
};
