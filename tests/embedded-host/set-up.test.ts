import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost();
});
afterAll(() => hotel.host.stop());

type State = {
  steps: { step: string; state: string; says: string[] }[];
  properties: { id: string; code: string }[];
  roomTypes: { id: string; code: string; rooms: number; baseRate: { amountMicros: number } | null }[];
  shows: Record<string, number>;
};
const state = async (): Promise<State> =>
  (await hotel.postAs('Hotel manager', '/s/hotel/set-up/state', {})).body as State;
const states = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await state()).steps.map(({ step, state: at }) => [step, at]));
const send = (what: 'property' | 'room-type', body: object, role = 'Hotel manager') =>
  hotel.postAs(role, `/s/hotel/set-up/${what}`, body);
const HOUSE = { code: 'LIS', name: 'Casa', timeZone: 'Europe/Lisbon', currencyCode: 'EUR', rooms: 40 };

describe('the set-up of a hotel', () => {
  it('begins with nothing, and says so', async () => {
    const { steps, shows } = await state();
    expect(steps.map(({ state: at }) => at)).toEqual(['TO_DO', 'TO_DO', 'TO_DO', 'OPEN', 'OPEN', 'TO_KNOW', 'TO_KNOW']);
    expect(steps[0]!.says).toEqual(['No property is entered yet. Everything else belongs to one.']);
    expect(Object.values(shows)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    [{ timeZone: 'Lisbon' }, 422, 'TIME_ZONE_UNKNOWN'],
    [{ currencyCode: 'EURO' }, 422, 'CURRENCY_UNKNOWN'],
    [{ rooms: 0 }, 400, 'BODY_NOT_UNDERSTOOD'],
    [{ name: ' ' }, 400, 'BODY_NOT_UNDERSTOOD'],
    [{ id: '2c9d6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11' }, 404, 'PROPERTY_GONE'],
  ])('takes no property with %j', async (wrong, status, code) => {
    expect(await send('property', { ...HOUSE, ...wrong })).toMatchObject({ status, body: { code } });
    expect((await state()).properties).toEqual([]);
  });

  it('takes a property and its room types, changes them, and no two under one code', async () => {
    expect(await send('property', { ...HOUSE, currencyCode: 'eur' })).toMatchObject({
      status: 200,
      body: { message: 'Casa is saved.' },
    });
    const id = (await state()).properties[0]!.id;
    expect(await states()).toMatchObject({ PROPERTY: 'DONE', ROOM_TYPES: 'TO_DO' });
    expect(await send('property', HOUSE)).toMatchObject({ status: 409, body: { code: 'PROPERTY_CODE_TAKEN' } });
    expect(await send('property', { ...HOUSE, id, rooms: 41 })).toMatchObject({ status: 200 });
    const double = { propertyId: id, code: 'DBL', name: 'Double', rooms: 12 };
    expect(await send('room-type', double)).toMatchObject({ status: 200 });
    expect(await states()).toMatchObject({ ROOM_TYPES: 'OPEN' });
    expect(await send('room-type', { ...double, rooms: 13, baseRate: 120.5 })).toMatchObject({ status: 200 });
    const { roomTypes, properties } = await state();
    expect(properties).toMatchObject([{ code: 'LIS', rooms: 41 }]);
    expect(roomTypes).toMatchObject([{ code: 'DBL', rooms: 13, baseRate: { amountMicros: 120_500_000 } }]);
    expect(await states()).toMatchObject({ ROOM_TYPES: 'DONE', STAYS: 'TO_DO' });
  });

  it('is the manager’s; the desk sees how far it is', async () => {
    for (const role of ['Hotel front desk', 'Hotel sales and marketing'])
      expect(await send('property', { ...HOUSE, code: 'NEW' }, role)).toMatchObject({ status: 403 });
  });

  it('knows stays when they are in, and links when there is a secret for them', async () => {
    await hotel.ask(
      `mutation { createStay(data: { key: "X:1", confirmationNumber: "X1", status: CONFIRMED, arrivalOn: "2026-07-01", departureOn: "2026-07-03" }) { id } }`,
    );
    await hotel.host.idle();
    await hotel.setVariable('HOTEL_LINK_SECRET', 'a secret of 32 letters or of more than that');
    expect(await states()).toMatchObject({ STAYS: 'DONE', MESSAGES: 'DONE' });
    expect((await state()).shows).toMatchObject({ ahead: 1, inHouse: 0 });
  });
});
