import { calendarDate, dayNumber, fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { fitRetention } from '../../plugin/domain/retention/retention-model.ts';
import type { StayHistory } from '../../plugin/domain/retention/guest-history.ts';
import { scorer } from '../../plugin/domain/retention/score.ts';
import { simulatedGuest } from '../generators/simulated-guests.ts';
import { repeatableRandom } from '../../tests/fixtures/repeatable-random.ts';
import { measureHotel } from './retention/large-hotel.ts';
import { measureNights, type SimulatedHotel } from './retention/simulated-night.ts';
import { processorTime, progress, report, residentMegabytes } from './kit/report.ts';

/** Guests of a hotel over five years; about four in ten return. */
const GUESTS = { r: 0.45, alpha: 330, a: 0.8, b: 2.4, p: 6, q: 3.7, v: 450 };
const FIRST = dayNumber(calendarDate('2021-01-01'));
const UNTIL = dayNumber(calendarDate('2025-12-31'));
const FITTED = 100_000;
const SCORED = 1_000_000;
/** Hotels whose nights are counted: the first so many of those scored. */
const HOTELS = [4_000, 100_000, SCORED];
/** Guests are scored in slices, as a run over a whole hotel is; making them up is not timed. */
const SLICE = 1_000;
const FIT_BUDGET_SECONDS = 2;
const SCORE_BUDGET_SECONDS = 3;

const reportAgainst = (budget: number, name: string, seconds: number): void =>
  report({ name, value: seconds, unit: 's of one core', against: `budget of ${budget} s`, ratio: seconds / budget });

/**
 * Fits the retention model to 100,000 simulated guests and scores 1,000,000, without and with the reasons, and counts what a
 * night asks of a host; then scores the normal and the large demo hotel on the embedded host, once and the night after.
 */
export default async (): Promise<void> => {
  const random = repeatableRandom(20_260_101);
  const simulated = (count: number) =>
    Array.from({ length: count }, () =>
      simulatedGuest(GUESTS, { first: FIRST + Math.floor(random() * (UNTIL - FIRST)), until: UNTIL }, random),
    );

  progress(`retention: fitting ${FITTED} guests`);
  const guests = simulated(FITTED);
  const fit = processorTime(() => fitRetention(guests, { until: UNTIL, unit: 'week' }));
  reportAgainst(FIT_BUDGET_SECONDS, `retention fit of ${FITTED} guests`, fit.seconds);
  report({ name: 'retention memory resident after the fit', value: residentMegabytes(), unit: 'MB' });

  progress(`retention: scoring ${SCORED} guests`);
  const score = scorer(fit.result, { asOf: UNTIL, horizonDays: 364, discountRate: 0 });
  let [silent, explained, reasons] = [0, 0, 0];
  const tomorrow = fromDayNumber(UNTIL + 1);
  const due: StayHistory[] = [];
  const hotels: SimulatedHotel[] = [];
  for (let done = 0; done < SCORED; done += SLICE) {
    const slice = simulated(SLICE);
    silent += processorTime(() => slice.forEach((guest) => score(guest))).seconds;
    explained += processorTime(() => slice.forEach((guest) => (reasons += score(guest).reasons().length))).seconds;
    due.push(...slice.filter((guest) => score(guest).reviewOn === tomorrow));
    if (HOTELS.includes(done + SLICE)) hotels.push({ guests: done + SLICE, due: [...due] });
  }
  reportAgainst(SCORE_BUDGET_SECONDS, `retention scoring of ${SCORED} guests`, silent);
  reportAgainst(SCORE_BUDGET_SECONDS, `retention scoring of ${SCORED} guests with ${reasons} reasons`, explained);
  report({ name: 'retention memory resident after scoring', value: residentMegabytes(), unit: 'MB' });
  progress(`retention: nights of simulated hotels`);
  await measureNights(hotels, fit.result);
  await measureHotel('normal');
  await measureHotel('large');
};
