import * as z from 'zod';
import { KEPT_FIELDS, keptChange } from '../../domain/stays/history.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { changeKey, recordMissedChanges, type MissedChange } from '../../host/stay-history.ts';
import { STEP_NAMES } from '../../words/desk.ts';

const fields = z.looseObject({
  updatedAt: z.string().optional(),
  status: z.string().catch(''),
  roomNumber: z.string().catch(''),
  updatedBy: z.object({ name: z.string().nullish() }).nullish(),
});
const historyEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: fields.nullish(), after: fields.nullish() }),
});
const historyEvents = eventsOf(historyEvent);

const kept = (of: z.infer<typeof fields>) =>
  Object.fromEntries(KEPT_FIELDS.flatMap((name) => (name in of ? [[name, of[name]]] : [])));

/**
 * Keeps the history of bookings: what was changed by hand or by another system, and what a command that was killed half-way
 * moved and did not record. A command names its record after the same moment, so that neither doubles the other's. One
 * request for 200 changes, one more where some are missing.
 */
export const followHistory = async (host: Host, payload: unknown): Promise<{ recorded: number }> => {
  const changes = historyEvents
    .parse(payload)
    .flatMap(({ recordId, properties: { before, after } }): MissedChange[] => {
      if (!before || !after?.updatedAt) return [];
      const change = keptChange(kept(before), kept(after));
      if (change === null) return [];
      const changedAt = new Date(after.updatedAt).toISOString();
      return [
        {
          key: changeKey(recordId, changedAt, after),
          stayId: recordId,
          name: STEP_NAMES[change.verb].en,
          kind: change.kind,
          changedAt,
          changedBy: after.updatedBy?.name ?? '',
          before: change.before,
          after: change.after,
        },
      ];
    });
  let recorded = 0;
  for (const batch of batches(changes)) recorded += await recordMissedChanges(host, batch);
  return { recorded };
};
