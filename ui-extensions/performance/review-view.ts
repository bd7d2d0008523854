import * as z from 'zod/mini';
import { addDays, addMonths, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { quarterOf, spanOfQuarter, type Indicator } from '../../plugin/domain/key-figures/review.ts';
import type { ReviewPage } from '../../plugin/flows/management/reviews.ts';
import type { ListCondition } from '../kit/record-link.tsx';
import { at } from './performance-view.ts';

export type { ReviewPage } from '../../plugin/flows/management/reviews.ts';

/** What the route answers: written by the app itself. */
export const readReview = z.custom<ReviewPage>(
  (answer) => typeof answer === 'object' && answer !== null && 'figures' in answer,
);

/** In what a figure is written, and its target typed. */
export type Unit = 'SHARE' | 'POINTS' | 'PER_THOUSAND' | 'HOURS' | 'MONEY';

export const UNITS: Record<Indicator, Unit> = {
  REPEAT_SHARE: 'SHARE',
  RETENTION: 'SHARE',
  NPS: 'POINTS',
  DIRECT_SHARE: 'SHARE',
  IDENTIFIED: 'SHARE',
  COMPLETENESS: 'SHARE',
  CONSENT: 'SHARE',
  DUPLICATES: 'PER_THOUSAND',
  FIRST_RESPONSE: 'HOURS',
  IN_TIME: 'SHARE',
  PLAY_REVENUE: 'MONEY',
};

/** How many of what is typed make one of what is kept: per cent are kept as shares, money in micros. */
const TYPED_PER_KEPT: Record<Unit, number> = { SHARE: 100, POINTS: 1, PER_THOUSAND: 1, HOURS: 1, MONEY: 1e-6 };

/** A target as it is typed; empty for none. */
export const typedTarget = (target: number | null, unit: Unit): string =>
  target === null ? '' : String(Number((target * TYPED_PER_KEPT[unit]).toFixed(4)));

/** What was typed as a target: null for none, undefined for what is no number. */
export const targetOf = (typed: string, unit: Unit): number | null | undefined => {
  if (typed.trim() === '') return null;
  const number = Number(typed);
  return Number.isFinite(number) ? number / TYPED_PER_KEPT[unit] : undefined;
};

/** Quarters to choose from, this one first, back to two years ago. */
export const quartersUntil = (today: CalendarDate): CalendarDate[] =>
  Array.from({ length: 9 }, (_, index) => addMonths(quarterOf(today), -3 * index));

/** `2026 Q1`. */
export const quarterName = (quarter: CalendarDate): string =>
  `${quarter.slice(0, 4)} Q${String((Number(quarter.slice(5, 7)) + 2) / 3)}`;

/** The records behind a figure: the list and what is asked of it. */
export const recordsBehind = (
  indicator: Indicator,
  { quarter, propertyId }: { quarter: CalendarDate; propertyId: string | null },
): {
  list: 'stays' | 'guestFeedbacks' | 'serviceCases' | 'matchCandidates' | 'retentionTouches';
  conditions: ListCondition[];
} => {
  const within = (field: string, of: CalendarDate): ListCondition[] => [
    [field, 'IS_AFTER', of],
    [field, 'IS_BEFORE', addDays(spanOfQuarter(of).to, 1)],
  ];
  switch (indicator) {
    case 'NPS':
      return { list: 'guestFeedbacks', conditions: [...within('answeredAt', quarter), ...at(propertyId)] };
    case 'FIRST_RESPONSE':
    case 'IN_TIME':
      return { list: 'serviceCases', conditions: [...within('openedAt', quarter), ...at(propertyId)] };
    case 'DUPLICATES':
      return { list: 'matchCandidates', conditions: [['status', 'IS', JSON.stringify(['OPEN'])]] };
    case 'PLAY_REVENUE':
      return { list: 'retentionTouches', conditions: within('plannedFor', quarter) };
    default:
      return {
        list: 'stays',
        conditions: [
          ...within('departureOn', indicator === 'RETENTION' ? addMonths(quarter, -12) : quarter),
          ['status', 'IS', JSON.stringify(['CHECKED_OUT'])],
          ...at(propertyId),
        ],
      };
  }
};

/** What waits of messages of other systems: those that are to be applied, and those that somebody has to look at. */
export const messagesWaiting = (messages: ReviewPage['messages']): { waiting: number; toLookAt: number } => {
  const of = (status: string): number =>
    messages.filter((each) => each.status === status).reduce((sum, each) => sum + each.messages, 0);
  return { waiting: of('WAITING'), toLookAt: of('REJECTED') };
};
