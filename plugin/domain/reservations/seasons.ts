import type { CalendarDate } from '../calendar-dates.ts';

/** What nights of a period, of some weekdays or of both cost beside the base rate: `percent` 25 is a quarter more. */
export type Season = {
  /** `MM-DD` for every year, `YYYY-MM-DD` for one; null for the whole year. Both days belong to it. */
  from: string | null;
  to: string | null;
  /** 0 is Sunday; empty for every day. */
  weekdays: readonly number[];
  percent: number;
};

const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const DAY = String.raw`(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const PERIOD = new RegExp(String.raw`^(${DAY})\.\.(${DAY})$`);
const PERCENT = /^([+-]?\d{1,3}(?:[.,]\d+)?)%$/;
/** At less than this nobody is charged anything. */
const LEAST_PERCENT = -99;

/**
 * Reads a season as it is entered: `06-15..09-15 +25%`, `Fri Sat +10%`, `2026-12-30..2027-01-01 +60%`. Null for what is no
 * season.
 */
export const readSeason = (line: string): Season | null => {
  const parts = line
    .replace(/\s+%/u, '%')
    .split(/[\s;]+|,(?=\D)/u)
    .filter(Boolean);
  const season: Season & { weekdays: number[] } = { from: null, to: null, weekdays: [], percent: Number.NaN };
  for (const part of parts) {
    const period = PERIOD.exec(part);
    const percent = PERCENT.exec(part);
    const weekday = WEEKDAYS.indexOf(part.slice(0, 3).toUpperCase());
    if (period !== null && season.from === null && period[1]!.length === period[2]!.length)
      [season.from, season.to] = [period[1]!, period[2]!];
    else if (percent !== null && Number.isNaN(season.percent)) season.percent = Number(percent[1]!.replace(',', '.'));
    else if (weekday !== -1) season.weekdays.push(weekday);
    else return null;
  }
  return season.percent >= LEAST_PERCENT ? season : null;
};

const isIn = ({ from, to, weekdays }: Season, on: CalendarDate): boolean => {
  if (weekdays.length > 0 && !weekdays.includes(new Date(`${on}T00:00:00Z`).getUTCDay())) return false;
  if (from === null || to === null) return true;
  const day = on.slice(-from.length);
  // A season of every year may begin in one and end in the next.
  return from <= to ? from <= day && day <= to : from.length === 5 && (day >= from || day <= to);
};

/** What the base rate is multiplied by on a night: by the first season that it falls into, otherwise by 1. */
export const seasonFactor = (seasons: readonly Season[], on: CalendarDate): number =>
  1 + (seasons.find((season) => isIn(season, on))?.percent ?? 0) / 100;
