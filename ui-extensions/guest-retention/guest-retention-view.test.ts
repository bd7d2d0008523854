import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { LifecycleState } from '../../plugin/domain/retention/lifecycle.ts';
import type { GuestRow } from '../guests-to-keep/guests-to-keep-view.ts';
import { adviceFor, nextChangeOf, type Advice } from './guest-retention-view.ts';

const guest = (state: LifecycleState | null, over: Partial<GuestRow> = {}): GuestRow => ({
  id: 'g',
  name: 'Inês',
  email: '',
  phone: '',
  language: '',
  segment: null,
  state,
  valueAtRisk: null,
  returnProbability: null,
  stays: 0,
  lastStayOn: null,
  reviewOn: null,
  reasons: [],
  openCases: 0,
  keeping: { memberId: null, on: null, notNow: null },
  why: [],
  daysAway: null,
  keeper: '',
  isMine: false,
  ...over,
});

describe('what to do', () => {
  it.each<[string, GuestRow, Advice]>([
    ['about a lost guest', guest('LOST'), 'WIN_BACK'],
    ['about one at risk', guest('AT_RISK'), 'WIN_BACK'],
    ['about one who is due', guest('DUE'), 'INVITE'],
    ['about one who came back', guest('WON_BACK'), 'WELCOME_BACK'],
    ['about one who is in house', guest('IN_HOUSE'), 'NOTHING'],
    ['while a case is open', guest('LOST', { openCases: 1 }), 'SETTLE_CASE'],
    [
      'about one who asked to be left alone',
      guest('LOST', { keeping: { memberId: null, on: null, notNow: 'ASKED_NOT_TO' } }),
      'LEAVE_ALONE',
    ],
    ['about one without a state', guest(null), 'NOTHING'],
  ])('%s', (_, row, expected) => expect(adviceFor(row)).toBe(expected));
});

describe('the next change', () => {
  const [due, atRisk, lost] = ['2026-07-01', '2026-08-01', '2026-09-01'].map(calendarDate) as [
    ReturnType<typeof calendarDate>,
    ReturnType<typeof calendarDate>,
    ReturnType<typeof calendarDate>,
  ];
  const reasons: GuestRow['reasons'] = [{ code: 'CHANGES_ON', dueOn: due, atRiskOn: atRisk, lostOn: lost }];
  it.each([
    [due, 'DUE'],
    [atRisk, 'AT_RISK'],
    [lost, 'LOST'],
    [calendarDate('2026-06-20'), null],
  ])('on %s is to %s', (reviewOn, to) => expect(nextChangeOf({ reviewOn, reasons })).toEqual({ on: reviewOn, to }));

  it('is none of a guest who stays as he is', () => expect(nextChangeOf({ reviewOn: null, reasons })).toBeNull());
});
