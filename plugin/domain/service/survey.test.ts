import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { opensCase, overallOf, surveyStep, type SurveyAnswer } from './survey.ts';

const stay = { status: 'CHECKED_OUT' as const, departureOn: calendarDate('2026-06-01') };
const scored = (hasDetails = false): SurveyAnswer => ({ npsScore: 8, hasDetails });

describe('the step of a survey', () => {
  it.each([
    ['nothing was said yet', null, '2026-06-02', 'SCORE'],
    ['the last day', null, '2026-07-31', 'SCORE'],
    ['a day too late', null, '2026-08-01', 'LATE'],
    ['the score is there', scored(), '2026-06-02', 'DETAILS'],
    ['all is said', scored(true), '2026-06-02', 'DONE'],
    ['the score is there and the rest is too late', scored(), '2026-08-01', 'DONE'],
  ] as const)('%s', (_, answer, today, step) => expect(surveyStep(stay, answer, calendarDate(today))).toBe(step));

  it.each([
    ['no stay', null],
    ['one that was cancelled', { ...stay, status: 'CANCELLED' as const }],
    ['one that is not over', { ...stay, status: 'IN_HOUSE' as const }],
    ['one without a departure', { ...stay, departureOn: null }],
  ])('%s has none', (_, of) => expect(surveyStep(of, null, calendarDate('2026-06-02'))).toBeNull());
});

describe('marks', () => {
  it.each([
    [{}, null],
    [{ value: 4 }, 4],
    [{ value: 4, location: 5, frontDesk: 5 }, 4.7],
  ])('%j come to %s', (scores, overall) => expect(overallOf(scores)).toBe(overall));
});

describe('an answer that opens a case', () => {
  const NOW = new Date('2026-06-15T12:00:00Z');
  const said = (npsScore: number | null, overall: number | null = null, answeredAt = '2026-06-15T11:00:00Z') => ({
    npsScore,
    overall,
    answeredAt,
  });
  it.each([
    ['a passive score', said(7), null, false],
    ['a detractor’s', said(6), null, true],
    ['above what the property has set', said(5), 4, false],
    ['what it has set', said(4), 4, true],
    ['where it has set none', said(0), -1, false],
    ['bad marks without a score', said(null, 2), null, true],
    ['better ones', said(null, 2.1), null, false],
    ['a good score beside bad marks', said(9, 1), null, false],
    ['one of thirty days ago', said(3, null, '2026-05-16T12:00:00Z'), null, true],
    ['one that is older', said(3, null, '2026-05-16T11:59:59Z'), null, false],
  ])('%s', (_, answer, at, opens) => expect(opensCase(answer, at, NOW)).toBe(opens));
});
