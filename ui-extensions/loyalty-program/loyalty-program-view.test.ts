import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { house } from '../../plugin/domain/loyalty/presets/house.ts';
import type { PointsOfProgram, Programs } from '../../plugin/host/loyalty-program.ts';
import { costOf, movementOf, pointsView, programViews } from './loyalty-program-view.ts';

const TODAY = calendarDate('2026-11-28');
const rules = { ...house, currency: 'EUR' };

const program = (changes: Partial<Programs['programs'][number]> = {}): Programs['programs'][number] => ({
  id: 'house',
  code: 'house',
  name: 'House program',
  status: 'ACTIVE',
  currencyCode: 'EUR',
  rules: null,
  rulesProblem: '',
  versions: [{ version: 1, from: null, rules }],
  ...changes,
});

const group = (changes: Partial<Programs['members'][number]> = {}): Programs['members'][number] => ({
  programId: 'house',
  tierId: 'gold',
  status: 'ACTIVE',
  tierYear: 2024,
  joinedYear: 2023,
  members: 1,
  points: 0,
  nights: 0,
  ...changes,
});

const programs = (changes: Partial<Programs> = {}): Programs => ({
  programs: [program()],
  tiers: [
    { id: 'member', code: 'MEMBER', name: 'Member', colour: 'GRAY', programId: 'house' },
    { id: 'gold', code: 'GOLD', name: 'Gold', colour: 'YELLOW', programId: 'house' },
    { id: 'other', code: 'GOLD', name: 'Airline gold', colour: null, programId: 'airline' },
  ],
  members: [],
  ...changes,
});

const only = (changes: Partial<Programs> = {}) => programViews(programs(changes), TODAY)[0]!;

describe('a loyalty program', () => {
  it('has its own tiers only, each with what the rules in force say of it', () => {
    expect(only().tiers.map(({ name, rule }) => [name, rule?.bonusPercent])).toEqual([
      ['Member', undefined],
      ['Gold', 25],
    ]);
  });

  it('tells what benefits cost for the members and nights of each tier, where the rules name a cost', () => {
    const tiers = [
      { code: 'MEMBER', name: 'Member' },
      { code: 'GOLD', name: 'Gold', benefitCost: { perYear: 5, perNight: 2 } },
    ];
    const versions = [{ version: 1, from: null, rules: { ...rules, tiers } }];
    const members = [group({ members: 3, nights: 20 }), group({ tierId: 'member', members: 9, nights: 50 })];
    expect(only({ members, programs: [program({ versions })] }).benefitCost).toEqual({
      amountMicros: 55_000_000,
      currencyCode: 'EUR',
    });
    const without = [{ version: 1, from: null, rules: { ...rules, tiers: [tiers[0]!] } }];
    expect(only({ members, programs: [program({ versions: without })] }).benefitCost).toBeNull();
  });

  it('has its tiers in the order of the rules in force; those of later rules are left out, those of earlier ones while they have members', () => {
    const [member, gold] = programs().tiers;
    const of = (code: string) => ({ id: code, code, name: code, colour: null, programId: 'house' });
    const tiers = [of('STAR'), of('OLD'), gold!, member!];
    const members = [group({ tierId: 'OLD', members: 2 })];
    expect(only({ tiers, members }).tiers.map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['Member', true],
      ['Gold', false],
      ['OLD', false],
    ]);
  });

  it.each([
    ['2026-11-28', 2, []],
    ['2026-11-29', 1, [{ version: 2, from: '2026-11-29' }]],
  ])('goes by the version in force today, one from %s on', (from, version, coming) => {
    const versions = [
      { version: 1, from: null, rules },
      { version: 2, from: calendarDate(from), rules: { ...rules, name: 'New' } },
    ];
    expect(only({ programs: [program({ versions })] })).toMatchObject({ version, coming });
  });

  it('has neither rules nor a price of its points before any were activated', () => {
    expect(only({ programs: [program({ versions: [], status: 'DRAFT', rules })] })).toMatchObject({
      rules: null,
      version: 0,
      draft: rules,
      liability: { currencyCode: '' },
    });
  });

  it('counts members by tier, and who moved or joined this year once each', () => {
    const view = only({
      members: [
        group({ members: 5 }),
        group({ members: 3, tierYear: 2026 }),
        group({ members: 2, tierYear: 2026, joinedYear: 2026 }),
        group({ members: 7, tierId: 'member', tierYear: 2026, joinedYear: 2026 }),
        group({ members: 11, status: 'CLOSED', points: 900 }),
        group({ members: 13, programId: 'airline', tierId: 'other' }),
      ],
    });
    expect(view).toMatchObject({ members: 17, resting: 11, joinedThisYear: 9 });
    expect(view.tiers.find(({ id }) => id === 'gold')).toMatchObject({
      members: 10,
      movedThisYear: 3,
      joinedThisYear: 2,
    });
  });

  it.each([
    ['gold', 3, 0, { rose: 3, fell: 0, joined: 2 }],
    ['gold', 3, 1, { rose: 2, fell: 1, joined: 2 }],
    ['member', 3, 0, { rose: 0, fell: 3, joined: 2 }],
  ])('tells who rose and fell into %s: %i moved, %i of them by a fall', (tierId, members, falls, expected) => {
    const { tiers } = only({
      members: [
        group({ tierId, members, tierYear: 2026 }),
        group({ tierId, members: 2, tierYear: 2026, joinedYear: 2026 }),
      ],
    });
    expect(
      movementOf(
        tiers.find(({ id }) => id === tierId)!,
        new Map([[tierId, falls]]),
      ),
    ).toEqual(expected);
  });

  it('reckons what the points held will cost, less the share that never is spent; resting points cost nothing', () => {
    const view = only({ members: [group({ points: 10_000 }), group({ points: 5_000, status: 'SUSPENDED' })] });
    // 10,000 × 0.04 EUR × 80 %
    expect(view.liability.points).toBe(10_000);
    expect(costOf(view.liability, 10_000)).toEqual({ amountMicros: 320_000_000, currencyCode: 'EUR' });
    expect(costOf({ ...view.liability, currencyCode: '' }, 10_000)).toBeNull();
  });

  it('comes before drafts and programs that are over', () => {
    const statuses = ['RETIRED', 'DRAFT', 'ACTIVE'].map((status) => program({ id: status, status }));
    expect(programViews(programs({ programs: statuses }), TODAY).map(({ status }) => status)).toEqual([
      'ACTIVE',
      'DRAFT',
      'RETIRED',
    ]);
  });
});

const ofNoYear = { pointsYear: null, ofYear: 0, ofYearBefore: 0 };
const points = (changes: Partial<PointsOfProgram> = {}): PointsOfProgram => ({
  falls: [],
  ledger: [],
  expiry: [],
  ...changes,
});

describe('the points of a program', () => {
  it('are told year by year, the newest first, with what was held at the end of each', () => {
    const { years, expiredShare } = pointsView(
      points({
        ledger: [
          { year: 2026, kind: 'EARN', points: 400 },
          { year: 2026, kind: 'EXPIRE', points: -100 },
          { year: 2025, kind: 'EARN', points: 500 },
          { year: 2025, kind: 'BONUS', points: 100 },
          { year: 2025, kind: 'REDEEM', points: -200 },
          { year: 2025, kind: 'ADJUST', points: 25 },
          { year: 2025, kind: 'REVERSE', points: -5 },
        ],
      }),
    );
    expect(years).toEqual([
      { id: '2026', year: 2026, earned: 400, redeemed: 0, expired: -100, otherwise: 0, held: 720 },
      { id: '2025', year: 2025, earned: 600, redeemed: -200, expired: 0, otherwise: 20, held: 420 },
    ]);
    expect(expiredShare).toBe(0.1);
  });

  it('expire by quarter, eight of them one by one, and what never expires is told apart', () => {
    const quarter = (index: number) =>
      calendarDate(`${2027 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`);
    const lines = Array.from({ length: 10 }, (_, index) => ({
      quarter: quarter(index),
      members: 1,
      points: 150,
      expiring: 100,
      ...ofNoYear,
    })).toReversed();
    const never = { quarter: null, members: 4, points: 40, expiring: 0, ...ofNoYear };
    const [first, ...others] = lines;
    // How old points are does not part those that expire together.
    const parts = [30, 70].map((expiring) => ({ ...first!, members: 0.5, points: 75, expiring }));
    const { expiring, later } = pointsView(points({ expiry: [...parts, ...others, never] }));
    expect(expiring).toHaveLength(9);
    expect(expiring[0]).toEqual({ id: '2027-01-01', from: '2027-01-01', to: '2027-03-31', members: 1, points: 100 });
    expect(expiring.at(-1)).toEqual({ id: 'far', from: '2029-01-01', to: null, members: 2, points: 200 });
    expect(later).toBe(10 * 50 + 40);
  });

  it('are told by the year in which they were earned, two years apart and the rest together', () => {
    const held = (pointsYear: number | null, all: number, ofYear: number, ofYearBefore: number) => ({
      quarter: null,
      members: 1,
      points: all,
      expiring: 0,
      pointsYear,
      ofYear,
      ofYearBefore,
    });
    const expiry = [held(2026, 1_000, 600, 300), held(2025, 500, 400, 60), held(2021, 70, 70, 0), held(null, 9, 0, 0)];
    expect(pointsView(points({ expiry })).ages).toEqual([
      { id: '2026', year: 2026, orEarlier: false, points: 600 },
      { id: '2025', year: 2025, orEarlier: false, points: 700 },
      { id: '2024', year: 2024, orEarlier: true, points: 100 + 60 + 40 + 70 },
      { id: 'unknown', year: null, orEarlier: false, points: 9 },
    ]);
    expect(pointsView(points()).ages).toEqual([]);
  });

  it('have no share that expired before any were earned', () => {
    expect(pointsView(points()).expiredShare).toBeNull();
  });
});
