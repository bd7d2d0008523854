import { isTimeZone } from '../../domain/calendar-dates.ts';
import { isCurrency, micros } from '../../domain/money.ts';
import {
  setUpSteps,
  type PropertyEntry,
  type RoomTypeEntry,
  type SetUpOutcome,
  type SetUpRefusal,
} from '../../domain/properties/set-up.ts';
import type { Host } from '../../host/client.ts';
import { propertiesForSetUp, savePropertyEntry, saveRoomTypeEntry, setUpOfHotel } from '../../host/set-up-page.ts';
import type { Language } from '../../words/language.ts';
import { SET_UP_WORDS } from '../../words/set-up.ts';
import { inWords } from '../../words/words.ts';

/** How far a hotel is with its set-up, in words, with what the forms of the page begin from. */
export const stateOfSetUp = async (asPerson: Host, { hasLinks }: { hasLinks: boolean }, language: Language) => {
  const setUp = await setUpOfHotel(asPerson);
  const { properties, roomTypes, ahead, inHouse, scoredGuests, members, days } = setUp;
  return {
    steps: setUpSteps({ ...setUp, hasLinks }).map(({ reasons, ...step }) => ({
      ...step,
      says: reasons.map((reason) => inWords(SET_UP_WORDS, reason, language)),
    })),
    properties,
    roomTypes,
    shows: { ahead, inHouse, scoredGuests, members, days },
  };
};

type Saved = { said: SetUpOutcome[]; data: object } | { refused: SetUpRefusal };

/** Makes a property or changes it, as the person who asks. The code is what hotel systems call it by, so that no two have one. */
export const enterProperty = async (asPerson: Host, entry: PropertyEntry): Promise<Saved> => {
  if (!isTimeZone(entry.timeZone)) return { refused: { code: 'TIME_ZONE_UNKNOWN', zone: entry.timeZone } };
  if (!isCurrency(entry.currencyCode)) return { refused: { code: 'CURRENCY_UNKNOWN', currency: entry.currencyCode } };
  const there = await propertiesForSetUp(asPerson, entry);
  if (there.some(({ id, code }) => code === entry.code && id !== entry.id))
    return { refused: { code: 'PROPERTY_CODE_TAKEN', taken: entry.code } };
  if (entry.id !== undefined && !there.some(({ id }) => id === entry.id)) return { refused: { code: 'PROPERTY_GONE' } };
  await savePropertyEntry(asPerson, entry);
  return { said: [{ code: 'PROPERTY_SAVED', property: entry.name }], data: {} };
};

/** Makes a room type of a property, or changes the one with its code, as the person who asks. */
export const enterRoomType = async (
  asPerson: Host,
  { propertyId, code, name, rooms, baseRate }: RoomTypeEntry,
): Promise<Saved> => {
  const property = (await propertiesForSetUp(asPerson, { id: propertyId, code: '' })).find(
    ({ id }) => id === propertyId,
  );
  if (property === undefined) return { refused: { code: 'PROPERTY_GONE' } };
  if (baseRate !== null && !isCurrency(property.currencyCode))
    return { refused: { code: 'CURRENCY_UNKNOWN', currency: property.currencyCode } };
  await saveRoomTypeEntry(asPerson, {
    key: `${property.code}:${code}`,
    propertyId,
    code,
    name,
    rooms,
    baseRate: baseRate === null ? null : { amountMicros: micros(baseRate), currencyCode: property.currencyCode },
  });
  return { said: [{ code: 'ROOM_TYPE_SAVED', type: name, property: property.name }], data: {} };
};
