import { exactly } from './measures.ts';
import type { Entry } from './entry.ts';

/** True when the entry itself, before any reversal, gives points. */
const gives = ({ kind, points }: Entry): boolean =>
  (kind === 'EARN' || kind === 'BONUS' || kind === 'ADJUST' || kind === 'TRANSFER' || kind === 'PARTNER') && points > 0;

/**
 * Entries as if what was reversed had never been: a reversed entry is made smaller or left out, and so is its REVERSE. That
 * way a reversal may come before or after what it undoes, and undoing everything leaves nothing.
 *
 * A REVERSE that names the key of an entry, or bears it, undoes that entry up to its points; with 0 points the whole of it.
 * One that names none undoes, among the entries up to its day, the newest of exactly its points, and otherwise takes its
 * points from the newest earnings; with a minus sign it takes back points that were given, never a redemption.
 * @param entries in order, each once.
 * @returns the entries that remain, and how many reversals found nothing to undo.
 */
export const effectiveEntries = (entries: readonly Entry[]): { entries: readonly Entry[]; unmatched: number } => {
  if (entries.every(({ kind }) => kind !== 'REVERSE')) return { entries, unmatched: 0 };
  const open = new Map<Entry, number>();
  const byKey = new Map<string, Entry>();
  const undoneInFull = new Set<Entry>();
  for (const entry of entries) {
    if (entry.kind === 'REVERSE') continue;
    open.set(entry, Math.abs(entry.points));
    if (entry.key) byKey.set(entry.key, entry);
  }
  /** Returns what is left to undo elsewhere. */
  const undo = (target: Entry, wanted: number): number => {
    const left = open.get(target) ?? 0;
    open.set(target, exactly(left - Math.min(left, wanted)));
    if (wanted >= left) undoneInFull.add(target);
    return exactly(wanted - Math.min(left, wanted));
  };

  let unmatched = 0;
  const reversals = entries
    .filter(({ kind }) => kind === 'REVERSE')
    .map(({ on, points, key, reverses }) => ({
      on,
      points,
      reverses: reverses ?? (key && byKey.has(key) ? key : undefined),
    }));
  for (const { reverses, points } of reversals) {
    if (!reverses) continue;
    const target = byKey.get(reverses);
    if (target) undo(target, Math.abs(points === 0 ? target.points : points));
    else unmatched += 1;
  }
  for (const { reverses, points, on } of reversals) {
    if (reverses || points === 0) continue;
    let wanted = Math.abs(points);
    const earlier = [...open.keys()].filter((entry) => entry.on <= on && !undoneInFull.has(entry)).toReversed();
    const same = earlier.find((entry) => open.get(entry) === wanted && (points > 0 || gives(entry)));
    for (const target of same ? [same] : earlier.filter(gives)) if (wanted > 0) wanted = undo(target, wanted);
    if (wanted > 0) unmatched += 1;
  }

  const remaining = [...open].filter(([entry]) => !undoneInFull.has(entry));
  return {
    entries: remaining.map(([entry, left]) =>
      left === Math.abs(entry.points) ? entry : { ...entry, points: Math.sign(entry.points) * left },
    ),
    unmatched,
  };
};
