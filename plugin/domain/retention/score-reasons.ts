import type { CalendarDate } from '../calendar-dates.ts';
import type { RepeatHistory } from './bg-nbd.ts';
import type { Past } from './guest-rhythm.ts';
import type { Lifecycle } from './lifecycle.ts';

/** What the model says of one guest over the horizon. */
export type Prediction = { pAlive: number; returnProbability: number; expected: number; discounted: number };

/** All that a score rests on. `notes` say what the model as a whole could not do. */
export type Grounds = {
  asOf: number;
  horizonDays: number;
  lifecycle: Lifecycle;
  bookedThrough: number | undefined;
  past: Past | null;
  history: RepeatHistory | null;
  prediction: Prediction | null;
  meanValue: number | null;
  notes: readonly string[];
  dateOf: (day: number) => CalendarDate;
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const percent = (probability: number): string => `${Math.round(100 * probability)} %`;

/** The grounds of a score in plain sentences, the state's first. */
export const scoreReasons = (grounds: Grounds): string[] => {
  const { asOf, lifecycle, bookedThrough, past, history, prediction, meanValue, dateOf } = grounds;
  const reasons: string[] = [];
  if (lifecycle.state === 'IN_HOUSE' && lifecycle.reviewOn !== null)
    reasons.push(`In house until ${dateOf(lifecycle.reviewOn)}`);
  if (bookedThrough !== undefined && asOf <= bookedThrough)
    reasons.push(`A stay is booked and keeps the guest active through ${dateOf(bookedThrough)}`);
  if (past === null || history === null) return [...reasons, 'Has not stayed yet'];

  const { changes, wonBack } = past;
  const since = counted(asOf - past.lastStay, 'day');
  reasons.push(
    `${counted(history.frequency + 1, 'stay')}, the last ${since} ago`,
    changes.reason(),
    `Due from ${dateOf(changes.dueOn)}, at risk from ${dateOf(changes.atRiskOn)}, lost from ${dateOf(changes.lostOn)}`,
  );
  if (wonBack) reasons.push('Had been lost before the last stay');
  if (prediction !== null)
    reasons.push(
      history.frequency === 0
        ? 'Without a repeat stay the model cannot tell whether the guest is gone and takes it as not'
        : `Still a guest with probability ${percent(prediction.pAlive)}: ${counted(history.frequency, 'repeat stay')}, none for ${since}`,
      `Returns within ${grounds.horizonDays} days with probability ${percent(prediction.returnProbability)}: ${prediction.expected.toFixed(2)} stays expected`,
    );
  if (meanValue !== null) reasons.push(`A stay is expected to be worth ${meanValue.toFixed(2)}`);
  reasons.push(...grounds.notes);
  return reasons;
};
