import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros, type Money } from '../../plugin/domain/money.ts';

/** A record as the API takes it, with its id. */
export type DemoRecord = { id: string; [field: string]: unknown };

/** The records of one object. They are made while they are read, so that a large hotel need not stand in memory twice. */
export type Table = { object: string; records: Iterable<DemoRecord> };

/** Reads a table as often as wanted: `records` is made anew each time. */
export const table = (object: string, records: () => Iterable<DemoRecord>): Table => ({
  object,
  records: { [Symbol.iterator]: () => records()[Symbol.iterator]() },
});

/** Fields that say when something happened, as against when it is due. */
const HAPPENED = (
  'bookedAt checkedInAt identityCheckedAt checkedOutAt cancelledAt changedAt sentAt respondedAt openedAt resolvedAt escalatedAt invitedAt ' +
  'offeredAt answeredAt createdAt recordedAt decidedAt mergedAt deletedAt firstSeenAt lastSeenAt startedAt finishedAt'
).split(' ');

/** The records as they can be at `now`, ISO 8601: of a day that is not over yet, what happens later has happened just now. */
export const asAt = (now: string, { object, records }: Table): Table =>
  table(object, function* () {
    for (const record of records) {
      const later = HAPPENED.filter((field) => typeof record[field] === 'string' && record[field] > now);
      yield later.length === 0 ? record : { ...record, ...Object.fromEntries(later.map((field) => [field, now])) };
    }
  });

/** `high floor` → `High floor`. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Both hotels keep their books in euros. */
export const CURRENCY = 'EUR';
export const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: CURRENCY });

/** An instant on a day, given as a day number, at an hour of the clock in UTC. */
export const instantOn = (day: number, hour: number, minute = 0): string =>
  `${fromDayNumber(day)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
