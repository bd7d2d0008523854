import type { CalendarDate } from '../calendar-dates.ts';

export const REVIEW_STATUSES = ['PLANNED', 'HELD', 'CLOSED'] as const;
/** How far the review of a quarter is; the figures of a closed one stand still. */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** What a command about a review did. `name` is the review's. */
export type ReviewOutcome =
  | { code: 'REVIEW_OPENED' | 'REVIEW_OPEN_ALREADY' | 'REVIEW_CLOSED' | 'REVIEW_REOPENED'; name: string }
  | { code: 'REVIEW_HELD'; name: string; on: CalendarDate }
  | { code: 'MEASURE_ADDED'; title: string; dueOn: CalendarDate }
  | { code: 'TARGET_SET' | 'TARGET_TAKEN_AWAY' };

/** Why nothing was done. */
export type ReviewRefusal =
  | { code: 'REVIEW_NOT_FOUND' | 'REVIEWED_PROPERTY_NOT_FOUND' }
  | { code: 'QUARTER_AHEAD' | 'QUARTER_NOT_OVER' }
  | { code: 'REVIEW_IS_CLOSED' | 'REVIEW_NOT_CLOSED' | 'REVIEW_NOT_HELD'; name: string };
