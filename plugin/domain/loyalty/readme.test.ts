import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { earn, staySchema } from './earn.ts';
import { MEASURES } from './measures.ts';
import { PRESETS } from './presets.ts';
import { programFrom, evaluated, year } from './testing.ts';
import { rulesOf } from './rules.ts';
import type { RuleFile } from './rule-file.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

describe('the rule file in the documentation', () => {
  const program = programFrom(parse(/```yaml\n([^`]*)```/.exec(readme)![1]!) as RuleFile);
  const rules = rulesOf(program);

  it.each([
    ['enough nights and spend', { nights: 20, spend: 2_500 }, 'RESIDENT'],
    ['too many no-shows', { nights: 20, spend: 2_500, noShows: 3 }, 'FRIEND'],
    ['too little spend', { nights: 20, spend: 2_499 }, 'FRIEND'],
    ['nothing much', { nights: 4, spend: 999 }, 'GUEST'],
  ])('%s', (_, counts, tier) => {
    expect(evaluated(rules, '2026-12-31', undefined, year(2026, counts)).tier).toBe(tier);
  });

  it('earns as it says', () => {
    const stay = staySchema.parse({ roomRevenue: 110, extrasRevenue: 0, tax: 10, currency: 'EUR', nights: 3 });
    expect(earn(program, { tier: 'RESIDENT', stay })).toMatchObject({ base: 310, bonus: 78, nightCredits: 3 });
  });
});

describe('the documentation', () => {
  it.each(PRESETS.map(({ code, tiers }) => [code, tiers.map((tier) => tier.code)] as const))(
    'names %s and its last tier',
    (code, tiers) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${code}\``));
      expect(row).toContain(tiers.at(-1));
    },
  );
  it('names every measure', () => {
    expect(MEASURES.filter((measure) => !readme.includes(`\`${measure}\``))).toEqual([]);
  });
});
