import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../plugin/domain/loyalty/presets.ts';
import { house } from '../../plugin/domain/loyalty/presets/house.ts';
import { readRuleFile } from '../../plugin/domain/loyalty/rule-file.ts';
import { PRESET_NAMES, presetChoices } from './preset-names.ts';
import {
  codeFor,
  generalFields,
  placed,
  rulesFromText,
  textOfRules,
  tierForms,
  typedValue,
  withBenefit,
  withFurtherTier,
  withoutTier,
  withValue,
  type WrittenRules,
} from './rules-form.ts';

const byCode = (one: { value: string }, other: { value: string }): number => (one.value < other.value ? -1 : 1);
const rules = house as WrittenRules;
const problemsOf = (written: unknown) => {
  const read = readRuleFile(written);
  return read.kind === 'refused' ? read.problems : [];
};
const typedInto = (path: string, typed: string, before: WrittenRules = rules): WrittenRules => {
  const field = [
    ...generalFields(before),
    ...tierForms(before).flatMap(({ name, bonus, limits }) => [name, bonus, ...limits]),
  ].find((one) => one.path === path)!;
  return withValue(before, field.keys, typedValue(field, typed)) as WrittenRules;
};

describe('the fields of rules', () => {
  it('are the limits of every tier of every preset, whatever their conditions are nested in', () => {
    for (const preset of PRESETS) {
      const limits = tierForms(preset as WrittenRules).flatMap((tier) => tier.limits);
      const inText = JSON.stringify(preset.tiers).match(/"atLeast"|"atMost"/g) ?? [];
      expect(limits.length, preset.code).toBe(inText.length);
    }
  });

  it('say what a limit is of', () => {
    expect(tierForms(rules)[2]!.limits).toMatchObject([
      { path: 'tiers[2].qualify.any[0].atLeast', rule: 'qualify', measure: 'nights', value: '15' },
      { path: 'tiers[2].qualify.any[1].atLeast', rule: 'qualify', measure: 'stays', value: '8' },
    ]);
  });

  it.each([
    ['tiers[2].qualify.any[0].atLeast', '20'],
    ['value.perPoint', '0.05'],
    ['awardLimit', '500'],
    ['expiry.perEarning.months', '36'],
    ['currency', 'EUR'],
  ])('take what is typed at %s, and the rules stay usable', (path, typed) => {
    const after = typedInto(path, typed);
    expect(problemsOf(after)).toEqual([]);
    const again = [...generalFields(after), ...tierForms(after).flatMap(({ limits }) => limits)];
    expect(again.find((field) => field.path === path)?.value).toBe(typed);
  });

  it.each([
    ['tiers[1].bonusPercent', '-1'],
    ['tiers[1].bonusPercent', 'ten'],
    ['tiers[1].qualify.any[0].atLeast', '-5'],
    ['tiers[1].name', ''],
    ['awardLimit', '1.5'],
    ['currency', 'euro'],
    ['value.breakagePercent', '101'],
    ['value.perPoint', ''],
    ['expiry.inactivity.months', '0'],
  ])('that are wrong, such as %s at "%s", have their problem at the field', (path, typed) => {
    const after = typedInto(path, typed);
    expect(problemsOf(after).map((problem) => problem.path)).toEqual([path]);
  });

  it('take out what is left empty around a setting that was emptied', () => {
    const without = typedInto('expiry.inactivity.months', '');
    expect(without['expiry']).toEqual({ roundUpTo: 'month' });
  });

  it('leave the order of the file as it is', () => {
    expect(Object.keys(typedInto('awardLimit', '500', { ...rules, awardLimit: 1, last: 1 }))).toEqual(
      Object.keys({ ...rules, awardLimit: 1, last: 1 }),
    );
  });

  it.each([
    [true, ['MEMBER_RATE', 'LOUNGE']],
    [false, ['MEMBER_RATE']],
  ])('give and take benefits', (isGiven, benefits) => {
    const given = withBenefit(rules, tierForms(rules)[0]!, 'LOUNGE', isGiven);
    expect(tierForms(given)[0]!.benefits).toEqual(benefits);
    expect(problemsOf(given)).toEqual([]);
  });
});

describe('tiers', () => {
  it('are added above the highest, ready to be used, as often as wished', () => {
    const more = withFurtherTier(withFurtherTier(rules, 'Fifth'), 'Sixth');
    expect(problemsOf(more)).toEqual([]);
    expect(tierForms(more).map(({ name }) => name.value)).toEqual([
      'Member',
      'Silver',
      'Gold',
      'Platinum',
      'Fifth',
      'Sixth',
    ]);
    expect(tierForms(more).at(-1)!.limits).toMatchObject([{ measure: 'nights', value: '50' }]);
    expect(problemsOf(withFurtherTier(withoutTier(more, 4), 'Again'))).toEqual([]);
  });

  it('are taken out', () => {
    expect(tierForms(withoutTier(rules, 1)).map(({ name }) => name.value)).toEqual(['Member', 'Gold', 'Platinum']);
  });
});

describe('the text of a rule file', () => {
  it('is read back as it was written', () => {
    expect(rulesFromText(textOfRules(rules))).toEqual({ rules });
  });

  it.each(['{"code": ', '[]', 'null', '"house"', ''])('is told to be unreadable where it is: %s', (text) => {
    expect(rulesFromText(text)).toHaveProperty('unreadable');
  });
});

it('problems stand at their fields, the others are told apart', () => {
  const [one, other] = [
    { path: 'awardLimit', problem: 'must be a whole number' },
    { path: 'earning.brands', problem: '"X" is there twice' },
  ];
  const { atField, elsewhere } = placed([one, other], ['awardLimit']);
  expect([[...atField], elsewhere]).toEqual([[['awardLimit', 'must be a whole number']], [other]]);
});

it.each([
  ['Lakeside Club', [], 'lakeside-club'],
  ['Café – Ämter', [], 'cafe-amter'],
  ['Lakeside Club', ['lakeside-club'], 'lakeside-club-2'],
  ['Lakeside Club', ['lakeside-club', 'lakeside-club-2'], 'lakeside-club-3'],
  ['湖畔会员', [], 'program'],
  ['湖畔会员', ['program'], 'program-2'],
])('a program called %s beside %j has the code %s', (name, taken, code) => {
  expect(codeFor(name, taken)).toBe(code);
});

it('every preset can be chosen, under its own name', () => {
  expect(PRESET_NAMES.toSorted(byCode)).toEqual(
    PRESETS.map(({ code, name }) => ({ value: code, label: name })).toSorted(byCode),
  );
});

it('only the preset that is nobody’s program is called otherwise in another language', () => {
  expect(presetChoices('酒店自有计划').filter((choice, index) => choice !== PRESET_NAMES[index])).toEqual([
    { value: 'house', label: '酒店自有计划' },
  ]);
});
