import * as z from 'zod/mini';
import type { StayAtDesk } from '../domain/stays/check-in.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import { batches, type Host } from './client.ts';
import { MoveStaysDocument, StaysAtDeskDocument, UpsertStayChangesDocument } from './generated/documents.ts';
import { day, instant, read, recordId, records, stayStatus, text } from './rows.ts';

const staysAtDesk = records(
  read(
    z.object({
      id: recordId,
      name: text,
      status: stayStatus,
      arrivalOn: day,
      roomNumber: text,
      checkedInAt: instant,
      property: z.nullish(z.object({ timeZone: text })),
    }),
    ({ property, ...stay }): StayAtDesk => ({ ...stay, timeZone: property?.timeZone ?? '' }),
  ),
);

/** Up to 200 stays as the front desk has to know them to move them along. Deleted ones are absent. */
export const staysForDesk = async (host: Host, ids: readonly string[]): Promise<StayAtDesk[]> =>
  staysAtDesk.parse((await host.request(StaysAtDeskDocument, { ids: [...ids] })).stays);

const movedStays = z.array(z.object({ id: recordId, updatedBy: z.nullish(z.object({ name: text })) }));

/**
 * Moves up to 200 stays from one status to another: those that still have it. The host reads and writes in one step, so
 * that of several who try the same at once one moves a stay.
 * @returns the moved, with the name under which the host recorded who did it.
 */
export const moveStays = async (
  host: Host,
  ids: readonly string[],
  { from, to, checkedInAt }: { from: StayStatus; to: StayStatus; checkedInAt: string | null },
): Promise<{ id: string; movedBy: string }[]> => {
  const { updateStays } = await host.request(MoveStaysDocument, {
    ids: [...ids],
    from,
    data: { status: to, checkedInAt },
  });
  return movedStays.parse(updateStays ?? []).map(({ id, updatedBy }) => ({ id, movedBy: updatedBy?.name ?? '' }));
};

/** One change of a booking. `key` names it for ever; `before` and `after` hold the fields that changed. */
export type StayChange = {
  key: string;
  name: string;
  stayId: string;
  kind: 'STATUS';
  changedAt: string;
  changedBy: string;
  before: object;
  after: object;
};

/** Adds changes to the history of bookings. An upsert on the unique key, so that repeating it changes nothing. */
export const saveStayChanges = async (host: Host, changes: readonly StayChange[]): Promise<void> => {
  for (const batch of batches(changes)) await host.request(UpsertStayChangesDocument, { data: batch });
};
