import { addDays, type CalendarDate } from '../calendar-dates.ts';
import type { Severity } from './case-clock.ts';
import type { StayStatus } from '../stays/status.ts';

/** The six departments that a guest marks from 1, poor, to 5, excellent. */
export const DEPARTMENT_SCORES = [
  'roomAndHygiene',
  'foodAndBeverage',
  'frontDesk',
  'staffAttitude',
  'value',
  'location',
] as const;
export type DepartmentScore = (typeof DEPARTMENT_SCORES)[number];

/** What a guest adds to the score, as far as he does. */
export type SurveyDetails = { scores: Partial<Record<DepartmentScore, number>>; comment: string };

/** What there is of a guest's answer; a score that was not given is null. */
export type SurveyAnswer = { npsScore: number | null; hasDetails: boolean };

/** Days after the departure until which a survey can be answered: later nobody remembers, and nobody can make it good. */
export const SURVEY_OPEN_DAYS = 60;

/** A score at which a case is opened where the property does not say: whoever gives it detracts. */
export const CASE_AT_SCORE = 6;

/** A mark of 1 to 5 that is as bad as a detractor's score. */
export const CASE_AT_OVERALL = 2;

/** Days after which an answer that comes in, by an import say, is history and opens no case. */
export const CASE_WITHIN_DAYS = 30;

/**
 * What the page of a survey is for: the score first, then the rest, which may be left out; nothing more once all is said, and
 * nothing any more when it is late. Null where there is nothing to be asked about.
 */
export const surveyStep = (
  stay: { status: StayStatus; departureOn: CalendarDate | null } | null,
  answer: SurveyAnswer | null,
  today: CalendarDate,
): 'SCORE' | 'DETAILS' | 'DONE' | 'LATE' | null => {
  if (stay === null || stay.status !== 'CHECKED_OUT' || stay.departureOn === null) return null;
  const isScored = answer !== null && answer.npsScore !== null;
  if (isScored && answer.hasDetails) return 'DONE';
  if (today > addDays(stay.departureOn, SURVEY_OPEN_DAYS)) return isScored ? 'DONE' : 'LATE';
  return isScored ? 'DETAILS' : 'SCORE';
};

/** The mean of the marks given, with one decimal; null where none was. */
export const overallOf = (scores: SurveyDetails['scores']): number | null => {
  const given = Object.values(scores);
  return given.length === 0
    ? null
    : Math.round((10 * given.reduce((sum, score) => sum + score, 0)) / given.length) / 10;
};

/** An answer as it is looked at for whether somebody has to see to the guest. */
export type AnswerToJudge = { npsScore: number | null; overall: number | null; answeredAt: string | null };

/** Whether an answer opens a case at once; `caseAtScore` is what the property has set, below 0 for never. */
export const opensCase = (
  { npsScore, overall, answeredAt }: AnswerToJudge,
  caseAtScore: number | null,
  now: Date,
): boolean => {
  const at = caseAtScore ?? CASE_AT_SCORE;
  if (at < 0) return false;
  if (answeredAt !== null && now.getTime() - Date.parse(answeredAt) > CASE_WITHIN_DAYS * 86_400_000) return false;
  return npsScore === null ? overall !== null && overall <= CASE_AT_OVERALL : npsScore <= at;
};

/** How grave it is that a guest is not content: up to 3 of 10 high, which is due the same day, otherwise medium. */
export const severityOfScore = (npsScore: number | null): Severity =>
  npsScore !== null && npsScore <= 3 ? 'HIGH' : 'MEDIUM';
