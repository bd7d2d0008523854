import { daysBetween, type CalendarDate } from '../../domain/calendar-dates.ts';
import { CONSENT_CHANNELS } from '../../domain/consents.ts';
import {
  putOffUntil,
  type Keeping,
  type KeepingOf,
  type KeepingOutcome,
  type KeepingRefusal,
  type NotNow,
} from '../../domain/retention/keeping.ts';
import type { Host } from '../../host/client.ts';
import { recordConsents } from '../../host/consents.ts';
import { keepGuests, keepingOf } from '../../host/guests-to-keep.ts';

/** What a command did, and how the guests were looked after before it, for undoing; or why it did nothing. */
export type KeepingResult = { said: KeepingOutcome[]; data: { before: KeepingOf[] } } | { refused: KeepingRefusal };

const gone: KeepingResult = { refused: { code: 'GUESTS_GONE' } };
const idsOf = (guests: readonly KeepingOf[]): string[] => guests.map(({ guestId }) => guestId);

const change = async (
  host: Host,
  guestIds: readonly string[],
  to: Partial<Keeping>,
  outcome: (guests: number) => KeepingOutcome,
): Promise<KeepingResult> => {
  const before = await keepingOf(host, guestIds);
  const guests = before.length === 0 ? 0 : await keepGuests(host, idsOf(before), to);
  return guests === 0 ? gone : { said: [outcome(guests)], data: { before } };
};

/** A member of staff looks after up to 200 guests from today on; null gives them back to everybody. */
export const takeGuests = (
  asPerson: Host,
  guestIds: readonly string[],
  memberId: string | null,
  today: CalendarDate,
): Promise<KeepingResult> =>
  change(asPerson, guestIds, { memberId, on: today, notNow: null }, (guests) => ({ code: 'GUESTS_TAKEN', guests }));

/** Days by which guests can be put off at most. */
const MOST_DAYS = 730;

/** Puts guests off until a day. */
export const snoozeGuests = async (
  asPerson: Host,
  guestIds: readonly string[],
  until: CalendarDate,
  today: CalendarDate,
): Promise<KeepingResult> => {
  const days = daysBetween(today, until);
  if (days < 1 || days > MOST_DAYS) return { refused: { code: 'DAY_NOT_AHEAD', until } };
  return change(asPerson, guestIds, { on: until }, (guests) => ({ code: 'GUESTS_PUT_OFF', guests, until }));
};

/**
 * Puts guests off for a reason, which says for how long. Who asked to be left alone never comes up again, and the consent to
 * marketing is withdrawn on every channel.
 */
export const notNow = async (
  asPerson: Host,
  guestIds: readonly string[],
  reason: NotNow,
  today: CalendarDate,
  now: Date,
): Promise<KeepingResult> => {
  const until = putOffUntil(reason, today);
  if (until !== null)
    return change(asPerson, guestIds, { on: until, notNow: reason }, (guests) => ({
      code: 'GUESTS_PUT_OFF',
      guests,
      until,
    }));
  const before = await keepingOf(asPerson, guestIds);
  if (before.length === 0) return gone;
  await recordConsents(
    asPerson,
    idsOf(before).flatMap((guestId) =>
      CONSENT_CHANNELS.map((channel) => ({
        guestId,
        channel,
        purpose: 'MARKETING' as const,
        state: 'WITHDRAWN' as const,
        at: now.toISOString(),
        evidence: 'Said to staff',
        key: `left-alone:${today}`,
      })),
    ),
  );
  const guests = await keepGuests(asPerson, idsOf(before), { on: null, notNow: reason });
  return { said: [{ code: 'GUESTS_LEFT_ALONE', guests }], data: { before } };
};

/** Looks after guests again as before a command. What they said of being written to stays. */
export const undoKeeping = async (asPerson: Host, before: readonly KeepingOf[]): Promise<KeepingResult> => {
  const now = await keepingOf(
    asPerson,
    before.map(({ guestId }) => guestId),
  );
  let guests = 0;
  const alike = Map.groupBy(before, ({ memberId, on, notNow: why }) => `${memberId} ${on} ${why}`);
  for (const group of alike.values())
    guests += await keepGuests(
      asPerson,
      group.map(({ guestId }) => guestId),
      group[0]!,
    );
  return guests === 0 ? gone : { said: [{ code: 'KEEPING_RESTORED', guests }], data: { before: now } };
};
