/** What came from a source over some weeks: how many messages, and the instants of the first and the last, ISO 8601. */
export type Came = { count: number; firstAt: string; lastAt: string };

/** How far back messages are looked at, in days. What sent nothing for as long was given up, and is not waited for. */
export const WATCHED_DAYS = 28;

/** Messages that must stay away before a source counts as silent, and that must have come before its rhythm is known. */
const FEWEST = 10;
const LEAST_DAYS_KNOWN = 3;
/** A hotel sleeps: most send little from midnight to noon, and only one with as many a day sends all the same. */
const QUIET_NIGHT_HOURS = 12;
const MANY_A_DAY = 240;
const LEAST_HOURS_OF_MANY = 4;

const HOUR = 3_600_000;

/** How many messages a source sends in a day, on average from the first that was looked at to the last; null for one alone. */
export const perDay = ({ count, firstAt, lastAt }: Came): number | null => {
  const days = (Date.parse(lastAt) - Date.parse(firstAt)) / (24 * HOUR);
  return count < 2 ? null : (count - 1) / Math.max(1, days);
};

/**
 * How many hours a source may be quiet before something must be wrong: as long as ten of its messages usually take, and a night at
 * least. Of a source that sends 40 a day it is 12 hours, of one that sends 5 a day two days.
 * @returns null where too little has come to tell
 */
export const hoursAllowed = (came: Came): number | null => {
  const rate = perDay(came);
  const knownDays = (Date.parse(came.lastAt) - Date.parse(came.firstAt)) / (24 * HOUR);
  if (rate === null || came.count < FEWEST || knownDays < LEAST_DAYS_KNOWN) return null;
  return Math.max(rate >= MANY_A_DAY ? LEAST_HOURS_OF_MANY : QUIET_NIGHT_HOURS, (24 * FEWEST) / rate);
};

/** Whether a source has been quiet for longer than it ever should be. */
export const isSilent = (came: Came, now: Date): boolean => {
  const hours = hoursAllowed(came);
  return hours !== null && now.getTime() - Date.parse(came.lastAt) > hours * HOUR;
};
