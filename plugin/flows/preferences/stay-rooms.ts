import { asRoom } from '../../domain/preferences/housing.ts';
import type { RoomSituation } from '../../domain/stays/situation.ts';
import type { StayStatus } from '../../domain/stays/status.ts';
import type { Host } from '../../host/client.ts';
import { guestsToPlace, housingOf } from '../../host/housing.ts';
import type { StayNow } from '../../host/stays.ts';

/** Whether somebody is, or is expected to be, in the house. */
export const isNotOver = (status: StayStatus): boolean =>
  status === 'TENTATIVE' || status === 'CONFIRMED' || status === 'IN_HOUSE';

/**
 * What there is to say of the rooms of stays, by their ids, for those that are not over and have a guest who was heard to want
 * something. No request where there is none, one where nobody wants anything, two otherwise; one more for every 200 wishes.
 */
export const loadStayRooms = async (
  host: Host,
  stays: readonly StayNow[],
): Promise<ReadonlyMap<string, RoomSituation>> => {
  const open = stays.filter(({ stay }) => isNotOver(stay.status) && stay.guestId !== null);
  if (open.length === 0) return new Map();
  const guests = await guestsToPlace(
    host,
    open.flatMap(({ stay }) => stay.guestId ?? []),
    { withTiers: false },
  );
  const asked = open.filter(({ stay }) => stay.specialRequests !== '' || guests.has(stay.guestId ?? ''));
  if (asked.length === 0) return new Map();
  const { types, roomOf, floorsOf } = await housingOf(
    host,
    asked.map(({ stay }) => stay),
  );
  return new Map(
    asked.map(({ stay }) => {
      const room = roomOf(stay.propertyId, stay.roomNumber);
      const type = types.get(room?.roomTypeId ?? stay.roomTypeId ?? stay.bookedRoomTypeId ?? '') ?? null;
      return [
        stay.id,
        {
          booked: types.get(stay.bookedRoomTypeId ?? stay.roomTypeId ?? '') ?? null,
          room: asRoom(type, room),
          floors: floorsOf(stay.propertyId),
          preferences: guests.get(stay.guestId ?? '')?.preferences ?? [],
        },
      ];
    }),
  );
};
