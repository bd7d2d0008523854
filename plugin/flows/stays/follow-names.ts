import * as z from 'zod';
import { listedName } from '../../domain/stays/name.ts';
import { completeStays } from '../../domain/stays/reactions.ts';
import { BATCH_SIZE, batches, type Host, type Page } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { staysNamedAfterNobody, staysOfGuests, type StayNow } from '../../host/stays.ts';
import { react } from './react.ts';

const personName = z.object({ firstName: z.string().catch(''), lastName: z.string().catch('') });
const personEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: z.object({ name: personName.nullish() }).nullish() }),
});
const personEvents = eventsOf(personEvent);

/**
 * Names the stays of guests after them as they are called now. The stays to come and the latest are first, so that what is cut off
 * is what nobody looks for; one request for each 200 stays, and one more where some are written.
 */
export const nameStaysOf = async (
  host: Host,
  guestIds: readonly string[],
  now: Date,
): Promise<{ staysWritten: number }> => {
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

/** Follows a changed name of people: their stays are named after them. */
export const followNames = (host: Host, payload: unknown, now: Date): Promise<{ staysWritten: number }> =>
  nameStaysOf(host, [...new Set(personEvents.parse(payload).map(({ recordId }) => recordId))], now);

/**
 * Follows people who were destroyed: their names go from the names of their stays, which have no guest any more.
 */
export const followErasure = async (host: Host, payload: unknown, now: Date): Promise<{ staysWritten: number }> => {
  let staysWritten = 0;
  for (const { properties } of personEvents.parse(payload)) {
    const name = properties.before?.name ? listedName(properties.before.name) : '';
    if (name === '') continue;
    for (;;) {
      const stays = await staysNamedAfterNobody(host, name);
      const written = await react(host, { stays, guestIds: [] }, [completeStays], now);
      staysWritten += written.staysWritten;
      // A stay whose room or number begins like the name would come back for ever.
      if (stays.length < BATCH_SIZE || written.staysWritten === 0) break;
    }
  }
  return { staysWritten };
};
