import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { ModelOnPage } from '../../plugin/host/model-page.ts';

/** Cohorts and half-years that a screen has room for. */
const [MOST_COHORTS, MOST_PERIODS] = [12, 12];

export type ModelView = {
  /** Of the guests who first came in a half-year, what share came in each one after it; 1 in the first by definition, so left out. */
  cohorts: { rows: { from: CalendarDate; guests: number; shares: (number | null)[] }[]; periods: number };
  /** Guests by recency, 5 first, and by how often they come, 1 first. */
  rfm: { recency: number; guests: number[] }[] | null;
  /** Stays after the split by the number of repeats before it, on average. */
  calibration: { repeats: string[]; actual: (number | null)[]; expected: (number | null)[] } | null;
  /** How many times the average guest's stays were those of each tenth of the guests, ranked in three ways. */
  lift: { model: (number | null)[]; rfm: (number | null)[]; fixedInterval: number[] } | null;
};

const SCORES = [1, 2, 3, 4, 5];

/** What the page of a model shows; parts for which there is too little data are null. */
export const modelView = ({ cohorts, calibration, rfm }: ModelOnPage): ModelView => {
  const shown = cohorts.slice(-MOST_COHORTS);
  const periods = Math.min(MOST_PERIODS, Math.max(0, ...shown.map(({ came }) => came.length - 1)));
  const guestsWith = (recency: number, frequency: number): number =>
    rfm
      .filter(({ score }) => score.startsWith(`${recency}-${frequency}-`))
      .reduce((sum, { guests }) => sum + guests, 0);
  return {
    cohorts: {
      periods,
      rows: shown.map(({ from, guests, came }) => ({
        from,
        guests,
        shares: Array.from({ length: periods }, (_, period) => {
          const returned = came[period + 1];
          return returned === undefined || guests === 0 ? null : returned / guests;
        }),
      })),
    },
    rfm:
      rfm.length === 0
        ? null
        : SCORES.toReversed().map((recency) => ({
            recency,
            guests: SCORES.map((frequency) => guestsWith(recency, frequency)),
          })),
    calibration:
      calibration === null
        ? null
        : {
            repeats: calibration.classes.map(({ repeats }) => repeats),
            actual: calibration.classes.map(({ actual }) => actual),
            expected: calibration.classes.map(({ expected }) => expected),
          },
    lift:
      calibration === null
        ? null
        : {
            model: calibration.deciles.map(({ model }) => model),
            rfm: calibration.deciles.map(({ rfm: byRfm }) => byRfm),
            fixedInterval: calibration.deciles.map(({ fixedInterval }) => fixedInterval),
          },
  };
};
