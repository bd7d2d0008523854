import { addDays, formatISO } from 'date-fns';
import { GraphQLClient } from 'graphql-request';

export type DemoHotelOptions = { url: string; apiKey: string; size: string };

const FIRST_NAMES = ['Ana', 'Bruno', 'Clara', 'Daniel', 'Elena', 'Felix', 'Grace', 'Hiro', 'Ivana', 'Jonas'];
const LAST_NAMES = ['Almeida', 'Berger', 'Costa', 'Dubois', 'Eriksen'];
const CHANNELS = ['DIRECT_WEB', 'OTA', 'PHONE', 'CORPORATE'];
const FIRST_NIGHT = new Date(2025, 0, 1);
const day = (offset: number): string => formatISO(addDays(FIRST_NIGHT, offset), { representation: 'date' });

/** A small hotel to look at: one property, 50 guests and 200 stays. Keys are fixed, so that loading again changes nothing. */
export const loadDemoHotel = async ({ url, apiKey }: DemoHotelOptions): Promise<void> => {
  const client = new GraphQLClient(`${url}/graphql`, { headers: { authorization: `Bearer ${apiKey}` } });
  const create = async (field: string, type: string, data: object[]): Promise<string[]> => {
    const answer = await client.request<Record<string, { id: string }[]>>(`mutation Load($data: [${type}CreateInput!]!) { ${field}(data: $data, upsert: true) { id } }`, { data });
    return (answer[field] ?? []).map(({ id }) => id);
  };
  const [propertyId] = await create('createHotelProperties', 'HotelProperty', [
    { code: 'RIVER', name: 'River House', city: 'Porto', country: 'PRT', timeZone: 'Europe/Lisbon', currencyCode: 'EUR', roomCount: 60, starRating: 4, active: true },
  ]);
  const guests = LAST_NAMES.flatMap((lastName) => FIRST_NAMES.map((firstName) => ({
    name: { firstName, lastName }, emails: { primaryEmail: `${firstName}.${lastName}@guest.example`.toLowerCase() },
  })));
  const guestIds = await create('createPeople', 'Person', guests);
  await create('createStays', 'Stay', Array.from({ length: 200 }, (_, index) => {
    const arrival = index * 3 % 540;
    const nights = 1 + index % 4;
    const confirmationNumber = `D${String(index + 1).padStart(4, '0')}`;
    const micros = nights * (90 + index % 7 * 10) * 1_000_000;
    return {
      name: `${confirmationNumber} River House`, key: `DEMO:${confirmationNumber}`, source: 'DEMO', confirmationNumber, propertyId,
      guestId: guestIds[index * index % guestIds.length], status: index % 11 === 0 ? 'CANCELLED' : 'CHECKED_OUT',
      arrivalOn: day(arrival), departureOn: day(arrival + nights), adults: 1 + index % 2, channel: CHANNELS[index % CHANNELS.length],
      roomRevenue: { amountMicros: micros, currencyCode: 'EUR' },
    };
  }));
};
