import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { caseSchema } from './evaluate.ts';
import type { Activity } from './measures.ts';
import type { RuleFile } from './rule-file.ts';
import { rulesOf } from './rules.ts';
import { activity, evaluated, programFrom, refusalOf, threeTiers, year } from './testing.ts';

type Qualifying = Partial<RuleFile['qualifying']>;
const rulesWith = (qualifying: Qualifying = {}, rest: Partial<RuleFile> = {}) =>
  rulesOf(programFrom(threeTiers(qualifying, rest)));

const countedBy = (window: Qualifying['window'], asOf: string, ...activities: Activity[]) =>
  evaluated(
    rulesWith({ window: window!, statusEnd: { kind: 'afterMonths', months: 12 } }),
    asOf,
    undefined,
    ...activities,
  );
const lineWith = (window: object) => caseSchema.safeParse({ asOf: '2026-12-31', windows: [window] });

describe('a tier and its end', () => {
  const rules = rulesWith();

  it.each([
    ['one night below', 9, 'MEMBER', null],
    ['at the threshold', 10, 'SILVER', '2027-12-31'],
    ['above', 11, 'SILVER', '2027-12-31'],
    ['a jump', 45, 'PLATINUM', '2027-12-31'],
  ])('%s', (_, nights, tier, tierUntil) => {
    expect(evaluated(rules, '2026-05-01', undefined, year(2026, { nights }))).toMatchObject({ tier, tierUntil });
  });

  it.each([
    ['a valid tier is held though less is reached', 'GOLD until 2026-12-31', 12, 'GOLD', '2026-12-31', 'KEPT'],
    ['a valid tier is renewed', 'GOLD until 2026-12-31', 20, 'GOLD', '2027-12-31', 'RENEWED'],
    ['a valid tier is raised', 'GOLD until 2026-12-31', 40, 'PLATINUM', '2027-12-31', 'UPGRADED'],
    ['a longer end stays', 'GOLD until 2029-12-31', 20, 'GOLD', '2029-12-31', 'KEPT'],
    ['the last day still counts', 'GOLD until 2026-12-31', 0, 'GOLD', '2026-12-31', 'KEPT'],
    [
      'a tier that has ended falls to what is reached',
      'GOLD until 2026-12-30',
      12,
      'SILVER',
      '2027-12-31',
      'DOWNGRADED',
    ],
    ['a tier that has ended falls to the first', 'GOLD until 2026-12-30', 0, 'MEMBER', null, 'DOWNGRADED'],
    ['a tier that has ended is renewed', 'GOLD until 2026-12-30', 20, 'GOLD', '2027-12-31', 'RENEWED'],
    ['a tier that has ended is raised', 'GOLD until 2026-12-30', 40, 'PLATINUM', '2027-12-31', 'UPGRADED'],
  ])('%s', (_, held, nights, tier, tierUntil, change) => {
    expect(evaluated(rules, '2026-12-31', held, year(2026, { nights }))).toMatchObject({ tier, tierUntil, change });
  });

  it('without a known end is taken to have been reached in the window before the newest', () => {
    expect(evaluated(rules, '2026-06-30', 'GOLD', year(2026))).toMatchObject({ tier: 'GOLD', tierUntil: '2026-12-31' });
    expect(evaluated(rules, '2027-01-01', 'GOLD', year(2026)).tier).toBe('MEMBER');
    expect(evaluated(rules, '2027-01-01', 'GOLD', year(2026)).reasons).toContainEqual({
      code: 'END_ASSUMED',
      tier: 'GOLD',
      end: '2026-12-31',
    });
  });

  it('refuses a tier that the program has not, and names those that it has', () => {
    expect(refusalOf(() => evaluated(rules, '2026-06-30', 'BRONZE', year(2026)))).toEqual({
      code: 'NO_SUCH_TIER',
      tier: 'BRONZE',
      program: 'three-tiers',
      tiers: ['MEMBER', 'SILVER', 'GOLD', 'PLATINUM'],
    });
  });
});

describe('the end of a tier', () => {
  it.each<[string, Qualifying['statusEnd'], string, string]>([
    ['end of the year', { kind: 'monthEnd', month: 12, yearsAfter: 0 }, '2026-05-10', '2026-12-31'],
    ['end of February two years on', { kind: 'monthEnd', month: 2, yearsAfter: 2 }, '2026-05-10', '2028-02-29'],
    ['twelve months from the review', { kind: 'afterMonths', months: 12 }, '2026-05-10', '2027-05-09'],
    [
      'twelve months, to the end of the month',
      { kind: 'afterMonths', months: 12, roundUpTo: 'month' },
      '2026-05-10',
      '2027-05-31',
    ],
    [
      'twelve months, to the end of the year',
      { kind: 'afterMonths', months: 12, roundUpTo: 'year' },
      '2026-05-10',
      '2027-12-31',
    ],
    ['end of the next window', { kind: 'cycleEnd' }, '2026-05-10', '2027-12-31'],
    ['end of the window after that', { kind: 'cycleEnd', cycles: 2 }, '2026-05-10', '2028-12-31'],
  ])('%s', (_, statusEnd, asOf, tierUntil) => {
    expect(evaluated(rulesWith({ statusEnd: statusEnd! }), asOf, undefined, year(2026, { nights: 20 })).tierUntil).toBe(
      tierUntil,
    );
  });

  it('has none where tiers never end', () => {
    expect(
      evaluated(rulesWith({ statusEnd: { kind: 'never' } }), '2026-05-10', undefined, year(2026, { nights: 20 })),
    ).toMatchObject({
      tier: 'GOLD',
      tierUntil: null,
    });
  });

  it('does not move on with every review where it is counted in months', () => {
    const rules = rulesWith({
      window: { kind: 'rolling', months: 12 },
      statusEnd: { kind: 'afterMonths', months: 12 },
    });
    const nights = activity('2026-01-01', '2026-01-31', { nights: 20 });
    expect(evaluated(rules, '2026-02-01', undefined, nights).tierUntil).toBe('2027-01-31');
    expect(evaluated(rules, '2026-06-01', 'GOLD until 2027-01-31', nights).tierUntil).toBe('2027-01-31');
    expect(evaluated(rules, '2027-02-01', 'GOLD until 2027-01-31', nights).tier).toBe('MEMBER');
  });
});

describe('which activity counts', () => {
  it.each([
    ['a program year from April holds May', 4, '2026-03-31', activity('2025-05-01', '2025-05-31', { nights: 10 }), 10],
    ['and not the March before', 4, '2026-03-31', activity('2025-03-01', '2025-03-31', { nights: 10 }), 0],
    [
      'nor a window that reaches over its border',
      4,
      '2026-03-31',
      activity('2025-03-01', '2025-05-31', { nights: 10 }),
      0,
    ],
    ['a calendar year', 1, '2026-03-31', activity('2026-01-01', '2026-03-31', { nights: 7 }), 7],
  ])('%s', (_, startMonth, asOf, nights, counted) => {
    expect(countedBy({ kind: 'calendar', startMonth }, asOf, nights).counters.nights).toBe(counted);
  });

  it.each([
    ['from the same day a year ago', activity('2025-06-30', '2026-06-30', { nights: 10 }), 'SILVER'],
    ['not a day longer', activity('2025-06-29', '2026-06-30', { nights: 10 }), 'MEMBER'],
    ['a year given to its end counts up to the day', activity('2026-01-01', '2026-12-31', { nights: 10 }), 'SILVER'],
    ['nothing that begins later', activity('2026-07-01', '2026-12-31', { nights: 10 }), 'MEMBER'],
  ])('a rolling window counts %s', (_, nights, tier) => {
    expect(countedBy({ kind: 'rolling', months: 12 }, '2026-06-30', nights).tier).toBe(tier);
  });

  it('adds up slices, and counts nothing twice where slices overlap', () => {
    const quarters = [
      activity('2026-01-01', '2026-03-31', { nights: 4 }),
      activity('2026-04-01', '2026-06-30', { nights: 4 }),
      activity('2026-07-01', '2026-09-30', { nights: 4 }),
    ];
    expect(countedBy({ kind: 'calendar' }, '2026-12-31', ...quarters).counters.nights).toBe(12);
    expect(countedBy({ kind: 'calendar' }, '2026-12-31', year(2026, { nights: 15 }), ...quarters).counters.nights).toBe(
      15,
    );
  });

  it('adds up spend without binary crumbs', () => {
    const slices = ['01', '02', '03'].map((month) => activity(`2026-${month}-01`, `2026-${month}-28`, { spend: 0.1 }));
    expect(countedBy({ kind: 'calendar' }, '2026-12-31', ...slices).counters.spend).toBe(0.3);
  });

  it('takes the better of two years, each for itself', () => {
    const best = { kind: 'bestOfPreviousAndCurrent' } as const;
    expect(countedBy(best, '2026-06-30', year(2025, { nights: 9 }), year(2026, { nights: 9 })).tier).toBe('MEMBER');
    expect(countedBy(best, '2026-06-30', year(2025, { nights: 20 }), year(2026, { nights: 10 })).tier).toBe('GOLD');
    expect(countedBy(best, '2026-06-30', year(2024, { nights: 40 }), year(2026, { nights: 10 })).tier).toBe('SILVER');
  });

  it('waits for the end of the year where the year before counts', () => {
    const previous = { kind: 'previousYear' } as const;
    expect(countedBy(previous, '2026-12-30', year(2026, { nights: 20 })).tier).toBe('MEMBER');
    expect(countedBy(previous, '2026-12-31', year(2026, { nights: 20 })).tier).toBe('GOLD');
    expect(countedBy(previous, '2027-06-01', year(2026, { nights: 20 })).tier).toBe('GOLD');
  });

  it("counts a member's own cycle from the day of enrolment", () => {
    const rules = rulesWith({ window: { kind: 'anniversary' }, statusEnd: { kind: 'cycleEnd' } });
    const member = { tier: 'MEMBER', enrolledOn: calendarDate('2020-03-15') };
    const inside = evaluated(rules, '2026-03-14', member, activity('2025-03-15', '2026-03-14', { nights: 10 }));
    expect(inside).toMatchObject({ tier: 'SILVER', tierUntil: '2027-03-14' });
    expect(evaluated(rules, '2026-03-14', member, activity('2025-03-14', '2026-03-14', { nights: 10 })).tier).toBe(
      'MEMBER',
    );
  });

  it('takes a cycle as it is given where the day of enrolment is not', () => {
    const rules = rulesWith({ window: { kind: 'anniversary' }, statusEnd: { kind: 'cycleEnd' } });
    expect(
      evaluated(rules, '2026-03-14', undefined, activity('2025-07-01', '2026-06-30', { nights: 10 })).tierUntil,
    ).toBe('2027-06-30');
  });

  it('explains what it leaves out', () => {
    const { reasons } = countedBy({ kind: 'calendar' }, '2026-06-30', activity('2025-12-01', '2026-01-31'), year(2027));
    expect(reasons).toContainEqual({
      code: 'WINDOW_CROSSES_BORDER',
      window: { from: '2025-12-01', to: '2026-01-31' },
      span: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(reasons).toContainEqual({
      code: 'WINDOW_BEGINS_LATER',
      window: { from: '2027-01-01', to: '2027-12-31' },
      asOf: '2026-06-30',
    });
  });
});

describe('a fast track', () => {
  const rules = rulesWith(
    {},
    {
      tiers: [
        { code: 'MEMBER', name: 'Member' },
        {
          code: 'PLATINUM',
          name: 'Platinum',
          qualify: {
            any: [
              { measure: 'nights', atLeast: 20 },
              { measure: 'nights', atLeast: 15, inDays: 90 },
            ],
          },
        },
      ],
    },
  );

  it.each([
    ['14 nights in 90 days', activity('2026-04-02', '2026-06-30', { nights: 14 }), 'MEMBER'],
    ['15 nights in 90 days', activity('2026-04-02', '2026-06-30', { nights: 15 }), 'PLATINUM'],
    ['15 nights in 91 days', activity('2026-03-31', '2026-06-30', { nights: 15 }), 'MEMBER'],
  ])('%s', (_, nights, tier) => {
    expect(evaluated(rules, '2026-06-30', undefined, nights).tier).toBe(tier);
  });

  it('is counted beside the window and not on top of it', () => {
    const result = evaluated(
      rules,
      '2026-06-30',
      undefined,
      year(2026, { nights: 19 }),
      activity('2026-04-02', '2026-06-30', { nights: 14 }),
    );
    expect(result).toMatchObject({ tier: 'MEMBER', counters: { nights: 19 } });
    expect(result.toNext).toEqual([
      { tier: 'PLATINUM', missing: { nights: 1 }, by: '2026-12-31' },
      { tier: 'PLATINUM', missing: { nights: 1 }, by: '2026-12-31', inDays: 90 },
    ]);
  });
});

describe('entry and counters', () => {
  it.each([
    ['anyTier', 'keep', 'PLATINUM', 45],
    ['tierBelow', 'keep', 'SILVER', 45],
    ['tierBelow', 'reset', 'SILVER', 0],
    ['anyTier', 'reset', 'PLATINUM', 0],
  ] as const)('%s, counters %s: 45 nights', (entry, countersAfterUpgrade, tier, nights) => {
    const result = evaluated(
      rulesWith({ entry, countersAfterUpgrade }),
      '2026-06-30',
      undefined,
      year(2026, { nights: 45 }),
    );
    expect(result).toMatchObject({ tier, counters: { nights } });
  });

  it('leaves the counters as they are when there is no upgrade', () => {
    const rules = rulesWith({ entry: 'tierBelow', countersAfterUpgrade: 'reset' });
    expect(evaluated(rules, '2026-06-30', 'SILVER until 2026-12-31', year(2026, { nights: 15 })).counters.nights).toBe(
      15,
    );
  });
});

describe('what a member falls to', () => {
  it.each<[string, Qualifying['downgrade'], string, number, string, string | null]>([
    ['what is reached', { to: 'qualified' }, 'PLATINUM until 2025-12-31', 12, 'SILVER', '2026-12-31'],
    [
      'what is reached, not below the floor',
      { to: 'qualified', floor: 'SILVER' },
      'PLATINUM until 2025-12-31',
      0,
      'SILVER',
      null,
    ],
    ['one step', { to: 'oneStepDown' }, 'PLATINUM until 2025-12-31', 0, 'GOLD', '2026-12-31'],
    ['one step, though less was reached', { to: 'oneStepDown' }, 'PLATINUM until 2025-12-31', 12, 'GOLD', '2026-12-31'],
    [
      'one step for each end that has passed',
      { to: 'oneStepDown' },
      'PLATINUM until 2024-12-31',
      0,
      'SILVER',
      '2026-12-31',
    ],
    ['to what is reached on the way', { to: 'oneStepDown' }, 'PLATINUM until 2023-12-31', 20, 'GOLD', '2026-12-31'],
    ['one step down to the first', { to: 'oneStepDown' }, 'SILVER until 2025-12-31', 0, 'MEMBER', null],
    ['no step below the floor', { to: 'oneStepDown', floor: 'GOLD' }, 'GOLD until 2025-12-31', 0, 'GOLD', null],
    ['one step onto the floor', { to: 'oneStepDown', floor: 'GOLD' }, 'PLATINUM until 2025-12-31', 0, 'GOLD', null],
    ['never', { to: 'never' }, 'PLATINUM until 2025-12-31', 0, 'PLATINUM', null],
  ])('%s', (_, downgrade, held, nightsIn2025, tier, tierUntil) => {
    const rules = rulesWith({ downgrade: downgrade! });
    expect(evaluated(rules, '2026-06-30', held, year(2025, { nights: nightsIn2025 }))).toMatchObject({
      tier,
      tierUntil,
    });
  });

  it('keeps a tier by less than reaching it asks, if the program says so', () => {
    const rules = rulesWith(
      {},
      {
        tiers: [
          { code: 'MEMBER', name: 'Member' },
          {
            code: 'GOLD',
            name: 'Gold',
            qualify: { measure: 'nights', atLeast: 20 },
            keep: { measure: 'nights', atLeast: 15 },
          },
        ],
      },
    );
    const after = (held: string | undefined, nights: number) =>
      evaluated(rules, '2026-01-01', held, year(2025, { nights })).tier;
    expect([after('GOLD until 2025-12-31', 14), after('GOLD until 2025-12-31', 15), after(undefined, 15)]).toEqual([
      'MEMBER',
      'GOLD',
      'MEMBER',
    ]);
  });
});

describe('carry-over', () => {
  const carriedBy = (carryOver: Qualifying['carryOver'], held: string | undefined, nights: number) =>
    evaluated(rulesWith({ carryOver: carryOver! }), '2026-12-31', held, year(2026, { nights })).carriedOver;

  it.each<[string, Qualifying['carryOver'], string | undefined, number, object]>([
    ['nothing below the first tier', { measures: ['nights'] }, undefined, 9, {}],
    ['what is above the tier reached', { measures: ['nights'] }, undefined, 25, { nights: 5 }],
    ['nothing at the threshold', { measures: ['nights'] }, undefined, 20, { nights: 0 }],
    ['nothing below the tier from which it counts', { measures: ['nights'], fromTier: 'GOLD' }, undefined, 15, {}],
    ['from that tier up', { measures: ['nights'], fromTier: 'GOLD' }, undefined, 22, { nights: 2 }],
    ['above the tier renewed', { measures: ['nights'], lostOnDrop: true }, 'GOLD until 2027-02-28', 25, { nights: 5 }],
    [
      'nothing on a drop, where that loses it',
      { measures: ['nights'], lostOnDrop: true },
      'PLATINUM until 2027-02-28',
      25,
      {},
    ],
    [
      'above the tier reached on a drop, where it does not',
      { measures: ['nights'] },
      'PLATINUM until 2027-02-28',
      25,
      { nights: 5 },
    ],
    [
      'above the tier kept',
      { measures: ['nights'], over: 'keptOrReachedTier' },
      'PLATINUM until 2027-02-28',
      25,
      { nights: 0 },
    ],
  ])('%s', (_, rule, held, nights, carried) => {
    expect(carriedBy(rule, held, nights)).toEqual(carried);
  });

  it('Marriott Rewards of 2013: above what renews the tier or reaches a higher one, none on a drop', () => {
    const rules = rulesWith(
      {
        carryOver: { measures: ['nights'], lostOnDrop: true },
        statusEnd: { kind: 'monthEnd', month: 2, yearsAfter: 2 },
      },
      {
        tiers: [
          { code: 'MEMBER', name: 'Member' },
          { code: 'SILVER', name: 'Silver', qualify: { measure: 'nights', atLeast: 10 } },
          { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 50 } },
          { code: 'PLATINUM', name: 'Platinum', qualify: { measure: 'nights', atLeast: 75 } },
        ],
      },
    );
    const carried = (held: string, nights: number) =>
      evaluated(rules, '2013-12-31', held, year(2013, { nights })).carriedOver;
    expect(carried('GOLD until 2014-02-28', 60)).toEqual({ nights: 10 });
    expect(carried('SILVER until 2014-02-28', 55)).toEqual({ nights: 5 });
    expect(carried('PLATINUM until 2014-02-28', 60)).toEqual({});
  });

  it.each([
    [false, 0],
    [true, 3],
  ])('may carry again: %s', (mayCarryAgain, nights) => {
    const rules = rulesWith({ carryOver: { measures: ['nights'], mayCarryAgain } });
    const member = { tier: 'MEMBER', carriedOver: { nights: 13 } };
    expect(evaluated(rules, '2026-12-31', member, year(2026, { nights: 0 })).carriedOver).toEqual({ nights });
  });

  it('is ignored where the program has none', () => {
    const member = { tier: 'MEMBER', carriedOver: { nights: 13 } };
    expect(evaluated(rulesWith(), '2026-12-31', member, year(2026)).counters.nights).toBe(0);
  });
});

describe('rules that take the place of others', () => {
  const before = programFrom(threeTiers({ carryOver: { measures: ['nights'] } }));
  const after = programFrom({
    ...threeTiers({}, { effectiveFrom: '2026-01-01', supersedes: 'three-tiers' }),
    code: 'one-tier',
    tiers: [
      { code: 'MEMBER', name: 'Member' },
      { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 5 } },
    ],
  });

  it('leave earlier windows to the rules of their time', () => {
    const rules = rulesOf(after, before);
    expect(evaluated(rules, '2026-03-01', undefined, year(2025, { nights: 12 })).tier).toBe('MEMBER');
    const gold = evaluated(rules, '2026-03-01', undefined, year(2025, { nights: 20 }));
    expect(gold.tier).toBe('GOLD');
    expect(gold.reasons[0]).toMatchObject({ code: 'TIER_REACHED', by: { rules: 'three-tiers' } });
    expect(evaluated(rules, '2026-03-01', undefined, year(2025, { nights: 13 }), year(2026, { nights: 2 })).tier).toBe(
      'GOLD',
    );
  });

  it('say so when the day is not in their time', () => {
    expect(evaluated(rulesOf(after), '2025-12-31', undefined, year(2025, { nights: 5 }))).toMatchObject({
      tier: 'GOLD',
    });
    expect(evaluated(rulesOf(after), '2025-12-31', undefined).reasons.at(-1)).toEqual({
      code: 'RULES_NOT_IN_FORCE',
      program: 'one-tier',
      asOf: '2025-12-31',
      from: '2026-01-01',
      to: null,
    });
  });
});

describe('the way to the next tier, and to keep the one held', () => {
  const rules = rulesWith();

  it('names what is missing in the present window', () => {
    const result = evaluated(rules, '2026-06-30', 'SILVER until 2026-12-31', year(2026, { nights: 7 }));
    expect(result.toNext).toEqual([{ tier: 'GOLD', missing: { nights: 13 }, by: '2026-12-31' }]);
    expect(result.toKeep).toEqual([{ tier: 'SILVER', missing: { nights: 3 }, by: '2026-12-31' }]);
  });

  it('is empty at the top, and once the tier is renewed', () => {
    expect(evaluated(rules, '2026-06-30', undefined, year(2026, { nights: 41 }))).toMatchObject({
      toNext: [],
      toKeep: [],
    });
  });
});

describe('a line', () => {
  const dates = { from: '2026-01-01', to: '2026-12-31' };

  it('takes measures left out as 0 and lets labels through', () => {
    expect(lineWith({ ...dates, label: 'this year' }).data?.windows[0]).toMatchObject({
      nights: 0,
      spend: 0,
      noShows: 0,
    });
  });

  it.each([
    ['a misspelt measure', { ...dates, night: 5 }],
    ['a negative measure', { ...dates, nights: -1 }],
    ['a measure in words', { ...dates, nights: 'five' }],
    ['a day that is not', { from: '2026-02-30', to: '2026-12-31' }],
    ['an end before the beginning', { from: '2026-12-31', to: '2026-01-01' }],
  ])('refuses %s', (_, window) => {
    expect(lineWith(window).success).toBe(false);
  });

  it('refuses a line without a day or windows', () => {
    expect(caseSchema.safeParse({ windows: [] }).success).toBe(false);
    expect(caseSchema.safeParse({ asOf: '2026-12-31' }).success).toBe(false);
  });
});
