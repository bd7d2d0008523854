/** What somebody hands over: accounts and guests that he looks after, opportunities that are open, and tasks that are not done. */
export const HANDED_KINDS = ['ACCOUNT', 'OPPORTUNITY', 'TASK', 'GUEST'] as const;
export type HandedKind = (typeof HANDED_KINDS)[number];

/** A record that somebody has; `accountId` is the account that it belongs to, of an account its own. */
export type HeldRecord = { kind: HandedKind; id: string; name: string; accountId: string | null };

/** Records of one kind that go from one to another. */
export type Move = { kind: HandedKind; fromId: string; toId: string; ids: string[] };

/** How many of each kind. */
export type HandedCounts = Record<HandedKind, number>;

/**
 * Shares records out to those who take over: what belongs to an account stays together, and whoever has least so far takes the next,
 * the largest first. The same records are always shared out in the same way.
 */
export const shareOut = (
  held: readonly HeldRecord[],
  toIds: readonly string[],
): { toId: string; records: HeldRecord[] }[] => {
  const shares = toIds.map((toId) => ({ toId, records: [] as HeldRecord[] }));
  const bundles = [...Map.groupBy(held, ({ accountId, id }) => accountId ?? id)].toSorted(
    ([oneKey, one], [otherKey, other]) => other.length - one.length || (oneKey < otherKey ? -1 : 1),
  );
  for (const [, records] of bundles)
    shares
      .reduce((least, share) => (share.records.length < least.records.length ? share : least))
      .records.push(...records);
  return shares;
};

/** Records that are moved in one go. */
const MOST_AT_ONCE = 200;

/** The moves that shares come to, none larger than a host takes at once. */
export const movesOf = (shares: readonly { toId: string; records: readonly HeldRecord[] }[], fromId: string): Move[] =>
  shares.flatMap(({ toId, records }) =>
    HANDED_KINDS.flatMap((kind) => {
      const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
      return Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, at) => ({
        kind,
        fromId,
        toId,
        ids: ids.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
      }));
    }),
  );

/** The same moves the other way round. */
export const movesBack = (moves: readonly Move[]): Move[] =>
  moves.map(({ fromId, toId, ...rest }) => ({ ...rest, fromId: toId, toId: fromId }));

/** How many records of each kind moves are of. */
export const countsOf = (moves: readonly Pick<Move, 'kind' | 'ids'>[]): HandedCounts => {
  const counts: HandedCounts = { ACCOUNT: 0, OPPORTUNITY: 0, TASK: 0, GUEST: 0 };
  for (const { kind, ids } of moves) counts[kind] += ids.length;
  return counts;
};

/** Why nothing is handed over. */
export type HandoverRefusal =
  | { code: 'HANDED_TO_HIMSELF'; name: string }
  | { code: 'MEMBER_NOT_FOUND' }
  | { code: 'NOTHING_TO_HAND_OVER'; name: string }
  | { code: 'HANDOVER_NOT_FOUND' }
  | { code: 'HANDOVER_UNDER_WAY'; name: string }
  | { code: 'TAKEN_BACK_BEFORE'; name: string };

/** What a handover did. `to` names those who took over. */
export type HandoverOutcome =
  | ({ code: 'HANDED_OVER'; from: string; to: string[] } & HandedCounts)
  | { code: 'HANDOVER_GOES_ON'; from: string }
  | ({ code: 'HANDOVER_TAKEN_BACK'; from: string } & HandedCounts);
