import * as z from 'zod';
import { completeStays, fitRooms } from '../../domain/stays/reactions.ts';
import type { Host } from '../../host/client.ts';
import { peoplePage } from '../../host/people.ts';
import { staysPage, type StayNow } from '../../host/stays.ts';
import { NOTHING_COUNTED, type RunCounts } from '../../domain/runs/run.ts';
import { refreshMembers } from '../loyalty/accounts.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { react } from '../stays/react.ts';
import { refreshGuestTotals } from './guest-totals.ts';

/** Rebuilds the totals of guests and the accounts of members from their stays; what is right already is left alone. */
export const recalculateGuests = async (host: Host, guestIds: readonly string[], clock: Clock): Promise<RunCounts> => {
  const { written, memberIds } = await refreshGuestTotals(host, guestIds, clock());
  await refreshMembers(host, memberIds, clock());
  return { read: guestIds.length, written, unchanged: guestIds.length - written, rejected: 0 };
};

/** What one page of the run looks at. */
type Looked = { stays: readonly StayNow[] } | { guestIds: readonly string[] };

/**
 * Completes every stay, also one that was there before the app knew how, and then rebuilds the totals of everyone: 200
 * a page in the order of their ids.
 */
export const recalculation = pulled<{ of: 'STAYS' | 'GUESTS'; after: string | null }, Looked>({
  kind: 'RECALCULATION',
  key: 'recalculation:all-guests',
  cursor: z.object({ of: z.enum(['STAYS', 'GUESTS']).default('GUESTS'), after: z.string().nullable() }),
  first: () => ({ of: 'STAYS', after: null }),
  page: async (host, { of, after }) => {
    if (of === 'STAYS') {
      const { edges, pageInfo } = await staysPage(host, after);
      return {
        items: [{ stays: edges.map(({ node }) => node) }],
        next: pageInfo.hasNextPage ? { of, after: pageInfo.endCursor } : { of: 'GUESTS', after: null },
      };
    }
    const { edges, pageInfo } = await peoplePage(host, after);
    return {
      items: [{ guestIds: edges.map(({ node }) => node) }],
      next: pageInfo.hasNextPage ? { of, after: pageInfo.endCursor } : null,
    };
  },
  work: async (host, [looked], clock) => {
    if (looked === undefined) return NOTHING_COUNTED;
    if ('guestIds' in looked) return recalculateGuests(host, looked.guestIds, clock);
    const { stays } = looked;
    const { staysWritten } = await react(host, { stays, guestIds: [] }, [completeStays, fitRooms], clock());
    return { read: stays.length, written: staysWritten, unchanged: stays.length - staysWritten, rejected: 0 };
  },
});
