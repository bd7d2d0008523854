import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whatIsFree } from '../../plugin/flows/stays/availability.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const TODAY = '2026-06-15';

let hotel: HotelHost;
const ids: Record<string, string> = {};
const create = async (object: string, plural: string, data: object[]): Promise<[string, string, string]> => {
  const answer = await hotel.ask<Record<string, { id: string }[]>>(
    `mutation ($data: [${object}CreateInput!]!) { create${plural}(data: $data) { id } }`,
    { data },
  );
  return answer[`create${plural}`]!.map(({ id }) => id) as [string, string, string];
};
const euros = (amount: number) => ({ amountMicros: amount * 1e6, currencyCode: 'EUR' });
const desk = async (verb: string, body: object) =>
  (await hotel.postAs('Hotel front desk', `/s/hotel/stays/${verb}`, body)) as {
    status: number;
    body: {
      code?: string;
      message?: string;
      stayIds: string[];
      guestId: string | null;
      types: { name: string; toSell: number; offers: { name: string; total: { amountMicros: number } }[] }[];
      notSold: { name: string; said: string }[];
      unread: string[];
      guest: { preferences: { value: string }[] } | null;
    };
  };
const freeOf = async (body: object) =>
  Object.fromEntries((await desk('availability', body)).body.types.map(({ name, toSell }) => [name, toSell]));

beforeAll(async () => {
  hotel = await startHotelHost(`${TODAY}T14:00:00Z`);
  [ids['city'], ids['coast']] = await create('HotelProperty', 'HotelProperties', [
    {
      name: 'City',
      code: 'CITY',
      timeZone: 'Europe/Lisbon',
      country: 'PRT',
      currencyCode: 'EUR',
      seasonPrices: ['06-20..06-30 +20%', 'summer'],
    },
    { name: 'Coast', code: 'COAST', timeZone: 'Europe/Lisbon', country: 'PRT', currencyCode: 'EUR' },
  ]);
  [ids['double'], ids['suite'], ids['seaside']] = await create('RoomType', 'RoomTypes', [
    {
      name: 'Double',
      code: 'DBL',
      key: 'CITY:DBL',
      propertyId: ids['city'],
      roomClass: 1,
      maxOccupancy: 2,
      rooms: 3,
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
      baseRate: euros(300),
    },
    { name: 'Seaside', code: 'SEA', key: 'COAST:SEA', propertyId: ids['coast'], rooms: 5, features: ['BATHTUB'] },
  ]);
  await create(
    'Room',
    'Rooms',
    ['101', '102', '103'].map((number, index) => ({
      number,
      key: `CITY:${number}`,
      propertyId: ids['city'],
      roomTypeId: ids['double'],
      housekeeping: index === 2 ? 'OUT_OF_ORDER' : 'CLEAN',
    })),
  );
  [ids['bar'], ids['early']] = await create('RatePlan', 'RatePlans', [
    { name: 'Flexible', code: 'BAR', key: 'CITY:BAR', propertyId: ids['city'] },
    {
      name: 'Early',
      code: 'ADV',
      key: 'CITY:ADV',
      propertyId: ids['city'],
      percentOff: 15,
      advancePurchaseDays: 21,
      promotionText: 'Book early',
    },
  ]);
  [ids['ana']] = await create('Person', 'People', [
    { name: { firstName: 'Ana', lastName: 'Silva' }, emails: { primaryEmail: 'ana@example.org' } },
  ]);
  await create('RoomPreference', 'RoomPreferences', [
    { name: 'Bathtub', key: 'ana:AMENITY:BATHTUB', personId: ids['ana'], category: 'AMENITY', value: 'BATHTUB' },
  ]);
});
afterAll(() => hotel.host.stop());

const tomorrow = { arrivalOn: '2026-06-16', nights: 2, adults: 2 };
const booking = (requestId: string, over: object = {}) => ({
  requestId,
  propertyId: ids['city'],
  arrivalOn: '2026-06-16',
  departureOn: '2026-06-18',
  roomTypeId: ids['double'],
  ratePlanId: ids['bar'],
  rate: euros(100),
  adults: 2,
  channel: 'PHONE',
  ...over,
});

describe('what is free', () => {
  it('has rooms by type with prices, and says which plans are not sold', async () => {
    const { body } = await desk('availability', { ...tomorrow, propertyId: ids['city'] });
    expect(body.types.map(({ name, toSell, offers }) => [name, toSell, offers[0]?.total.amountMicros])).toEqual([
      ['Double', 2, 200e6],
      ['Suite', 2, 600e6],
    ]);
    expect(body.notSold).toMatchObject([{ name: 'Early', said: 'to be booked 21 days in advance' }]);
    expect(body.unread).toEqual(['summer']);
  });

  it('applies season and promotion', async () => {
    const { body } = await desk('availability', { arrivalOn: '2026-06-19', nights: 2, propertyId: ids['city'] });
    expect(body.types[0]!.offers[0]!.total.amountMicros).toBe(220e6);
    const far = await desk('availability', { arrivalOn: '2026-07-20', nights: 1, propertyId: ids['city'] });
    expect(far.body.types[0]!.offers.map(({ name }) => name)).toEqual(['Early', 'Flexible']);
  });

  it('asks the host three times for a month, guest and all', async () => {
    const { url, apiKey } = hotel.host;
    const asked: string[] = [];
    const real = connect({ url, token: apiKey, wait: async () => {}, random: () => 0 });
    const counting: Host = {
      request: (document, variables) => {
        asked.push(document.toString());
        return real.request(document, variables);
      },
    };
    await whatIsFree(
      counting,
      { propertyId: ids['city'], nights: 31, adults: 2, children: 0, guestId: ids['ana'] },
      new Date(`${TODAY}T14:00:00Z`),
    );
    expect(asked.length).toBe(3);
  });

  it.each([{ nights: 0 }, { nights: 32 }, { arrivalOn: 'tomorrow' }, { propertyId: 'x' }])(
    'is not said for %j',
    async (body) => expect(await desk('availability', body)).toMatchObject({ status: 400 }),
  );
});

describe('a booking', () => {
  it('is confirmed, takes its room, and has what the guest wants on it at any property', async () => {
    const made = await desk(
      'inquire',
      booking('ana-1', { guestId: ids['ana'], propertyId: ids['coast'], roomTypeId: ids['seaside'] }),
    );
    expect(made).toMatchObject({ status: 200, body: { guestId: ids['ana'] } });
    expect(await desk('confirm', { stayIds: made.body.stayIds })).toMatchObject({ status: 200 });
    await hotel.host.idle();
    const { stay } = await hotel.ask<{ stay: object }>(
      'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { status preferenceFit roomRevenue { amountMicros } } }',
      { id: made.body.stayIds[0] },
    );
    expect(stay).toEqual({ status: 'CONFIRMED', preferenceFit: 100, roomRevenue: { amountMicros: 200e6 } });
    expect(await freeOf({ ...tomorrow, propertyId: ids['coast'] })).toEqual({ Seaside: 4 });
  });

  it('makes the guest it is for, once, with the phone as of the country', async () => {
    const newGuest = { firstName: 'Bea', lastName: 'Costa', phone: '912 345 678', email: 'Bea@Example.org' };
    const first = await desk('inquire', booking('bea-1', { newGuest }));
    const again = await desk('inquire', booking('bea-1', { newGuest }));
    expect(again.body).toMatchObject({ stayIds: first.body.stayIds, guestId: first.body.guestId });
    const { people } = await hotel.ask<{ people: { edges: { node: object }[] } }>(
      '{ people(filter: { name: { lastName: { eq: "Costa" } } }) { edges { node { id emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } } } } }',
    );
    expect(people.edges).toEqual([
      {
        node: {
          id: first.body.guestId,
          emails: { primaryEmail: 'bea@example.org' },
          phones: { primaryPhoneNumber: '912345678', primaryPhoneCallingCode: '+351' },
        },
      },
    ]);
  });

  it('makes nobody a guest twice', async () =>
    expect(
      await desk('inquire', booking('ana-2', { newGuest: { lastName: 'Silva', email: 'ANA@example.org' } })),
    ).toMatchObject({ status: 409, body: { code: 'GUEST_KNOWN' } }));

  it('that is held keeps its room until its day, and reminds of it', async () => {
    const before = await freeOf({ ...tomorrow, propertyId: ids['city'] });
    const held = await desk(
      'inquire',
      booking('held', { guestId: ids['ana'], hold: true, heldUntil: TODAY, roomTypeId: ids['suite'] }),
    );
    expect(held.status).toBe(200);
    expect(await freeOf({ ...tomorrow, propertyId: ids['city'] })).toEqual({ ...before, Suite: before['Suite']! - 1 });
    const { tasks } = await hotel.ask<{ tasks: { edges: { node: { title: string; dueAt: string } }[] } }>(
      '{ tasks(filter: { title: { like: "%hold ends%" } }) { edges { node { title dueAt } } } }',
    );
    expect(tasks.edges.map(({ node }) => node.dueAt.slice(0, 10))).toEqual([TODAY]);
    const free = await whatIsFree(
      connect({ url: hotel.host.url, token: hotel.host.apiKey, wait: async () => {}, random: () => 0 }),
      { ...tomorrow, arrivalOn: '2026-06-16' as never, children: 0, propertyId: ids['city'] },
      new Date('2026-06-16T14:00:00Z'),
    );
    expect(free.types.find(({ name }) => name === 'Suite')!.toSell).toBe(before['Suite']);
  });
});

describe('the form for enquiries', () => {
  const minute = { now: 0 };
  /** Nobody fills in a form in less than four seconds: the clock goes on by a minute. */
  const aMinuteLater = async (): Promise<void> => {
    minute.now += 1;
    await hotel.host.advanceTo(`${TODAY}T14:${String(minute.now).padStart(2, '0')}:00Z`);
  };
  const newLink = async (propertyId = ids['city']): Promise<string> => {
    const { body } = await hotel.postAs('Hotel front desk', '/s/hotel/reservations/enquiry-link', { propertyId });
    return (body as { link: string }).link;
  };
  const open = async (link: string, language = 'en') => {
    const answer = await fetch(link, { headers: { 'accept-language': language } });
    const text = await answer.text();
    return { status: answer.status, text, form: /name="form" value="([^"]+)"/.exec(text)?.[1] ?? '' };
  };
  const send = async (link: string, form: string, over: Record<string, string> = {}) => {
    const fields = {
      form,
      website: '',
      arrivalOn: '2026-07-10',
      departureOn: '2026-07-12',
      adults: '2',
      children: '1',
      roomTypeId: ids['suite']!,
      firstName: 'Dora',
      lastName: 'Lima',
      email: 'Dora@Example.org',
      phone: '913 000 111',
      wishes: '',
      ...over,
    };
    const answer = await fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
    return { status: answer.status, text: await answer.text() };
  };
  type Asked = {
    status: string;
    channel: string;
    bookedRoomTypeId: string;
    specialRequests: string;
    arrivalOn: string;
    guest: { id: string; guestLanguage: string; emails: { primaryEmail: string } };
  };
  const asked = async (lastName: string): Promise<Asked[]> => {
    await hotel.host.idle();
    const { stays } = await hotel.ask<{ stays: { edges: { node: Asked }[] } }>(
      'query ($name: String!) { stays(filter: { key: { like: "ENQUIRY:%" }, guest: { name: { lastName: { eq: $name } } } }) { edges { node { status channel bookedRoomTypeId specialRequests arrivalOn guest { id guestLanguage emails { primaryEmail } } } } } }',
      { name: lastName },
    );
    return stays.edges.map(({ node }) => node);
  };

  beforeAll(() => hotel.setVariable('HOTEL_LINK_SECRET', 'a-secret-of-exactly-32-bytes-long'));

  it('makes an inquiry, its guest and a task for the front desk, once however often it is sent', async () => {
    const link = await newLink();
    const { form, text, status } = await open(link, 'zh-TW');
    expect(status).toBe(200);
    expect(text).toContain('City住宿詢問');
    await aMinuteLater();
    const sent = await send(`${link}&l=zh-TW`, form, { wishes: 'A quiet room. Card 4111 1111 1111 1111' });
    expect(sent.text).toContain('感謝您的詢問');
    await send(`${link}&l=zh-TW`, form, { wishes: 'A quiet room. Card 4111 1111 1111 1111' });
    const other = await open(link);
    await aMinuteLater();
    await send(`${link}&l=zh-TW`, other.form, { wishes: 'A quiet room. Card 4111 1111 1111 1111' });
    expect(await asked('Lima')).toEqual([
      {
        status: 'INQUIRY',
        channel: 'DIRECT_WEB',
        bookedRoomTypeId: ids['suite'],
        specialRequests: 'A quiet room. Card •••',
        arrivalOn: '2026-07-10',
        guest: { id: expect.any(String), guestLanguage: 'zh-TW', emails: { primaryEmail: 'dora@example.org' } },
      },
    ]);
    const { tasks } = await hotel.ask<{ tasks: { edges: { node: { title: string } }[] } }>(
      '{ tasks(filter: { title: { like: "%enquiry for%" } }) { edges { node { title } } } }',
    );
    expect(tasks.edges.map(({ node }) => node.title)).toEqual([expect.stringContaining('Jul 10, 2026')]);
  });

  it('says the same whether the guest is known or not, and finds who has the e-mail or the phone', async () => {
    const link = await newLink();
    const { form } = await open(link);
    await aMinuteLater();
    const ofKnown = await send(link, form, { lastName: 'Silva', email: 'ANA@example.org', phone: '' });
    const ofNew = await send(link, form, { lastName: 'Nova', email: 'nova@example.org', phone: '' });
    expect(ofKnown).toEqual(ofNew);
    expect((await asked('Silva')).map(({ guest }) => guest.id)).toEqual([ids['ana']]);
    const byPhone = await send(link, form, { email: '', phone: '+351 913 000 111', arrivalOn: '2026-07-11' });
    expect(byPhone).toEqual(ofNew);
    const [first, second, ...others] = await asked('Lima');
    expect(second!.guest.id).toBe(first!.guest.id);
    expect(others).toEqual([]);
  });

  it('takes nothing that is wrong, and says what', async () => {
    const link = await newLink();
    const { form } = await open(link);
    await aMinuteLater();
    const wrong = await send(link, form, { lastName: 'Wrong', departureOn: '2026-07-10', email: '', phone: '' });
    expect(wrong.text).toContain('The departure has to be after the arrival.');
    expect(wrong.text).toContain('Please give an e-mail or a phone number');
    expect(wrong.text).toContain('value="Wrong"');
    expect(await asked('Wrong')).toEqual([]);
  });

  it('takes nothing at once, nor what fills in every field, nor more than forty a day by one link', async () => {
    const link = await newLink();
    const { form } = await open(link);
    expect((await send(link, form, { lastName: 'Quick' })).text).toContain('once more');
    await aMinuteLater();
    expect((await send(link, form, { lastName: 'Quick', website: 'https://spam.example' })).text).toContain(
      'Please write or call us',
    );
    expect(await asked('Quick')).toEqual([]);
    const { jti } = JSON.parse(
      Buffer.from(new URL(link).searchParams.get('t')!.split('.')[1]!, 'base64url').toString(),
    ) as { jti: string };
    const taken = (bookedAt: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        key: `ENQUIRY:${jti}:${from + index}`,
        status: 'INQUIRY',
        arrivalOn: '2026-10-01',
        departureOn: '2026-10-02',
        bookedAt,
        propertyId: ids['city'],
      }));
    await create('Stay', 'Stays', [...taken('2026-06-14T13:00:00Z', 0, 5), ...taken(`${TODAY}T10:00:00Z`, 5, 44)]);
    // Thirty-nine in the last day: one more is taken.
    await send(link, form, { lastName: 'Fortieth', email: 'f@example.org' });
    expect(await asked('Fortieth')).toHaveLength(1);
    expect((await send(link, form, { lastName: 'Next', email: 'n@example.org' })).text).toContain(
      'Please write or call us',
    );
    expect(await asked('Next')).toEqual([]);
    const another = await newLink();
    const shown = await open(another);
    await aMinuteLater();
    await send(another, shown.form, { lastName: 'Next', email: 'n@example.org' });
    expect(await asked('Next')).toHaveLength(1);
  });

  it('opens for a good link alone, until the links are withdrawn by who may', async () => {
    const link = await newLink();
    const { form } = await open(link);
    expect((await open(`${link.slice(0, -4)}AAAA`)).status).toBe(404);
    const withdraw = (role: string) =>
      hotel.postAs(role, '/s/hotel/reservations/withdraw-enquiries', { propertyId: ids['city'] });
    expect(await withdraw('Hotel front desk')).toMatchObject({ status: 403 });
    await aMinuteLater();
    expect(await withdraw('Hotel manager')).toMatchObject({ status: 200 });
    expect((await open(link)).status).toBe(404);
    expect((await send(link, form)).status).toBe(404);
    await aMinuteLater();
    expect((await open(await newLink())).status).toBe(200);
  });
});

describe('a night that is sold beyond its rooms', () => {
  const walk = async (on: string) =>
    (await hotel.postAs('Hotel front desk', '/s/hotel/stays/walk-desk', { propertyId: ids['city'], on })) as {
      status: number;
      body: {
        capacity: number;
        due: number;
        missing: number;
        short: number;
        partners: object[];
        relocations: { name: string; isProposed: boolean; compensation: { amountMicros: number }; due: string[] }[];
        kept: { name: string; why: string[] }[];
      };
    };

  it('names who is to be relocated, the least costly and shortest first, who is kept, and what is due', async () => {
    const [gone, vip, family, one, long] = (await create(
      'Person',
      'People',
      ['Gone', 'Vip', 'Family', 'One', 'Long'].map((lastName) => ({
        name: { firstName: '', lastName },
        ...(lastName === 'Vip' ? { guestVipReason: 'Mayor' } : {}),
      })),
    )) as string[];
    await create('Company', 'Companies', [{ name: 'Sister hotel', accountRelocationPartnerOfId: ids['city'] }]);
    const stay = (key: string, guestId: string | undefined, over: object = {}) => ({
      key: `PMS:${key}`,
      confirmationNumber: key,
      status: 'CONFIRMED',
      arrivalOn: '2026-09-01',
      departureOn: '2026-09-02',
      adults: 1,
      propertyId: ids['city'],
      guestId,
      ...over,
    });
    await create('Stay', 'Stays', [
      stay('W0', gone, { status: 'RELOCATED', arrivalOn: '2026-05-01', departureOn: '2026-05-02' }),
      stay('W1', gone),
      stay('W2', vip),
      stay('W3', family, { children: 1 }),
      stay('W4', long, { departureOn: '2026-09-06' }),
      stay('W5', one),
    ]);
    await hotel.host.idle();
    const { body } = await walk('2026-09-01');
    // Three doubles, of which one is out of order; the suites are not listed as rooms.
    expect(body).toMatchObject({ capacity: 2, due: 5, missing: 3, short: 1, partners: [{ name: 'Sister hotel' }] });
    expect(body.relocations.map(({ name, isProposed }) => [name, isProposed])).toEqual([
      ['One', true],
      ['Long', true],
    ]);
    // One and a half times what a room of the house costs on average.
    expect(body.relocations[0]).toMatchObject({
      compensation: { amountMicros: 270e6 },
      due: [
        'first night elsewhere with tax, €270',

        'points and nights of the stay as if it had been here',
      ],
    });
    expect(body.kept.map(({ name, why }) => [name, why]).toSorted()).toEqual([
      ['Family', ['arrives with children']],
      ['Gone', ['was walked before']],
      ['Vip', ['is a VIP']],
    ]);
  });
});

describe('the review of overbooking', () => {
  const runs = async () =>
    (
      await hotel.ask<{ hotelRuns: { edges: { node: { status: string; error: string } }[] } }>(
        '{ hotelRuns(filter: { kind: { eq: OVERBOOKING } }) { edges { node { status error } } } }',
      )
    ).hotelRuns.edges.map(({ node }) => node);
  const kept = async () =>
    (
      await hotel.ask<{
        hotelProperty: {
          showUpModel: {
            countedTo: string;
            model: { groups: Record<string, { booked: number[]; showedUp: number[] }> };
          };
          overbookingLevels: {
            madeOn: string;
            days: Record<string, { level: number; expected: number; onBooks: number }>;
          };
        };
      }>('query ($id: UUID!) { hotelProperty(filter: { id: { eq: $id } }) { showUpModel overbookingLevels } }', {
        id: ids['city'],
      })
    ).hotelProperty;

  it('counts who came, sets levels for the days ahead, and tells of a night sold beyond them, once', async () => {
    const past = Array.from({ length: 40 }, (_, index) => {
      const isGone = index % 4 === 0;
      const day = String(1 + (index % 28)).padStart(2, '0');
      return {
        key: `PMS:P${index}`,
        confirmationNumber: `P${index}`,
        status: isGone ? 'NO_SHOW' : 'CHECKED_OUT',
        arrivalOn: `2026-05-${day}`,
        departureOn: `2026-05-${day === '28' ? '29' : String(Number(day) + 1).padStart(2, '0')}`,
        bookedAt: '2026-04-20T10:00:00Z',
        channel: 'OTA',
        adults: 1,
        propertyId: ids['city'],
        ...(isGone ? {} : { checkedInAt: `2026-05-${day}T15:00:00Z`, checkedOutAt: '2026-05-30T10:00:00Z' }),
      };
    });
    await create('Stay', 'Stays', past);
    await create(
      'Stay',
      'Stays',
      Array.from({ length: 5 }, (_, index) => ({
        key: `PMS:N${index}`,
        confirmationNumber: `N${index}`,
        status: 'CONFIRMED',
        arrivalOn: '2026-06-25',
        departureOn: '2026-06-26',
        bookedAt: '2026-06-01T10:00:00Z',
        channel: 'OTA',
        adults: 1,
        propertyId: ids['city'],
      })),
    );
    await hotel.host.idle();
    await hotel.host.advanceTo('2026-06-16T07:00:00Z');
    expect(await runs()).toEqual([{ status: 'DONE', error: '' }]);
    const { showUpModel, overbookingLevels } = await kept();
    expect(showUpModel.countedTo).toBe('2026-06-15');
    const all = showUpModel.model.groups['[]']!;
    expect(all.showedUp[0]! / all.booked[0]!).toBeCloseTo(0.75, 1);
    expect(overbookingLevels.madeOn).toBe('2026-06-16');
    expect(overbookingLevels.days['2026-06-25']).toMatchObject({ onBooks: 5, level: 2 });
    expect(overbookingLevels.days['2026-06-25']!.expected).toBeLessThan(5);
    await hotel.host.advanceTo('2026-06-17T07:00:00Z');
    expect(await runs()).toEqual([{ status: 'DONE', error: '' }]);
    expect((await kept()).overbookingLevels.madeOn).toBe('2026-06-17');
    const { tasks } = await hotel.ask<{ tasks: { edges: { node: { title: string } }[] } }>(
      '{ tasks(filter: { title: { like: "%oversold%" } }) { edges { node { title } } } }',
    );
    expect(tasks.edges.map(({ node }) => node.title)).toEqual(['City: Jun 25, 2026 is oversold']);
    // Counted day by day, nothing is counted twice.
    expect((await kept()).showUpModel.model.groups['[]']!.booked[0]).toBeLessThan(all.booked[0]! + 0.001);
  });
});
