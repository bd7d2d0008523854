import type { LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import { PRESETS } from '../../domain/loyalty/presets.ts';
import { readRuleFile, type Program } from '../../domain/loyalty/rule-file.ts';
import type { Language } from '../../words/language.ts';
import { conditionInWords, JOINING } from '../../words/loyalty-conditions.ts';
import { PROBLEM_WORDS } from '../../words/loyalty.ts';
import { inWords } from '../../words/words.ts';

/** What tiers ask for and give, in words. */
const tiersInWords = ({ tiers }: Program, language: Language): object[] =>
  tiers.map(({ code, name, qualify, keep, bonusPercent, benefits }, rank) => ({
    code,
    name,
    asks: qualify ? conditionInWords(qualify, language) : rank === 0 ? JOINING[language] : '',
    keeps: keep ? conditionInWords(keep, language) : '',
    bonusPercent,
    benefits,
  }));

/**
 * Whether rules can be used: what is wrong and where, as codes and in words; or what their tiers ask for, in words. A preset
 * comes with its rules, to begin from.
 */
export const validate = (
  given: { rules: unknown } | { preset: string },
): { refused: LoyaltyCommandRefusal } | { data: (language: Language) => object } => {
  const rules = 'rules' in given ? given.rules : PRESETS.find(({ code }) => code === given.preset);
  if (rules === undefined) return { refused: { code: 'PRESET_NOT_FOUND', presets: PRESETS.map(({ code }) => code) } };
  const read = readRuleFile(rules);
  return {
    data: (language) =>
      read.kind === 'refused'
        ? {
            valid: false,
            problems: read.problems.map(({ path, reason }) => ({
              path,
              reason,
              problem: inWords(PROBLEM_WORDS, reason, language),
            })),
            tiers: [],
            rules,
          }
        : { valid: true, problems: [], tiers: tiersInWords(read.program, language), rules },
  };
};
