import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { presetRules } from './presets.ts';
import { rulesOf } from './rules.ts';
import { simulation } from './simulate.ts';
import { programFrom, refusalOf, threeTiers, year } from './testing.ts';

const asOf = calendarDate('2025-12-31');
const stayed = (nights: number, tier?: string) => ({
  asOf,
  ...(tier === undefined ? {} : { member: { tier, tierUntil: asOf } }),
  windows: [year(2025, { nights, spend: nights * 100 })],
});

const priced = (perNight: number) => {
  const gold = { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights' as const, atLeast: 20 }, bonusPercent: 50 };
  const tiers = [
    { code: 'MEMBER', name: 'Member', benefitCost: { perYear: 1 } },
    { ...gold, benefitCost: { perNight, perYear: 10 } },
  ];
  return rulesOf(programFrom(threeTiers({}, { tiers, value: { perPoint: 0.01, breakagePercent: 20 } })));
};

describe('simulation', () => {
  it('of Hilton 2026 against 2025 applies both to the same year and says who moves', () => {
    const compared = simulation(presetRules('hilton-honors-2026'), presetRules('hilton-honors-2025'));
    expect(compared.add(stayed(55))).toEqual({
      before: { tier: 'GOLD', tierUntil: '2027-03-31' },
      after: { tier: 'DIAMOND', tierUntil: '2027-03-31' },
      move: 'UP',
    });
    expect(compared.add(stayed(30)).move).toBe('UP');
    expect(compared.add(stayed(5)).move).toBe('SAME');
    expect(compared.result()).toMatchObject({
      members: 3,
      up: 2,
      down: 0,
      same: 1,
      moves: [
        { from: 'GOLD', to: 'DIAMOND', members: 1 },
        { from: 'MEMBER', to: 'MEMBER', members: 1 },
        { from: 'SILVER', to: 'GOLD', members: 1 },
      ],
      before: { program: 'hilton-honors-2025', tiers: { MEMBER: 1, SILVER: 1, GOLD: 1, DIAMOND: 0 } },
      after: {
        program: 'hilton-honors-2026',
        tiers: { MEMBER: 1, SILVER: 0, GOLD: 1, DIAMOND: 1, DIAMOND_RESERVE: 0 },
      },
    });
  });

  it('counts points and what they and the benefits cost', () => {
    const compared = simulation(priced(4.5), priced(3));
    compared.add(stayed(20), 5_000);
    compared.add(stayed(2));
    // Gold earns 20,000 and 10,000 bonus, the other 2,000; with the 5,000 held 37,000 at 0.01, of which four fifths are spent.
    const same = { pointsHeld: 5_000, pointsEarned: 32_000, pointsLiability: 296 };
    expect(compared.result()).toMatchObject({
      before: { ...same, benefitCost: 71 },
      after: { ...same, benefitCost: 101 },
    });
  });

  it('compares tiers by name, so that one put in between moves nobody', () => {
    const between = threeTiers({}, {});
    const fewer = { ...between, tiers: between.tiers.filter(({ code }) => code !== 'SILVER') };
    const compared = simulation(rulesOf(programFrom(between)), rulesOf(programFrom(fewer)));
    expect([compared.add(stayed(20)).move, compared.add(stayed(12)).move]).toEqual(['SAME', 'UP']);
  });

  it('says who falls', () => {
    const strict = threeTiers({}, {});
    const stricter = {
      ...strict,
      tiers: strict.tiers.map((tier) =>
        tier.code === 'GOLD' ? { ...tier, qualify: { measure: 'nights' as const, atLeast: 30 } } : tier,
      ),
    };
    const compared = simulation(rulesOf(programFrom(stricter)), rulesOf(programFrom(strict)));
    expect(compared.add(stayed(25)).move).toBe('DOWN');
    expect(refusalOf(() => compared.add(stayed(25, 'BRONZE')))).toMatchObject({ code: 'NO_SUCH_TIER', tier: 'BRONZE' });
    expect(compared.result().members).toBe(1);
  });
});
