/** Days after the last stay from which a guest is due, at risk and lost. */
export type Rhythm = { due: number; atRisk: number; lost: number };

/** Day numbers on which a guest turns due, at risk and lost unless something happens. */
export type ChangeDays = { dueOn: number; atRiskOn: number; lostOn: number };

/** With fewer intervals of his own a guest is judged by those of his segment. */
export const LEAST_OWN_INTERVALS = 3;

const PERCENTILES = { due: 0.5, atRisk: 0.8, lost: 0.95 };

/**
 * A guest who returns like clockwork has next to no spread: all his percentiles fall on one day, on which he would go
 * from active to lost. These multiples of the median are the earliest days for at risk and lost (our choice).
 */
const EARLIEST = { atRisk: 1.1, lost: 1.2 };

/**
 * Days before which nobody is due, at risk or lost, however short the intervals (our choice): two, four and eight weeks.
 * Stays a few days apart are mostly one visit kept in several, and within two weeks of check-out a guest is RECENT.
 */
const EARLIEST_DAYS: Rhythm = { due: 14, atRisk: 28, lost: 56 };

/** For a hotel none of whose guests has returned yet: half a year, one year, two years (our choice). */
export const HOUSE_RHYTHM: Rhythm = { due: 182, atRisk: 365, lost: 730 };

/** Percentile of ascending values, between neighbours by proportion as in a spreadsheet: `percentile([10, 20], 0.5)` → 15. */
export const percentile = (ascending: ArrayLike<number>, share: number): number => {
  const position = share * (ascending.length - 1);
  const below = Math.floor(position);
  const low = ascending[below]!;
  return low + (position - below) * (ascending[Math.min(below + 1, ascending.length - 1)]! - low);
};

/** A rhythm of which nobody is due, at risk or lost earlier than the median and the house allow. */
export const spread = (median: number, atRisk: number, lost: number): Rhythm => ({
  due: Math.max(median, EARLIEST_DAYS.due),
  atRisk: Math.max(atRisk, EARLIEST.atRisk * median, EARLIEST_DAYS.atRisk),
  lost: Math.max(lost, EARLIEST.lost * median, EARLIEST_DAYS.lost),
});

/** The rhythm of a list of at least one interval, ascending: due, at risk, lost at its 50th, 80th and 95th percentile. */
export const rhythmOf = (ascending: ArrayLike<number>): Rhythm =>
  spread(
    percentile(ascending, PERCENTILES.due),
    percentile(ascending, PERCENTILES.atRisk),
    percentile(ascending, PERCENTILES.lost),
  );

/** The rhythm where only the mean interval is known, taken as exponential as the BG/NBD model does. */
export const rhythmOfMean = (mean: number): Rhythm => {
  const at = (share: number): number => -mean * Math.log(1 - share);
  return spread(at(PERCENTILES.due), at(PERCENTILES.atRisk), at(PERCENTILES.lost));
};

/** The whole days on which a rhythm's thresholds are reached after the last stay. */
export const changeDays = (lastStay: number, { due, atRisk, lost }: Rhythm): ChangeDays => ({
  dueOn: lastStay + Math.ceil(due),
  atRiskOn: lastStay + Math.ceil(atRisk),
  lostOn: lastStay + Math.ceil(lost),
});
