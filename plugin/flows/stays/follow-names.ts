import { z } from 'zod';
import { completeStays } from '../../domain/stays/reactions.ts';
import { batches, type Host, type Page } from '../../host/client.ts';
import { staysOfGuests, type StayNow } from '../../host/stays.ts';
import { react } from './react.ts';

const personEvent = z.object({ recordId: z.string() });
const personEvents = z.union([
  z.object({ events: z.array(personEvent) }).transform(({ events }) => events),
  personEvent.transform((event) => [event]),
]);

/**
 * Follows a changed name of people: their stays are named after them. The stays to come and the latest are first, so that
 * what is cut off is what nobody looks for; one request for each 200 stays, and one more where some are written.
 */
export const followNames = async (host: Host, payload: unknown, now: Date): Promise<{ staysWritten: number }> => {
  const guestIds = [...new Set(personEvents.parse(payload).map(({ recordId }) => recordId))];
  let staysWritten = 0;
  for (const batch of batches(guestIds)) {
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page<StayNow> = await staysOfGuests(host, batch, after);
      const stays = edges.map(({ node }) => node);
      staysWritten += (await react(host, { stays, guestIds: [] }, [completeStays], now)).staysWritten;
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    } while (after !== null);
  }
  return { staysWritten };
};
