import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { earn, staySchema } from '../domain/loyalty/earn.ts';
import { entrySchema } from '../domain/loyalty/entry.ts';
import { caseSchema } from '../domain/loyalty/evaluate.ts';
import { expirySchema } from '../domain/loyalty/expiry.ts';
import { foldLedger } from '../domain/loyalty/ledger.ts';
import { presetRules } from '../domain/loyalty/presets.ts';
import { problemsOf, type ProblemReason } from '../domain/loyalty/problems.ts';
import type { EntryReason, LoyaltyRefusal } from '../domain/loyalty/reasons.ts';
import { readRuleFile, type RuleFile } from '../domain/loyalty/rule-file.ts';
import { rulesOf } from '../domain/loyalty/rules.ts';
import { activity, evaluated, programFrom, refusalOf, threeTiers, year } from '../domain/loyalty/testing.ts';
import { conditionInWords } from './loyalty-conditions.ts';
import {
  blockInWords,
  EARN_WORDS,
  ENTRY_WORDS,
  LEDGER_WORDS,
  LOYALTY_REFUSAL_WORDS,
  PROBLEM_WORDS,
  stepsInWords,
  TIER_WORDS,
} from './loyalty.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const rulesWith = (qualifying: Partial<RuleFile['qualifying']> = {}, rest: Partial<RuleFile> = {}) =>
  rulesOf(programFrom(threeTiers(qualifying, rest)));
const noShowsGuard = rulesOf(
  programFrom({
    ...threeTiers(),
    tiers: [
      { code: 'MEMBER', name: 'Member' },
      {
        code: 'GOLD',
        name: 'Gold',
        qualify: {
          any: [
            { measure: 'nights', atLeast: 20 },
            { measure: 'stays', atLeast: 5, inDays: 90 },
            { measure: 'spend', atLeast: 50_000, over: 'lifetime' },
          ],
        },
        guard: { measure: 'noShows', atMost: 2 },
      },
    ],
  }),
);
const later = programFrom({
  ...threeTiers({}, { effectiveFrom: '2026-01-01', effectiveTo: '2027-12-31', supersedes: 'three-tiers' }),
  code: 'later',
});

const evaluations = [
  evaluated(rulesWith(), '2026-06-30', undefined, year(2026, { nights: 20 })),
  evaluated(rulesWith(), '2026-12-31', 'GOLD until 2026-12-30', year(2026, { nights: 20 })),
  evaluated(rulesWith({ downgrade: { to: 'never' } }), '2026-06-30', 'GOLD'),
  evaluated(rulesWith(), '2026-06-30', 'GOLD until 2026-12-31'),
  evaluated(rulesWith(), '2026-06-30', 'GOLD until 2025-12-31', year(2025, { nights: 10 })),
  evaluated(rulesWith({ downgrade: { to: 'oneStepDown' } }), '2026-06-30', 'PLATINUM until 2025-12-31'),
  evaluated(rulesWith(), '2026-06-30', 'GOLD', year(2025), year(2027)),
  evaluated(rulesWith({ window: { kind: 'previousYear' } }), '2026-06-30', undefined, year(2026, { nights: 20 })),
  evaluated(rulesWith({ carryOver: { measures: ['nights'] } }), '2026-06-30', undefined, year(2026, { nights: 25 })),
  evaluated(
    rulesWith({ carryOver: { measures: ['nights'] }, countersAfterUpgrade: 'reset' }),
    '2026-06-30',
    { tier: 'MEMBER', carriedOver: { nights: 13 } },
    year(2026, { nights: 1 }),
  ),
  evaluated(rulesWith({ carryOver: { measures: ['nights'] } }), '2026-12-31', undefined, year(2026, { nights: 25 })),
  evaluated(rulesWith(), '2026-06-30', undefined, activity('2025-12-01', '2026-01-31', { nights: 2 })),
  evaluated(rulesOf(later, programFrom(threeTiers())), '2026-02-01', undefined, year(2025, { nights: 20 })),
  evaluated(rulesOf(later), '2025-12-31', undefined),
  evaluated(noShowsGuard, '2026-06-30', undefined, year(2026, { nights: 20, noShows: 3 })),
  evaluated(noShowsGuard, '2026-06-30', undefined, year(2026, { nights: 20, noShows: 1 })),
  evaluated(noShowsGuard, '2026-06-30', undefined, year(2026, { spend: 50_000 })),
  evaluated(noShowsGuard, '2026-06-30', undefined, activity('2026-06-01', '2026-06-10', { stays: 6 })),
];
const english = ({ reasons }: (typeof evaluations)[number]) =>
  reasons.map((reason) => inWords(TIER_WORDS, reason, 'en'));

describe('why a member has a tier', () => {
  it('is said in every language', () => {
    expect(
      slipsOf(
        TIER_WORDS,
        evaluations.flatMap(({ reasons }) => reasons),
      ),
    ).toEqual([]);
  });

  it.each([
    [0, 'GOLD until Dec 31, 2027: 20 nights (at least 20) from Jan 1, 2026 to Dec 31, 2026'],
    [1, 'GOLD renewed until Dec 31, 2027: 20 nights (at least 20) from Jan 1, 2026 to Dec 31, 2026'],
    [2, 'GOLD is held and is never lost'],
    [3, 'GOLD is held until Dec 31, 2026'],
    [4, 'GOLD ended on Dec 31, 2025 and no window renews it (20 nights)'],
    [4, 'SILVER until Dec 31, 2026: 10 nights (at least 10) from Jan 1, 2025 to Dec 31, 2025'],
    [5, 'GOLD until Dec 31, 2026: at most one tier is lost at each end'],
    [8, '5 nights would carry over if the window from Jan 1, 2026 to Dec 31, 2026 ended now'],
    [
      12,
      'GOLD until Dec 31, 2026: 20 nights (at least 20) from Jan 1, 2025 to Dec 31, 2025, by the rules of three-tiers',
    ],
    [13, 'later is not in force on Dec 31, 2025 (Jan 1, 2026–Dec 31, 2027): a what-if'],
    [14, 'GOLD is not given: 3 no-shows, at most 2 allowed'],
    [15, 'GOLD until Dec 31, 2027: 20 nights (at least 20) and 1 no-show (at most 2) from Jan 1, 2026 to Dec 31, 2026'],
    [
      16,
      'GOLD until Dec 31, 2027: 50,000 spend over the lifetime (at least 50,000) and 0 no-shows (at most 2) from Jan 1, 2026 to Dec 31, 2026',
    ],
  ])('evaluation %i: %s', (at, sentence) => expect(english(evaluations[at]!)).toContain(sentence));

  it('reads in Chinese as hotels say it', () => {
    expect(inWords(TIER_WORDS, evaluations[0]!.reasons[0]!, 'zh-CN')).toBe(
      'GOLD，有效至2027年12月31日：2026年1月1日至2026年12月31日：20晚（至少20）',
    );
    expect(inWords(TIER_WORDS, evaluations[0]!.reasons[0]!, 'zh-TW')).toBe(
      'GOLD，有效至2027年12月31日：2026年1月1日至2026年12月31日：20晚（至少20）',
    );
  });
});

describe('the way to the next tier', () => {
  it.each([
    ['en', '20 nights or 5 stays in 90 days to GOLD by Dec 31, 2026 or 50,000 spend over the lifetime to GOLD'],
    ['zh-CN', '2026年12月31日前再有20晚或5次入住（90天内）即达GOLD或再有消费额50,000（累计）即达GOLD'],
    ['zh-TW', '2026年12月31日前再有20晚或5次入住（90天內）即達GOLD或再有消費額50,000（累計）即達GOLD'],
  ] as const)('in %s', (language, sentence) => {
    const { toNext } = evaluated(noShowsGuard, '2026-06-30', undefined, year(2026));
    expect(stepsInWords(toNext, language)).toBe(sentence);
  });

  it('is not promised where a limit is broken', () => {
    const { toNext } = evaluated(noShowsGuard, '2026-06-30', undefined, year(2026, { noShows: 3 }));
    expect(stepsInWords(toNext, 'en')).toBe('');
    expect(toNext[0]!.blockedBy!.map((block) => blockInWords(block, 'en'))).toEqual(['3 no-shows, at most 2 allowed']);
  });
});

it.each([
  ['en', '20 nights, 5 stays in 90 days, or 50,000 spend over the lifetime'],
  ['zh-CN', '20晚、5次入住（90天内）或消费额50,000（累计）'],
  ['zh-TW', '20晚、5次入住（90天內）或消費額50,000（累計）'],
] as const)('a condition in %s', (language, words) => {
  expect(conditionInWords(noShowsGuard.program.tiers[1]!.qualify!, language)).toBe(words);
});

describe('what a stay earns', () => {
  const earned = (earning: RuleFile['earning'], stay: object, rest: Partial<RuleFile> = {}, tier = 'GOLD') =>
    earn(programFrom(threeTiers({}, { earning, ...rest })), { tier, stay: staySchema.parse(stay) }).reasons;
  const eligible = { channels: ['PHONE'], excludedRates: ['STAFF'], ownStayOnly: true, settledOnly: true };
  const samples = [
    earned({ points: 10 }, { roomRevenue: 100, currency: 'EUR' }),
    earned({ points: 20, extrasPoints: 10, per: 10, netOfTax: true }, { roomRevenue: 110, extrasRevenue: 11, tax: 11 }),
    earned({ points: 1 }, { roomRevenue: 33_000, currency: 'JPY', exchangeRate: 0.0061 }),
    earned(
      {
        points: 1,
        brands: [{ codes: ['INN'], points: 5, of: 'room', nightsPerCredit: 2 }],
        maxRooms: { points: 2, nights: 1 },
      },
      { roomRevenue: 300, rooms: 3, nights: 2, brand: 'Inn' },
    ),
    earned({ points: 1, eligible }, { roomRevenue: 1, channel: 'OTA' }),
    earned({ points: 1, eligible }, { roomRevenue: 1, rate: 'STAFF' }),
    earned({ points: 1, eligible }, { roomRevenue: 1, ownStay: false }),
    earned({ points: 1, eligible }, { roomRevenue: 1, settled: false }),
    earned({ points: 1, eligible: { properties: ['SEA'] } }, { roomRevenue: 1, property: 'CITY' }),
    earned({ points: 1, eligible: { properties: ['SEA'] } }, { roomRevenue: 1 }),
    earned({ points: 1, eligible: { excludedBrands: ['INN'] } }, { roomRevenue: 1, brand: 'INN' }),
    earned({ points: 1, eligible: { brands: ['INN'] } }, { roomRevenue: 1 }),
    earned({ points: 1 }, { roomRevenue: 1, departureOn: '2025-12-31' }, { effectiveFrom: '2026-01-01' }),
  ];

  it('is said in every language', () => expect(slipsOf(EARN_WORDS, samples.flat())).toEqual([]));

  it.each([
    [0, 'base 1,000: 10 points per EUR on 100 of room revenue and extras, the standard rate'],
    [0, 'bonus 250: 25% of the base points for GOLD'],
    [
      1,
      'base 210: 20 (room) and 10 (extras) points per 10 units of the currency on 110 of room revenue and extras without tax, the standard rate',
    ],
    [2, 'base 201: 1 point per unit of the currency on 201.3 of room revenue and extras, the standard rate'],
    [3, 'base 1,000: 5 points per unit of the currency on 200 of room revenue, the rate of INN'],
    [3, 'points for 2 of 3 rooms, at their share of the amounts'],
    [4, 'no points: bookings by OTA earn no points'],
  ])('sample %i: %s', (at, sentence) =>
    expect(samples[at]!.map((reason) => inWords(EARN_WORDS, reason, 'en'))).toContain(sentence),
  );
});

describe('a balance of points', () => {
  const entries = [
    { on: '2024-01-10', kind: 'EARN', points: 1_000, key: 'a' },
    { on: '2024-01-10', kind: 'EARN', points: 1_000, key: 'a' },
    { on: '2025-02-01', kind: 'REDEEM', points: 400 },
    { on: '2025-03-01', kind: 'EARN', points: 1_500 },
    { on: '2025-04-01', kind: 'REVERSE', points: 0, reverses: 'x' },
    { on: '2026-07-01', kind: 'EARN', points: 5 },
  ].map((entry) => entrySchema.parse(entry));
  const expiry = expirySchema.parse({ perEarning: { months: 12 }, exemptTiers: ['GOLD'] });
  const balance = (tier: string, asOf: string) => foldLedger(entries, { expiry, tier, asOf: calendarDate(asOf) });

  it('is said in every language', () => {
    const reasons = ['2025-06-30', '2026-06-30'].flatMap((asOf) =>
      ['MEMBER', 'GOLD'].flatMap((tier) => balance(tier, asOf).reasons),
    );
    expect(slipsOf(LEDGER_WORDS, reasons)).toEqual([]);
  });

  it('reads as people speak of it', () => {
    expect(balance('MEMBER', '2025-06-30').reasons.map((reason) => inWords(LEDGER_WORDS, reason, 'en'))).toEqual([
      '1 entry after Jun 30, 2025 does not count yet',
      '1 repeated entry counts once, by the key',
      '1 reversal has nothing to undo yet',
      '1,000 points of Jan 10, 2024 expired after Jan 10, 2025',
      'the redemption of 400 on Feb 1, 2025 is 400 more than there was: 400 are owed',
      '2,500 given, 400 taken, 1,000 expired: 1,100 left',
      '1,100 points can be spent until Mar 1, 2026 if nothing more happens',
    ]);
  });
});

it('why an entry stands in a ledger is said in every language', () => {
  const earned = earn(programFrom(threeTiers()), { stay: staySchema.parse({ roomRevenue: 1 }) }).reasons;
  const reasons: EntryReason[] = [
    ...earned,
    { code: 'STAY_CHANGED' },
    { code: 'STAY_NO_LONGER_COUNTS' },
    { code: 'EXPIRED_BY_RULE', points: 1, asOf: calendarDate('2026-01-01') },
    { code: 'EXPIRY_TAKEN_BACK' },
    { code: 'BROUGHT_ALONG', on: calendarDate('2026-01-01') },
    { code: 'STAND_CORRECTED' },
  ];
  const ofEarnings = Object.keys(EARN_WORDS).map((code) => `${code} has no example`);
  expect(slipsOf(ENTRY_WORDS, reasons).filter((slip) => !ofEarnings.includes(slip))).toEqual([]);
});

it('what cannot be answered is said in every language', () => {
  const euro = programFrom(threeTiers({}, { currency: 'EUR' }));
  const refusals = [
    () => evaluated(rulesWith(), '2026-06-30', 'BRONZE'),
    () => presetRules('marriott'),
    () => earn(euro, { stay: staySchema.parse({ roomRevenue: 1, currency: 'USD' }) }),
  ].map((act) => refusalOf(act) as LoyaltyRefusal);
  expect(slipsOf(LOYALTY_REFUSAL_WORDS, refusals)).toEqual([]);
  expect(inWords(LOYALTY_REFUSAL_WORDS, refusals[0]!, 'en')).toBe(
    '"BRONZE" is not a tier of three-tiers (MEMBER, SILVER, GOLD, PLATINUM)',
  );
});

describe('what is wrong with a rule file or a line', () => {
  const inFile = (file: unknown): ProblemReason[] => {
    const read = readRuleFile(file);
    return read.kind === 'refused' ? read.problems.map(({ reason }) => reason) : [];
  };
  const inLine = (
    schema: typeof caseSchema | typeof staySchema | typeof entrySchema,
    line: unknown,
  ): ProblemReason[] => {
    const read = schema.safeParse(line, { reportInput: true });
    return read.success ? [] : problemsOf(read.error).map(({ reason }) => reason);
  };
  const sound = threeTiers();
  const reasons: ProblemReason[] = [
    ...inFile({ ...sound, code: 'My Program', colour: 'red', name: '', currency: 'euro', year: 1.5, tiers: [] }),
    ...inFile({ ...sound, tiers: [...sound.tiers, { code: 'gold', name: 7 }, { code: 'A', qualify: {} }] }),
    ...inFile({
      ...sound,
      tiers: [{ ...sound.tiers[1]! }, ...sound.tiers],
      effectiveTo: '2026-01-01',
      supersedes: 'x',
      qualifying: {
        ...sound.qualifying,
        window: { kind: 'rolling', months: 12 },
        statusEnd: { kind: 'cycleEnd' },
        downgrade: { to: 'oneStepDown', floor: 'BRONZE' },
        carryOver: { measures: ['stays'] },
      },
    }),
    ...inFile({ ...sound, effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' }),
    ...inFile({ ...sound, earning: { points: 1, per: 0, rounding: { mode: 'up' } } }),
    ...inFile({ ...sound, qualifying: { ...sound.qualifying, window: { kind: 'calendar', startMonth: 13 } } }),
    ...inLine(caseSchema, { asOf: 'today', windows: [{ from: '2026-01-01', to: '2026-01-02', night: 1 }] }),
    ...inLine(staySchema, { roomRevenue: 10, tax: 11 }),
    ...inLine(entrySchema, { on: '2026-01-01', kind: 'EARN', points: -1, reverses: 'a' }),
    { code: 'FILE_UNREADABLE' },
    { code: 'NOT_JSON_OR_YAML', detail: 'Flow map must end with a }' },
    { code: 'INVALID', detail: 'Invalid input' },
  ];

  it('is said in every language', () => expect(slipsOf(PROBLEM_WORDS, reasons)).toEqual([]));

  it.each<[ProblemReason, string]>([
    [{ code: 'OUT_OF_BOUNDS', bound: 'AT_LEAST', limit: 0, of: 'VALUE' }, 'must be at least 0'],
    [{ code: 'OUT_OF_BOUNDS', bound: 'ABOVE', limit: 0, of: 'VALUE' }, 'must be more than 0'],
    [{ code: 'OUT_OF_BOUNDS', bound: 'AT_LEAST', limit: 1, of: 'ENTRIES' }, 'must have at least 1 entry'],
    [{ code: 'OUT_OF_BOUNDS', bound: 'AT_MOST', limit: 2, of: 'CHARACTERS' }, 'must have at most 2 characters'],
  ])('%j', (reason, sentence) => expect(inWords(PROBLEM_WORDS, reason, 'en')).toBe(sentence));
});
