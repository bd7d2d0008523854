import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
let guestId: string;
beforeAll(async () => {
  hotel = await startHotelHost();
  const { createPerson } = await hotel.ask<{ createPerson: { id: string } }>(
    'mutation { createPerson(data: { name: { firstName: "Ana", lastName: "Silva" } }) { id } }',
  );
  guestId = createPerson.id;
});
afterAll(() => hotel.host.stop());

type Answer = { status: number; body: { message: string; code?: string; preferenceIds: string[] } };
const give = async (verb: string, body: object, role = 'Hotel front desk') =>
  (await hotel.postAs(role, `/s/hotel/preferences/${verb}`, body)) as Answer;
type Kept = { id: string; value: string; polarity: string; origin: string; validUntil: string | null };
const kept = async (): Promise<Kept[]> => {
  const { roomPreferences } = await hotel.ask<{ roomPreferences: { edges: { node: Kept }[] } }>(
    'query ($id: UUID!) { roomPreferences(filter: { personId: { eq: $id } }, orderBy: [{ value: AscNullsLast }]) { edges { node { id value polarity origin validUntil } } } }',
    { id: guestId },
  );
  return roomPreferences.edges.map(({ node }) => node);
};

describe('preferences of a guest', () => {
  it('are added as they were said, once, the sensitive ones where those are kept', async () => {
    const first = await give('add', { guestId, text: 'High floor, not near the elevator. Vegan.' });
    expect(first).toMatchObject({ status: 200, body: { message: expect.stringContaining('high floor') } });
    expect(first.body.preferenceIds).toHaveLength(3);
    const again = await give('add', { guestId, text: 'high floor' });
    expect(first.body.preferenceIds).toContain(again.body.preferenceIds[0]);
    expect(await kept()).toMatchObject([
      { value: 'HIGH', polarity: 'WANTS', origin: 'DECLARED' },
      { value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' },
    ]);
    const { sensitivePreferences } = await hotel.ask<{ sensitivePreferences: { edges: { node: object }[] } }>(
      'query ($id: UUID!) { sensitivePreferences(filter: { personId: { eq: $id } }) { edges { node { value validUntil } } } }',
      { id: guestId },
    );
    expect(sensitivePreferences.edges).toEqual([{ node: { value: 'VEGAN', validUntil: '2028-06-15' } }]);
  });

  it('that contradict each other are told of', async () => {
    const { body } = await give('add', { guestId, category: 'FLOOR', value: 'LOW' });
    expect(body.message).toContain('low floor does not go with high floor');
  });

  it('are retired, and come back when they are confirmed', async () => {
    const [high] = await kept();
    expect(await give('retire', { preferenceIds: [high!.id] })).toMatchObject({ status: 200 });
    expect((await kept())[0]).toMatchObject({ validUntil: '2026-06-14' });
    expect((await give('add', { guestId, category: 'FLOOR', value: 'LOW' })).body.message).not.toContain('does not go');
    expect(await give('confirm', { preferenceIds: [high!.id] })).toMatchObject({ status: 200 });
    expect((await kept())[0]).toMatchObject({ validUntil: null, origin: 'DECLARED' });
  });

  it.each([
    ['what nobody understands', 'add', () => ({ guestId, text: 'xyzzy' }), 422],
    [
      'a guest who is gone',
      'add',
      () => ({ guestId: '6f3a1f0e-5c0b-4d53-9c3b-1d5b0d3f2a11', text: 'high floor' }),
      404,
    ],
    ['a preference that is gone', 'retire', () => ({ preferenceIds: ['6f3a1f0e-5c0b-4d53-9c3b-1d5b0d3f2a11'] }), 404],
    ['a category that is none', 'add', () => ({ guestId, category: 'COLOUR', value: 'RED' }), 400],
  ])('are not made of %s', async (_, verb, body, status) => expect(await give(verb, body())).toMatchObject({ status }));

  it('are changed by those who may', async () =>
    expect(await give('add', { guestId, text: 'high floor' }, 'Hotel sales and marketing')).toMatchObject({
      status: 403,
    }));
});

describe('wordings of the hotel’s own', () => {
  let taught = 0;
  const teach = async (fields: object): Promise<string> => {
    const { createPreferenceWording } = await hotel.ask<{ createPreferenceWording: { id: string } }>(
      'mutation ($data: PreferenceWordingCreateInput!) { createPreferenceWording(data: $data) { id } }',
      { data: fields },
    );
    await hotel.host.idle();
    // What was entered first is told by the time.
    taught += 1;
    await hotel.host.advanceTo(new Date(Date.parse('2026-06-15T12:00:00Z') + taught * 1_000).toISOString());
    return createPreferenceWording.id;
  };
  const problemOf = async (id: string): Promise<string> => {
    const { preferenceWording } = await hotel.ask<{ preferenceWording: { problem: string | null } }>(
      'query ($id: UUID!) { preferenceWording(filter: { id: { eq: $id } }) { problem } }',
      { id },
    );
    return preferenceWording.problem ?? '';
  };

  it('are read in what guests say and asked for, once they are entered', async () => {
    expect((await give('add', { guestId, text: 'Lighthouse side' })).status).toBe(422);
    const id = await teach({ name: 'lighthouse side', category: 'VIEW', value: 'sea' });
    expect(await problemOf(id)).toBe('');
    expect(await give('add', { guestId, text: 'Lighthouse side' })).toMatchObject({
      status: 200,
      body: { message: 'Noted: sea view.' },
    });
    await hotel.ask('mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }', {
      data: {
        key: 'PMS:WORDING',
        guestId,
        status: 'IN_HOUSE',
        arrivalOn: '2026-06-13',
        departureOn: '2026-06-15',
        specialRequests: 'Always a red chair, please',
      },
    });
    await teach({ name: 'red chair', category: 'AMENITY', value: 'red chair' });
    await hotel.ask(
      'mutation { updateStays(filter: { key: { eq: "PMS:WORDING" } }, data: { status: CHECKED_OUT }) { id } }',
    );
    await hotel.host.idle();
    expect((await kept()).map(({ value }) => value)).toContain('RED_CHAIR');
  });

  it('say why they are not read, and are read when that is mended', async () => {
    const id = await teach({ name: 'x', category: 'VIEW', value: 'SEA' });
    expect(await problemOf(id)).toBe('One character is found in too many words. Enter two or more.');
    await hotel.ask('mutation ($id: UUID!) { updatePreferenceWording(id: $id, data: { name: "beacon" }) { id } }', {
      id,
    });
    await hotel.host.idle();
    expect(await problemOf(id)).toBe('');
    const second = await teach({ name: 'Beacon', category: 'VIEW', value: 'CITY' });
    expect(await problemOf(second)).toContain('entered first');
    await hotel.ask('mutation ($id: UUID!) { deletePreferenceWording(id: $id) { id } }', { id });
    await hotel.host.idle();
    expect(await problemOf(second)).toBe('');
  });

  it('are entered by managers and seen by the front desk', async () => {
    await expect(
      hotel.askAs('Hotel front desk', 'mutation { createPreferenceWording(data: { name: "mill" }) { id } }'),
    ).rejects.toThrow('permission');
    await hotel.askAs('Hotel manager', 'mutation { createPreferenceWording(data: { name: "mill" }) { id } }');
    const seen = await hotel.askAs('Hotel front desk', '{ preferenceWordings { edges { node { name problem } } } }');
    expect(JSON.stringify(seen)).toContain('mill');
  });
});
