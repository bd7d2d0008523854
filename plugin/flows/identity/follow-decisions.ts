import * as z from 'zod';
import { keptOf } from '../../domain/identity/merge/pair.ts';
import { listedName } from '../../domain/stays/name.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { changePairs, pairsAndPeople, type Pair } from '../../host/merging.ts';
import type { Clock } from '../runs/run.ts';
import { mergeInto } from './commands.ts';

const decided = z.object({ decidedAt: z.string().nullish() }).nullish();
const pairEvent = z.object({ recordId: z.string(), properties: z.object({ before: decided, after: decided }) });
const pairEvents = eventsOf(pairEvent);

/** Who decided, as the host noted it with the change. */
const noted = (host: Host, { id, status, writtenBy }: Pair, clock: Clock): Promise<unknown> =>
  changePairs(
    host,
    { and: [{ id: { eq: id } }, { status: { eq: status } }] },
    { decidedBy: writtenBy, decidedAt: clock().toISOString() },
  );

/**
 * Follows decisions that staff made in a list. Two who are the same become one guest; what a route decided is done already
 * when its event comes, since its loser is in the bin. Where the two are kept apart all the same, or are being merged, the
 * pair is open again.
 */
export const followDecisions = async (host: Host, payload: unknown, clock: Clock): Promise<{ merged: number }> => {
  let merged = 0;
  const events = pairEvents.parse(payload);
  // A route says who decided with the decision; a person in a list does not.
  const byHand = new Set(
    events.flatMap(({ recordId, properties: { before, after } }) =>
      (before?.decidedAt ?? null) === (after?.decidedAt ?? null) ? [recordId] : [],
    ),
  );
  for (const batch of batches([...new Set(events.map(({ recordId }) => recordId))])) {
    const { pairs } = await pairsAndPeople(host, { id: { in: batch } }, []);
    for (const pair of pairs) {
      if (pair.status === 'OPEN') continue;
      if (byHand.has(pair.id)) await noted(host, pair, clock);
      const { person, otherPerson } = pair;
      if (pair.status !== 'SAME' || person === null || otherPerson === null) continue;
      // The host's own merge has made one of the two.
      if (person.id === otherPerson.id) continue;
      const { kept, givenUp } = keptOf(person, otherPerson);
      const result = await mergeInto(
        host,
        { keepId: kept.id, otherId: givenUp.id, kept: listedName(kept.name), by: pair.writtenBy },
        clock,
      );
      if ('said' in result) merged += 1;
      else
        await changePairs(
          host,
          { and: [{ id: { eq: pair.id } }, { status: { eq: 'SAME' } }] },
          { status: 'OPEN', decidedBy: '', decidedAt: null },
        );
    }
  }
  return { merged };
};
