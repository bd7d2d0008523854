import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const TODAY = '2026-06-15';
const HISTORY = 60;

let hotel: HotelHost;
const ids: Record<string, string> = {};
const create = async (object: string, plural: string, data: object[]): Promise<[string, string]> => {
  const answer = await hotel.ask<Record<string, { id: string }[]>>(
    `mutation ($data: [${object}CreateInput!]!) { create${plural}(data: $data) { id } }`,
    { data },
  );
  return answer[`create${plural}`]!.map(({ id }) => id) as [string, string];
};
const euros = (amount: number) => ({ amountMicros: amount * 1e6, currencyCode: 'EUR' });

type Shown = {
  key: string;
  kind: string;
  what: string;
  difference: { amountMicros: number };
  fit: number;
  reasons: string[];
  toGuest: string;
};
type Body = {
  code?: string;
  error?: string;
  message?: string;
  offerId: string;
  withheld: string;
  guestLanguage: string;
  fitting: Shown[];
  made: { id: string; status: string; guestAgreed: string | null; approvedBy: string }[];
};
const offers = async (verb: string, body: object, role = 'Hotel front desk') =>
  (await hotel.postAs(role, `/s/hotel/offers/${verb}`, body)) as { status: number; body: Body };
const fitting = async (stayId: string): Promise<Shown[]> => (await offers('fitting', { stayId })).body.fitting;
const make = async (stayId: string, key: string): Promise<string> => {
  const { status, body } = await offers('make', { stayId, key });
  expect([status, body.error]).toEqual([200, undefined]);
  return body.offerId;
};

let number = 0;
/** A couple on leisure in a double, from a day on for two nights, at 90 a night. */
const bookStay = async (over: object = {}): Promise<string> => {
  number += 1;
  const [id] = await create('Stay', 'Stays', [
    {
      key: `HOTEL:${number}`,
      source: 'HOTEL',
      confirmationNumber: `${number}`,
      status: 'CONFIRMED',
      propertyId: ids['city'],
      roomTypeId: ids['double'],
      bookedRoomTypeId: ids['double'],
      ratePlanId: ids['room-only'],
      guestId: ids['ana'],
      arrivalOn: '2026-06-22',
      departureOn: '2026-06-24',
      adults: 2,
      children: 0,
      marketSegment: 'LEISURE',
      rate: euros(90),
      roomRevenue: euros(180),
      ...over,
    },
  ]);
  return id!;
};
const stayNow = async (id: string) =>
  (
    await hotel.ask<{
      stays: {
        edges: {
          node: {
            roomTypeId: string;
            bookedRoomTypeId: string;
            ratePlanId: string;
            departureOn: string;
            roomNumber: string;
            rate: { amountMicros: number };
            roomRevenue: { amountMicros: number };
          };
        }[];
      };
    }>(
      `query ($id: UUID!) { stays(filter: { id: { eq: $id } }) { edges { node {
        roomTypeId bookedRoomTypeId ratePlanId departureOn roomNumber rate { amountMicros } roomRevenue { amountMicros }
      } } } }`,
      { id },
    )
  ).stays.edges[0]!.node;
const offerNow = async (id: string) =>
  (
    await hotel.ask<{ stayOffers: { edges: { node: Record<string, unknown> }[] } }>(
      `query ($id: UUID!) { stayOffers(filter: { id: { eq: $id } }) { edges { node {
        status guestAgreed approvedBy answeredAt difference { amountMicros } kind party marketSegment
      } } } }`,
      { id },
    )
  ).stayOffers.edges[0]!.node;

beforeAll(async () => {
  hotel = await startHotelHost(`${TODAY}T14:00:00Z`);
  [ids['city']] = await create('HotelProperty', 'HotelProperties', [
    { name: 'City', code: 'CITY', timeZone: 'Europe/Lisbon', currencyCode: 'EUR', language: 'EN' },
  ]);
  [ids['double'], ids['suite']] = await create('RoomType', 'RoomTypes', [
    {
      name: 'Double',
      code: 'DBL',
      key: 'CITY:DBL',
      propertyId: ids['city'],
      roomClass: 1,
      maxOccupancy: 2,
      rooms: 4,
      baseRate: euros(100),
    },
    {
      name: 'Suite',
      code: 'STE',
      key: 'CITY:STE',
      propertyId: ids['city'],
      roomClass: 2,
      maxOccupancy: 4,
      rooms: 2,
      baseRate: euros(130),
      features: ['BATHTUB'],
    },
  ]);
  await create('Room', 'Rooms', [
    ...['101', '102', '103', '104'].map((one) => ({
      number: one,
      key: `CITY:${one}`,
      propertyId: ids['city'],
      roomTypeId: ids['double'],
      housekeeping: 'CLEAN',
    })),
    ...['501', '502'].map((one) => ({
      number: one,
      key: `CITY:${one}`,
      propertyId: ids['city'],
      roomTypeId: ids['suite'],
      housekeeping: 'CLEAN',
    })),
  ]);
  [ids['room-only'], ids['breakfast']] = await create('RatePlan', 'RatePlans', [
    { name: 'Room only', code: 'ROO', key: 'CITY:ROO', propertyId: ids['city'], mealPlan: 'ROOM_ONLY', percentOff: 10 },
    { name: 'With breakfast', code: 'BAR', key: 'CITY:BAR', propertyId: ids['city'], mealPlan: 'BED_AND_BREAKFAST' },
  ]);
  [ids['ana'], ids['wei']] = await create('Person', 'People', [
    { name: { firstName: 'Ana', lastName: 'Silva' }, guestLanguage: 'pt' },
    { name: { firstName: 'Wei', lastName: 'Zhang' }, guestLanguage: 'zh-CN' },
  ]);
  await create('RoomPreference', 'RoomPreferences', [
    {
      name: 'Bathtub',
      key: 'ana:AMENITY:BATHTUB',
      personId: ids['ana'],
      category: 'AMENITY',
      value: 'BATHTUB',
      polarity: 'WANTS',
      strength: 'PREFERS',
      origin: 'DECLARED',
    },
  ]);
  // As an import brings them: couples on leisure mostly book the suite, others the double.
  await create(
    'Stay',
    'Stays',
    Array.from({ length: 2 * HISTORY }, (_, index) => {
      const isCouple = index < HISTORY;
      return {
        key: `IMPORT:${index}`,
        source: 'IMPORT',
        confirmationNumber: `I${index}`,
        status: 'CHECKED_OUT',
        propertyId: ids['city'],
        roomTypeId: isCouple && index % 3 > 0 ? ids['suite'] : ids['double'],
        ratePlanId: ids['room-only'],
        arrivalOn: '2026-02-02',
        departureOn: '2026-02-04',
        adults: isCouple ? 2 : 1,
        marketSegment: isCouple ? 'LEISURE' : 'BUSINESS',
      };
    }),
  );
});
afterAll(() => hotel.host.stop());

describe('what fits a stay', () => {
  it('is told with its price, its reasons and what similar stays had, in the language of the guest', async () => {
    const { body } = await offers('fitting', { stayId: await bookStay({ guestId: ids['wei'] }) });
    expect(body.withheld).toBe('');
    const suite = body.fitting.find(({ kind }) => kind === 'UPGRADE')!;
    expect(suite).toMatchObject({ what: 'Better room: Suite', difference: { amountMicros: 60e6 } });
    expect(suite.reasons).toContain(
      '40 of 60 stays with the same party and purpose had it: 67%, 2 times the share of all stays',
    );
    expect(body.guestLanguage).toBe('zh-CN');
    expect(suite.toGuest).toBe('只需共加€60（每晚€30），即可升级至Suite，您愿意吗？');
    expect(body.fitting.map(({ kind }) => kind).toSorted()).toEqual(['LONGER', 'LONGER', 'RATE_PLAN', 'UPGRADE']);
  });

  it('meets what the guest wishes', async () => {
    const [best] = await fitting(await bookStay());
    expect(best).toMatchObject({ key: `UPGRADE:${ids['suite']}` });
    expect(best!.reasons[0]).toMatch(/^Meets what the booked type does not/);
  });

  it('is nothing while a case is open, and says so', async () => {
    const [guestId] = await create('Person', 'People', [{ name: { firstName: 'Bo', lastName: 'Berg' } }]);
    const stayId = await bookStay({ guestId });
    await create('ServiceCase', 'ServiceCases', [
      {
        name: 'Noise',
        key: 'case:bo',
        personId: guestId,
        kind: 'COMPLAINT',
        severity: 'LOW',
        status: 'OPEN',
        propertyId: ids['city'],
      },
    ]);
    await hotel.host.idle();
    expect((await offers('fitting', { stayId })).body.withheld).toMatch(/A case of this guest is open/);
    expect((await offers('make', { stayId, key: `UPGRADE:${ids['suite']}` })).body.code).toBe('OFFER_DOES_NOT_FIT');
  });

  it('is shown to sales, who cannot offer it, and hidden from nobody who may see stays', async () => {
    const stayId = await bookStay({ arrivalOn: '2026-07-01', departureOn: '2026-07-03' });
    expect((await offers('fitting', { stayId }, 'Hotel sales and marketing')).body.fitting.length).toBeGreaterThan(0);
    const refused = await offers('make', { stayId, key: `UPGRADE:${ids['suite']}` }, 'Hotel sales and marketing');
    expect(refused.status).toBe(403);
    expect((await offers('fitting', { stayId: ids['city']! })).status).toBe(404);
  });
});

describe('an offer', () => {
  it('charges nothing until the guest’s yes and staff’s, and both are on record', async () => {
    const stayId = await bookStay({ arrivalOn: '2026-07-06', departureOn: '2026-07-08', roomNumber: '101' });
    const key = `UPGRADE:${ids['suite']}`;
    const offerId = await make(stayId, key);
    expect(await make(stayId, key)).toBe(offerId);
    expect((await stayNow(stayId)).rate.amountMicros).toBe(90e6);
    expect((await fitting(stayId)).map((one) => one.key)).not.toContain(key);
    const without = await offers('accept', { offerId });
    expect([without.status, (await stayNow(stayId)).roomTypeId]).toEqual([400, ids['double']]);

    const { status, body } = await offers('accept', { offerId, guestAgreed: 'BY_PHONE' });
    expect(status).toBe(200);
    expect(body.message).toMatch(/^Accepted: Better room: Suite, €60\. Room 101 is of another type/);
    expect(await stayNow(stayId)).toMatchObject({
      roomTypeId: ids['suite'],
      bookedRoomTypeId: ids['suite'],
      roomNumber: '',
      rate: { amountMicros: 120e6 },
      roomRevenue: { amountMicros: 240e6 },
    });
    expect(await offerNow(offerId)).toMatchObject({
      status: 'ACCEPTED',
      guestAgreed: 'BY_PHONE',
      party: 'COUPLE',
      marketSegment: 'LEISURE',
    });
    expect((await offerNow(offerId))['approvedBy']).not.toBe('');
    // Sent again, it is done once.
    expect((await offers('accept', { offerId, guestAgreed: 'BY_PHONE' })).status).toBe(200);
    expect((await stayNow(stayId)).rate.amountMicros).toBe(120e6);
  });

  it('that was accepted is taken back with the stay', async () => {
    const stayId = await bookStay({ arrivalOn: '2026-07-09', departureOn: '2026-07-11' });
    const offerId = await make(stayId, `RATE_PLAN:${ids['breakfast']}`);
    await offers('accept', { offerId, guestAgreed: 'AT_DESK' });
    expect(await stayNow(stayId)).toMatchObject({ ratePlanId: ids['breakfast'], rate: { amountMicros: 100e6 } });
    expect((await offers('withdraw', { offerId })).status).toBe(200);
    expect(await stayNow(stayId)).toMatchObject({ ratePlanId: ids['room-only'], rate: { amountMicros: 90e6 } });
    expect(await offerNow(offerId)).toMatchObject({ status: 'WITHDRAWN' });
    expect((await fitting(stayId)).map(({ key }) => key)).toContain(`RATE_PLAN:${ids['breakfast']}`);
  });

  it('whose process was killed between stay and record is accepted by asking again', async () => {
    const stayId = await bookStay({ arrivalOn: '2026-07-12', departureOn: '2026-07-14' });
    const offerId = await make(stayId, 'LONGER:2026-07-12:2026-07-15');
    await hotel.postAs('Hotel front desk', '/s/hotel/stays/change', {
      stayId,
      changes: { departureOn: '2026-07-15', rate: euros(90) },
    });
    expect((await offerNow(offerId))['status']).toBe('OFFERED');
    expect((await offers('accept', { offerId, guestAgreed: 'IN_WRITING' })).status).toBe(200);
    expect(await offerNow(offerId)).toMatchObject({ status: 'ACCEPTED' });
    expect((await stayNow(stayId)).departureOn).toBe('2026-07-15');
  });

  it('for a stay that has changed since, or whose rooms are gone, changes nothing', async () => {
    const days = { arrivalOn: '2026-07-20', departureOn: '2026-07-22' };
    const changedId = await bookStay(days);
    const changed = await make(changedId, `UPGRADE:${ids['suite']}`);
    await hotel.postAs('Hotel front desk', '/s/hotel/stays/change', {
      stayId: changedId,
      changes: { rate: euros(95) },
    });
    expect((await offers('accept', { offerId: changed, guestAgreed: 'AT_DESK' })).body.code).toBe('STAY_CHANGED_SINCE');

    const stayId = await bookStay(days);
    const offerId = await make(stayId, `UPGRADE:${ids['suite']}`);
    await bookStay({ ...days, roomTypeId: ids['suite'], bookedRoomTypeId: ids['suite'] });
    await bookStay({ ...days, roomTypeId: ids['suite'], bookedRoomTypeId: ids['suite'] });
    expect((await offers('accept', { offerId, guestAgreed: 'AT_DESK' })).body.code).toBe('OFFER_ROOMS_GONE');
    expect((await stayNow(stayId)).roomTypeId).toBe(ids['double']);
  });

  it('that is declined is not made again for the stay, and counts with similar guests', async () => {
    const key = `UPGRADE:${ids['suite']}`;
    const before = (await fitting(await bookStay({ arrivalOn: '2026-08-20', departureOn: '2026-08-22' }))).find(
      (one) => one.key === key,
    )!.fit;
    for (let day = 1; day <= 6; day += 1) {
      const stayId = await bookStay({ arrivalOn: `2026-08-0${day}`, departureOn: `2026-08-0${day + 1}` });
      const offerId = await make(stayId, key);
      expect((await offers('decline', { offerId })).status).toBe(200);
      expect((await offers('decline', { offerId })).status).toBe(200);
      expect((await offers('accept', { offerId, guestAgreed: 'AT_DESK' })).body.code).toBe('OFFER_IS');
      expect((await fitting(stayId)).map((one) => one.key)).not.toContain(key);
    }
    const suite = (await fitting(await bookStay({ arrivalOn: '2026-08-24', departureOn: '2026-08-26' }))).find(
      (one) => one.key === key,
    )!;
    expect(suite.fit).toBeLessThan(before);
    expect(suite.reasons).toContain('1 of 7 similar guests who were offered the like took it');
  });

  it('is measured where managers look', async () => {
    const { body } = (await hotel.postAs('Hotel manager', '/s/hotel/performance/market', {
      propertyId: ids['city'],
    })) as {
      body: { offers: { kind: string; made: number; taken: number; declined: number; revenue: number }[] };
    };
    expect(body.offers).toMatchObject([
      { kind: 'UPGRADE', made: 9, taken: 1, declined: 6, revenue: 60e6 },
      { kind: 'LONGER', made: 1, taken: 1, declined: 0, revenue: 90e6 },
    ]);
  });
});
