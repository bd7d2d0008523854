import * as z from 'zod';
import { fitRooms } from '../../domain/stays/reactions.ts';
import { batches, type Host, type Page } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { staysOfGuests, type StayNow } from '../../host/stays.ts';
import { react } from '../stays/react.ts';
import { isNotOver } from './stay-rooms.ts';

const personOf = z.object({ personId: z.string().nullish() }).nullish();
const preferenceEvent = z.object({ properties: z.object({ before: personOf, after: personOf }) });
const preferenceEvents = eventsOf(preferenceEvent);

/**
 * Follows wishes that were entered, changed or deleted: how well the rooms suit in which their guests are or will be. The
 * stays to come are first; one request for each 200 of them, and three more where some are written.
 */
export const followPreferences = async (host: Host, payload: unknown, now: Date): Promise<{ staysWritten: number }> => {
  const guestIds = new Set(
    preferenceEvents
      .parse(payload)
      .flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId])
      .filter((id) => typeof id === 'string'),
  );
  let staysWritten = 0;
  for (const batch of batches([...guestIds])) {
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page<StayNow> = await staysOfGuests(host, batch, after);
      const stays = edges.map(({ node }) => node).filter(({ stay }) => isNotOver(stay.status));
      staysWritten += (await react(host, { stays, guestIds: [] }, [fitRooms], now)).staysWritten;
      after = stays.length > 0 && pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    } while (after !== null);
  }
  return { staysWritten };
};
