import { describe, expect, it } from 'vitest';
import { MEASURES } from './measures.ts';
import { PRESETS } from './presets.ts';
import type { ProblemReason } from './problems.ts';
import { readRuleFile, ruleFileJsonSchema } from './rule-file.ts';
import { threeTiers } from './testing.ts';

/** A sound rule file with one place changed: `changed('tiers.1.bonusPercent', -1)`. */
const changed = (path: string, value: unknown): unknown => {
  const file = structuredClone(threeTiers()) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  let place = file;
  for (const step of steps.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
  place[steps.at(-1)!] = value;
  return file;
};
const problemsIn = (file: unknown) => {
  const read = readRuleFile(file);
  return read.kind === 'refused' ? read.problems : [];
};

describe('a rule file', () => {
  it.each<[string, unknown, string, ProblemReason]>([
    ['code', undefined, 'code', { code: 'MISSING' }],
    ['code', 'My Program', 'code', { code: 'NOT_A_PROGRAM_CODE' }],
    ['colour', 'red', 'colour', { code: 'NO_SUCH_SETTING', setting: 'colour' }],
    ['tiers.1.bonus', 10, 'tiers[1].bonus', { code: 'NO_SUCH_SETTING', setting: 'bonus' }],
    [
      'tiers.1.bonusPercent',
      -1,
      'tiers[1].bonusPercent',
      { code: 'OUT_OF_BOUNDS', bound: 'AT_LEAST', limit: 0, of: 'VALUE' },
    ],
    ['tiers.1.bonusPercent', 'ten', 'tiers[1].bonusPercent', { code: 'WRONG_TYPE', expected: 'number' }],
    ['tiers.1.code', 'Silver', 'tiers[1].code', { code: 'NOT_A_TIER_CODE' }],
    ['tiers.2.code', 'SILVER', 'tiers', { code: 'TWICE', value: 'SILVER' }],
    ['tiers', [], 'tiers', { code: 'OUT_OF_BOUNDS', bound: 'AT_LEAST', limit: 1, of: 'ENTRIES' }],
    ['tiers.0.qualify', { measure: 'nights', atLeast: 1 }, 'tiers[0].qualify', { code: 'FIRST_TIER_ASKS' }],
    ['tiers.1.qualify.measure', 'sleeps', 'tiers[1].qualify.measure', { code: 'NOT_ONE_OF', values: [...MEASURES] }],
    ['tiers.1.qualify', { measure: 'nights' }, 'tiers[1].qualify', { code: 'NOT_A_CONDITION' }],
    [
      'tiers.1.qualify',
      { any: [{ measure: 'nights', atLeast: 1 }], atLeast: 2 },
      'tiers[1].qualify',
      { code: 'NOT_A_CONDITION' },
    ],
    [
      'tiers.1.qualify',
      { all: [{ any: [{ measure: 'nights', atLeats: 1 }] }] },
      'tiers[1].qualify.all[0].any[0].atLeats',
      { code: 'NO_SUCH_SETTING', setting: 'atLeats' },
    ],
    [
      'tiers.1.qualify',
      { any: [] },
      'tiers[1].qualify.any',
      { code: 'OUT_OF_BOUNDS', bound: 'AT_LEAST', limit: 1, of: 'ENTRIES' },
    ],
    [
      'qualifying.window',
      { kind: 'weekly' },
      'qualifying.window.kind',
      {
        code: 'NOT_ONE_OF',
        values: ['calendar', 'previousYear', 'bestOfPreviousAndCurrent', 'rolling', 'anniversary', 'sinceLastUpgrade'],
      },
    ],
    ['qualifying.window', { kind: 'rolling' }, 'qualifying.window.months', { code: 'MISSING' }],
    [
      'qualifying.window',
      { kind: 'calendar', startMonth: 13 },
      'qualifying.window.startMonth',
      { code: 'OUT_OF_BOUNDS', bound: 'AT_MOST', limit: 12, of: 'VALUE' },
    ],
    ['qualifying.statusEnd', undefined, 'qualifying.statusEnd', { code: 'MISSING' }],
    [
      'qualifying.statusEnd',
      { kind: 'someday' },
      'qualifying.statusEnd.kind',
      { code: 'NOT_ONE_OF', values: ['monthEnd', 'afterMonths', 'cycleEnd', 'never'] },
    ],
    [
      'qualifying.downgrade',
      { to: 'oneStepDown', floor: 'BRONZE' },
      'qualifying.downgrade.floor',
      { code: 'TIER_UNKNOWN', tier: 'BRONZE', tiers: ['MEMBER', 'SILVER', 'GOLD', 'PLATINUM'] },
    ],
    [
      'qualifying.carryOver',
      { measures: ['stays'] },
      'qualifying.carryOver.measures[0]',
      { code: 'MEASURE_WITHOUT_MINIMUM', measure: 'stays' },
    ],
    [
      'expiry.exemptTiers',
      ['DIAMOND'],
      'expiry.exemptTiers[0]',
      { code: 'TIER_UNKNOWN', tier: 'DIAMOND', tiers: ['MEMBER', 'SILVER', 'GOLD', 'PLATINUM'] },
    ],
    [
      'earning.rounding',
      { mode: 'ceiling' },
      'earning.rounding.mode',
      { code: 'NOT_ONE_OF', values: ['floor', 'halfUp', 'none'] },
    ],
    ['earning.maxRooms', { points: 1.5 }, 'earning.maxRooms.points', { code: 'NOT_A_WHOLE_NUMBER' }],
    ['earning.brands', [{ codes: ['A'] }, { codes: ['A'] }], 'earning.brands', { code: 'TWICE', value: 'A' }],
    ['effectiveFrom', '2026-02-30', 'effectiveFrom', { code: 'NOT_A_DAY' }],
    ['supersedes', 'house', 'effectiveFrom', { code: 'SUPERSEDES_WITHOUT_START' }],
    ['currency', 'euro', 'currency', { code: 'NOT_A_CURRENCY' }],
  ])('with %s = %o is refused at %s', (path, value, at, reason) => {
    expect(problemsIn(changed(path, value))).toContainEqual({ path: at, reason });
  });

  it('is refused where its dates or its windows contradict each other', () => {
    expect(problemsIn({ ...threeTiers(), effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' })).toEqual([
      { path: 'effectiveTo', reason: { code: 'ENDS_BEFORE', start: 'effectiveFrom' } },
    ]);
    expect(
      problemsIn(threeTiers({ window: { kind: 'rolling', months: 12 }, statusEnd: { kind: 'cycleEnd' } })),
    ).toEqual([{ path: 'qualifying.statusEnd', reason: { code: 'CYCLE_END_WITHOUT_CYCLES' } }]);
  });

  it.each([null, 'text', 7, [[]]])('that is %o is refused', (file) => {
    expect(readRuleFile(file).kind).toBe('refused');
  });

  it('names every problem at once', () => {
    expect(problemsIn({ ...threeTiers(), colour: 'red', code: 'X' })).toHaveLength(2);
  });

  it('that was read and written again is the same', () => {
    for (const preset of PRESETS) {
      const read = readRuleFile(preset);
      expect(read.kind === 'program' && readRuleFile(JSON.parse(JSON.stringify(read.program)))).toEqual(read);
    }
  });
});

describe('the JSON Schema', () => {
  const schema = ruleFileJsonSchema();

  it('knows every setting, refuses unknown ones, and lets conditions nest', () => {
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['code', 'name', 'tiers', 'qualifying', 'earning'],
      $defs: {
        condition: { additionalProperties: false, properties: { any: { items: { $ref: '#/$defs/condition' } } } },
      },
    });
  });
});
