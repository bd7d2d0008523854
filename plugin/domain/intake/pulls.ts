import * as z from 'zod';
import { addDays, isCalendarDate, type CalendarDate } from '../calendar-dates.ts';
import { at, listAt, textAt } from './reading.ts';

/** The systems that are asked for what has changed, by the adapter that reads what they answer. */
export const PULLED_SOURCES = ['mews', 'opera'] as const;
export type PulledSource = (typeof PULLED_SOURCES)[number];

/** Records asked for at once, so few that each answer is stored as one message. */
export const PAGE_SIZE = 100;
/** A system that goes on for so long gives the same again and again. */
const MOST_PAGES = 10_000;

const day = z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value));
const everyCursor = {
  /** When the run began; with it the same page is stored once in a run. ISO 8601. */
  begunAt: z.string(),
  pages: z.int().min(0),
  /** The run has read everything. */
  isDone: z.boolean(),
};
const mewsCursor = z.object({
  ...everyCursor,
  source: z.literal('mews'),
  /** What changed from an instant to another is asked for now; the run is through at `upTo`. */
  since: z.string(),
  until: z.string(),
  upTo: z.string(),
  list: z.enum(['Customers', 'Reservations']),
  /** Where the next page begins, as Mews has said; null for the first. */
  cursor: z.nullable(z.string()),
});
const operaCursor = z.object({
  ...everyCursor,
  source: z.literal('opera'),
  /** What was changed before is left out; null leaves out nothing. */
  since: z.nullable(z.string()),
  /** Bookings that depart from a day to another are asked for, of one hotel after the other. */
  from: day,
  to: day,
  hotel: z.int().min(0),
  offset: z.int().min(0),
  /** The booking that the last page began with. */
  first: z.string(),
});

/** Where a pull stands. */
export const pullCursor = z.discriminatedUnion('source', [mewsCursor, operaCursor]);
export type PullCursor = z.infer<typeof pullCursor>;
export type MewsCursor = z.infer<typeof mewsCursor>;
export type OperaCursor = z.infer<typeof operaCursor>;

const DAY = 86_400_000;
/** Mews takes no interval longer than three months. */
const MEWS_DAYS = 88;
/** What was written while the last run read, by a clock that is not ours, is asked for again. */
const MEWS_OVERLAP_MS = 10 * 60_000;
/** OPERA tells the time of a change by the clock of the hotel, which may be anywhere. */
const OPERA_OVERLAP_MS = 26 * 3_600_000;
/** Bookings that left the day before yesterday are still corrected, and are made so far ahead. */
const OPERA_DAYS_BACK = 2;
const OPERA_DAYS_AHEAD = 400;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
const earlier = (one: string, other: string): string => (Date.parse(one) < Date.parse(other) ? one : other);

/** A system that gives what it gave before, or no end of it. */
export class Endless extends Error {}

const nextPage = <Cursor extends PullCursor>(cursor: Cursor): Cursor => {
  if (cursor.pages >= MOST_PAGES) throw new Endless();
  return { ...cursor, pages: cursor.pages + 1 };
};

/**
 * Where a run begins: behind the last one, or where that began when it did not end; the first run reads the changes of 88 days from
 * Mews, and every booking that has not left from OPERA.
 * @param previous the cursor of the last run
 */
export const firstPull = (source: PulledSource, previous: unknown, now: Date): PullCursor => {
  const begunAt = now.toISOString();
  const known = pullCursor.safeParse(previous).data;
  const common = { begunAt, pages: 0, isDone: false };
  if (source === 'mews') {
    const last = known?.source === 'mews' ? known : undefined;
    const reached = last === undefined ? iso(now.getTime() - MEWS_DAYS * DAY) : last.isDone ? last.upTo : last.since;
    const since = last === undefined ? reached : iso(Date.parse(reached) - MEWS_OVERLAP_MS);
    const until = earlier(iso(Date.parse(since) + MEWS_DAYS * DAY), begunAt);
    return { ...common, source, since, until, upTo: begunAt, list: 'Customers', cursor: null };
  }
  const last = known?.source === 'opera' ? known : undefined;
  const since = last === undefined ? null : last.isDone ? iso(Date.parse(last.begunAt) - OPERA_OVERLAP_MS) : last.since;
  const today = begunAt.slice(0, 10) as CalendarDate;
  const days = { from: addDays(today, -OPERA_DAYS_BACK), to: addDays(today, OPERA_DAYS_AHEAD) };
  return { ...common, ...days, source, since, hotel: 0, offset: 0, first: '' };
};

/** A page of a system: its records, and where the next page begins. */
export type PulledPage<Cursor> = { records: readonly unknown[]; next: Cursor };

/**
 * Reads a page of Mews. Nothing that it says of counts is relied on: a list is through when a page of it is empty.
 * @throws Endless
 */
export const mewsPage = (cursor: MewsCursor, answer: unknown): PulledPage<MewsCursor> => {
  const records = listAt(answer, cursor.list);
  const behind = textAt(answer, 'Cursor') ?? null;
  if (records.length > 0 && behind !== null) {
    if (behind === cursor.cursor) throw new Endless();
    return { records, next: { ...nextPage(cursor), cursor: behind } };
  }
  const next = { ...nextPage(cursor), cursor: null };
  if (cursor.list === 'Customers') return { records, next: { ...next, list: 'Reservations' } };
  if (cursor.until === cursor.upTo) return { records, next: { ...next, isDone: true } };
  const until = earlier(iso(Date.parse(cursor.until) + MEWS_DAYS * DAY), cursor.upTo);
  return { records, next: { ...next, since: cursor.until, until, list: 'Customers' } };
};

const idOf = (reservation: unknown): string =>
  listAt(reservation, 'reservationIdList')
    .map((id) => textAt(id, 'id') ?? '')
    .join(' ');

/**
 * Reads a page of OPERA, which lists bookings whether they changed or not: those that did not are left out. What it says of how many
 * there are is not relied on: a hotel is through when a page is empty, or is not full and nothing is said of more.
 * @throws Endless
 */
export const operaPage = (cursor: OperaCursor, answer: unknown, hotels: number): PulledPage<OperaCursor> => {
  const all = [...listAt(answer, 'reservations', 'reservationInfo'), ...listAt(answer, 'reservations', 'reservation')];
  const { since } = cursor;
  const records = all.filter((reservation) => {
    const changedAt = Date.parse(textAt(reservation, 'lastModifyDateTime') ?? '');
    return since === null || Number.isNaN(changedAt) || changedAt >= Date.parse(since);
  });
  const next = nextPage(cursor);
  const hasMore = all.length > 0 && (all.length >= PAGE_SIZE || at(answer, 'reservations', 'hasMore') === true);
  if (hasMore) {
    const first = idOf(all[0]);
    if (first !== '' && first === cursor.first) throw new Endless();
    return { records, next: { ...next, offset: cursor.offset + all.length, first } };
  }
  return {
    records,
    next: { ...next, hotel: cursor.hotel + 1, offset: 0, first: '', isDone: cursor.hotel + 1 >= hotels },
  };
};
