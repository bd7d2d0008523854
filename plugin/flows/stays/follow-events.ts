import * as z from 'zod';
import {
  completeStays,
  disentitleStays,
  fitRooms,
  scoreGuests,
  settleMemberships,
  totalGuests,
} from '../../domain/stays/reactions.ts';
import type { Reaction } from '../../domain/stays/situation.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { staysById } from '../../host/stays.ts';
import { learnFromStays } from '../preferences/learn.ts';
import { refreshAccounts } from '../sales/accounts.ts';
import { followCommissions, type CommissionedEvent } from '../sales/commissions/refresh.ts';
import { refreshGroups } from '../sales/groups/refresh.ts';
import { rebuildWhereCountsDiffer } from '../totals/counts.ts';
import { react, type Written } from './react.ts';

/** What follows when stays are created, changed, deleted, restored or destroyed. */
const REACTIONS: readonly Reaction[] = [
  completeStays,
  totalGuests,
  scoreGuests,
  settleMemberships,
  disentitleStays,
  fitRooms,
];

const linked = z.string().nullish();
const linksOf = z
  .object({
    guestId: linked,
    status: linked,
    companyId: linked,
    travelAgentId: linked,
    groupId: linked,
    departureOn: linked,
  })
  .nullish();
const stayEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: linksOf, after: linksOf }),
});

const stayEvents = eventsOf(stayEvent);

/** Whoever has just left; what was over when it came in, by an import say, is learnt from at the next departure. */
const leavers = (events: z.infer<typeof stayEvents>): string[] =>
  events.flatMap(({ properties: { before, after } }) =>
    before?.status && before.status !== 'CHECKED_OUT' && after?.status === 'CHECKED_OUT' && after.guestId
      ? [after.guestId]
      : [],
  );

/** Whose commission an event is about. */
const commissionedBy = ({ properties: { before, after } }: z.infer<typeof stayEvent>): CommissionedEvent => {
  const stays = [before, after].filter((stay) => stay !== null && stay !== undefined);
  return {
    agencyIds: stays.flatMap(({ travelAgentId }) => travelAgentId ?? []),
    isOver: stays.some(({ status }) => status === 'CHECKED_OUT'),
    departureOn: stays.flatMap(({ departureOn }) => departureOn ?? []),
  };
};

/**
 * Follows events of stays. They are taken as hints about which records to look at, the guest that a stay was moved away
 * from included, and the records are read as they are now, so late, repeated and reordered events do no harm.
 *
 * For a batch of 200 stays of 200 guests: two requests where nothing is to be done, five where everything is. Where guests
 * are members: one more, and four where all of them earn. Where stays are not over: one more, and one where their guests want
 * something of their rooms. Where accounts brought them: one more, and one where what these brought is another.
 * Where stays of an agency are over: as many as bring its commissions in step.
 * Where they are of groups: one more for 50 of these, and one where a block is picked up otherwise.
 * Where guests have just left: two for 40 of them, and one where something is learnt.
 */
export const followStayEvents = async (host: Host, payload: unknown, now: Date): Promise<Written> => {
  const sum: Written = { staysWritten: 0, guestsWritten: 0 };
  for (const batch of batches(stayEvents.parse(payload))) {
    const stays = await staysById(host, [...new Set(batch.map(({ recordId }) => recordId))]);
    const guestIds = batch
      .flatMap(({ properties: { before, after } }) => [before?.guestId, after?.guestId])
      .filter((id) => typeof id === 'string');
    const accountIds = batch
      .flatMap(({ properties: { before, after } }) => [before, after])
      .flatMap((stay) => [stay?.companyId, stay?.travelAgentId])
      .filter((id) => typeof id === 'string');
    const groupIds = batch
      .flatMap(({ properties: { before, after } }) => [before?.groupId, after?.groupId])
      .filter((id) => typeof id === 'string');
    const written = await react(host, { stays, guestIds }, REACTIONS, now);
    sum.staysWritten += written.staysWritten;
    sum.guestsWritten += written.guestsWritten;
    // After what the stays themselves come to.
    await refreshAccounts(host, accountIds, now);
    await refreshGroups(host, groupIds, now);
    await followCommissions(host, batch.map(commissionedBy), now);
    await learnFromStays(host, leavers(batch));
  }
  return sum;
};

/**
 * Follows destroyed stays. Of several that are destroyed at once the host announces one alone, and the others leave no
 * trace of whose they were: where the counts no longer add up, the totals of everyone are rebuilt, as a run.
 */
export const followDestroyedStays = async (host: Host, payload: unknown, now: Date): Promise<Written> => {
  const written = await followStayEvents(host, payload, now);
  await rebuildWhereCountsDiffer(host, now);
  return written;
};
