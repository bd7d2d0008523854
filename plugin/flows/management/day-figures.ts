import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  addDays,
  firstOfMonth,
  addMonths,
  daysBetween,
  endOfMonth,
  isCalendarDate,
  todayAt,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import { FORECAST_DAYS } from '../../domain/forecast/forecast.ts';
import { dayFigures as figuresOfDays, type DayFigures } from '../../domain/key-figures/day-figures.ts';
import { micros, mostFrequentCurrency } from '../../domain/money.ts';
import { addCounts, NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import type { Host } from '../../host/client.ts';
import {
  houses,
  loadDays,
  partsOfDays,
  saveDays,
  staysByMonth,
  type HouseSetting,
  type MonthOfStays,
} from '../../host/day-figures.ts';
import { eventsOf } from '../../host/events.ts';
import { findRun } from '../../host/runs.ts';
import { stepped } from '../runs/run.ts';
import { forecastDays } from './forecasts.ts';

const HOUR_MS = 3_600_000;
/** How far behind the beginning of the last pass the next one looks. */
const OVERLAP_MS = HOUR_MS;
/** So many days behind today are counted again each day, and as many ahead at least are there. */
const BEHIND_DAYS = 40;
export const AHEAD_DAYS = FORECAST_DAYS;
/** A request answers about so many stays at most, and so many months. */
const STAYS_A_REQUEST = 15_000;
const MONTHS_A_REQUEST = 6;

const day = z.string().transform((text) => text as CalendarDate);
const job = z.object({ propertyId: z.string(), timeZone: z.string(), from: day, to: day });
/** A property whose days ahead are to be forecast. */
const forecastJob = z.object({ propertyId: z.string(), timeZone: z.string(), isForecast: z.literal(true) });
/** Days of a property to be counted. */
export type DaysToCount = z.infer<typeof job>;

type Job = DaysToCount | z.infer<typeof forecastJob>;

/** Says whether a day is what it was, its parts included. */
export const fingerprintOf = (figures: DayFigures): string =>
  createHash('sha256').update(JSON.stringify(figures)).digest('base64url').slice(0, 22);

const ZERO = micros(0);

/** The day it is at a property; where its zone is not known, the day by UTC. */
export const todayIn = (timeZone: string, now: Date): CalendarDate => todayAt(timeZone || 'UTC', now)[0]!;

/** Values that a day is not split into any more are written as none. */
const withVanished = async (host: Host, propertyId: string, days: readonly DayFigures[]): Promise<DayFigures[]> => {
  if (days.length === 0) return [];
  const stored = await partsOfDays(
    host,
    propertyId,
    days.map(({ day: on }) => on),
  );
  return days.map((figures) => ({
    ...figures,
    parts: [
      ...figures.parts,
      ...stored.flatMap(({ day: on, dimension, value }) =>
        on !== figures.day ||
        dimension === undefined ||
        figures.parts.some((part) => part.dimension === dimension && part.value === value)
          ? []
          : [{ dimension, value, roomsSold: 0, arrivals: 0, roomRevenue: ZERO, totalRevenue: ZERO }],
      ),
    ],
  }));
};

/**
 * Counts days of a property from its stays as they are now, and writes those that are not so already: one request, and where
 * something changed one more, two for 200 days and one for 200 of their parts.
 */
export const countDays = async (
  host: Host,
  { propertyId, timeZone, from, to }: DaysToCount,
  now: Date,
): Promise<RunCounts> => {
  const loaded = await loadDays(host, { propertyId, timeZone, from, to });
  if (loaded === null) return NOTHING_COUNTED;
  const { rooms, outOfOrderNow, stays } = loaded;
  const currencyCode = loaded.property.currencyCode || mostFrequentCurrency(stays.map((alike) => alike.currencyCode));
  const property = { ...loaded.property, currencyCode };
  const stored = new Map(loaded.stored.map((each) => [each.day, each]));
  const today = todayIn(timeZone, now);
  const counted = figuresOfDays(
    stays,
    { from, to },
    {
      rooms,
      currencyCode,
      today,
      // Housekeeping knows of now alone; what it said on a day stays with the day.
      outOfOrderOn: (on) => (on === today ? outOfOrderNow : (stored.get(on)?.outOfOrder ?? 0)),
    },
  );
  const changed = counted
    .map((figures) => ({ ...figures, fingerprint: fingerprintOf(figures) }))
    .filter(({ day: on, fingerprint }) => stored.get(on)?.fingerprint !== fingerprint);
  const [known, fresh] = [
    changed.filter(({ day: on }) => stored.has(on)),
    changed.filter(({ day: on }) => !stored.has(on)),
  ];
  const fingerprints = new Map(changed.map(({ day: on, fingerprint }) => [on, fingerprint]));
  const complete = [...fresh, ...(await withVanished(host, propertyId, known))];
  await saveDays(
    host,
    property,
    complete.map((figures) => ({ ...figures, fingerprint: fingerprints.get(figures.day)! })),
  );
  return { read: counted.length, written: changed.length, unchanged: counted.length - changed.length, rejected: 0 };
};

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** Months one after the other until they hold as many stays as a request answers. */
const inRequests = (
  { id, timeZone }: HouseSetting,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  staysOf: ReadonlyMap<CalendarDate, number>,
): DaysToCount[] => {
  const jobs: DaysToCount[] = [];
  let [begins, held, months] = [from, 0, 0];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) {
    const stays = staysOf.get(month) ?? 0;
    if (month > begins && (held + stays > STAYS_A_REQUEST || months === MONTHS_A_REQUEST)) {
      jobs.push({ propertyId: id, timeZone: timeZone || 'UTC', from: begins, to: addDays(month, -1) });
      [begins, held, months] = [month, 0, 0];
    }
    held += stays;
    months += 1;
  }
  jobs.push({ propertyId: id, timeZone: timeZone || 'UTC', from: begins, to });
  return jobs;
};

/** From the first arrival to the last departure, and so far ahead as forecasts go. */
const whole = (house: HouseSetting, months: readonly MonthOfStays[], now: Date): DaysToCount[] => {
  const own = months.filter(({ propertyId, from }) => propertyId === house.id && from !== null);
  const today = todayIn(house.timeZone, now);
  const from = own.reduce(
    (first, { firstArrivalOn }) => (firstArrivalOn !== null && firstArrivalOn < first ? firstArrivalOn : first),
    today,
  );
  const to = own.reduce(
    (last, { lastDepartureOn }) => later(last, lastDepartureOn ?? last),
    addDays(today, AHEAD_DAYS),
  );
  return inRequests(house, { from, to }, new Map(own.map((month) => [month.from!, month.stays])));
};

/** The days on which stays changed, month by month, from the first arrival to the last departure of those that arrive in it. */
const changedMonths = (house: HouseSetting, months: readonly MonthOfStays[]): DaysToCount[] => {
  const wanted = new Map<CalendarDate, { from: CalendarDate; to: CalendarDate }>();
  for (const { propertyId, firstArrivalOn, lastDepartureOn } of months) {
    if (propertyId !== house.id || firstArrivalOn === null) continue;
    const last = later(firstArrivalOn, lastDepartureOn ?? firstArrivalOn);
    for (let month = firstOfMonth(firstArrivalOn); month <= last; month = addMonths(month, 1)) {
      const end = endOfMonth(month);
      const [from, to] = [later(month, firstArrivalOn), end < last ? end : last];
      const known = wanted.get(month) ?? { from, to };
      wanted.set(month, { from: from < known.from ? from : known.from, to: later(known.to, to) });
    }
  }
  return [...wanted.values()]
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((span) => ({ propertyId: house.id, timeZone: house.timeZone || 'UTC', ...span }));
};

const jobsOf = async (
  host: Host,
  { since, isNewDay }: { since: string | null; isNewDay: boolean },
  now: Date,
): Promise<Job[]> => {
  const { houses: all, months } = await staysByMonth(host, since === null ? null : new Date(since));
  const forecasts = all.map(({ id, timeZone }) => ({
    propertyId: id,
    timeZone: timeZone || 'UTC',
    isForecast: true as const,
  }));
  if (since === null) return [...all.flatMap((house) => whole(house, months, now)), ...forecasts];
  const changed = all.flatMap((house) => changedMonths(house, months));
  if (!isNewDay) return changed;
  const around = all.map((house): DaysToCount => {
    const today = todayIn(house.timeZone, now);
    return {
      propertyId: house.id,
      timeZone: house.timeZone || 'UTC',
      from: addDays(today, -BEHIND_DAYS),
      to: addDays(today, AHEAD_DAYS),
    };
  });
  return [
    ...around,
    ...changed.filter(({ propertyId, from, to }) =>
      around.every((each) => each.propertyId !== propertyId || from < each.from || to > each.to),
    ),
    ...forecasts,
  ];
};

const cursor = z.object({
  /** Stays that changed at and after this instant are looked at; all where there was no pass before. */
  since: z.iso.datetime().nullable(),
  /** The first pass of a day counts again what lies around it. */
  isNewDay: z.boolean(),
  /** What is still to be counted; null before it was looked for. */
  jobs: z.array(z.union([forecastJob, job])).nullable(),
});

/** So many property days follow an event at once; of more the next pass takes care. */
const MOST_DAYS_AT_ONCE = 62;
/** Days so near each other are counted together. */
const NEAR_DAYS = 14;

/**
 * Counts the days of all properties from their stays: all of them the first time, then the months in which stays changed since
 * the last pass, and once a day what lies around it, with a forecast of the nights ahead. A pass that did not end well is made good by the next.
 */
export const dayFigures = stepped<z.infer<typeof cursor>>({
  kind: 'DAY_FIGURES',
  key: 'day-figures',
  cursor,
  first: (previous, now) => {
    if (previous === null || previous.startedAt === null) return { since: null, isNewDay: true, jobs: null };
    const isNewDay = previous.startedAt.slice(0, 10) !== now.toISOString().slice(0, 10);
    const unfinished = cursor.safeParse(previous.cursor);
    if (previous.status !== 'DONE' && unfinished.success) return { ...unfinished.data, isNewDay: true, jobs: null };
    return { since: new Date(Date.parse(previous.startedAt) - OVERLAP_MS).toISOString(), isNewDay, jobs: null };
  },
  step: async (host, { jobs, ...rest }, clock) => {
    const now = clock();
    if (jobs === null) {
      const found = await jobsOf(host, rest, now);
      return { counts: NOTHING_COUNTED, next: found.length === 0 ? null : { ...rest, jobs: found } };
    }
    const [next, ...further] = jobs;
    const counts =
      next === undefined
        ? NOTHING_COUNTED
        : 'isForecast' in next
          ? await forecastDays(host, next, now)
          : await countDays(host, next, now);
    return { counts, next: further.length === 0 ? null : { ...rest, jobs: further } };
  },
});

/** Whether stays changed since the last pass, or a day has begun since. */
export const isCountingDue = async (host: Host, now: Date): Promise<boolean> => {
  const previous = await findRun(host, dayFigures.key);
  if (previous === null || previous.status !== 'DONE' || previous.startedAt === null) return true;
  if (previous.startedAt.slice(0, 10) !== now.toISOString().slice(0, 10)) return true;
  return (await staysByMonth(host, new Date(Date.parse(previous.startedAt)))).months.length > 0;
};

const stayDays = z
  .object({
    propertyId: z.string().nullish(),
    arrivalOn: z.string().nullish(),
    departureOn: z.string().nullish(),
    cancelledAt: z.string().nullish(),
  })
  .nullish();
const stayEvents = eventsOf(
  z.object({ recordId: z.string(), properties: z.object({ before: stayDays, after: stayDays }) }),
);

// Hosts before 2.40 tell of each record by itself, of an import's too.
const isBatch = z.object({ events: z.array(z.unknown()) });
const isByPerson = z.object({ workspaceMemberId: z.string() });

/** The days that events of stays concern, by property. */
const concerned = (payload: unknown): Map<string, Set<CalendarDate>> => {
  const days = new Map<string, Set<CalendarDate>>();
  for (const { properties } of stayEvents.parse(payload))
    for (const stay of [properties.before, properties.after]) {
      if (!stay?.propertyId) continue;
      const own = days.get(stay.propertyId) ?? new Set();
      days.set(stay.propertyId, own);
      const { arrivalOn, departureOn, cancelledAt } = stay;
      if (cancelledAt) for (const near of [-1, 0, 1]) own.add(addDays(cancelledAt.slice(0, 10) as CalendarDate, near));
      if (!arrivalOn || !departureOn || !isCalendarDate(arrivalOn) || !isCalendarDate(departureOn)) continue;
      // Of a stay that is longer than what is counted at once nothing is.
      for (let on = arrivalOn; on <= departureOn && own.size <= MOST_DAYS_AT_ONCE; on = addDays(on, 1)) own.add(on);
    }
  return days;
};

const spansOf = (days: ReadonlySet<CalendarDate>): { from: CalendarDate; to: CalendarDate }[] => {
  const spans: { from: CalendarDate; to: CalendarDate }[] = [];
  for (const on of [...days].toSorted()) {
    const last = spans.at(-1);
    if (last !== undefined && daysBetween(last.to, on) <= NEAR_DAYS) last.to = on;
    else spans.push({ from: on, to: on });
  }
  return spans;
};

/**
 * Counts the days that events of stays concern. Events are taken as hints: days are counted from the stays as they are now.
 * Where they concern many days, as those of an import do, or come one by one and from no person, the next pass of the run counts them.
 */
export const followStayDays = async (host: Host, payload: unknown, now: Date): Promise<RunCounts> => {
  if (!isBatch.safeParse(payload).success && !isByPerson.safeParse(payload).success) return NOTHING_COUNTED;
  const days = concerned(payload);
  const all = [...days.values()].reduce((sum, { size }) => sum + size, 0);
  if (all === 0 || all > MOST_DAYS_AT_ONCE) return NOTHING_COUNTED;
  let counts = NOTHING_COUNTED;
  for (const { id, timeZone } of await houses(host))
    for (const span of spansOf(days.get(id) ?? new Set()))
      counts = addCounts(counts, await countDays(host, { propertyId: id, timeZone: timeZone || 'UTC', ...span }, now));
  return counts;
};
