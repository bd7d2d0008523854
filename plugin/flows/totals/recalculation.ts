import { z } from 'zod';
import type { Host } from '../../host/client.ts';
import { peoplePage } from '../../host/people.ts';
import type { RunCounts } from '../../domain/runs/run.ts';
import { refreshMembers } from '../loyalty/accounts.ts';
import { pulled, type Clock } from '../runs/run.ts';
import { refreshGuestTotals } from './guest-totals.ts';

/** Rebuilds the totals of guests and the accounts of members from their stays; what is right already is left alone. */
export const recalculateGuests = async (host: Host, guestIds: readonly string[], clock: Clock): Promise<RunCounts> => {
  const { written, memberIds } = await refreshGuestTotals(host, guestIds, clock());
  await refreshMembers(host, memberIds, clock());
  return { read: guestIds.length, written, unchanged: guestIds.length - written, rejected: 0 };
};

/** Rebuilds the totals of everyone, 200 guests a page in the order of their ids. */
export const recalculation = pulled({
  kind: 'RECALCULATION',
  key: 'recalculation:all-guests',
  cursor: z.object({ after: z.string().nullable() }),
  first: () => ({ after: null }),
  page: async (host, { after }) => {
    const { edges, pageInfo } = await peoplePage(host, after);
    return {
      items: edges.map(({ node }) => node),
      next: pageInfo.hasNextPage ? { after: pageInfo.endCursor } : null,
    };
  },
  work: recalculateGuests,
});
