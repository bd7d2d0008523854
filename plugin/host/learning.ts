import * as z from 'zod/mini';
import type { StayToLearnFrom } from '../domain/preferences/learning.ts';
import type { Host } from './client.ts';
import { StaysToLearnFromDocument } from './generated/documents.ts';
import { day, recordId, records, text } from './rows.ts';

const stays = records(
  z.object({
    key: text,
    guestId: recordId,
    arrivalOn: day,
    departureOn: day,
    specialRequests: text,
    bookedRoomType: z.nullish(z.object({ bedType: z.nullish(z.string()) })),
  }),
);

/** The last stays of guests that are over, the latest 200 of all together, by guest. One request. */
export const staysToLearnFrom = async (
  host: Host,
  guestIds: readonly string[],
): Promise<Map<string, StayToLearnFrom[]>> => {
  const found = stays.parse((await host.request(StaysToLearnFromDocument, { guestIds: [...guestIds] })).stays);
  const byGuest = new Map<string, StayToLearnFrom[]>();
  for (const { guestId, arrivalOn, departureOn, bookedRoomType, ...rest } of found)
    if (arrivalOn !== null && departureOn !== null)
      byGuest.set(guestId, [
        ...(byGuest.get(guestId) ?? []),
        { ...rest, arrivalOn, departureOn, bookedBed: bookedRoomType?.bedType ?? null },
      ]);
  return byGuest;
};
