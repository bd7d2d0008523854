import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Host } from '../../plugin/host/client.ts';
import { loadDay } from '../../plugin/flows/stays/day.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

/** Three in the afternoon in Lisbon. */
const NOW = '2026-06-15T14:00:00Z';
const TODAY = '2026-06-15';
const ARRIVALS = 500;

let hotel: HotelHost;
let propertyId: string;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "Europe/Lisbon", checkOutTime: "12:00" }) { id } }',
  );
  propertyId = createHotelProperty.id;
  const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
    'mutation { createPerson(data: { name: { firstName: "Ana", lastName: "Silva" }, guestVipReason: "Mayor" }) { id } }',
  );
  const stay = (index: number, fields: object = {}) => ({
    key: `DAY:${index}`,
    name: `Guest ${index}`,
    confirmationNumber: `D${index}`,
    status: 'CONFIRMED',
    arrivalOn: TODAY,
    departureOn: '2026-06-17',
    adults: 1,
    propertyId,
    ...fields,
  });
  const stays = [
    ...Array.from({ length: ARRIVALS - 1 }, (_, index) => stay(index)),
    stay(1_000, { guestId: createPerson.id, roomNumber: '204' }),
    stay(1_001, {
      status: 'IN_HOUSE',
      arrivalOn: '2026-06-12',
      departureOn: TODAY,
      checkedInAt: '2026-06-12T15:00:00Z',
    }),
    stay(1_002, { status: 'CANCELLED' }),
    stay(1_003, { arrivalOn: '2026-06-14', departureOn: '2026-06-18' }),
    stay(1_004, { arrivalOn: '2026-06-20', departureOn: '2026-06-18' }),
  ];
  for (let from = 0; from < stays.length; from += 200)
    await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', {
      data: stays.slice(from, from + 200),
    });
  await hotel.ask('mutation ($data: [RoomCreateInput!]!) { createRooms(data: $data) { id } }', {
    data: [{ number: '204', key: 'CITY:204', propertyId, housekeeping: 'DIRTY' }],
  });
  await hotel.ask('mutation ($data: [ServiceCaseCreateInput!]!) { createServiceCases(data: $data) { id } }', {
    data: [{ name: 'Noise', personId: createPerson.id, openedAt: '2026-06-14T20:00:00Z', severity: 'HIGH' }],
  });
  await hotel.host.idle();
});
afterAll(() => hotel.host.stop());

type DayAnswer = { counts: object; on: string; rooms: object; lists: Record<string, Record<string, unknown>[]> };
const dayAs = async (role: string, body: object) =>
  (await hotel.postAs(role, '/s/hotel/stays/day', body)) as { status: number; body: DayAnswer };

describe('a day at the front desk', () => {
  it('has the arrivals of the day and those missed before, with what is around them, whatever their number', async () => {
    const { status, body } = await dayAs('Hotel front desk', { lists: ['ARRIVALS'] });
    expect(status).toBe(200);
    expect(body.on).toBe(TODAY);
    expect(body.lists['ARRIVALS']).toHaveLength(ARRIVALS + 1);
    expect(body.counts).toEqual({
      arrivals: ARRIVALS + 1,
      arrived: 0,
      overdue: 1,
      inHouse: 1,
      departures: 1,
      departed: 0,
      stayovers: 0,
      toCorrect: 1,
    });
    expect(body.rooms).toEqual({ DIRTY: 1 });
    expect(body.lists['ARRIVALS']!.find(({ confirmationNumber }) => confirmationNumber === 'D1000')).toMatchObject({
      room: '204',
      housekeeping: 'DIRTY',
      guest: { lastName: 'Silva', vipReason: 'Mayor' },
      cases: [{ name: 'Noise', isOpen: true, openedOn: '2026-06-14' }],
    });
  });

  it('has the other lists too', async () => {
    const { body } = await dayAs('Hotel front desk', { lists: ['IN_HOUSE', 'DEPARTURES', 'TO_CORRECT'] });
    const numbers = Object.fromEntries(
      Object.entries(body.lists).map(([list, stays]) => [
        list,
        stays.map(({ confirmationNumber }) => confirmationNumber),
      ]),
    );
    expect(numbers).toEqual({ IN_HOUSE: ['D1001'], DEPARTURES: ['D1001'], TO_CORRECT: ['D1004'] });
  });

  it('is seen by who does not see bills and requests, without them', async () => {
    const { status, body } = await dayAs('Hotel sales and marketing', { lists: ['IN_HOUSE'] });
    expect(status).toBe(200);
    expect(body.lists['IN_HOUSE']).toHaveLength(1);
  });

  it('asks the host eight times for 500 arrivals', async () => {
    const app = hotel.host.workspace.apps()[0]!;
    const token = await hotel.host.applicationToken(app.manifest.application.universalIdentifier);
    const host = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
    let requests = 0;
    const counting: Host = {
      request: (document, variables) => {
        requests += 1;
        return host.request(document, variables);
      },
    };
    await loadDay(counting, { lists: ['ARRIVALS'] }, new Date(NOW), 'en');
    expect(requests).toBe(8);
  });
});
