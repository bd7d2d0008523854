import { presetProgram } from './presets.ts';
import { readRuleFile, type Program } from './rule-file.ts';
import { rulesOf, type Rules } from './rules.ts';
import { standing, type ProgramVersion } from './versions-in-force.ts';

const programOf = ({ rules, from }: ProgramVersion): Program | null => {
  const read = readRuleFile(rules);
  if (read.kind === 'refused') return null;
  const { effectiveFrom: _, ...program } = read.program;
  return from === null ? program : { ...program, effectiveFrom: from };
};

/** The rules of a program, each version in force from its day on; null where it has none that can be read. */
export const rulesOfVersions = (versions: readonly ProgramVersion[]): Rules | null => {
  let rules: Rules | null = null;
  for (const version of standing(versions)) {
    const program = programOf(version);
    if (program === null) continue;
    const before: Program | undefined =
      program.supersedes === undefined ? undefined : presetProgram(program.supersedes);
    rules = rulesOf(program, rules ?? before);
  }
  return rules;
};
