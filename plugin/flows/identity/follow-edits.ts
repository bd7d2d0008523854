import * as z from 'zod';
import { CHOSEN_FIELDS, isSaidAlike, type SaidValues } from '../../domain/identity/merge/golden-record.ts';
import type { Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { editOf } from '../../host/golden-record.ts';
import { refreshRecords } from './golden-record.ts';

const personEvent = z.object({
  recordId: z.string(),
  properties: z.object({ before: z.unknown(), after: z.unknown() }),
});
const personEvents = eventsOf(personEvent);

const isAlike = (one: SaidValues, other: SaidValues): boolean =>
  CHOSEN_FIELDS.every((field) => isSaidAlike(field, one[field], other[field]));

/**
 * Follows what people write into the records of guests: it is a value of staff from then on, and wins until it is let go. What
 * the app wrote itself is told apart by the event alone, without a request.
 */
export const followEdits = async (host: Host, payload: unknown): Promise<{ written: number }> => {
  const before = new Map<string, SaidValues>();
  const ids = new Set<string>();
  for (const { recordId, properties } of personEvents.parse(payload)) {
    const edit = editOf(properties);
    if (edit === null) continue;
    if (edit.chosen !== null) {
      if (!isAlike(edit.after, edit.chosen)) ids.add(recordId);
      continue;
    }
    if (!edit.isGuest || !edit.isByHand || isAlike(edit.before, edit.after)) continue;
    ids.add(recordId);
    // Of several changes at once the first says what the record said before all of them.
    if (!before.has(recordId)) before.set(recordId, edit.before);
  }
  return ids.size === 0 ? { written: 0 } : refreshRecords(host, [...ids], { before });
};
