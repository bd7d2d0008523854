import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { LoyaltyCards } from '../../plugin/host/loyalty-card.ts';
import { cardsView, typedPoints } from './loyalty-card-view.ts';

const TODAY = calendarDate('2026-11-28');

const membership = (
  changes: Partial<LoyaltyCards['memberships'][number]> = {},
): LoyaltyCards['memberships'][number] => ({
  id: 'M1',
  number: 'HM-1',
  status: 'ACTIVE',
  enrolledOn: calendarDate('2025-01-10'),
  personId: 'P1',
  programId: 'house',
  tier: { code: 'SILVER', name: 'Silver', colour: 'GRAY', benefits: ['LATE_CHECKOUT'] },
  tierSince: calendarDate('2026-02-01'),
  tierUntil: calendarDate('2027-12-31'),
  points: 800,
  pointsExpiringNext: 0,
  pointsExpireOn: null,
  qualifyingNights: 12,
  qualifyingStays: 4,
  qualifyingSpend: { amountMicros: micros(900), currencyCode: 'EUR' },
  qualifyingPoints: 900,
  toNextTier: '',
  toNextSteps: [],
  tierReasons: [],
  problem: '',
  tierOverride: null,
  tierOverrideFrom: null,
  tierOverrideUntil: null,
  opening: null,
  tierOverrideReason: '',
  ...changes,
});

const reward = (code: string, points: number, changes: Partial<LoyaltyCards['rewards'][number]> = {}) => ({
  code,
  name: code,
  points,
  stock: null,
  validFrom: null,
  validTo: null,
  programId: 'house',
  ...changes,
});

const cards = (changes: Partial<LoyaltyCards> = {}): LoyaltyCards => ({
  memberships: [membership()],
  redemptions: [],
  programs: [{ id: 'house', code: 'house', name: 'House program' }],
  tiers: [
    { code: 'SILVER', name: 'Silver', rank: 1, programId: 'house' },
    { code: 'GOLD', name: 'Gold', rank: 2, programId: 'house' },
    { code: 'GOLD', name: 'Airline gold', rank: 2, programId: 'airline' },
  ],
  rewards: [],
  ...changes,
});

const only = (changes: Partial<LoyaltyCards>) => cardsView(cards(changes), TODAY).cards[0]!;

describe('a membership card', () => {
  it('shows how far each way to the next tier is, tiers by the names of their own program', () => {
    const card = only({
      memberships: [
        membership({
          toNextSteps: [
            { tier: 'GOLD', missing: { nights: 3 }, by: calendarDate('2026-12-31') },
            { tier: 'GOLD', missing: { stays: 4 }, by: calendarDate('2026-12-31') },
          ],
          tierReasons: [{ code: 'TIER_HELD', tier: 'GOLD', until: null }],
        }),
      ],
    });
    expect(card.steps.map(({ tier }) => tier)).toEqual(['Gold', 'Gold']);
    expect(card.tierReasons).toEqual([{ code: 'TIER_HELD', tier: 'Gold', until: null }]);
    expect(card.progress).toEqual([
      { measure: 'nights', has: 12, target: 15 },
      { measure: 'stays', has: 4, target: 8 },
    ]);
  });

  it.each([
    ['two measures at once', { missing: { nights: 3, spend: 100 } }, 1],
    ['a measure over the lifetime', { missing: { nights: 3 }, over: 'lifetime' as const }, 1],
    ['a fast track', { missing: { nights: 3 }, inDays: 90 }, 1],
    ['a measure that the card does not count', { missing: { events: 1 } }, 1],
    [
      'a limit that is broken',
      { missing: {}, blockedBy: [{ measure: 'noShows' as const, atMost: 2, has: 3, over: 'window' as const }] },
      0,
    ],
  ])('draws no bar for %s', (_, step, steps) => {
    const card = only({ memberships: [membership({ toNextSteps: [{ tier: 'GOLD', ...step }] })] });
    expect(card.progress).toEqual([]);
    expect(card.steps).toHaveLength(steps);
  });

  it.each([
    [500, '2026-12-31', { points: 500, on: '2026-12-31' }],
    [0, '2026-12-31', null],
    [500, null, null],
  ])('of %i points that expire on %s says %o', (pointsExpiringNext, on, expected) => {
    expect(
      only({
        memberships: [membership({ pointsExpiringNext, pointsExpireOn: on === null ? null : calendarDate(on) })],
      }).expiring,
    ).toEqual(expected);
  });

  it('offers the rewards of its program that are to be had today, and says which the points are enough for', () => {
    const rewards = [
      reward('below', 799),
      reward('at', 800),
      reward('above', 801),
      reward('none-left', 1, { stock: 0 }),
      reward('last', 1, { stock: 1 }),
      reward('ended', 1, { validTo: calendarDate('2026-11-27') }),
      reward('ends-today', 1, { validTo: TODAY }),
      reward('begins-tomorrow', 1, { validFrom: calendarDate('2026-11-29') }),
      reward('of-another', 1, { programId: 'airline' }),
    ];
    expect(only({ rewards }).rewards.map(({ code, isAffordable }) => [code, isAffordable])).toEqual([
      ['below', true],
      ['at', true],
      ['above', false],
      ['last', true],
      ['ends-today', true],
    ]);
  });

  it('takes back rewards that the member has not had yet', () => {
    const redemption = (id: string, status: string) => ({
      id,
      name: id,
      status,
      points: 1,
      redeemedOn: TODAY,
      membershipId: 'M1',
    });
    const card = only({
      redemptions: ['REQUESTED', 'CONFIRMED', 'FULFILLED', 'CANCELLED'].map((status) => redemption(status, status)),
    });
    expect(card.redemptions.map(({ id }) => id)).toEqual(['REQUESTED', 'CONFIRMED']);
  });
});

describe('the cards of a guest', () => {
  it('offers the programs that the guest is not in, a closed card not counted', () => {
    const joinable = (status: string) =>
      cardsView(cards({ memberships: [membership({ status })] }), TODAY).joinable.map(({ code }) => code);
    expect(joinable('ACTIVE')).toEqual([]);
    expect(joinable('SUSPENDED')).toEqual([]);
    expect(joinable('CLOSED')).toEqual(['house']);
    expect(cardsView(cards({ memberships: [] }), TODAY).joinable).toHaveLength(1);
  });

  it('puts closed cards last', () => {
    const view = cardsView(
      cards({ memberships: [membership({ id: 'closed', status: 'CLOSED' }), membership({ id: 'open' })] }),
      TODAY,
    );
    expect(view.cards.map((card) => [card.membership.id, card.isOpen])).toEqual([
      ['open', true],
      ['closed', false],
    ]);
  });
});

describe('points as typed', () => {
  it.each([
    ['100', 100],
    ['-50', -50],
    [' 7 ', 7],
    ['0', null],
    ['1.5', null],
    ['', null],
    ['ten', null],
  ])('%j is %j', (typed, points) => expect(typedPoints(typed)).toBe(points));
});
