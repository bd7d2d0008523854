import type { CalendarDate } from '../calendar-dates.ts';

/** A rule file that was activated, and the day from which it is in force; null for the first, which always was. */
export type ProgramVersion = { version: number; from: CalendarDate | null; rules: unknown };

/** The versions that are or will be in force, the oldest first: one takes the place of all that were to begin later. */
export const standing = (versions: readonly ProgramVersion[]): ProgramVersion[] => {
  const stand: ProgramVersion[] = [];
  for (const version of versions.toSorted((one, other) => one.version - other.version)) {
    while (stand.length > 0 && (version.from ?? '') <= (stand.at(-1)!.from ?? '')) stand.pop();
    stand.push(version);
  }
  return stand;
};

/** The number of the version that is in force on a day, 0 where there is none. */
export const versionOn = (versions: readonly ProgramVersion[], day: CalendarDate): number =>
  standing(versions).findLast(({ from }) => from === null || from <= day)?.version ?? 0;
