import type { BgNbd, RepeatHistory } from './bg-nbd.ts';
import type { Segment } from './customer-pyramid.ts';
import { ageFadedTo, FADED } from './fading.ts';
import type { SharedRhythm } from './guest-base.ts';
import { daysIn, intervals, repeatHistory, type GuestHistory, type TimeUnit } from './guest-history.ts';
import {
  changeDays,
  LEAST_OWN_INTERVALS,
  rhythmOf,
  rhythmOfMean,
  spread,
  type ChangeDays,
  type Rhythm,
} from './rhythm.ts';
import { seasonalChangeDays } from './seasons.ts';

/** A guest's rhythm; `byChance`: at risk and lost are by his chance of a return, and only due is by the rhythm. */
export type Days = Rhythm & { byChance?: true };

/**
 * What a guest is judged by: seasons, or days after the last stay on which the guest is due, at risk and lost, taken of his
 * own intervals, of their mean, or of `intervals` of others.
 */
export type RhythmReason =
  | { code: 'JUDGED_BY_SEASONS' }
  | ({ code: 'JUDGED_BY_OWN_INTERVALS' } & Days)
  | ({ code: 'JUDGED_BY_OWN_MEAN_INTERVAL' } & Days)
  | ({ code: 'JUDGED_BY_SEGMENT'; segment: Segment; intervals: number } & Days)
  | ({ code: 'JUDGED_BY_HOTEL'; intervals: number } & Days)
  | ({ code: 'JUDGED_BY_HOUSE_RULE' } & Days);

/** What tells a guest's chance of a return: a fitted model that is sure of how guests are lost, and the time looked ahead. */
export type Chances = { model: BgNbd; horizon: number };

/** When a guest turns due, at risk and lost, and what that is judged by. */
type Judged = ChangeDays & { reason: RhythmReason };

/** What is behind a guest who has stayed: the day number of the last stay, and whether it ended a time of being lost. */
export type Past = { lastStay: number; wonBack: boolean; changes: Judged };

/** By whom a guest is judged: others' intervals, and his chances where there is a model of them. */
type Judges = { others: SharedRhythm; chances: Chances | null; unit: TimeUnit };

/**
 * The days after the last stay by which a guest with this history and rhythm is judged. When he is due the rhythm tells; that
 * he is at risk or lost, the chance of a return, so that no guest is lost who is likely to come. Nobody is earlier
 * either than the rhythm's own median and the house allow.
 */
const daysOf = ({ due, atRisk, lost }: Rhythm, history: RepeatHistory, { chances, unit }: Judges): Days => {
  if (chances === null) return { due, atRisk, lost };
  const after = (share: number): number =>
    (ageFadedTo(chances.model, history, share, chances.horizon) - history.recency) * daysIn(unit);
  return { ...spread(due, after(FADED.atRisk), after(FADED.lost)), byChance: true };
};

/** Whole days, as they are counted. */
const wholeDays = ({ due, atRisk, lost, ...by }: Days): Days => ({
  due: Math.ceil(due),
  atRisk: Math.ceil(atRisk),
  lost: Math.ceil(lost),
  ...by,
});

const reasonOf = ({ of, intervals: count }: SharedRhythm, days: Days): RhythmReason => {
  switch (of) {
    case 'NOBODY':
      return { code: 'JUDGED_BY_HOUSE_RULE', ...wholeDays(days) };
    case 'HOTEL':
      return { code: 'JUDGED_BY_HOTEL', intervals: count, ...wholeDays(days) };
    case 'VIP':
    case 'KEY':
    case 'REGULAR':
    case 'OCCASIONAL':
      return { code: 'JUDGED_BY_SEGMENT', segment: of, intervals: count, ...wholeDays(days) };
    default:
      return of satisfies never;
  }
};

const byOthers = (lastStay: number, history: RepeatHistory, judges: Judges): Judged => {
  const days = daysOf(judges.others, history, judges);
  return { ...changeDays(lastStay, days), reason: reasonOf(judges.others, days) };
};

const byOwn = (
  lastStay: number,
  code: 'JUDGED_BY_OWN_INTERVALS' | 'JUDGED_BY_OWN_MEAN_INTERVAL',
  days: Days,
): Judged => ({ ...changeDays(lastStay, days), reason: { code, ...wholeDays(days) } });

/** Seasons come first, then the guest's own intervals if there are three, then those of others. */
const judge = (days: readonly number[], judges: Judges): Judged => {
  const lastStay = days[days.length - 1]!;
  const seasonal = seasonalChangeDays(days);
  if (seasonal !== null) return { ...seasonal, reason: { code: 'JUDGED_BY_SEASONS' } };
  const history = repeatHistory({ kind: 'stays', days, amounts: [] }, lastStay, judges.unit)!;
  if (days.length <= LEAST_OWN_INTERVALS) return byOthers(lastStay, history, judges);
  const own = rhythmOf(intervals(days).sort((one, other) => one - other));
  return byOwn(lastStay, 'JUDGED_BY_OWN_INTERVALS', daysOf(own, history, judges));
};

/** The past of a guest as known on the day number `asOf`; null for somebody who has not stayed. */
export const pastOf = (guest: GuestHistory, asOf: number, judges: Judges): Past | null => {
  if (guest.kind === 'summary') {
    const inDays = daysIn(judges.unit);
    const lastStay = asOf - Math.round((guest.age - guest.recency) * inDays);
    const changes =
      guest.frequency < LEAST_OWN_INTERVALS
        ? byOthers(lastStay, guest, judges)
        : byOwn(
            lastStay,
            'JUDGED_BY_OWN_MEAN_INTERVAL',
            daysOf(rhythmOfMean((guest.recency * inDays) / guest.frequency), guest, judges),
          );
    return { lastStay, wonBack: false, changes };
  }
  const { days } = guest;
  if (days.length === 0) return null;
  const lastStay = days[days.length - 1]!;
  const wonBack = days.length > 1 && lastStay >= judge(days.slice(0, -1), judges).lostOn;
  return { lastStay, wonBack, changes: judge(days, judges) };
};
