import type { CalendarDate } from '../calendar-dates.ts';

/** What a program can count. Every amount is a plain number; spend and fees are in the program's currency. */
export const MEASURES = [
  'nights',
  'stays',
  'spend',
  'basePoints',
  'bonusPoints',
  'qualifyingPoints',
  'statusPoints',
  'growth',
  'events',
  'noShows',
  'paidFee',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Counts = Readonly<Record<Measure, number>>;
export type SomeCounts = { readonly [M in Measure]?: number | undefined };

export const ZERO_COUNTS: Counts = {
  nights: 0,
  stays: 0,
  spend: 0,
  basePoints: 0,
  bonusPoints: 0,
  qualifyingPoints: 0,
  statusPoints: 0,
  growth: 0,
  events: 0,
  noShows: 0,
  paidFee: 0,
};

/** Sums and differences of decimals without binary crumbs: 0.1 + 0.2 is 0.3. Six decimals, as in micros. */
export const exactly = (amount: number): number =>
  Number.isInteger(amount) ? amount : Math.round(amount * 1_000_000) / 1_000_000;

/** Measure by measure, in a fraction of the time of a loop over their names: members are added up millions of times. */
export const addCounts = (one: Counts, other: SomeCounts): Counts => ({
  nights: exactly(one.nights + (other.nights ?? 0)),
  stays: exactly(one.stays + (other.stays ?? 0)),
  spend: exactly(one.spend + (other.spend ?? 0)),
  basePoints: exactly(one.basePoints + (other.basePoints ?? 0)),
  bonusPoints: exactly(one.bonusPoints + (other.bonusPoints ?? 0)),
  qualifyingPoints: exactly(one.qualifyingPoints + (other.qualifyingPoints ?? 0)),
  statusPoints: exactly(one.statusPoints + (other.statusPoints ?? 0)),
  growth: exactly(one.growth + (other.growth ?? 0)),
  events: exactly(one.events + (other.events ?? 0)),
  noShows: exactly(one.noShows + (other.noShows ?? 0)),
  paidFee: exactly(one.paidFee + (other.paidFee ?? 0)),
});

/** The sum of many counts. */
export const sumOfCounts = (all: readonly Counts[]): Counts => all.reduce(addCounts, ZERO_COUNTS);

/** What a member did from one day to another, both included. */
export type Activity = Counts & { readonly from: CalendarDate; readonly to: CalendarDate };
