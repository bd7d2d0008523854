import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { GuestsToKeep } from '../../plugin/host/guests-to-keep.ts';
import { chanceWritten } from '../../plugin/words/say.ts';
import {
  ASKED_FIRST,
  keepCommand,
  keepView,
  meantBy,
  selectionOf,
  snoozeDays,
  type Asked,
} from './guests-to-keep-view.ts';

const today = calendarDate('2026-06-15');
const euros = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const [ANA, RUI] = ['member-ana', 'member-rui'];
const guest = (id: string, over: Partial<GuestsToKeep['guests'][number]> = {}): GuestsToKeep['guests'][number] => ({
  id,
  name: id,
  email: '',
  phone: '',
  language: 'en',
  segment: 'KEY',
  state: 'AT_RISK',
  valueAtRisk: euros(900),
  returnProbability: 0.4,
  stays: 3,
  lastStayOn: calendarDate('2026-01-15'),
  reviewOn: null,
  reasons: [],
  openCases: 0,
  keeping: { memberId: null, on: null, notNow: null },
  ...over,
});
const answer: GuestsToKeep = {
  guests: [guest('g1'), guest('g2', { keeping: { memberId: RUI, on: today, notNow: null }, lastStayOn: null })],
  total: 5,
  groups: [
    { state: 'AT_RISK', memberId: null, guests: 3, atRisk: euros(2700) },
    { state: 'AT_RISK', memberId: RUI, guests: 1, atRisk: euros(900) },
    { state: 'LOST', memberId: null, guests: 1, atRisk: { amountMicros: micros(100), currencyCode: 'USD' } },
  ],
  touches: [
    {
      id: 't1',
      status: 'DRAFTED',
      channel: 'EMAIL',
      plannedFor: today,
      subject: '',
      suppressedBecause: '',
      outcome: null,
      ownerId: ANA,
      guestId: 'g1',
      guestName: 'g1',
      play: 'We miss you',
    },
  ],
  touchTotal: 1,
  members: [
    { id: RUI, userId: 'user-rui', name: 'Rui' },
    { id: ANA, userId: 'user-ana', name: 'Ana' },
    { id: 'member-eva', userId: 'user-eva', name: 'Eva' },
  ],
};
const view = (asked: Partial<Asked> = {}, userId: string | null = 'user-ana') =>
  keepView(answer, { ...ASKED_FIRST, ...asked }, today, userId);

describe('the guests to keep', () => {
  it('stand with the days since their last stay and with who looks after them', () =>
    expect(view({}, 'user-rui').rows.map(({ id, daysAway, keeper, isMine }) => [id, daysAway, keeper, isMine])).toEqual(
      [
        ['g1', 151, '', false],
        ['g2', null, 'Rui', true],
      ],
    ));

  it('say how many are not shown', () => expect(view().hidden).toBe(3));

  it.each<[string, Partial<Asked>, number, ReturnType<typeof euros> | null]>([
    ['of everybody', {}, 5, euros(3600)],
    ['of nobody', { whose: 'NOBODY' }, 4, euros(2700)],
    ['of one', { whose: { memberId: RUI } }, 1, euros(900)],
    ['in one state', { state: 'LOST' }, 1, { amountMicros: micros(100), currencyCode: 'USD' }],
    ['of one who has none', { whose: { memberId: ANA } }, 0, null],
  ])('are counted, %s', (_, asked, guests, atRisk) => expect(view(asked)).toMatchObject({ guests, atRisk }));

  it('are counted by state, whatever state is asked for', () =>
    expect(view({ state: 'LOST' }).states).toEqual([
      { state: 'DUE', guests: 0 },
      { state: 'AT_RISK', guests: 4 },
      { state: 'LOST', guests: 1 },
    ]));
});

describe('the plan of the day', () => {
  it('is that of the reader first, and of all who have something to do', () =>
    expect(view().plans.map(({ name, guests, touches, isMine }) => [name, guests, touches, isMine])).toEqual([
      ['Ana', 0, 1, true],
      ['Rui', 1, 0, false],
    ]));

  it('knows no reader who is not of the staff', () => expect(view({}, null).me).toBeNull());
});

describe('what is asked of the host', () => {
  it.each<[Asked['whose'], ReturnType<typeof selectionOf>['keeper']]>([
    ['EVERYBODY', null],
    ['NOBODY', 'NOBODY'],
    [{ memberId: ANA }, { memberId: ANA }],
  ])('%j', (whose, keeper) => expect(selectionOf({ ...ASKED_FIRST, whose }).keeper).toEqual(keeper));
});

describe('commands', () => {
  it.each([
    ['t', 'TAKE'],
    ['T', 'TAKE'],
    ['n', 'NOT_NOW'],
    ['u', 'UNDO'],
    ['x', null],
    ['Enter', null],
  ])('%s', (key, command) => expect(keepCommand(key)).toBe(command));

  it('are for those who are ticked, otherwise for the one at hand', () => {
    const { rows } = view();
    expect(meantBy(rows, new Set(['g2']), rows[0]!).map(({ id }) => id)).toEqual(['g2']);
    expect(meantBy(rows, new Set(), rows[0]!).map(({ id }) => id)).toEqual(['g1']);
    expect(meantBy(rows, new Set(['gone']), null)).toEqual([]);
  });

  it('put off to tomorrow at the earliest', () =>
    expect(snoozeDays(today)[0]).toEqual({ days: 1, until: '2026-06-16' }));
});

describe('a probability', () => {
  it.each([
    [0.9999, '> 99'],
    [0.99, '99'],
    [0.5, '50'],
    [0.01, '1'],
    [0.0042, '< 1'],
  ])('of %f is never written as certain', (probability, written) =>
    expect(chanceWritten(probability, (share) => String(Math.round(100 * share)))).toBe(written),
  );
});
