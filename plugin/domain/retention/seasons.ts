import { intervals } from './guest-history.ts';
import { percentile, type ChangeDays } from './rhythm.ts';

const YEAR = 365.25;
const LONGEST_SEASON = 92;
const LEAST_SEASONS = 3;
// Opens and closes a guest's season earlier and later than his stays so far have been.
const MARGIN = 14;

/** The part of the year in which a guest comes: `opens` is a day number of any year, `seasons` the years he came, counted from it. */
type Season = { opens: number; length: number; seasons: number[] };

/**
 * The season of a seasonal guest, or null: somebody who came in at least three years, always within the same three
 * months or less, which may lie across the turn of the year (our rule).
 */
const seasonOf = (days: readonly number[]): Season | null => {
  if (days.length < LEAST_SEASONS || days[days.length - 1]! - days[0]! < (LEAST_SEASONS - 1) * YEAR - LONGEST_SEASON)
    return null;
  const phases = days.map((day) => day - Math.floor(day / YEAR) * YEAR).sort((one, other) => one - other);
  let opensAfter = phases.length - 1;
  let widest = phases[0]! + YEAR - phases[opensAfter]!;
  for (let i = 1; i < phases.length; i += 1)
    if (phases[i]! - phases[i - 1]! > widest) {
      widest = phases[i]! - phases[i - 1]!;
      opensAfter = i - 1;
    }
  if (YEAR - widest > LONGEST_SEASON) return null;
  const opens = phases[(opensAfter + 1) % phases.length]! - MARGIN;
  const seasons = [...new Set(days.map((day) => Math.floor((day - opens) / YEAR)))];
  return seasons.length < LEAST_SEASONS ? null : { opens, length: YEAR - widest + 2 * MARGIN, seasons };
};

/**
 * When a seasonal guest turns due, at risk and lost; null for a guest who is not seasonal. The seasons between his
 * visits are his intervals: he is due when the season at their 50th percentile opens, at risk when that at the 80th has
 * closed without him, lost when that at the 95th has, at least one season later.
 */
export const seasonalChangeDays = (days: readonly number[]): ChangeDays | null => {
  const season = seasonOf(days);
  if (season === null) return null;
  const { opens, length, seasons } = season;
  const gaps = intervals(seasons).sort((one, other) => one - other);
  const last = seasons[seasons.length - 1]!;
  const atRiskAfter = Math.ceil(percentile(gaps, 0.8));
  const lostAfter = Math.max(Math.ceil(percentile(gaps, 0.95)), atRiskAfter + 1);
  const opening = (after: number): number => Math.ceil(opens + (last + after) * YEAR);
  const closing = (after: number): number => Math.floor(opens + (last + after) * YEAR + length) + 1;
  return {
    dueOn: opening(Math.ceil(percentile(gaps, 0.5))),
    atRiskOn: closing(atRiskAfter),
    lostOn: closing(lostAfter),
  };
};
