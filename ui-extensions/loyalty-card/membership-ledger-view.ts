import type { PointsLedger } from '../../plugin/host/points-ledger.ts';

type Entry = PointsLedger['entries'][number];

/** A line of the ledger; one booked by hand can be reversed as long as it was not. */
export type LedgerLine = Entry & { isReversed: boolean; canBeReversed: boolean };

/** The lines of a ledger with what was done about them since. */
export const ledgerLines = (entries: readonly Entry[], mayGiveExceptions: boolean): LedgerLine[] => {
  const reversed = new Set(entries.map(({ reverses }) => reverses).filter((key) => key !== ''));
  return entries.map((entry) => {
    const isReversed = entry.key !== '' && reversed.has(entry.key);
    const isByHand = entry.kind === 'ADJUST' || entry.kind === 'PARTNER';
    return { ...entry, isReversed, canBeReversed: mayGiveExceptions && isByHand && !isReversed };
  });
};
