import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { micros } from '../money.ts';
import { type WalkCandidate, type WalkPolicy, keptBecause, planWalks, walkAdvice } from './walk-advisor.ts';
import { type HotelCategory, HOUSE_WALK_RULES, MARRIOTT_2022_WALK_RULES, walkDue } from './walk-compensation.ts';

const dollars = (amount: number) => ({ amountMicros: micros(amount), currencyCode: 'USD' });
const prices = { firstNightElsewhere: micros(150), transport: micros(20), point: micros(0.005) };
const candidate = (given: Partial<WalkCandidate> = {}): WalkCandidate => ({
  id: 'R1',
  tier: null,
  direct: true,
  nights: 1,
  isTopTier: false,
  isVip: false,
  children: 0,
  infants: 0,
  openCases: 0,
  earlierWalks: 0,
  futureValue: micros(0),
  ...given,
});
const policy: WalkPolicy = { rules: HOUSE_WALK_RULES, category: 'FULL_SERVICE', prices, lossShare: 0.2 };

describe("what Marriott's rules of 2022 give", () => {
  it.each([
    ['FULL_SERVICE', 'MEMBER', true, 200, 90_000],
    ['FULL_SERVICE', 'PLATINUM', true, 200, 90_000],
    ['FULL_SERVICE', 'MEMBER', false, 0, 0],
    ['FULL_SERVICE', null, true, 0, 0],
    ['SELECT', 'MEMBER', true, 100, 0],
    ['SELECT', 'GOLD', true, 100, 0],
    ['SELECT', 'PLATINUM', true, 100, 90_000],
    ['SELECT', 'TITANIUM', true, 100, 90_000],
    ['SELECT', 'TITANIUM', false, 0, 0],
    ['LUXURY', 'GOLD', true, 0, 0],
    ['LUXURY', 'PLATINUM', true, 200, 140_000],
    ['LUXURY', 'TITANIUM', true, 200, 140_000],
    ['LUXURY', 'TITANIUM', false, 0, 0],
  ] as [HotelCategory, string | null, boolean, number, number][])(
    '%s, %s, direct %s: %d USD and %d points',
    (category, tier, direct, cash, points) => {
      const due = walkDue(MARRIOTT_2022_WALK_RULES, category, { tier, direct, nights: 1 }, prices);
      expect({ cash: due.cash, points: due.points }).toEqual({ cash: micros(cash), points });
      expect(due.cost).toBe(micros(150 + 20 + cash + points * 0.005));
    },
  );

  it('lists what the guest is due', () => {
    expect(
      walkDue(MARRIOTT_2022_WALK_RULES, 'SELECT', { tier: 'PLATINUM', direct: true, nights: 3 }, prices).lines,
    ).toEqual([
      { code: 'FIRST_NIGHT_ELSEWHERE', amount: dollars(150) },
      { code: 'TRANSPORT', amount: dollars(20) },
      { code: 'CASH', amount: dollars(100) },
      { code: 'POINTS', points: 90_000 },
      { code: 'STAY_COUNTS_AS_HERE' },
      { code: 'ROOM_FOR_NIGHTS_LEFT', nights: 2 },
    ]);
  });
});

describe('whom not to walk', () => {
  it.each([
    ['the top tier', { isTopTier: true }, ['TOP_TIER']],
    ['a VIP', { isVip: true }, ['VIP']],
    ['a family', { children: 1 }, ['WITH_CHILDREN']],
    ['a family with a baby', { infants: 1 }, ['WITH_CHILDREN']],
    ['an open case', { openCases: 1 }, ['OPEN_CASE']],
    ['a guest who was walked', { earlierWalks: 1 }, ['WALKED_BEFORE']],
    ['several reasons', { openCases: 2, earlierWalks: 1 }, ['OPEN_CASE', 'WALKED_BEFORE']],
    ['anyone else', { tier: 'GOLD' }, []],
  ])('%s', (_name, given, expected) => {
    expect(keptBecause(candidate(given)).map(({ code }) => code)).toEqual(expected);
  });
});

describe('whom to walk', () => {
  it('adds up compensation and value at risk', () => {
    expect(walkAdvice(candidate({ futureValue: micros(1000) }), policy)).toMatchObject({
      cost: micros(150 + 20 + 200),
      valueAtRisk: micros(200),
      reasons: [
        { code: 'COMPENSATION', amount: dollars(170) },
        { code: 'VALUE_AT_RISK', amount: dollars(200), share: 0.2, futureValue: dollars(1000) },
      ],
    });
  });

  it('takes the cheapest, of equal ones the shortest stay, then by id', () => {
    const list = [
      candidate({ id: 'A long one', nights: 3 }),
      candidate({ id: 'dear', futureValue: micros(900) }),
      candidate({ id: 'b' }),
      candidate({ id: 'family', children: 2 }),
      candidate({ id: 'a' }),
    ];
    expect(planWalks(list, 2, policy)).toMatchObject({
      kind: 'ENOUGH',
      walk: [{ id: 'a' }, { id: 'b' }],
      others: [{ id: 'A long one' }, { id: 'dear' }],
      kept: [{ id: 'family', reasons: [{ code: 'WITH_CHILDREN' }] }],
    });
  });

  it('walks a guest of an agency before a member who booked direct', () => {
    const rules = { ...policy, rules: MARRIOTT_2022_WALK_RULES };
    const list = [
      candidate({ id: 'member', tier: 'SILVER' }),
      candidate({ id: 'z-agency', tier: 'SILVER', direct: false }),
    ];
    expect(planWalks(list, 1, rules)).toMatchObject({ walk: [{ id: 'z-agency' }] });
  });

  it.each([
    [0, 'ENOUGH'],
    [1, 'ENOUGH'],
    [2, 'TOO_FEW'],
  ])('says for %d rooms: %s, and leaves the rest to a person', (rooms, kind) => {
    const plan = planWalks([candidate(), candidate({ id: 'top', isTopTier: true })], rooms, policy);
    expect(plan.kind).toBe(kind);
    if (plan.kind === 'TOO_FEW') expect(plan.missing).toBe(1);
  });

  it('never walks one who is kept, whatever it costs, and does not depend on the order', () => {
    const any = fc.record({
      id: fc.uuid(),
      isTopTier: fc.boolean(),
      children: fc.constantFrom(0, 0, 2),
      openCases: fc.constantFrom(0, 0, 1),
      futureValue: fc.integer({ min: 0, max: 5000 }).map(micros),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), fc.nat({ max: 6 }), (given, rooms) => {
        const list = given.map(candidate);
        const plan = planWalks(list, rooms, policy);
        for (const { id } of plan.walk) expect(keptBecause(list.find((each) => each.id === id)!)).toEqual([]);
        expect(planWalks(list.toReversed(), rooms, policy).walk).toEqual(plan.walk);
      }),
    );
  });
});
