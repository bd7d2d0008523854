import { describe, expect, it } from 'vitest';
import { PRESETS } from '../domain/loyalty/presets.ts';
import { house } from '../domain/loyalty/presets/house.ts';
import type { RuleFile } from '../domain/loyalty/rule-file.ts';
import { programFrom } from '../domain/loyalty/testing.ts';
import { LANGUAGES } from './language.ts';
import { measureInWords } from './loyalty-conditions.ts';
import { rulesInWords, tierInWords } from './loyalty-rules.ts';

const rules = (changes: Partial<RuleFile> = {}): RuleFile => ({ ...house, currency: 'EUR', ...changes });
const qualifying = (changes: Partial<RuleFile['qualifying']>): RuleFile =>
  rules({ qualifying: { ...house.qualifying, ...changes } });

describe('rules in plain words', () => {
  it.each(LANGUAGES)('say every preset without a slip in %s, as it is written and as it is read', (language) => {
    const slips = /undefined|null|NaN|\[object|=>|\{/;
    for (const preset of PRESETS) {
      const sentences = rulesInWords(preset, language);
      expect(sentences.length, preset.code).toBeGreaterThanOrEqual(5);
      expect([...sentences, ...preset.tiers.map((tier) => tierInWords(tier, false, language))].join('\n')).not.toMatch(
        slips,
      );
      expect(rulesInWords(programFrom(preset) as RuleFile, language)).toEqual(sentences);
    }
  });

  it('say the house program', () => {
    expect(rulesInWords(rules(), 'en')).toEqual([
      'A stay earns 1 point for each EUR spent on room and extras, tax taken off.',
      'Only bookings by the hotel’s own site, phone, email, walk-in, and corporate account earn points.',
      'Points expire after 24 months without activity.',
      'Counting begins anew each January; a tier is given as soon as it is reached.',
      'A tier lasts until the end of December of the next year.',
      'If it is not renewed, the member falls by one tier at most.',
      'A point costs the hotel 0.04 EUR when it is spent; 20% of the points are expected never to be.',
    ]);
  });

  it.each<[RuleFile, string]>([
    [rules({ earning: { points: 1, eligible: { properties: ['SEA', 'CITY'] } } }), 'Only stays in SEA and CITY count.'],
    [rules({ earning: { points: 1, eligible: { brands: ['INN'] } } }), 'Only stays of INN count.'],
    [rules({ earning: { points: 1, eligible: { excludedBrands: ['INN'] } } }), 'Stays of INN do not count.'],
    [rules({ earning: { points: 1, eligible: { rates: ['BAR'] } } }), 'Only the rates BAR earn points.'],
    [rules({ earning: { points: 1, eligible: { excludedRates: ['STAFF'] } } }), 'No points at the rates STAFF.'],
    [rules({ expiry: {} }), 'Points never expire.'],
    [rules({ expiry: { perEarning: { months: 36 } } }), 'Points expire 36 months after they were earned.'],
    [rules({ expiry: { fixed: { month: 3, yearsAfter: 2 } } }), 'Points expire in March 2 years later.'],
    [
      rules({ earning: { points: 31, per: 10, of: 'room' } }),
      'A stay earns 31 points for each 10 EUR spent on the room.',
    ],
    [qualifying({ window: { kind: 'rolling', months: 18 } }), 'The last 18 months count.'],
    [
      qualifying({ window: { kind: 'calendar', startMonth: 4 } }),
      'Counting begins anew each April; a tier is given as soon as it is reached.',
    ],
    [qualifying({ window: { kind: 'anniversary' } }), 'Counting begins anew every 12 months from the day of joining.'],
    [
      qualifying({ statusEnd: { kind: 'monthEnd', month: 2, yearsAfter: 2 } }),
      'A tier lasts until the end of February 2 years later.',
    ],
    [
      qualifying({ statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 0 } }),
      'A tier lasts until the end of December of the same year.',
    ],
    [qualifying({ statusEnd: { kind: 'never' } }), 'A tier has no end.'],
    [qualifying({ downgrade: { to: 'never' } }), 'Nobody ever falls.'],
  ])('say what differs: %#', (file, sentence) => {
    expect(rulesInWords(file, 'en')).toContain(sentence);
  });
});

describe('a tier in plain words', () => {
  const tier = { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 20 } } as const;

  it.each([
    [tier, false, '20 nights'],
    [{ ...tier, keep: { measure: 'nights', atLeast: 15 } } as const, false, '20 nights; kept with 15 nights'],
    [{ ...tier, guard: { measure: 'noShows', atMost: 2 } } as const, false, '20 nights; at most 2 no-shows'],
    [{ code: 'MEMBER', name: 'Member' }, true, 'Joining'],
    [{ code: 'BLACK', name: 'Black' }, false, 'Given by hand only'],
  ])('is %j', (written, isFirst, words) => {
    expect(tierInWords(written, isFirst, 'en')).toBe(words);
  });
});

it.each([
  [{ measure: 'nights', over: 'window', inDays: undefined }, 'nights'],
  [{ measure: 'stays', over: 'window', inDays: 90 }, 'stays in 90 days'],
  [{ measure: 'spend', over: 'lifetime', inDays: undefined }, 'spend over the lifetime'],
] as const)('a limit is of %j', (limit, words) => {
  expect(measureInWords(limit, 'en')).toBe(words);
});

it.each([
  ['nights', 'zh-CN', '晚数'],
  ['stays', 'zh-TW', '入住次數'],
  ['spend', 'zh-CN', '消费额'],
] as const)('what a limit of %s is of, in %s: %s', (measure, language, words) => {
  expect(measureInWords({ measure, over: 'window' }, language)).toBe(words);
});
