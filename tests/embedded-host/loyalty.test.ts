import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followStayEvents } from '../../plugin/flows/stays/follow-events.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const NOW = '2026-06-15T12:00:00Z';
const RULES = {
  code: 'club',
  name: 'Club',
  currency: 'EUR',
  exchangeRates: { USD: 0.9 },
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    { code: 'SILVER', name: 'Silver', qualify: { measure: 'nights', atLeast: 5 }, bonusPercent: 10 },
    { code: 'GOLD', name: 'Gold', qualify: { measure: 'nights', atLeast: 15 }, bonusPercent: 25 },
  ],
  qualifying: {
    window: { kind: 'calendar' },
    statusEnd: { kind: 'monthEnd', month: 12, yearsAfter: 1 },
    downgrade: { to: 'oneStepDown' },
  },
  earning: { points: 1, eligible: { channels: ['DIRECT_WEB', 'PHONE'] } },
  expiry: { inactivity: { months: 24 } },
  value: { perPoint: 0.04, breakagePercent: 20 },
};

let hotel: HotelHost;
let programId: string;
let propertyId: string;
let appToken: string;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
  appToken = await hotel.host.applicationToken(manifest.application.universalIdentifier);
  const { createLoyaltyProgram } = await hotel.ask<{ createLoyaltyProgram: { id: string } }>(
    'mutation ($data: LoyaltyProgramCreateInput!) { createLoyaltyProgram(data: $data) { id } }',
    { data: { name: 'Club', code: 'CLUB', status: 'ACTIVE', rules: RULES } },
  );
  programId = createLoyaltyProgram.id;
  const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "Europe/Lisbon", language: EN }) { id } }',
  );
  propertyId = createHotelProperty.id;
  await hotel.host.idle();
});
afterAll(() => hotel.host.stop());

let count = 0;
const people = async (size: number): Promise<string[]> => {
  const { createPeople } = await hotel.ask<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    { data: Array.from({ length: size }, () => ({ name: { firstName: 'Ana', lastName: `Silva ${(count += 1)}` } })) },
  );
  return createPeople.map(({ id }) => id);
};
const enrolByHand = async (guestIds: readonly string[], fields: object = {}): Promise<string[]> => {
  const { createLoyaltyMemberships } = await hotel.ask<{ createLoyaltyMemberships: { id: string }[] }>(
    'mutation ($data: [LoyaltyMembershipCreateInput!]!) { createLoyaltyMemberships(data: $data) { id } }',
    { data: guestIds.map((personId) => ({ personId, programId, enrolledOn: '2026-01-01', ...fields })) },
  );
  return createLoyaltyMemberships.map(({ id }) => id);
};
const euros = (units: number, currencyCode = 'EUR') => ({ amountMicros: units * 1_000_000, currencyCode });
const bookAll = async (stays: readonly object[]): Promise<string[]> => {
  const { createStays } = await hotel.ask<{ createStays: { id: string }[] }>(
    'mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
    {
      data: stays.map((fields) => ({
        key: `L:${(count += 1)}`,
        status: 'CHECKED_OUT',
        arrivalOn: '2026-02-01',
        departureOn: '2026-02-03',
        roomRevenue: euros(200),
        channel: 'PHONE',
        propertyId,
        ...fields,
      })),
    },
  );
  return createStays.map(({ id }) => id);
};
const book = async (fields: object): Promise<string> => (await bookAll([fields]))[0]!;
const change = (id: string, data: object) =>
  hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', { id, data });

type Membership = Record<string, unknown> & { points: number; tier: { code: string } | null };
const membershipOf = async (id: string): Promise<Membership> => {
  await hotel.host.idle();
  const { loyaltyMembership } = await hotel.ask<{ loyaltyMembership: Membership }>(
    'query ($id: UUID!) { loyaltyMembership(filter: { id: { eq: $id } }) { id number key status enrolledOn tier { code } tierRank tierSince tierUntil points pointsExpiringNext pointsExpireOn qualifyingNights qualifyingStays toNextTier tierReviewOn problem } }',
    { id },
  );
  return loyaltyMembership;
};
type EntryRecord = { key: string; kind: string; points: number; reverses: string; stayId: string | null };
const ledgerOf = async (id: string): Promise<EntryRecord[]> => {
  await hotel.host.idle();
  const { pointsEntries } = await hotel.ask<{ pointsEntries: { edges: { node: EntryRecord }[] } }>(
    'query ($id: UUID!) { pointsEntries(filter: { membershipId: { eq: $id } }, orderBy: [{ createdAt: AscNullsLast }], first: 200) { edges { node { key kind points reverses stayId reason } } } }',
    { id },
  );
  return pointsEntries.edges.map(({ node }) => node);
};
const kindsOf = async (id: string) => (await ledgerOf(id)).map(({ kind, points }) => `${kind} ${points}`);

/** The app as a host that counts its requests. */
const counting = (): { host: Host; requests: () => number } => {
  let requests = 0;
  const app = connect({ url: hotel.host.url, token: appToken, wait: async () => undefined, random: () => 0.5 });
  return {
    host: {
      request: (document, variables) => {
        requests += 1;
        return app.request(document, variables);
      },
    },
    requests: () => requests,
  };
};
const hints = (ids: readonly string[]) => ({
  events: ids.map((recordId) => ({ recordId, properties: {} })),
});

describe('a program', () => {
  it('made active by hand comes into force with its tiers', async () => {
    const { loyaltyProgram } = await hotel.ask<{ loyaltyProgram: object }>(
      'query ($id: UUID!) { loyaltyProgram(filter: { id: { eq: $id } }) { version rulesProblem currencyCode tiers { edges { node { code rank name } } } } }',
      { id: programId },
    );
    expect(loyaltyProgram).toMatchObject({ version: 1, rulesProblem: '', currencyCode: 'EUR' });
  });
});

describe('a stay that is checked out', () => {
  it('earns for a member, brings the next tier and a welcome task, and says how far the next is', async () => {
    const [guestId] = await people(1);
    const [id] = await enrolByHand([guestId!]);
    await book({ guestId, arrivalOn: '2026-06-09', departureOn: '2026-06-14', roomRevenue: euros(500) });
    expect(await membershipOf(id!)).toMatchObject({
      number: expect.stringMatching(/^\d{10}$/) as string,
      key: `${guestId}:${programId}`,
      tier: { code: 'SILVER' },
      tierRank: 1,
      tierSince: '2026-06-14',
      tierUntil: '2027-12-31',
      points: 500,
      qualifyingNights: 5,
      toNextTier: '10 nights to GOLD by Dec 31, 2026',
      tierReviewOn: '2026-12-31',
    });
    expect(await kindsOf(id!)).toEqual(['EARN 500']);
    const { tasks } = await hotel
      .ask<{ tasks: { edges: { node: { title: string; status: string } }[] } }>(
        'query ($id: UUID!) { tasks(filter: { taskTargets: { targetPersonId: { eq: $id } } }) { edges { node { title status } } } }',
        { id: guestId },
      )
      .catch(async () =>
        hotel.ask<{ tasks: { edges: { node: { title: string; status: string } }[] } }>(
          '{ tasks { edges { node { title status } } } }',
        ),
      );
    expect(tasks.edges.map(({ node }) => node)).toContainEqual({
      title: expect.stringMatching(/^Welcome Ana Silva \d+ to Silver$/) as string,
      status: 'TODO',
    });
  });

  it.each([
    ['corrected', { roomRevenue: euros(300) }, ['EARN 200', 'REVERSE -200', 'EARN 300'], 300],
    ['cancelled', { status: 'CANCELLED' }, ['EARN 200', 'REVERSE -200'], 0],
    ['made impossible', { departureOn: '2026-01-01' }, ['EARN 200', 'REVERSE -200'], 0],
    ['moved to a channel that earns nothing', { channel: 'OTA' }, ['EARN 200', 'REVERSE -200'], 0],
    [
      'billed in a currency of the rate table',
      { roomRevenue: euros(100, 'USD') },
      ['EARN 200', 'REVERSE -200', 'EARN 90'],
      90,
    ],
  ])('and then %s is taken back and entered anew', async (_, data, kinds, points) => {
    const [guestId] = await people(1);
    const [id] = await enrolByHand([guestId!]);
    const stayId = await book({ guestId });
    expect(await kindsOf(id!)).toEqual(['EARN 200']);
    await change(stayId, data);
    expect((await kindsOf(id!)).toSorted()).toEqual(kinds.toSorted());
    expect(await membershipOf(id!)).toMatchObject({ points });
  });
});

describe('a stay that goes to another guest or away', () => {
  const two = async (): Promise<[guests: string[], cards: string[]]> => {
    const guests = await people(2);
    return [guests, await enrolByHand(guests)];
  };

  it('moved to another member is taken back from the one and earned by the other', async () => {
    const [guests, cards] = await two();
    const stayId = await book({ guestId: guests[0] });
    await hotel.host.idle();
    await change(stayId, { guestId: guests[1] });
    expect((await kindsOf(cards[0]!)).toSorted()).toEqual(['EARN 200', 'REVERSE -200']);
    expect(await kindsOf(cards[1]!)).toEqual(['EARN 200']);
    await change(stayId, { guestId: guests[0] });
    expect(await membershipOf(cards[0]!)).toMatchObject({ points: 200 });
    expect(await membershipOf(cards[1]!)).toMatchObject({ points: 0 });
  });

  it('deleted is taken back, restored is earned anew', async () => {
    const [guests, cards] = await two();
    const stayId = await book({ guestId: guests[0] });
    await hotel.host.idle();
    await hotel.ask('mutation ($id: UUID!) { deleteStay(id: $id) { id } }', { id: stayId });
    expect(await membershipOf(cards[0]!)).toMatchObject({ points: 0 });
    await hotel.ask('mutation ($id: UUID!) { restoreStay(id: $id) { id } }', { id: stayId });
    expect(await membershipOf(cards[0]!)).toMatchObject({ points: 200 });
    expect((await kindsOf(cards[0]!)).toSorted()).toEqual(['EARN 200', 'EARN 200', 'REVERSE -200']);
  });

  it('destroyed is taken back', async () => {
    const [guests, cards] = await two();
    const stayId = await book({ guestId: guests[0] });
    await hotel.host.idle();
    await hotel.ask('mutation ($id: UUID!) { destroyStay(id: $id) { id } }', { id: stayId });
    expect(await membershipOf(cards[0]!)).toMatchObject({ points: 0, tier: { code: 'MEMBER' } });
  });

  it('of before joining earns nothing', async () => {
    const [guestId] = await people(1);
    await book({ guestId });
    const [id] = await enrolByHand([guestId!], { enrolledOn: '2026-02-04' });
    expect(await membershipOf(id!)).toMatchObject({ points: 0, tier: { code: 'MEMBER' } });
  });
});

describe('one stay and several cards', () => {
  it('earns once in a program, on the card where it stands, whichever is older', async () => {
    const [guestId] = await people(1);
    const [first] = await enrolByHand([guestId!]);
    await book({ guestId });
    await hotel.host.idle();
    const [second] = await enrolByHand([guestId!], { enrolledOn: '2025-01-01' });
    expect(await membershipOf(first!)).toMatchObject({ points: 200 });
    expect(await membershipOf(second!)).toMatchObject({ points: 0, key: '' });
  });
});

describe('deliveries', () => {
  it('ten of them in any order change nothing, also when several work at once', async () => {
    const guests = await people(3);
    const cards = await enrolByHand(guests);
    const stays = await bookAll(
      Array.from({ length: 9 }, (_, at) => ({
        guestId: guests[at % 3],
        arrivalOn: `2026-0${1 + (at % 5)}-10`,
        departureOn: `2026-0${1 + (at % 5)}-13`,
      })),
    );
    const ledgers = async () => Promise.all(cards.map(ledgerOf));
    const before = await ledgers();
    const { host } = counting();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        followStayEvents(host, hints(at % 2 === 0 ? stays : stays.toReversed()), new Date(NOW)),
      ),
    );
    expect(await ledgers()).toEqual(before);
    for (const ledger of before) expect(new Set(ledger.map(({ key }) => key)).size).toBe(ledger.length);
  });

  it('of a batch of 200 check-outs cost at most ten requests where all are members, two where none is', async () => {
    const guests = await people(200);
    const stays = await bookAll(
      guests.map((guestId) => ({ guestId, arrivalOn: '2026-02-01', departureOn: '2026-02-08' })),
    );
    await hotel.host.idle();
    const nobody = counting();
    await followStayEvents(nobody.host, hints(stays), new Date(NOW));
    expect(nobody.requests()).toBe(2);

    const cards = await enrolByHand(guests);
    await hotel.host.idle();
    const everything = counting();
    // The first answers as if nothing had been worked out and nothing booked yet.
    const spoilt: Host = {
      request: async (document, variables) => {
        const answer = await everything.host.request(document, variables);
        return everything.requests() <= 3 ? forgotten(answer) : answer;
      },
    };
    await followStayEvents(spoilt, hints(stays), new Date(NOW));
    expect(everything.requests()).toBeLessThanOrEqual(10);
    expect(await membershipOf(cards[199]!)).toMatchObject({ points: 200, tier: { code: 'SILVER' } });
    expect(await kindsOf(cards[199]!)).toEqual(['EARN 200']);
  });
});

describe('commands', () => {
  const desk = (verb: string, body: object, role = 'Hotel front desk') =>
    hotel.postAs(role, `/s/hotel/loyalty/${verb}`, body);
  const member = async (points = 1_000): Promise<{ guestId: string; id: string }> => {
    const [guestId] = await people(1);
    const { body } = await desk('enrol', { guestId });
    const id = (body as { membershipId: string }).membershipId;
    if (points > 0) await desk('award', { membershipId: id, points, reason: 'start', requestId: 'start' });
    return { guestId: guestId!, id };
  };

  it('enrol makes a member once', async () => {
    const [guestId] = await people(1);
    const first = await desk('enrol', { guestId, programCode: 'CLUB' });
    expect(first).toMatchObject({ status: 200, body: { already: false } });
    const { membershipId } = first.body as { membershipId: string };
    expect(await desk('enrol', { guestId })).toMatchObject({ status: 200, body: { membershipId, already: true } });
    const [other] = await people(1);
    const answers = await Promise.all([1, 2, 3].map(() => desk('enrol', { guestId: other })));
    expect(new Set(answers.map(({ body }) => (body as { membershipId: string }).membershipId)).size).toBe(1);
  });

  it('award is limited to staff, and a manager goes beyond', async () => {
    const { id } = await member(0);
    const beyond = { membershipId: id, points: 5_000, reason: 'goodwill', requestId: 'r1' };
    expect(await desk('award', beyond)).toMatchObject({ status: 403, body: { code: 'AWARD_ABOVE_LIMIT' } });
    expect(await desk('award', beyond, 'Hotel manager')).toMatchObject({ status: 200, body: { balance: 5_000 } });
    expect(await desk('award', beyond, 'Hotel manager')).toMatchObject({
      status: 200,
      body: { balance: 5_000, already: true },
    });
  });

  it('redemptions at once never take more than there is; a refund gives it back once', async () => {
    const { id } = await member(1_000);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((requestId) => desk('redeem', { membershipId: id, points: 600, requestId })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await membershipOf(id)).toMatchObject({ points: 400 });
    const { redemptionId } = answers.find(({ status }) => status === 200)!.body as { redemptionId: string };
    expect(await desk('refund', { redemptionId })).toMatchObject({ status: 200, body: { balance: 1_000 } });
    expect(await desk('refund', { redemptionId })).toMatchObject({
      status: 200,
      body: { balance: 1_000, already: true },
    });
    expect(await membershipOf(id)).toMatchObject({ points: 1_000 });
  });

  it('override is for those who may give exceptions', async () => {
    const { id } = await member(0);
    const body = { membershipId: id, tier: 'GOLD', until: '2026-12-31', reason: 'ambassador' };
    expect(await desk('override', body)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await desk('override', body, 'Hotel manager')).toMatchObject({ status: 200, body: { tier: 'GOLD' } });
    expect(await membershipOf(id)).toMatchObject({ tier: { code: 'GOLD' }, tierUntil: '2026-12-31' });
  });

  it('rules that cannot be used are refused with the path, and those in force stay', async () => {
    const answer = await desk(
      'activate',
      { programId, rules: { ...RULES, tiers: [] }, from: '2026-07-01' },
      'Hotel manager',
    );
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'RULES_NOT_USABLE', error: expect.stringContaining('tiers') as string },
    });
  });
});

/** An answer as if nothing had been worked out yet. */
const forgotten = <Answer>(answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'nights' || key === 'guestStays' ? null : key === 'pointsEntriesGroupBy' ? [] : value,
  ) as Answer;
