import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros } from '../money.ts';
import { salesTeam, teamSince, teamSpan, type Deal, type LookedAfter, type TeamRecords } from './team.ts';

const today = calendarDate('2026-06-15');
const euros = (units: number) => ({ amountMicros: micros(units), currencyCode: 'EUR' });

let made = 0;
const deal = (over: Partial<Deal> = {}): Deal => ({
  id: `deal-${(made += 1)}`,
  name: 'Group',
  ownerId: 'ana',
  enteredAt: '2026-06-02T09:00:00.000Z',
  answeredAt: null,
  stage: 'DEFINITE',
  isSound: true,
  decidedOn: calendarDate('2026-06-10'),
  amount: euros(1_000),
  ...over,
});
const account = (over: Partial<LookedAfter> = {}): LookedAfter => ({
  id: `account-${(made += 1)}`,
  name: 'Account',
  ownerId: 'ana',
  lastVisitOn: null,
  nextVisitOn: null,
  ...over,
});
const ana = (over: Partial<TeamRecords>, period: 'MONTH' | 'LAST_MONTH' | 'YEAR' = 'MONTH') =>
  salesTeam({ deals: [], accounts: [], booked: [], targets: [], costs: [], ...over }, period, today).find(
    ({ ownerId }) => ownerId === 'ana',
  )!;

describe('a period of the sales team', () => {
  it.each([
    ['MONTH', '2026-06-15', '2026-06-01', '2026-06-15'],
    ['MONTH', '2026-06-01', '2026-06-01', '2026-06-01'],
    ['LAST_MONTH', '2026-06-01', '2026-05-01', '2026-05-31'],
    ['LAST_MONTH', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['YEAR', '2026-01-01', '2026-01-01', '2026-01-01'],
  ] as const)('%s on %s is %s to %s', (period, on, from, to) => {
    expect(teamSpan(period, calendarDate(on))).toEqual({ from, to });
  });

  it('asks as far back as the earliest of them', () => {
    expect(teamSince(today)).toBe('2026-01-01');
    expect(teamSince(calendarDate('2026-01-20'))).toBe('2025-12-01');
  });
});

describe('what a salesperson came to', () => {
  it.each([
    ['the day before the period', { decidedOn: calendarDate('2026-05-31') }, 0, 0],
    ['its first day', { decidedOn: calendarDate('2026-06-01') }, 1, 0],
    ['today', { decidedOn: today }, 1, 0],
    ['a day to come', { decidedOn: calendarDate('2026-06-16') }, 0, 0],
    ['no day', { decidedOn: null }, 0, 0],
    ['lost', { stage: 'LOST' as const }, 0, 1],
    ['still open', { stage: 'TENTATIVE' as const }, 0, 0],
    ['to be corrected', { isSound: false }, 0, 0],
    ['of no stage', { stage: null }, 0, 0],
  ])('counts what was decided: %s', (_, over, won, lost) => {
    const figures = ana({ deals: [deal(over)] });
    expect([figures.won.length, figures.lost.length]).toEqual([won, lost]);
  });

  it('is converted by won and lost, without what the hotel refused', () => {
    const stages = ['DEFINITE', 'IN_HOUSE', 'CLOSED', 'LOST', 'REFUSED'] as const;
    const figures = ana({ deals: stages.map((stage) => deal({ stage })) });
    expect(figures).toMatchObject({ conversion: 0.75, revenueWon: { EUR: micros(3_000) } });
    expect(figures.refused).toHaveLength(1);
    expect(ana({ deals: [deal({ stage: 'REFUSED' })] }).conversion).toBeNull();
  });

  it('keeps currencies apart, and wins without an amount', () => {
    const yuan = { amountMicros: micros(500), currencyCode: 'CNY' };
    expect(ana({ deals: [deal(), deal({ amount: yuan }), deal({ amount: null })] })).toMatchObject({
      revenueWon: { EUR: micros(1_000), CNY: micros(500) },
      conversion: 1,
    });
  });

  it.each([
    [[], null, 0],
    [[null], null, 1],
    [['2026-06-02T11:00:00.000Z'], 2, 0],
    [['2026-06-02T08:00:00.000Z'], 0, 0],
    [['2026-06-02T10:00:00.000Z', '2026-06-02T14:00:00.000Z', '2026-06-20T09:00:00.000Z', null], 5, 1],
    [['2026-06-02T10:00:00.000Z', '2026-06-02T14:00:00.000Z'], 3, 0],
  ])('answers in the middle of %j in %j hours', (answers, hours, unanswered) => {
    const figures = ana({
      deals: [
        deal({ enteredAt: '2026-05-31T23:59:59.000Z' }),
        ...answers.map((answeredAt) => deal({ answeredAt, decidedOn: null })),
      ],
    });
    expect([figures.answerHours, figures.unanswered.length]).toEqual([hours, unanswered]);
  });

  it('has visits done within the period, and due by its end', () => {
    const days = ['2026-05-31', '2026-06-01', '2026-06-15', '2026-06-16'].map(calendarDate);
    const figures = ana({
      accounts: [
        ...days.map((lastVisitOn) => account({ lastVisitOn })),
        ...days.map((nextVisitOn) => account({ nextVisitOn })),
        account({ ownerId: 'rui', lastVisitOn: today, nextVisitOn: today }),
      ],
    });
    expect([figures.visitsDone.length, figures.visitsDue.length]).toEqual([2, 3]);
  });

  it('costs what names the salesperson by the stays of his accounts, once where company and agency are both his', () => {
    const [company, agency, other] = [account(), account(), account({ ownerId: 'rui' })];
    const month = calendarDate('2026-06-01');
    const figures = ana({
      accounts: [company, agency, other],
      booked: [
        { companyId: company.id, agencyId: agency.id, month, stays: 2 },
        { companyId: null, agencyId: agency.id, month, stays: 1 },
        { companyId: other.id, agencyId: agency.id, month, stays: 5 },
        { companyId: company.id, agencyId: null, month: calendarDate('2026-05-01'), stays: 7 },
      ],
      costs: [
        { ownerId: 'ana', month, category: 'TRAVEL', amount: euros(60) },
        { ownerId: 'ana', month, category: 'OTHER', amount: euros(30) },
        { ownerId: 'rui', month, category: 'OTHER', amount: euros(900) },
        { ownerId: 'ana', month: calendarDate('2026-05-01'), category: 'OTHER', amount: euros(800) },
      ],
    });
    expect(figures).toMatchObject({
      staysWon: 3,
      costPerStay: { EUR: micros(30) },
      costs: [
        { category: 'TRAVEL', amounts: { EUR: micros(60) } },
        { category: 'OTHER', amounts: { EUR: micros(30) } },
      ],
    });
  });

  it('has no cost per stay without stays, without costs, or where they are not shown', () => {
    const month = calendarDate('2026-06-01');
    const spent = [{ ownerId: 'ana', month, category: 'OTHER', amount: euros(60) }];
    const owned = account();
    const booked = [{ companyId: owned.id, agencyId: null, month, stays: 2 }];
    expect(ana({ accounts: [owned], costs: spent }).costPerStay).toBeNull();
    expect(ana({ accounts: [owned], booked }).costPerStay).toBeNull();
    expect(ana({ accounts: [owned], booked, costs: null })).toMatchObject({ costs: null, costPerStay: null });
  });

  it('is held against the targets of the months', () => {
    const targets = ['2026-05-01', '2026-06-01', '2026-07-01'].map((month) => ({
      ownerId: 'ana',
      month: calendarDate(month),
      amount: euros(100),
    }));
    expect(ana({ targets }).target).toEqual({ EUR: micros(100) });
    expect(ana({ targets }, 'YEAR').target).toEqual({ EUR: micros(200) });
    expect(ana({ targets: [], deals: [deal()] }).target).toEqual({});
  });
});

describe('the sales team', () => {
  it('stands by revenue won, with what nobody has at the end', () => {
    const team = salesTeam(
      {
        deals: [deal({ ownerId: null }), deal(), deal({ ownerId: 'rui', amount: euros(5_000) })],
        accounts: [account({ ownerId: 'eva' })],
        booked: [],
        targets: [],
        costs: null,
      },
      'MONTH',
      today,
    );
    expect(team.map(({ ownerId }) => ownerId)).toEqual(['rui', 'ana', 'eva', null]);
  });

  it('has nobody where nobody has anything', () => {
    expect(salesTeam({ deals: [], accounts: [], booked: [], targets: [], costs: null }, 'YEAR', today)).toEqual([]);
  });
});
