import * as z from 'zod';
import {
  addDays,
  calendarDate,
  earliestToday,
  isCalendarDate,
  latestToday,
  type CalendarDate,
} from '../../domain/calendar-dates.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import { versionOn } from '../../domain/loyalty/versions-in-force.ts';
import type { Host } from '../../host/client.ts';
import { guestsOfMemberships, loadStandings, programsAndGuests, type GuestsOfMemberships } from '../../host/loyalty.ts';
import { saveReview } from '../../host/loyalty-notices.ts';
import { stepped, type Clock } from '../runs/run.ts';
import { refreshMembers } from './accounts.ts';
import { bringTiersUp, countMembers, countsToWrite } from './programs.ts';
import { giftTasks } from './welcome-gifts.ts';

/** Guests that one page gathers: what a page costs of its own then hardly counts. */
const GUESTS_A_PAGE = 1_000;

const settle = async (host: Host, { guestIds, memberships }: GuestsOfMemberships, clock: Clock): Promise<RunCounts> => {
  const written = await refreshMembers(host, guestIds, clock());
  return { read: memberships, written, unchanged: Math.max(0, memberships - written), rejected: 0 };
};

const day = z.string().refine(isCalendarDate).transform(calendarDate);

const reviewCursor = z.object({
  /** The day of the last review that ended well; null where there was none. */
  since: day.nullable(),
  dueOn: day,
  /** Programs whose rules have come into force since then; null while they are not looked up. */
  programIds: z.array(z.string()).nullable(),
  /** The guest whose memberships were looked at last. */
  after: z.string().nullable(),
});

/**
 * The programs whose rules have come into force since a day, their tiers brought up to them, and the first guests on whose
 * memberships something changes: one request where no rules are new.
 */
const beginReview = async (
  host: Host,
  since: CalendarDate | null,
  dueOn: CalendarDate,
): Promise<{ programIds: string[]; due: GuestsOfMemberships }> => {
  const { due, ...loaded } = await programsAndGuests(host, { dueOn, programIds: [] }, GUESTS_A_PAGE);
  const programs = loaded.programs.filter(
    ({ isActive, versions }) =>
      // Before the first review members were settled by the first rules.
      isActive &&
      versions.length > 0 &&
      versionOn(versions, dueOn) !== (since === null ? 1 : versionOn(versions, since)),
  );
  if (programs.length === 0) return { programIds: [], due };
  await bringTiersUp(host, { ...loaded, programs }, dueOn);
  const programIds = programs.map(({ id }) => id);
  return {
    programIds,
    due: await guestsOfMemberships(host, { dueOn, programIds }, { after: null, most: GUESTS_A_PAGE }),
  };
};

/** Brings what programs say of their members up to date, and asks for the welcome gifts of members who arrive. */
const endReview = async (host: Host, now: Date): Promise<void> => {
  const standings = await loadStandings(host, { from: earliestToday(now), to: addDays(latestToday(now), 1) });
  await saveReview(host, { programs: countsToWrite(standings, now), tasks: giftTasks(standings.arrivals, now) });
};

/**
 * The nightly review: members on whom something changes though nothing happens, because points expire, a tier ends or new
 * rules come into force, and those who are to be told so beforehand. It reads nobody else. A night that was missed is made
 * good by the next.
 */
export const loyaltyReview = stepped<z.infer<typeof reviewCursor>>({
  kind: 'LOYALTY_REVIEW',
  key: 'loyalty:review',
  cursor: reviewCursor,
  first: (previous, now) => {
    const before = reviewCursor.safeParse(previous?.cursor);
    const isDone = previous?.status === 'DONE' || previous?.status === 'DONE_WITH_REJECTS';
    return {
      since: before.success ? (isDone ? before.data.dueOn : before.data.since) : null,
      dueOn: earliestToday(now),
      programIds: null,
      after: null,
    };
  },
  step: async (host, cursor, clock) => {
    const { since, dueOn, after } = cursor;
    const { programIds, due } =
      cursor.programIds === null
        ? await beginReview(host, since, dueOn)
        : {
            programIds: cursor.programIds,
            due: await guestsOfMemberships(
              host,
              { dueOn, programIds: cursor.programIds },
              { after, most: GUESTS_A_PAGE },
            ),
          };
    const counts = await settle(host, due, clock);
    if (due.next === null) await endReview(host, clock());
    return { counts, next: due.next === null ? null : { since, dueOn, programIds, after: due.next } };
  },
});

/**
 * Recomputes every account from stays and ledger, and corrects what differs, the ledger by entries alone. Members who had
 * to be corrected are counted as written.
 */
export const loyaltyReconciliation = stepped<{ after: string | null }>({
  kind: 'LOYALTY_RECONCILIATION',
  key: 'loyalty:reconciliation',
  cursor: z.object({ after: z.string().nullable() }),
  first: () => ({ after: null }),
  step: async (host, { after }, clock) => {
    const all = await guestsOfMemberships(host, 'ALL', { after, most: GUESTS_A_PAGE });
    const counts = await settle(host, all, clock);
    if (all.next === null) await countMembers(host, clock());
    return { counts, next: all.next === null ? null : { after: all.next } };
  },
});
