import * as z from 'zod';
import { BATCH_SIZE, type Host } from '../../../plugin/host/client.ts';

export type Member = { id: string; email: string };

const answer = z.object({
  workspaceMembers: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string(), userEmail: z.string().nullish() }) })),
  }),
});

/** Who works there, by id and e-mail. */
export const readMembers = async (host: Host): Promise<Member[]> => {
  const all: Member[] = [];
  for (let after: string | null = null; ;) {
    const { edges }: z.infer<typeof answer>['workspaceMembers'] = answer.parse(
      await host.request(
        `query Members($filter: WorkspaceMemberFilterInput) { workspaceMembers(filter: $filter, first: ${BATCH_SIZE}, orderBy: [{ id: AscNullsLast }]) { edges { node { id userEmail } } } }`,
        { filter: after === null ? {} : { id: { gt: after } } },
      ),
    ).workspaceMembers;
    all.push(...edges.map(({ node }) => ({ id: node.id, email: node.userEmail ?? '' })));
    if (edges.length < BATCH_SIZE) return all;
    after = edges.at(-1)!.node.id;
  }
};

/** Who on a host is whom a backup means by an id: by the id, or else by the e-mail; null where nobody is. */
export const memberHere = (saved: readonly Member[], here: readonly Member[]): ((id: string) => string | null) => {
  const ids = new Set(here.map(({ id }) => id));
  const byEmail = new Map(here.map(({ id, email }) => [email, id]));
  const known = new Map(saved.map(({ id, email }) => [id, email === '' ? null : (byEmail.get(email) ?? null)]));
  return (id) => (ids.has(id) ? id : (known.get(id) ?? null));
};
