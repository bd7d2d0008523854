import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '../calendar-dates.ts';
import type { StayGroup } from '../stays/guest-totals.ts';
import { calibrate, type Calibration } from './calibration.ts';
import { knownOn, type StayHistory } from './guest-history.ts';
import { historyOfStays, type KeptModel } from './guest-score.ts';
import { fitRetention } from './retention-model.ts';

/**
 * Guests who first came in one half-year, `from` its first day: how many they are, and how many of them came in it and in
 * each half-year after it. `came[0]` is all of them.
 */
export type Cohort = { from: CalendarDate; guests: number; came: number[] };

/** A fitted model with what it was checked against; `calibration` is null where the stays reach back too short a time. */
export type HotelFit = {
  kept: KeptModel;
  calibration: (Calibration & { split: CalendarDate; until: CalendarDate }) | null;
  cohorts: Cohort[];
};

/**
 * Guests that a fit looks at at most, in the order of their ids, which are random: more of them would hardly move the
 * estimates, and a fit costs a request for each 200 stays.
 */
export const SAMPLE_GUESTS = 10_000;

/** The last year is held back to check the model by, or the last third where the stays do not reach back three years. */
const HELD_BACK_DAYS = 365;

/** Stays within less than this say nothing about a model of returning. */
const LEAST_SPAN_DAYS = 180;

const HALF_YEARS = 2;
const halfYearOf = (day: number): number => {
  const date = fromDayNumber(day);
  return HALF_YEARS * Number(date.slice(0, 4)) + (date.slice(5, 7) > '06' ? 1 : 0);
};
const firstDayOf = (halfYear: number): CalendarDate =>
  `${Math.floor(halfYear / HALF_YEARS)}-${halfYear % HALF_YEARS === 0 ? '01' : '07'}-01` as CalendarDate;

/** Guests by the half-year of their first stay, the oldest first. */
export const cohortsOf = (guests: readonly StayHistory[], until: CalendarDate): Cohort[] => {
  const last = halfYearOf(dayNumber(until));
  const cohorts = new Map<number, Cohort>();
  for (const { days } of guests) {
    if (days.length === 0) continue;
    const first = halfYearOf(days[0]!);
    const cohort = cohorts.get(first) ?? {
      from: firstDayOf(first),
      guests: 0,
      came: Array.from({ length: Math.max(0, last - first) + 1 }, () => 0),
    };
    cohort.guests += 1;
    for (const came of new Set(days.map((day) => halfYearOf(day) - first)))
      if (came < cohort.came.length) cohort.came[came]! += 1;
    cohorts.set(first, cohort);
  }
  return [...cohorts].toSorted(([one], [other]) => one - other).map(([, cohort]) => cohort);
};

/** The currency of most stays; null where no amount is known. */
const mainCurrency = (guests: readonly (readonly StayGroup[])[]): string | null => {
  const stays = new Map<string, number>();
  for (const { currencyCode, stays: count } of guests.flat())
    if (currencyCode !== null) stays.set(currencyCode, (stays.get(currencyCode) ?? 0) + count);
  return [...stays].toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b))[0]?.[0] ?? null;
};

const checked = (guests: readonly StayHistory[], until: number, fixedIntervalDays: number): HotelFit['calibration'] => {
  const first = guests.reduce((earliest, { days }) => Math.min(earliest, days[0] ?? Infinity), Infinity);
  if (until - first < LEAST_SPAN_DAYS) return null;
  const split = until - Math.min(HELD_BACK_DAYS, Math.floor((until - first) / 3));
  const before = guests.map((guest) => knownOn(guest, split)).filter(({ days }) => days.length > 0);
  const model = fitRetention(before, { until: split, unit: 'week' });
  return {
    ...calibrate(guests, model, { split, until, fixedIntervalDays }),
    split: fromDayNumber(split),
    until: fromDayNumber(until),
  };
};

/**
 * Fits the hotel's model to guests, given each one's stays that count, and checks it: fitted again to all but the last
 * part, and set against that. Bookings and guests in house count for nothing.
 */
export const fitHotel = (guests: readonly (readonly StayGroup[])[], today: CalendarDate): HotelFit => {
  const currencyCode = mainCurrency(guests);
  const histories = guests
    .map((stays) => historyOfStays(stays, currencyCode, today))
    .filter(({ days }) => days.length > 0);
  const until = dayNumber(today);
  const model = fitRetention(histories, { until, unit: 'week' });
  return {
    kept: { key: `fit:${today}`, fittedOn: today, currencyCode, model },
    calibration: checked(histories, until, Math.ceil(model.guestBase.hotelRhythm.atRisk)),
    cohorts: cohortsOf(histories, today),
  };
};

const REFIT_AFTER_DAYS = 30;

/** Whether the hotel's model has to be fitted again: there is none, or it is a month old. */
export const isFitDue = (fittedOn: CalendarDate | null, today: CalendarDate): boolean =>
  fittedOn === null || addDays(fittedOn, REFIT_AFTER_DAYS) <= today;
