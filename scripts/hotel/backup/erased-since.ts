import * as z from 'zod';
import { BATCH_SIZE, type Host } from '../../../plugin/host/client.ts';
import type { Backup } from './archive.ts';
import type { SavedObject } from '../../../plugin/flows/backup/saved-object.ts';

/** What of a guest leads on to more of him. */
const OF_A_GUEST = new Set([
  'person',
  'stay',
  'loyaltyMembership',
  'guestFeedback',
  'serviceCase',
  'retentionTouch',
  'rewardRedemption',
]);

const erased = z.object({ people: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) });

const erasedThere = async (host: Host): Promise<Set<string>> => {
  const ids = new Set<string>();
  for (let after: string | null = null; ;) {
    const { edges }: z.infer<typeof erased>['people'] = erased.parse(
      await host.request(
        `query Erased($filter: PersonFilterInput) { people(filter: $filter, first: ${BATCH_SIZE}, orderBy: [{ id: AscNullsLast }]) { edges { node { id } } } }`,
        {
          filter: {
            and: [{ guestErasedAt: { is: 'NOT_NULL' } }, ...(after === null ? [] : [{ id: { gt: after } }])],
          },
        },
      ),
    ).people;
    for (const { node } of edges) ids.add(node.id);
    if (edges.length < BATCH_SIZE) return ids;
    after = edges.at(-1)!.node.id;
  }
};

/**
 * Tells which saved records are of guests who were erased since: they are not put back. `isOfErased` is to be asked in the order in
 * which records are put back, since a stay leads on to its bill.
 */
export const erasedSince = async (
  host: Host,
  backup: Backup,
): Promise<(object: SavedObject, record: Record<string, unknown>) => boolean> => {
  const ids = await erasedThere(host);
  if (ids.size > 0)
    for (const part of backup.manifest.parts.filter(({ object }) => object === 'person'))
      for (const { id, guestErasedAt } of await backup.read(part)) if (guestErasedAt) ids.delete(String(id));
  return ({ singular, fields }, record) => {
    if (ids.size === 0) return false;
    const isOf =
      ids.has(String(record['id'])) ||
      fields.some(({ name, of }) => of !== undefined && OF_A_GUEST.has(of.singular) && ids.has(String(record[name])));
    if (isOf && OF_A_GUEST.has(singular)) ids.add(String(record['id']));
    return isOf;
  };
};
