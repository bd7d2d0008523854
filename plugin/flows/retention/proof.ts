import * as z from 'zod';
import { addDays, earliestToday, type CalendarDate } from '../../domain/calendar-dates.ts';
import { roundToMicros, sumMicros, type Money } from '../../domain/money.ts';
import { attribute } from '../../domain/retention/plays/attribution.ts';
import { effectOf, type Effect, type Group } from '../../domain/retention/plays/effect.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import { batches, gather, type Host } from '../../host/client.ts';
import {
  bookingsSince,
  loadPlays,
  savePlays,
  saveTouches,
  touchCounts,
  touchesToAttribute,
  type PlayRecord,
  type PlayWrite,
  type TouchCount,
  type TouchWrite,
  type WorthyBooking,
} from '../../host/plays.ts';
import { stepped } from '../runs/run.ts';

const HOUR_MS = 3_600_000;
/** How far back the first look reaches, and how far each later one reaches behind the beginning of the last. */
const FIRST_LOOKS_BACK_MS = 90 * 24 * HOUR_MS;
const OVERLAP_MS = 24 * HOUR_MS;

/** Bookings that one step looks at: what a step costs of its own then hardly counts. */
const BOOKINGS_A_STEP = 1_000;

/** Results are of the touches of two years. */
const RESULT_DAYS = 730;

/**
 * The plays that a booking may follow from: those that ask for one. A word about the stay itself comes to everybody who has
 * one, and would take the bookings of those who were won back.
 */
const sellingPlays = (plays: readonly PlayRecord[]): PlayRecord[] =>
  plays.filter(({ isTransactional, attributionDays }) => !isTransactional && attributionDays > 0);

/** Attributes bookings to the touches before them: a request for each 200 guests and touches, one more where some follow. */
const attributeBookings = async (
  host: Host,
  bookings: readonly WorthyBooking[],
  plays: readonly PlayRecord[],
): Promise<number> => {
  const days = new Map(sellingPlays(plays).map(({ id, attributionDays }) => [id, attributionDays]));
  if (days.size === 0) return 0;
  const longest = Math.max(...days.values());
  const brought: TouchWrite[] = [];
  for (const guestIds of batches([...new Set(bookings.map(({ guestId }) => guestId))])) {
    const own = bookings.filter(({ guestId }) => guestIds.includes(guestId));
    const first = own.reduce((earliest, { bookedAt }) => (bookedAt < earliest ? bookedAt : earliest), '9999');
    const since = addDays(first.slice(0, 10) as CalendarDate, -longest - 1);
    const touches = await touchesToAttribute(host, guestIds, [...days.keys()], since);
    const found = attribute(
      own,
      touches.map(({ playId, ...touch }) => ({
        ...touch,
        attributionDays: (playId === null ? undefined : days.get(playId)) ?? 0,
      })),
    );
    const revenues = new Map(own.map(({ stayId, revenue }) => [stayId, revenue]));
    const currency = own.find(({ revenue }) => revenue !== null)?.revenue?.currencyCode ?? 'EUR';
    brought.push(
      ...found.map(({ touchId, stayId }) => ({
        id: touchId,
        status: 'BOOKED' as const,
        attributedStayId: stayId,
        attributedRevenue: revenues.get(stayId) ?? { amountMicros: 0, currencyCode: currency },
      })),
    );
  }
  await saveTouches(host, brought);
  return brought.length;
};

/** What a play has brought: everybody it touched, and of those whose time to book is over, the effect. */
export type PlayResult = {
  touched: number;
  reached: number;
  heldOut: number;
  touchedBooked: number;
  heldOutBooked: number;
  revenue: Money | null;
  revenuePerTouch: Money | null;
  cost: Money | null;
  /** The groups behind the effect. */
  measured: { touched: Group; heldOut: Group };
  since: CalendarDate | null;
} & Effect;

const perTouch = (money: Money | null, touches: number): Money | null =>
  money === null || touches === 0 ? null : { ...money, amountMicros: roundToMicros(money.amountMicros / touches) };

/** The result of a play on a day, from its touches counted. */
export const resultOf = (
  {
    id,
    attributionDays,
    holdoutPercent,
    costPerTouch,
  }: Pick<PlayRecord, 'id' | 'attributionDays' | 'holdoutPercent' | 'costPerTouch'>,
  all: readonly TouchCount[],
  today: CalendarDate,
): PlayResult => {
  const own = all.filter(({ playId }) => playId === id);
  const isOver = ({ plannedFor }: TouchCount): boolean =>
    plannedFor !== null && addDays(plannedFor, attributionDays) < today;
  const group = (of: readonly TouchCount[], isHoldout: boolean): Group => {
    const counted = of.filter((count) => count.isHoldout === isHoldout);
    const sum = (counts: readonly TouchCount[]): number => counts.reduce((total, { touches }) => total + touches, 0);
    return { guests: sum(counted), booked: sum(counted.filter(({ status }) => status === 'BOOKED')) };
  };
  const [touched, heldOut] = [group(own, false), group(own, true)];
  const over = own.filter(isOver);
  const measured = { touched: group(over, false), heldOut: group(over, true) };
  const reachedCounts = own.filter(({ isHoldout, wasSent }) => !isHoldout && wasSent);
  const reached = reachedCounts.reduce((total, { touches }) => total + touches, 0);
  const brought = reachedCounts.filter(({ currencyCode }) => currencyCode !== null);
  const currencyCode = brought[0]?.currencyCode ?? null;
  const revenue: Money | null =
    currencyCode === null
      ? null
      : {
          amountMicros: sumMicros(
            brought.filter((count) => count.currencyCode === currencyCode).map(({ revenue: amount }) => amount),
          ),
          currencyCode,
        };
  const since = own.reduce<CalendarDate | null>(
    (first, { plannedFor }) => (first === null || (plannedFor !== null && plannedFor < first) ? plannedFor : first),
    null,
  );
  const effect = effectOf(measured.touched, measured.heldOut, { since, today });
  return {
    touched: touched.guests,
    reached,
    heldOut: heldOut.guests,
    touchedBooked: touched.booked,
    heldOutBooked: heldOut.booked,
    revenue,
    revenuePerTouch: perTouch(revenue, reached),
    cost:
      costPerTouch === null
        ? null
        : { ...costPerTouch, amountMicros: roundToMicros(costPerTouch.amountMicros * reached) },
    measured,
    since,
    ...effect,
    verdict: holdoutPercent === 0 && heldOut.guests === 0 ? 'NOT_MEASURED' : effect.verdict,
  };
};

/** A result as the fields of its play. */
export const resultFields = (result: PlayResult): Omit<PlayWrite, 'id'> => ({
  verdict: result.verdict,
  touched: result.touched,
  touchedBooked: result.touchedBooked,
  heldOut: result.heldOut,
  heldOutBooked: result.heldOutBooked,
  effect: result.difference === null ? null : Math.round(1_000 * result.difference) / 10,
  revenuePerTouch: result.revenuePerTouch ?? { amountMicros: null, currencyCode: null },
  enoughOn: result.enoughOn,
  result,
});

const saveResults = async (host: Host, plays: readonly PlayRecord[], today: CalendarDate): Promise<void> => {
  const counts = await touchCounts(host, addDays(today, -RESULT_DAYS));
  await savePlays(
    host,
    plays.map((play) => ({ id: play.id, ...resultFields(resultOf(play, counts, today)) })),
  );
};

const cursor = z.object({ since: z.iso.datetime(), after: z.string().nullable() });
type Cursor = z.infer<typeof cursor>;

/**
 * Attributes the bookings made since the last time to the touches before them, and works out what each play brings. A
 * night that was missed is made good by the next.
 */
export const playProof = stepped<Cursor>({
  kind: 'RETENTION_PROOF',
  key: 'retention:proof',
  cursor,
  first: (previous, now) => {
    const last = cursor.safeParse(previous?.cursor);
    const isDone = previous?.status === 'DONE' && previous.startedAt !== null;
    const since = isDone
      ? Date.parse(previous.startedAt!) - OVERLAP_MS
      : last.success
        ? Date.parse(last.data.since)
        : now.getTime() - FIRST_LOOKS_BACK_MS;
    return { since: new Date(since).toISOString(), after: null };
  },
  step: async (host, { since, after }, clock) => {
    const { plays } = await loadPlays(host);
    if (plays.length === 0) return { counts: NOTHING_COUNTED, next: null };
    const { items: bookings, next } = await gather(
      (from) => bookingsSince(host, new Date(since), from),
      after,
      BOOKINGS_A_STEP,
    );
    const written = await attributeBookings(host, bookings, plays);
    const read = bookings.length;
    const counts = { read, written, unchanged: read - written, rejected: 0 };
    if (next !== null) return { counts, next: { since, after: next } };
    await saveResults(host, plays, earliestToday(clock()));
    return { counts, next: null };
  },
});
