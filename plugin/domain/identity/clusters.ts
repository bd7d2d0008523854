/** An edge between two profiles by index, the stronger ones with the higher score. */
export type Edge = { a: number; b: number; score: number };

/**
 * Joins profiles along the edges, strongest first, only where every pair across the two clusters may be joined: so no
 * cluster holds two profiles that must be kept apart, and two profiles of one cluster are the same guest whichever
 * way one looks at them.
 * @returns the cluster number of each profile
 * @param edges pairs decided to be the same; for equal scores the one with the smaller indexes is followed first
 * @param mayJoin whether two profiles may be in one cluster
 */
export const cluster = (profiles: number, edges: readonly Edge[], mayJoin: (a: number, b: number) => boolean): number[] => {
  const clusterOf = Array.from({ length: profiles }, (_, i) => i);
  const members = new Map<number, number[]>();
  const membersOf = (id: number): number[] => members.get(id) ?? [id];
  for (const edge of [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [into, from] = [clusterOf[edge.a]!, clusterOf[edge.b]!].sort((x, y) => x - y) as [number, number];
    if (into === from) continue;
    const one = membersOf(into);
    const other = membersOf(from);
    if (!one.every((a) => other.every((b) => mayJoin(a, b)))) continue;
    for (const profile of other) clusterOf[profile] = into;
    members.set(into, [...one, ...other].sort((x, y) => x - y));
    members.delete(from);
  }
  return clusterOf;
};
