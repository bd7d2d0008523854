import * as z from 'zod';
import { earliestToday } from '../../domain/calendar-dates.ts';
import { fitHotel, isFitDue, SAMPLE_GUESTS } from '../../domain/retention/hotel-fit.ts';
import { NOTHING_COUNTED } from '../../domain/runs/run.ts';
import type { StayGroup } from '../../domain/stays/guest-totals.ts';
import type { Host } from '../../host/client.ts';
import { modelInUse, saveModel, staysToFit } from '../../host/retention.ts';
import { limitsInWords } from '../../words/retention.ts';
import { pulled, startRun, type PulledKind } from '../runs/run.ts';
import { retentionScoring } from './scoring.ts';

/**
 * Fits the retention model to the hotel's own stays and keeps it as a record, with what it was checked against. Everybody
 * is scored by it afterwards. Killed half-way it begins again: it is one look at a sample of guests.
 */
export const retentionFit = pulled<null, readonly StayGroup[]>({
  kind: 'RETENTION_FIT',
  key: 'retention:fit',
  cursor: z.null(),
  followedBy: retentionScoring,
  first: () => null,
  page: async (host) => ({ items: await staysToFit(host, SAMPLE_GUESTS), next: null }),
  work: async (host, guests, clock) => {
    if (guests.length === 0) return NOTHING_COUNTED;
    const fit = fitHotel(guests, earliestToday(clock()));
    await saveModel(host, fit, limitsInWords(fit.kept.model.limits));
    return { read: guests.length, written: 0, unchanged: guests.length, rejected: 0 };
  },
});

/** What a night begins with: a fit where one is due, otherwise the scoring of the guests who are. */
export const nightlyRetention = async (host: Host, now: Date): Promise<PulledKind> => {
  const model = await modelInUse(host);
  return isFitDue(model?.fittedOn ?? null, earliestToday(now)) ? retentionFit : retentionScoring;
};

/** Starts the first fit of a hotel that has none: what an import brings is scored without a command. */
export const startFirstFit = async (host: Host, now: Date): Promise<void> => {
  if ((await modelInUse(host)) === null) await startRun(host, retentionFit, now);
};
