import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGuest, FOUND_AT_MOST } from '../../plugin/flows/guests/find.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;

const PEOPLE = [
  {
    name: { firstName: 'Inês', lastName: 'de Almeida' },
    emails: { primaryEmail: 'ines.almeida@mail.pt', additionalEmails: ['ines@work.example'] },
    phones: {
      primaryPhoneNumber: '912345678',
      primaryPhoneCallingCode: '+351',
      primaryPhoneCountryCode: 'PT',
      additionalPhones: [{ number: '9015644103', callingCode: '+81', countryCode: 'JP' }],
    },
    guestNumber: 'G100043',
  },
  { name: { firstName: '小明', lastName: '王' }, guestNumber: 'G100044' },
  { name: { firstName: '晓敏', lastName: '汪' }, guestNumber: 'G100045' },
  { name: { firstName: 'Xiaoming', lastName: 'Wang' }, guestNumber: 'G100046' },
  { name: { firstName: '王小红', lastName: '' }, guestNumber: 'G100047' },
  {
    name: { firstName: 'Per_cy', lastName: '100%' },
    phones: { primaryPhoneNumber: '7900345678', primaryPhoneCallingCode: '+44', primaryPhoneCountryCode: 'GB' },
    guestNumber: 'G100048',
  },
];

beforeAll(async () => {
  hotel = await startHotelHost();
  const { createPeople } = await hotel.ask<{ createPeople: { id: string; guestNumber: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id guestNumber } }',
    { data: PEOPLE },
  );
  const guestId = (number: string) => createPeople.find(({ guestNumber }) => guestNumber === number)?.id;
  const stay = (key: string, number: string, more: object) => ({
    key,
    confirmationNumber: key,
    guestId: guestId(number),
    arrivalOn: '2026-06-14',
    departureOn: '2026-06-17',
    status: 'IN_HOUSE',
    ...more,
  });
  await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', {
    data: [
      stay('HX7K2P', 'G100043', { roomNumber: '204' }),
      stay('HX7K2Q', 'G100043', { roomNumber: '205' }),
      stay('OLD204', 'G100044', {
        roomNumber: '204',
        status: 'CHECKED_OUT',
        arrivalOn: '2026-05-01',
        departureOn: '2026-05-03',
      }),
      stay('NEXT1', 'G100046', { status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' }),
    ],
  });
  await hotel.host.idle();
});
afterAll(() => hotel.host.stop());

type Found = { guests: { guestNumber: string; name: string; rooms: string[] }[]; hasMore: boolean };
const find = async (text: string, role = 'Hotel front desk'): Promise<Found> => {
  const { status, body } = await hotel.postAs(role, '/s/hotel/guests/find', { text });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as Found;
};
const numbers = async (text: string): Promise<string[]> =>
  (await find(text)).guests.map(({ guestNumber }) => guestNumber);

describe('a guest is found', () => {
  it.each([
    ['a name without its accents', 'ines almeida', ['G100043']],
    ['the family name first', 'Almeida, Inês', ['G100043']],
    ['starts of names', 'alm in', ['G100043']],
    ['characters', '王小明', ['G100044']],
    ['characters in the other order', '小明王', ['G100044']],
    ['characters apart', '小明 王', ['G100044']],
    ['a whole name in one field', '王小红', ['G100047']],
    ['a family name in characters', '王', ['G100044', 'G100047']],
    ['pinyin, whichever way it is written', 'Xiaoming Wang', ['G100046', 'G100044']],
    ['pinyin with the family name first', 'wang xiao ming', ['G100046', 'G100044']],
    ['an e-mail', 'ines.almeida@mail.pt', ['G100043']],
    ['a part of one', 'almeida@', ['G100043']],
    ['a second e-mail', 'ines@work.example', ['G100043']],
    ['the last digits of a phone', '345678', ['G100043', 'G100048']],
    ['a phone as it is dialled at home', '912 345 678', ['G100043']],
    ['a phone from abroad', '+351 912-345-678', ['G100043']],
    ['a phone with zeros', '00351912345678', ['G100043']],
    ['a second phone', '090-1564-4103', ['G100043']],
    ['a guest number', 'g100045', ['G100045']],
    ['digits of a guest number', '100046', ['G100046']],
    ['a confirmation number', 'hx7k2p', ['G100043']],
    ['a room that the guest is in now', '204', ['G100043']],
    ['a name with signs of patterns', 'per_cy', ['G100048']],
    ['nothing that is known', 'nobody at all', []],
    ['nothing typed', ' ', []],
  ])('by %s', async (_, text, expected) => expect(await numbers(text)).toEqual(expected));

  it('with every room that the guest is in', async () => {
    expect((await find('Inês')).guests).toMatchObject([
      { name: 'Inês de Almeida', rooms: ['204', '205'], isInHouse: true, stays: 0 },
    ]);
  });

  it.each(['Admin', 'Hotel manager', 'Hotel sales and marketing'])('by %s too', async (role) => {
    expect((await find('Inês', role)).guests).toHaveLength(1);
  });

  it.each([[{}], [{ text: 'a'.repeat(201) }], [{ text: 'Inês', as: 'Admin' }]])('not by %j', async (body) => {
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/guests/find', body)).toMatchObject({
      status: 400,
      body: { code: 'BODY_NOT_UNDERSTOOD' },
    });
  });
});

describe('a search asks the host', () => {
  const counted = (): { host: Host; requests: () => number } => {
    const host = connect({
      url: hotel.host.url,
      token: hotel.host.apiKey,
      wait: async () => undefined,
      random: () => 0,
    });
    let requests = 0;
    return {
      host: {
        request: (document, variables) => {
          requests += 1;
          return host.request(document, variables);
        },
      },
      requests: () => requests,
    };
  };

  it.each([
    ['never for nothing', '', 0],
    ['once where nobody found is in house', '王小明', 1],
    ['once and for rooms where someone is in house', '345678', 2],
    ['three times at most', 'Inês', 3],
  ])('%s', async (_, text, expected) => {
    const { host, requests } = counted();
    await findGuest(host, { text });
    expect(requests()).toBe(expected);
  });

  it('and says when there are more', async () => {
    await hotel.ask('mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }', {
      data: Array.from({ length: FOUND_AT_MOST + 1 }, (_, index) => ({
        name: { firstName: `Many${index}`, lastName: 'Namesake' },
      })),
    });
    const { guests, hasMore } = await find('namesake');
    expect([guests.length, hasMore]).toEqual([FOUND_AT_MOST, true]);
  });
});
