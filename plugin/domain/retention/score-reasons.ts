import type { CalendarDate } from '../calendar-dates.ts';
import type { RepeatHistory } from './bg-nbd.ts';
import type { Past, RhythmReason } from './guest-rhythm.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ModelLimit } from './retention-model.ts';

/** What the model says of one guest over the horizon. */
export type Prediction = { pAlive: number; returnProbability: number; expected: number; discounted: number };

/** Why a score is what it is. Probabilities are 0 to 1, `value` is in units of the currency of the amounts. */
export type ScoreReason =
  | { code: 'IN_HOUSE_UNTIL'; until: CalendarDate }
  | { code: 'BOOKED_THROUGH'; through: CalendarDate }
  | { code: 'NEVER_STAYED' }
  | { code: 'STAYED'; stays: number; daysAgo: number }
  | RhythmReason
  | { code: 'CHANGES_ON'; dueOn: CalendarDate; atRiskOn: CalendarDate; lostOn: CalendarDate }
  | { code: 'HAD_BEEN_LOST' }
  | { code: 'NO_REPEAT_STAY' }
  | { code: 'STILL_A_GUEST'; probability: number; repeats: number; daysAgo: number }
  | { code: 'RETURNS'; horizonDays: number; probability: number; expected: number }
  | { code: 'STAY_IS_WORTH'; value: number }
  | ModelLimit;

/** All that a score rests on. */
export type Grounds = {
  asOf: number;
  horizonDays: number;
  lifecycle: Lifecycle;
  bookedThrough: number | undefined;
  past: Past | null;
  history: RepeatHistory | null;
  prediction: Prediction | null;
  meanValue: number | null;
  limits: readonly ModelLimit[];
  dateOf: (day: number) => CalendarDate;
};

/** The reasons of a score, the state's first, those of the model as a whole last. */
export const scoreReasons = (grounds: Grounds): ScoreReason[] => {
  const { asOf, lifecycle, bookedThrough, past, history, prediction, meanValue, dateOf } = grounds;
  const reasons: ScoreReason[] = [];
  if (lifecycle.state === 'IN_HOUSE' && lifecycle.reviewOn !== null)
    reasons.push({ code: 'IN_HOUSE_UNTIL', until: dateOf(lifecycle.reviewOn) });
  if (bookedThrough !== undefined && asOf <= bookedThrough)
    reasons.push({ code: 'BOOKED_THROUGH', through: dateOf(bookedThrough) });
  if (past === null || history === null) return [...reasons, { code: 'NEVER_STAYED' }];

  const { changes, wonBack } = past;
  const daysAgo = asOf - past.lastStay;
  reasons.push({ code: 'STAYED', stays: history.frequency + 1, daysAgo }, changes.reason, {
    code: 'CHANGES_ON',
    dueOn: dateOf(changes.dueOn),
    atRiskOn: dateOf(changes.atRiskOn),
    lostOn: dateOf(changes.lostOn),
  });
  if (wonBack) reasons.push({ code: 'HAD_BEEN_LOST' });
  if (prediction !== null)
    reasons.push(
      history.frequency === 0
        ? { code: 'NO_REPEAT_STAY' }
        : { code: 'STILL_A_GUEST', probability: prediction.pAlive, repeats: history.frequency, daysAgo },
      {
        code: 'RETURNS',
        horizonDays: grounds.horizonDays,
        probability: prediction.returnProbability,
        expected: prediction.expected,
      },
    );
  if (meanValue !== null) reasons.push({ code: 'STAY_IS_WORTH', value: meanValue });
  reasons.push(...grounds.limits);
  return reasons;
};
