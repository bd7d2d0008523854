import * as z from 'zod';
import { calendarDate, earliestToday, isCalendarDate, type CalendarDate } from '../../domain/calendar-dates.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import { versionOn } from '../../domain/loyalty/versions-in-force.ts';
import { gather, type Host } from '../../host/client.ts';
import { loadPrograms, membershipsPage, type MembershipsWanted } from '../../host/loyalty.ts';
import { stepped, type Clock } from '../runs/run.ts';
import { refreshMembers } from './accounts.ts';
import { bringTiersUp, countMembers } from './programs.ts';
import { prepareWelcomeGifts } from './welcome-gifts.ts';

/** Memberships that one page gathers: what a page costs of its own then hardly counts. */
const MEMBERS_A_PAGE = 1_000;

type Member = { id: string; guestId: string | null };

/** A page of memberships, at least 1,000 of them where there are so many. */
const gatherMembers = (host: Host, wanted: MembershipsWanted, after: string | null) =>
  gather((at) => membershipsPage(host, wanted, at), after, MEMBERS_A_PAGE);

const settle = async (host: Host, members: readonly Member[], clock: Clock): Promise<RunCounts> => {
  const written = await refreshMembers(
    host,
    members.flatMap(({ guestId }) => guestId ?? []),
    clock(),
  );
  return { read: members.length, written, unchanged: Math.max(0, members.length - written), rejected: 0 };
};

const day = z.string().refine(isCalendarDate).transform(calendarDate);

const reviewCursor = z.object({
  /** The day of the last review that ended well; null where there was none. */
  since: day.nullable(),
  dueOn: day,
  /** Programs whose rules have come into force since then; null while they are not looked up. */
  programIds: z.array(z.string()).nullable(),
  after: z.string().nullable(),
});

/** The programs whose rules have come into force since a day, their tiers brought up to them. */
const programsWithNewRules = async (host: Host, since: CalendarDate | null, dueOn: CalendarDate): Promise<string[]> => {
  const loaded = await loadPrograms(host);
  const programs = loaded.programs.filter(
    ({ isActive, versions }) =>
      // Before the first review members were settled by the first rules.
      isActive &&
      versions.length > 0 &&
      versionOn(versions, dueOn) !== (since === null ? 1 : versionOn(versions, since)),
  );
  await bringTiersUp(host, { ...loaded, programs }, dueOn);
  return programs.map(({ id }) => id);
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
    const programIds = cursor.programIds ?? (await programsWithNewRules(host, since, dueOn));
    const { items, next } = await gatherMembers(host, { dueOn, programIds }, after);
    const counts = await settle(host, items, clock);
    if (next === null) {
      await countMembers(host, clock());
      await prepareWelcomeGifts(host, clock());
    }
    return { counts, next: next === null ? null : { since, dueOn, programIds, after: next } };
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
    const { items, next } = await gatherMembers(host, 'ALL', after);
    const counts = await settle(host, items, clock);
    if (next === null) await countMembers(host, clock());
    return { counts, next: next === null ? null : { after: next } };
  },
});
