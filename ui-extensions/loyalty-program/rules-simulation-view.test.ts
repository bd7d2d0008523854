import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Mover, RuleChange, RuleTotals } from '../../plugin/domain/loyalty/rule-change.ts';
import { simulationView } from './rules-simulation-view.ts';

const totals = (tiers: [code: string, members: number][], changes: Partial<RuleTotals> = {}): RuleTotals => ({
  currency: 'EUR',
  tiers: tiers.map(([code, members]) => ({ code, name: `The ${code}`, members })),
  pointsHeld: 1_000,
  pointsEarned: 500,
  pointsLiability: 32.5,
  benefitCost: 20,
  staysNotReckoned: 0,
  ...changes,
});

const mover = (membershipId: string, from: string, to: string): Mover => ({
  membershipId,
  number: `N-${membershipId}`,
  from,
  to,
  until: null,
  pointsBefore: 10,
  pointsAfter: 12,
});

const change = (changes: Partial<RuleChange> = {}): RuleChange => ({
  asOf: calendarDate('2026-11-28'),
  members: 10,
  up: 1,
  down: 1,
  same: 8,
  moves: [],
  before: totals([
    ['MEMBER', 6],
    ['GOLD', 4],
  ]),
  after: totals([
    ['MEMBER', 5],
    ['SILVER', 1],
    ['GOLD', 4],
  ]),
  movers: [],
  moversLeftOut: 0,
  ...changes,
});

describe('what a simulation came to', () => {
  it('compares tiers by their code, also those that only one of the rules has', () => {
    expect(simulationView(change(), '', 5).tiers.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['MEMBER', 6, 5],
      ['SILVER', null, 1],
      ['GOLD', 4, 4],
    ]);
    const without = change({ before: change().after, after: change().before });
    expect(simulationView(without, '', 5).tiers.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['MEMBER', 5, 6],
      ['GOLD', 4, 4],
      ['SILVER', 1, null],
    ]);
  });

  it('prices by the currency of the program where the rules name none, and nothing where that has none either', () => {
    const ofProgram = simulationView(change({ before: totals([], { currency: null }) }), 'USD', 5);
    expect(ofProgram.before.liability?.currencyCode).toBe('USD');
    expect(ofProgram.after.liability?.currencyCode).toBe('EUR');
    const { before, after } = simulationView(change({ before: totals([], { currency: null }) }), '', 5);
    expect(before).toEqual({ points: 1_000, liability: null, benefits: null });
    expect(after.liability).toEqual({ amountMicros: 32_500_000, currencyCode: 'EUR' });
  });

  it('lists those who fall before those who rise, tiers by name, and counts the rest', () => {
    const movers = [mover('1', 'MEMBER', 'GOLD'), mover('2', 'GOLD', 'SILVER'), mover('3', 'SILVER', 'MEMBER')];
    const view = simulationView(change({ movers, moversLeftOut: 7 }), '', 2);
    expect(view.movers.map(({ id, isRise, from, to }) => [id, isRise, from, to])).toEqual([
      ['2', false, 'The GOLD', 'The SILVER'],
      ['3', false, 'The SILVER', 'The MEMBER'],
    ]);
    expect(view.hidden).toBe(8);
    expect(simulationView(change({ movers }), '', 3)).toMatchObject({ hidden: 0, movers: [{}, {}, { isRise: true }] });
  });
});
