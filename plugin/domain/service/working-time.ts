import { DateTime } from 'luxon';

/** When the hours of a clock count, at a property. Minutes after midnight; weekdays as ISO 8601 has them, Monday is 1. */
export type WorkingHours = { opensAt: number; closesAt: number; weekdays: readonly number[]; timeZone: string };

const DAY_MINUTES = 1_440;

/** Minutes after midnight of a time of day such as `07:30`; null where it is none. */
export const minutesOfDay = (text: string): number | null => {
  const [, hours, minutes] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(text.trim()) ?? [];
  const total = hours === undefined ? null : Number(hours) * 60 + Number(minutes);
  return total === null || total > DAY_MINUTES ? null : total;
};

/** No clock runs for more days than these. */
const MOST_DAYS = 3_660;

/** The times at which a property works from a moment on, day by day. Summer and winter time are those of its zone. */
function* workedFrom(
  from: number,
  { opensAt, closesAt, weekdays, timeZone }: WorkingHours,
): Generator<[number, number]> {
  // A night shift that began the day before may still be on.
  const first = DateTime.fromMillis(from, { zone: timeZone }).startOf('day').minus({ days: 1 });
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const midnight = first.plus({ days: day });
    if (!weekdays.includes(midnight.weekday)) continue;
    const at = (minutes: number): number =>
      midnight
        .plus({ days: Math.floor(minutes / DAY_MINUTES) })
        .set({ hour: Math.floor((minutes % DAY_MINUTES) / 60), minute: minutes % 60 })
        .toMillis();
    const closes = at(closesAt > opensAt ? closesAt : closesAt + DAY_MINUTES);
    if (closes > from) yield [Math.max(from, at(opensAt)), closes];
  }
}

/** The moment at which so much time that counts has gone by since `from`; null hours are those of the whole day. */
export const afterWork = (from: number, milliseconds: number, hours: WorkingHours | null): number => {
  if (hours === null || hours.weekdays.length === 0) return from + milliseconds;
  let left = milliseconds;
  for (const [begins, ends] of workedFrom(from, hours)) {
    if (left <= ends - begins) return begins + left;
    left -= ends - begins;
  }
  return from + MOST_DAYS * 86_400_000;
};

/** How much time that counts lies between two moments. */
export const workBetween = (from: number, until: number, hours: WorkingHours | null): number => {
  if (until <= from) return 0;
  if (hours === null || hours.weekdays.length === 0) return until - from;
  let sum = 0;
  for (const [begins, ends] of workedFrom(from, hours)) {
    if (begins >= until) break;
    sum += Math.min(ends, until) - begins;
  }
  return sum;
};
