import type { CalendarDate } from '../calendar-dates.ts';
import { presetProgram } from './presets.ts';
import { readRuleFile, type Program } from './rule-file.ts';
import { rulesOf, type Rules } from './rules.ts';

/** A rule file that was activated, and the day from which it is in force; null for the first, which always was. */
export type ProgramVersion = { version: number; from: CalendarDate | null; rules: unknown };

const programOf = ({ rules, from }: ProgramVersion): Program | null => {
  const read = readRuleFile(rules);
  if (read.kind === 'refused') return null;
  const { effectiveFrom: _, ...program } = read.program;
  return from === null ? program : { ...program, effectiveFrom: from };
};

/** The versions that are or will be in force, the oldest first: one takes the place of all that were to begin later. */
const standing = (versions: readonly ProgramVersion[]): ProgramVersion[] => {
  const stand: ProgramVersion[] = [];
  for (const version of versions.toSorted((one, other) => one.version - other.version)) {
    while (stand.length > 0 && (version.from ?? '') <= (stand.at(-1)!.from ?? '')) stand.pop();
    stand.push(version);
  }
  return stand;
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

/** The number of the version that is in force on a day, 0 where there is none. */
export const versionOn = (versions: readonly ProgramVersion[], day: CalendarDate): number =>
  standing(versions).findLast(({ from }) => from === null || from <= day)?.version ?? 0;
