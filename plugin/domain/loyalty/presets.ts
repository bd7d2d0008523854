import { accorAll2025 } from './presets/accor.ts';
import { btgHomeinns2025 } from './presets/btg.ts';
import { hiltonHonors2025, hiltonHonors2026 } from './presets/hilton.ts';
import { house } from './presets/house.ts';
import { huazhu2021 } from './presets/huazhu.ts';
import { worldOfHyatt2024 } from './presets/hyatt.ts';
import { ihgOneRewards2026 } from './presets/ihg.ts';
import { marriottBonvoy2026 } from './presets/marriott.ts';
import { okuraOneHarmony } from './presets/okura.ts';
import { refuse } from './reasons.ts';
import { readRuleFile, type Program, type RuleFile } from './rule-file.ts';
import { rulesOf, type Rules } from './rules.ts';

/** The rule files that come with the app: published programs, and a default for an independent hotel. */
export const PRESETS: readonly RuleFile[] = [
  marriottBonvoy2026,
  hiltonHonors2025,
  hiltonHonors2026,
  ihgOneRewards2026,
  worldOfHyatt2024,
  accorAll2025,
  okuraOneHarmony,
  huazhu2021,
  btgHomeinns2025,
  house,
];

/** The preset of a name, read; undefined when there is none. */
export const presetProgram = (name: string): Program | undefined => {
  const file = PRESETS.find(({ code }) => code === name);
  const read = file && readRuleFile(file);
  return read?.kind === 'program' ? read.program : undefined;
};

/** The rules of a preset, with those that it supersedes. @throws Refusal NO_SUCH_PRESET, naming those that there are. */
export const presetRules = (name: string): Rules => {
  const program =
    presetProgram(name) ?? refuse({ code: 'NO_SUCH_PRESET', preset: name, presets: PRESETS.map(({ code }) => code) });
  return rulesOf(program, program.supersedes === undefined ? undefined : presetProgram(program.supersedes));
};
