import { describe, expect, it } from 'vitest';
import { PRESETS } from './presets.ts';
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
  it.each<[string, unknown, string, string]>([
    ['code', undefined, 'code', 'is missing'],
    ['code', 'My Program', 'code', 'must be small letters, digits and hyphens'],
    ['colour', 'red', 'colour', 'there is no setting "colour" here'],
    ['tiers.1.bonus', 10, 'tiers[1].bonus', 'there is no setting "bonus" here'],
    ['tiers.1.bonusPercent', -1, 'tiers[1].bonusPercent', 'must be at least 0'],
    ['tiers.1.bonusPercent', 'ten', 'tiers[1].bonusPercent', 'must be of type number'],
    ['tiers.1.code', 'Silver', 'tiers[1].code', 'must be in capitals, such as GOLD or DIAMOND_RESERVE'],
    ['tiers.2.code', 'SILVER', 'tiers', '"SILVER" is there twice'],
    ['tiers', [], 'tiers', 'must have at least 1 entries'],
    [
      'tiers.0.qualify',
      { measure: 'nights', atLeast: 1 },
      'tiers[0].qualify',
      'the first tier is what every member has and asks for nothing',
    ],
    [
      'tiers.1.qualify.measure',
      'sleeps',
      'tiers[1].qualify.measure',
      'must be one of nights, stays, spend, basePoints, bonusPoints, qualifyingPoints, statusPoints, growth, events, noShows, paidFee',
    ],
    [
      'tiers.1.qualify',
      { measure: 'nights' },
      'tiers[1].qualify',
      'must be one of: any with a list, all with a list, or measure with atLeast or atMost',
    ],
    [
      'tiers.1.qualify',
      { any: [{ measure: 'nights', atLeast: 1 }], atLeast: 2 },
      'tiers[1].qualify',
      'must be one of: any with a list, all with a list, or measure with atLeast or atMost',
    ],
    [
      'tiers.1.qualify',
      { all: [{ any: [{ measure: 'nights', atLeats: 1 }] }] },
      'tiers[1].qualify.all[0].any[0].atLeats',
      'there is no setting "atLeats" here',
    ],
    ['tiers.1.qualify', { any: [] }, 'tiers[1].qualify.any', 'must have at least 1 entries'],
    [
      'qualifying.window',
      { kind: 'weekly' },
      'qualifying.window.kind',
      'must be one of calendar, previousYear, bestOfPreviousAndCurrent, rolling, anniversary, sinceLastUpgrade',
    ],
    ['qualifying.window', { kind: 'rolling' }, 'qualifying.window.months', 'is missing'],
    ['qualifying.window', { kind: 'calendar', startMonth: 13 }, 'qualifying.window.startMonth', 'must be at most 12'],
    ['qualifying.statusEnd', undefined, 'qualifying.statusEnd', 'is missing'],
    [
      'qualifying.statusEnd',
      { kind: 'someday' },
      'qualifying.statusEnd.kind',
      'must be one of monthEnd, afterMonths, cycleEnd, never',
    ],
    [
      'qualifying.downgrade',
      { to: 'oneStepDown', floor: 'BRONZE' },
      'qualifying.downgrade.floor',
      '"BRONZE" is not a tier of this file (MEMBER, SILVER, GOLD, PLATINUM)',
    ],
    [
      'qualifying.carryOver',
      { measures: ['stays'] },
      'qualifying.carryOver.measures[0]',
      'no tier asks for stays, so nothing is above its minimum',
    ],
    [
      'expiry.exemptTiers',
      ['DIAMOND'],
      'expiry.exemptTiers[0]',
      '"DIAMOND" is not a tier of this file (MEMBER, SILVER, GOLD, PLATINUM)',
    ],
    ['earning.rounding', { mode: 'ceiling' }, 'earning.rounding.mode', 'must be one of floor, halfUp, none'],
    ['earning.maxRooms', { points: 1.5 }, 'earning.maxRooms.points', 'must be a whole number'],
    ['earning.brands', [{ codes: ['A'] }, { codes: ['A'] }], 'earning.brands', '"A" is there twice'],
    ['effectiveFrom', '2026-02-30', 'effectiveFrom', 'must be a calendar date (YYYY-MM-DD)'],
    [
      'supersedes',
      'house',
      'effectiveFrom',
      'is needed to know from when these rules take the place of the ones before',
    ],
    ['currency', 'euro', 'currency', 'must be a currency code such as EUR'],
  ])('with %s = %o is refused at %s', (path, value, at, error) => {
    expect(problemsIn(changed(path, value))).toContainEqual({ path: at, error });
  });

  it('is refused where its dates or its windows contradict each other', () => {
    expect(problemsIn({ ...threeTiers(), effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' })).toEqual([
      { path: 'effectiveTo', error: 'must not be before effectiveFrom' },
    ]);
    expect(
      problemsIn(threeTiers({ window: { kind: 'rolling', months: 12 }, statusEnd: { kind: 'cycleEnd' } })),
    ).toEqual([{ path: 'qualifying.statusEnd', error: 'cycleEnd needs a window of fixed length; use afterMonths' }]);
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
