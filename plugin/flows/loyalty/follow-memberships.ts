import { z } from 'zod';
import type { Host } from '../../host/client.ts';
import { refreshMembers } from './accounts.ts';

const guestOf = z.object({ personId: z.string().nullish() }).nullish();
const membershipEvent = z.object({ properties: z.object({ before: guestOf, after: guestOf }) });
const membershipEvents = z.union([
  z.object({ events: z.array(membershipEvent) }).transform(({ events }) => events),
  membershipEvent.transform((event) => [event]),
]);

/**
 * Follows memberships that people made or changed: one made by hand gets a number and its account, a tier given by hand
 * counts at once, one that moved to another guest counts his stays.
 */
export const followMemberships = async (
  host: Host,
  payload: unknown,
  now: Date,
): Promise<{ guestsWritten: number }> => {
  const guestIds = membershipEvents
    .parse(payload)
    .flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId])
    .filter((id) => typeof id === 'string');
  return { guestsWritten: await refreshMembers(host, guestIds, now) };
};
