import { keptOf, type PairCertainty } from '../../domain/identity/merge/pair.ts';
import { listedName } from '../../domain/stays/name.ts';
import type { Host } from '../../host/client.ts';
import { changePairs, isPairOf, pairsAndPeople, surePairs, type Pair } from '../../host/merging.ts';
import type { Clock } from '../runs/run.ts';
import { mergeInto } from './commands.ts';

/** Merges the two of a sure pair. @returns false where they are left to staff. */
const mergePair = async (host: Host, { person, otherPerson, writtenBy }: Pair, clock: Clock): Promise<boolean> => {
  if (person === null || otherPerson === null || person.id === otherPerson.id) return false;
  const ofTheTwo = isPairOf(person.id, otherPerson.id);
  const { pairs } = await pairsAndPeople(host, ofTheTwo, []);
  if (pairs.some(({ status }) => status === 'DIFFERENT')) return false;
  const { kept, givenUp } = keptOf(person, otherPerson);
  const result = await mergeInto(
    host,
    { keepId: kept.id, otherId: givenUp.id, kept: listedName(kept.name), by: writtenBy },
    clock,
  );
  if ('refused' in result) return false;
  await changePairs(host, ofTheTwo, {
    status: 'SAME',
    decidedBy: writtenBy,
    decidedAt: clock().toISOString(),
  });
  return true;
};

/**
 * Merges guests of whom it is sure that they are one, where every active property has that switched on, the surest first. Who
 * cannot be merged is left to staff. A merge that is stopped is gone on with like any other.
 */
export const mergeSurePairs = async (
  host: Host,
  { clock, isTimeUp }: { clock: Clock; isTimeUp: () => boolean },
): Promise<{ merged: number }> => {
  let merged = 0;
  // Each pair of a page is settled one way or the other, so that the next page has others.
  for (let pairs = await surePairs(host); pairs.length > 0; pairs = await surePairs(host))
    for (const pair of pairs) {
      if (isTimeUp()) return { merged };
      if (await mergePair(host, pair, clock)) merged += 1;
      else
        await changePairs(
          host,
          { and: [{ id: { eq: pair.id } }, { status: { eq: 'OPEN' } }] },
          { certainty: 'STAFF' satisfies PairCertainty },
        );
    }
  return { merged };
};
