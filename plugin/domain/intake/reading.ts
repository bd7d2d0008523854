import { DateTime } from 'luxon';
import { v5 } from 'uuid';

/**
 * What a message holds at a path; undefined where there is nothing. It never throws, whatever a message looks like.
 * `at({ a: [{ b: 1 }] }, 'a', 0, 'b')` → `1`
 */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** The things at a path: a list as it is, one thing alone as a list of one, as XML has it; nothing as none. */
export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? (found as unknown[]) : [found];
};

/** A text or number at a path, trimmed; undefined for none, and for an empty one. The text of an XML element with attributes counts. */
export const textAt = (value: unknown, ...path: readonly (string | number)[]): string | undefined => {
  const found = at(value, ...path);
  if (typeof found === 'number') return String(found);
  if (typeof found === 'object') return found === null ? undefined : textAt(found, '#text');
  return typeof found === 'string' ? found.trim() || undefined : undefined;
};

/** A whole number at a path. */
export const countAt = (value: unknown, ...path: readonly (string | number)[]): number | undefined => {
  const text = textAt(value, ...path);
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};

/** Whether a text says at which moment of the world's time it is, not only at which hour of a place. */
const HAS_OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The instant that a text names, in ISO 8601 in UTC. A text without an offset is what the clock on the wall of a place in the
 * IANA zone showed: `instantIn('2026-06-15 14:30:00', 'Asia/Shanghai')` → `'2026-06-15T06:30:00.000Z'`.
 * @returns undefined for a day without a time, for what is none, and where the zone would have to be known and is not.
 */
export const instantIn = (text: string | undefined, zone: string | undefined): string | undefined => {
  if (text === undefined || !/\d{1,2}:\d{2}/.test(text)) return undefined;
  if (!HAS_OFFSET.test(text) && zone === undefined) return undefined;
  const options = { zone: HAS_OFFSET.test(text) ? 'utc' : zone! };
  const iso = DateTime.fromISO(text, options);
  const time = iso.isValid ? iso : DateTime.fromSQL(text, options);
  return time.isValid ? (time.toUTC().toISO() ?? undefined) : undefined;
};

/** The day that an instant is of at a place: `dayIn('2026-06-15T23:00:00Z', 'Asia/Shanghai')` → `'2026-06-16'`. */
export const dayIn = (instant: string | undefined, zone: string | undefined): string | undefined => {
  if (instant === undefined || zone === undefined) return undefined;
  const time = DateTime.fromISO(instant, { zone });
  return time.isValid ? (time.toISODate() ?? undefined) : undefined;
};

/** The day that a text begins with, as the sender's hotel writes it: `'2026-06-15T14:00:00+02:00'` → `'2026-06-15'`. */
export const localDay = (text: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];

/** The status that a word of a system stands for, whatever its letters' case and the marks in it. */
export const byWord = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined => {
  const key = (word ?? '').toLowerCase().replaceAll(/[^a-z]/g, '');
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

const NAMESPACE = '6f3b1a52-8f0e-4a7d-9d1c-2f5b8a4e7c60';

/**
 * What a guest is known by where his system gives him no number of his own: name and e-mail together, which the host too takes
 * for one person; without an e-mail the booking he came with.
 */
export const unnumberedGuest = (
  {
    firstName = '',
    lastName = '',
    email = '',
  }: { firstName: string | undefined; lastName: string | undefined; email: string | undefined },
  bookedAs: string | undefined,
): string | undefined =>
  email !== '' && lastName !== ''
    ? v5([email, lastName, firstName].map((part) => part.normalize('NFKC').toLowerCase()).join('\n'), NAMESPACE)
    : bookedAs;
