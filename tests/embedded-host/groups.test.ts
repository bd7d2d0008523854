import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
const HOUSE = '5eed0000-0000-4000-8000-0000000b0001';
const DOUBLE = '5eed0000-0000-4000-8000-0000000b0002';
const SUITE = '5eed0000-0000-4000-8000-0000000b0003';
const RIVAL = '5eed0000-0000-4000-8000-0000000b0004';
const GROUP = '5eed0000-0000-4000-8000-0000000b0010';
const BOARD = '5eed0000-0000-4000-8000-0000000b0011';
const OLD = [1, 2, 3].map((each) => `5eed0000-0000-4000-8000-0000000b002${each}`);

const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });
/** By the key of the API, which holds however far the clock is driven. */
const ask = async <Result>(query: string, variables: object = {}): Promise<Result> => {
  const { body } = await hotel.post('/graphql', { query, variables });
  const { data, errors } = body as { data: Result; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
};
const create = async (type: string, plural: string, data: object[]): Promise<void> => {
  await ask(`mutation ($data: [${type}CreateInput!]!) { create${plural}(data: $data) { id } }`, { data });
  await hotel.host.idle();
};
const change = async (id: string, data: object): Promise<void> => {
  await ask(
    'mutation ($id: UUID!, $data: OpportunityUpdateInput!) { updateOpportunity(id: $id, data: $data) { id } }',
    {
      id,
      data,
    },
  );
  await hotel.host.idle();
};
const group = async (id = GROUP): Promise<Record<string, unknown>> => {
  await hotel.host.idle();
  const { opportunities } = await ask<{ opportunities: { edges: { node: Record<string, unknown> }[] } }>(
    `{ opportunities(filter: { id: { eq: "${id}" } }) { edges { node { groupStage groupReached groupProblem groupBlock groupPickup
      groupProbability groupWeighted { amountMicros } groupLostReason groupReleasedOn groupCompetitorWon { name } } } } }`,
  );
  return opportunities.edges[0]!.node;
};
const post = (verb: string, body: object) => hotel.post(`/s/hotel/groups/${verb}`, body);
const move = (stage: string, more: object = {}) => post('move', { groupId: GROUP, stage, ...more });
type Page = {
  pickup: number;
  held: number;
  pace: object | null;
  displaced: object | null;
  due: { code: string }[];
  guests: { guest: { name: { lastName: string } } | null }[];
  nights: object[];
};
const page = async (): Promise<Page> => (await post('page', { groupId: GROUP })).body as Page;
const toSell = async (): Promise<number[]> => {
  const { body } = await hotel.post('/s/hotel/stays/availability', {
    propertyId: HOUSE,
    arrivalOn: '2026-08-10',
    nights: 2,
  });
  return (body as { types: { toSell: number }[] }).types.map((type) => type.toSell);
};
const review = async (): Promise<void> => {
  expect(await hotel.post('/s/hotel/runs/start', { kind: 'GROUP_REVIEW' })).toMatchObject({
    status: 200,
    body: { run: { status: 'DONE' } },
  });
  await hotel.host.idle();
};
const tasks = async (): Promise<string[]> => {
  const { tasks: found } = await ask<{ tasks: { edges: { node: { title: string } }[] } }>(
    '{ tasks { edges { node { title taskTargets { edges { node { targetOpportunityId } } } } } } }',
  );
  return found.edges.map(({ node }) => node.title).toSorted();
};
let count = 0;
const stay = (fields: object) => ({
  key: `GRP:${(count += 1)}`,
  name: 'stay',
  status: 'CONFIRMED',
  propertyId: HOUSE,
  roomTypeId: DOUBLE,
  arrivalOn: '2026-08-10',
  departureOn: '2026-08-12',
  ...fields,
});

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  await create('HotelProperty', 'HotelProperties', [
    { id: HOUSE, name: 'House', code: 'HSE', timeZone: 'Europe/Lisbon', currencyCode: 'EUR', roomCount: 12 },
  ]);
  await create('RoomType', 'RoomTypes', [
    { id: DOUBLE, name: 'Double', code: 'DBL', propertyId: HOUSE, rooms: 10, baseRate: euros(100) },
    { id: SUITE, name: 'Suite', code: 'STE', propertyId: HOUSE, rooms: 2, baseRate: euros(200) },
  ]);
  await create('Company', 'Companies', [{ id: RIVAL, name: 'Rival', accountType: 'COMPETITOR' }]);
  // Three groups of last year: each had 8 of its 10 room nights booked 60 days before it came.
  await create(
    'Opportunity',
    'Opportunities',
    OLD.map((id, at) => ({
      id,
      name: `Old ${at}`,
      groupStage: 'CLOSED',
      groupPropertyId: HOUSE,
      groupArrivalOn: `2025-0${at + 4}-20`,
      groupDepartureOn: `2025-0${at + 4}-22`,
    })),
  );
  await create(
    'GroupNight',
    'GroupNights',
    OLD.flatMap((groupId, at) =>
      ['20', '21'].map((day) => ({
        name: 'night',
        key: `${groupId}:${day}`,
        groupId,
        propertyId: HOUSE,
        roomTypeId: DOUBLE,
        night: `2025-0${at + 4}-${day}`,
        rooms: 5,
      })),
    ),
  );
  await create(
    'Stay',
    'Stays',
    OLD.flatMap((groupId, at) =>
      Array.from({ length: 4 }, () =>
        stay({
          groupId,
          status: 'CHECKED_OUT',
          arrivalOn: `2025-0${at + 4}-20`,
          departureOn: `2025-0${at + 4}-22`,
          bookedAt: '2025-01-10T10:00:00Z',
        }),
      ),
    ),
  );
  // On the same Monday and Tuesday of last year eleven guests came by themselves.
  await create(
    'Stay',
    'Stays',
    Array.from({ length: 11 }, () =>
      stay({ status: 'CHECKED_OUT', arrivalOn: '2025-08-11', departureOn: '2025-08-13', rate: euros(90) }),
    ),
  );
  await create('Opportunity', 'Opportunities', [{ id: GROUP, name: 'Choir' }]);
});
afterAll(() => hotel.host.stop());

describe('a group', () => {
  it('is an opportunity that was made one, and skips no stage', async () => {
    expect(await move('INQUIRY')).toMatchObject({ status: 200, body: { message: 'Choir is now Inquiry.' } });
    expect(await move('TENTATIVE')).toMatchObject({ status: 409, body: { code: 'STAGE_SKIPPED' } });
    expect(await move('PROPOSED')).toMatchObject({ status: 409, body: { code: 'GROUP_WITHOUT_DAYS' } });
    await change(GROUP, { groupPropertyId: HOUSE, groupArrivalOn: '2026-08-10', groupDepartureOn: '2026-08-12' });
    expect(await move('PROPOSED')).toMatchObject({ status: 200 });
    expect(await move('PROPOSED')).toMatchObject({ status: 200, body: { message: 'Choir is Proposed already.' } });
    // Three of three took place: (3 + 10 × 0.3) of 13.
    expect(await group()).toMatchObject({ groupStage: 'PROPOSED', groupReached: 'PROPOSED', groupProbability: 0.46 });
  });

  it('that is moved too far on the board says so and counts nowhere', async () => {
    await change(GROUP, { amount: euros(1_000) });
    expect(await group()).toMatchObject({ groupProblem: '', groupWeighted: { amountMicros: 460_000_000 } });
    await change(GROUP, { groupStage: 'DEFINITE' });
    expect(await group()).toMatchObject({
      groupReached: 'PROPOSED',
      groupProblem: expect.stringContaining('Tentative comes first'),
      groupWeighted: { amountMicros: null },
    });
    await change(GROUP, { groupStage: 'PROPOSED' });
    expect(await group()).toMatchObject({ groupProblem: '', groupWeighted: { amountMicros: 460_000_000 } });
  });

  it('has the rooms of its days alone', async () => {
    const night = (on: string, roomTypeId: string, rooms: number) => ({ on, roomTypeId, rooms, rate: euros(80) });
    expect(await post('block', { groupId: GROUP, nights: [night('2026-08-12', DOUBLE, 1)] })).toMatchObject({
      status: 422,
      body: { code: 'NIGHT_OUTSIDE_DAYS' },
    });
    expect(await post('block', { groupId: GROUP, nights: [night('2026-08-10', HOUSE, 1)] })).toMatchObject({
      status: 422,
      body: { code: 'ROOM_TYPE_NOT_THERE' },
    });
    const nights = [
      night('2026-08-10', DOUBLE, 6),
      night('2026-08-11', DOUBLE, 6),
      night('2026-08-10', SUITE, 1),
      night('2026-08-11', SUITE, 1),
    ];
    expect(
      await post('block', { groupId: GROUP, nights: [...nights, night('2026-08-11', DOUBLE, 9)].slice(0, 4) }),
    ).toMatchObject({
      status: 200,
      body: { message: 'The block is 14 room nights.' },
    });
    expect(await group()).toMatchObject({ groupBlock: 14, groupPickup: 0 });
  });

  it('takes rooms from sale once it is definite', async () => {
    expect(await toSell()).toEqual([10, 2]);
    await move('TENTATIVE');
    expect(await toSell()).toEqual([10, 2]);
    expect(await move('DEFINITE')).toMatchObject({ status: 200 });
    expect(await toSell()).toEqual([4, 1]);
    expect(await move('REFUSED', { reason: 'No' })).toMatchObject({
      status: 409,
      body: { code: 'REFUSED_AFTER_CONTRACT' },
    });
  });

  it('is picked up by its own stays, which are then sold only once', async () => {
    await create('Stay', 'Stays', [stay({ groupId: GROUP }), stay({ groupId: GROUP, status: 'CANCELLED' })]);
    expect(await group()).toMatchObject({ groupPickup: 2 });
    expect(await toSell()).toEqual([4, 1]);
    await create('Stay', 'Stays', [stay({})]);
    expect(await toSell()).toEqual([3, 1]);
  });

  it('takes a rooming list, tells first what would come in, and takes nobody twice', async () => {
    const text = 'Last name,First name,Room type\nSilva,Ana,\nReis,Rui,Suite\nGil,Eva,Hut\nMora,Ivo,Suite';
    const asked = { groupId: GROUP, text };
    expect(await post('rooming-list', asked)).toMatchObject({
      status: 200,
      body: {
        message: '2 guests can come in, 2 cannot.',
        stays: [{ lastName: 'Silva', roomType: 'Double' }, { lastName: 'Reis' }],
        refused: [
          { line: 4, why: 'no room type “Hut”' },
          { line: 5, why: 'the block has no room left; enlarge it first' },
        ],
      },
    });
    expect((await page()).pickup).toBe(2);
    expect(await post('rooming-list', { ...asked, save: true })).toMatchObject({
      status: 200,
      body: { stays: [{}, {}] },
    });
    expect(await post('rooming-list', { ...asked, save: true })).toMatchObject({ status: 200, body: { stays: [] } });
    await hotel.host.idle();
    const { pickup, guests } = await page();
    expect(pickup).toBe(6);
    expect(guests.map(({ guest }) => guest?.name.lastName ?? '').toSorted()).toEqual(['', '', 'Reis', 'Silva']);
    expect(await toSell()).toEqual([3, 1]);
  });

  it('knows its pace and whom it would push out', async () => {
    expect(await page()).toMatchObject({
      pace: { share: 6 / 14, usual: 0.8, groups: 3 },
      // Eleven rooms are free without the group, and ten guests are still to come each night; with its seven rooms four are left.
      displaced: { rooms: 12, nights: 2, cost: euros(1_080) },
      due: [{ code: 'SLOW_PICKUP' }],
    });
  });

  it('makes tasks of what is due, once', async () => {
    await change(GROUP, { groupCutOffOn: '2026-06-22', groupAttrition: 0.2 });
    await create('Opportunity', 'Opportunities', [
      {
        id: BOARD,
        name: 'Board',
        groupStage: 'TENTATIVE',
        groupPropertyId: HOUSE,
        groupArrivalOn: '2026-07-10',
        groupDepartureOn: '2026-07-11',
        groupOptionUntil: '2026-06-18',
      },
    ]);
    await review();
    const told = ['Board: the option is ending', 'Choir picks up slowly: call them', 'Choir: the cut-off is near'];
    expect(await tasks()).toEqual(told);
    await review();
    expect(await tasks()).toEqual(told);
  });

  it('is released by hand, and held again', async () => {
    expect(await post('release', { groupId: GROUP })).toMatchObject({
      status: 200,
      body: { message: '8 room nights went back to sale.' },
    });
    expect(await toSell()).toEqual([7, 1]);
    expect(await post('release', { groupId: GROUP })).toMatchObject({ status: 409, body: { code: 'NOTHING_HELD' } });
    expect(await post('release', { groupId: GROUP, again: true })).toMatchObject({ status: 200 });
    expect(await toSell()).toEqual([3, 1]);
  });

  it('loses what is not booked the day after its cut-off, by the review', async () => {
    hotel.host.workspace.clock.advanceTo(new Date('2026-06-23T06:30:00Z'));
    await hotel.host.advanceTo('2026-06-23T06:45:00Z');
    await hotel.host.idle();
    expect(await toSell()).toEqual([7, 1]);
    expect(await tasks()).toContain('Choir: the cut-off has passed');
    expect((await page()).due).toContainEqual({ code: 'CUT_OFF_PASSED', cutOffOn: '2026-06-22', open: 8, short: 6 });
  });

  it('is in house and closed by the calendar', async () => {
    hotel.host.workspace.clock.advanceTo(new Date('2026-08-10T12:00:00Z'));
    await review();
    expect(await group()).toMatchObject({ groupStage: 'IN_HOUSE', groupProbability: 1, groupProblem: '' });
    expect(await move('LOST', { reason: 'Late' })).toMatchObject({ status: 409, body: { code: 'LOST_AFTER_ARRIVAL' } });
    hotel.host.workspace.clock.advanceTo(new Date('2026-08-12T12:00:00Z'));
    await review();
    expect(await group()).toMatchObject({ groupStage: 'CLOSED', groupReached: 'CLOSED' });
  });

  it('that is still open when its days are over is to be corrected, and lost with a reason', async () => {
    expect(await group(BOARD)).toMatchObject({ groupProblem: expect.stringContaining('was it lost, and why?') });
    const lose = (more: object) => post('move', { groupId: BOARD, stage: 'LOST', ...more });
    expect(await lose({})).toMatchObject({ status: 422, body: { code: 'NO_REASON_GIVEN' } });
    expect(await lose({ reason: 'Price', competitorId: RIVAL })).toMatchObject({ status: 200 });
    expect(await group(BOARD)).toMatchObject({
      groupStage: 'LOST',
      groupReached: 'TENTATIVE',
      groupProblem: '',
      groupProbability: 0,
      groupCompetitorWon: { name: 'Rival' },
    });
  });

  it('is moved by sales and not by the front desk', async () => {
    const asked = { groupId: BOARD, stage: 'TENTATIVE' };
    await change(BOARD, { groupArrivalOn: '2026-09-10', groupDepartureOn: '2026-09-11' });
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/groups/move', asked)).toMatchObject({ status: 403 });
    expect(await hotel.postAs('Hotel sales and marketing', '/s/hotel/groups/move', asked)).toMatchObject({
      status: 200,
    });
    expect(await group(BOARD)).toMatchObject({ groupLostReason: '', groupCompetitorWon: null });
  });
});
