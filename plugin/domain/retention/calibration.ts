import { expectedStays, probabilityOfCount, type BgNbd } from './bg-nbd.ts';
import { rfmMeasures } from './guest-base.ts';
import { knownOn, repeatHistory, daysIn, type StayHistory } from './guest-history.ts';
import type { FittedModel } from './retention-model.ts';
import { rfmScore } from './rfm.ts';

/**
 * Guests with this many repeats by the split: how many there are and how many the model makes it, and their stays after the split,
 * actual and expected, on average.
 */
export type RepeatClass = {
  repeats: string;
  n: number;
  nExpected: number | null;
  actual: number | null;
  expected: number | null;
};

/** Lift of a tenth of the guests under a ranking: their stays after the split over those of the average guest. */
export type Decile = { decile: number; n: number; model: number | null; rfm: number | null; fixedInterval: number };

export type Calibration = { customers: number; stays: number; classes: RepeatClass[]; deciles: Decile[] };

const LAST_CLASS = 7;

type Checked = {
  repeats: number;
  age: number;
  actual: number;
  expected: number | null;
  rfm: number | null;
  fresh: number;
};

/**
 * Stays by tenths of the guests, best ranked first, over the average. Guests whom a ranking does not tell apart count
 * with their common average, so that the order of the input gives nobody an advantage.
 */
const liftByDecile = (guests: readonly Checked[], rank: (guest: Checked) => number): number[] => {
  const ranked = guests
    .map((guest) => ({ actual: guest.actual, rank: rank(guest) }))
    .sort((one, other) => other.rank - one.rank);
  const average = ranked.reduce((sum, guest) => sum + guest.actual, 0) / ranked.length;
  for (let from = 0; from < ranked.length;) {
    let to = from;
    let sum = 0;
    for (; to < ranked.length && ranked[to]!.rank === ranked[from]!.rank; to += 1) sum += ranked[to]!.actual;
    for (let i = from; i < to; i += 1) ranked[i]!.actual = sum / (to - from);
    from = to;
  }
  return Array.from({ length: 10 }, (_, tenth) => {
    const members = ranked.slice(
      Math.round((tenth * ranked.length) / 10),
      Math.round(((tenth + 1) * ranked.length) / 10),
    );
    return members.reduce((sum, guest) => sum + guest.actual, 0) / members.length / average;
  });
};

const classOf = (guests: readonly Checked[], repeats: number, bgnbd: BgNbd | null): RepeatClass => {
  const members = guests.filter((guest) =>
    repeats < LAST_CLASS ? guest.repeats === repeats : guest.repeats >= LAST_CLASS,
  );
  const probability = (model: BgNbd, age: number): number =>
    repeats < LAST_CLASS
      ? probabilityOfCount(model, repeats, age)
      : 1 -
        Array.from({ length: LAST_CLASS }, (_, fewer) => probabilityOfCount(model, fewer, age)).reduce(
          (sum, one) => sum + one,
          0,
        );
  const mean = (of: (guest: Checked) => number): number | null =>
    members.length === 0 ? null : members.reduce((sum, guest) => sum + of(guest), 0) / members.length;
  return {
    repeats: repeats < LAST_CLASS ? String(repeats) : `${LAST_CLASS}+`,
    n: members.length,
    nExpected: bgnbd && guests.reduce((sum, guest) => sum + probability(bgnbd, guest.age), 0),
    actual: mean((guest) => guest.actual),
    expected: bgnbd && mean((guest) => guest.expected ?? 0),
  };
};

/**
 * Checks a model fitted to the stays up to the day number `split` against those from then to `until`. Its ranking is
 * set beside RFM (sum of the three scores) and beside one fixed interval: a guest counts as lost `fixedIntervalDays`
 * after the last stay. Guests who came first after the split are left out.
 */
export const calibrate = (
  guests: readonly StayHistory[],
  model: FittedModel,
  { split, until, fixedIntervalDays }: { split: number; until: number; fixedIntervalDays: number },
): Calibration => {
  const { bgnbd, guestBase: base, unit } = model;
  const checked: Checked[] = [];
  for (const guest of guests) {
    const before = knownOn(guest, split);
    const history = repeatHistory(before, split, unit);
    if (history === null) continue;
    const measures = rfmMeasures(before, split, unit);
    const rfm = base.rfm && measures && rfmScore(measures, base.rfm);
    checked.push({
      repeats: history.frequency,
      age: history.age,
      actual: knownOn(guest, until).days.length - before.days.length,
      expected: bgnbd && expectedStays(bgnbd, history, (until - split) / daysIn(unit)),
      rfm: rfm && rfm.r + rfm.f + rfm.m,
      fresh: split - before.days[before.days.length - 1]! < fixedIntervalDays ? 1 : 0,
    });
  }
  const stays = checked.reduce((sum, guest) => sum + guest.actual, 0);
  const byModel = bgnbd && liftByDecile(checked, (guest) => guest.expected ?? 0);
  const byRfm = base.rfm && liftByDecile(checked, (guest) => guest.rfm ?? 0);
  const byInterval = liftByDecile(checked, (guest) => guest.fresh);
  return {
    customers: checked.length,
    stays,
    classes: Array.from({ length: LAST_CLASS + 1 }, (_, repeats) => classOf(checked, repeats, bgnbd)),
    deciles:
      checked.length < 10 || stays === 0
        ? []
        : byInterval.map((fixedInterval, i) => ({
            decile: i + 1,
            n: Math.round(((i + 1) * checked.length) / 10) - Math.round((i * checked.length) / 10),
            model: byModel && byModel[i]!,
            rfm: byRfm && byRfm[i]!,
            fixedInterval,
          })),
  };
};
