import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshMembers } from '../../plugin/flows/loyalty/accounts.ts';
import { redeem } from '../../plugin/flows/loyalty/commands.ts';
import { loyaltyReview } from '../../plugin/flows/loyalty/review.ts';
import { startAndContinue } from '../../plugin/flows/runs/run.ts';
import { followStayEvents } from '../../plugin/flows/stays/follow-events.ts';
import type { Host } from '../../plugin/host/client.ts';
import { CLUB_RULES, euros, startClub, type Club } from './club.ts';

const NOW = '2026-06-15T12:00:00Z';

let club: Club;
beforeAll(async () => {
  club = await startClub(NOW);
});
afterAll(() => club.hotel.host.stop());

const hints = (ids: readonly string[]) => ({
  events: ids.map((recordId) => ({ recordId, properties: {} })),
});

describe('a program', () => {
  it('made active by hand comes into force with its tiers', async () => {
    const { loyaltyProgram } = await club.hotel.ask<{ loyaltyProgram: object }>(
      'query ($id: UUID!) { loyaltyProgram(filter: { id: { eq: $id } }) { version rulesProblem currencyCode tiers { edges { node { code rank name } } } } }',
      { id: club.programId },
    );
    expect(loyaltyProgram).toMatchObject({ version: 1, rulesProblem: '', currencyCode: 'EUR' });
  });
});

describe('the first rules of a program', () => {
  it('come into force by the route, with its tiers, however often it is called', async () => {
    const { createLoyaltyProgram: program } = await club.hotel.ask<{ createLoyaltyProgram: { id: string } }>(
      'mutation { createLoyaltyProgram(data: { name: "Second card", code: "SECOND" }) { id } }',
    );
    for (const already of [false, true])
      expect(await club.route('activate', { programId: program.id, rules: CLUB_RULES }, 'Hotel manager')).toMatchObject(
        { status: 200, body: { version: 1, already } },
      );
    // The other tests have one program to enrol in.
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyProgram(id: $id, data: { status: RETIRED }) { id } }',
      program,
    );
  });
});

describe('a stay that is checked out', () => {
  it('earns for a member, brings the next tier and a welcome task, and says how far the next is', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    await club.book({ guestId, arrivalOn: '2026-06-09', departureOn: '2026-06-14', roomRevenue: euros(500) });
    expect(await club.membershipOf(id!)).toMatchObject({
      number: expect.stringMatching(/^\d{10}$/) as string,
      key: `${guestId}:${club.programId}`,
      tier: { code: 'SILVER' },
      tierRank: 1,
      tierSince: '2026-06-14',
      tierUntil: '2027-12-31',
      points: 500,
      qualifyingNights: 5,
      toNextTier: '10 nights to Gold by Dec 31, 2026',
      tierReviewOn: '2026-12-31',
    });
    expect(await club.kindsOf(id!)).toEqual(['EARN 500']);
    const { tasks } = await club.hotel
      .ask<{ tasks: { edges: { node: { title: string; status: string } }[] } }>(
        'query ($id: UUID!) { tasks(filter: { taskTargets: { targetPersonId: { eq: $id } } }) { edges { node { title status } } } }',
        { id: guestId },
      )
      .catch(async () =>
        club.hotel.ask<{ tasks: { edges: { node: { title: string; status: string } }[] } }>(
          '{ tasks { edges { node { title status } } } }',
        ),
      );
    expect(tasks.edges.map(({ node }) => node)).toContainEqual({
      title: expect.stringMatching(/^Welcome Ana Silva \d+ to Silver$/) as string,
      status: 'TODO',
    });
  });

  it('that brings the next tier stands on the timeline of the membership, and the welcome on that of the guest', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    await club.hotel.host.idle();
    await club.book({ guestId, arrivalOn: '2026-06-08', departureOn: '2026-06-14' });
    await club.hotel.host.idle();
    const linesOf = async (target: string, of: string | undefined) =>
      (
        await club.hotel.ask<{
          timelineActivities: { edges: { node: { name: string; properties: object | null } }[] };
        }>(
          `query ($id: UUID!) { timelineActivities(first: 200, filter: { ${target}: { eq: $id } }) { edges { node { name properties } } } }`,
          { id: of },
        )
      ).timelineActivities.edges.map(({ node: { name, properties } }) => `${name} ${JSON.stringify(properties)}`);
    expect((await linesOf('targetLoyaltyMembershipId', id)).join('\n')).toMatch(/updated .*"tier/);
    expect((await linesOf('targetPersonId', guestId)).join('\n')).toMatch(/linked-task/);
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
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    const stayId = await club.book({ guestId });
    expect(await club.kindsOf(id!)).toEqual(['EARN 200']);
    await club.change(stayId, data);
    expect((await club.kindsOf(id!)).toSorted()).toEqual(kinds.toSorted());
    expect(await club.membershipOf(id!)).toMatchObject({ points });
  });
});

describe('a stay that goes to another guest or away', () => {
  const two = async (): Promise<[guests: string[], cards: string[]]> => {
    const guests = await club.people(2);
    return [guests, await club.enrolByHand(guests)];
  };

  it('moved to another member is taken back from the one and earned by the other', async () => {
    const [guests, cards] = await two();
    const stayId = await club.book({ guestId: guests[0] });
    await club.hotel.host.idle();
    await club.change(stayId, { guestId: guests[1] });
    expect((await club.kindsOf(cards[0]!)).toSorted()).toEqual(['EARN 200', 'REVERSE -200']);
    expect(await club.kindsOf(cards[1]!)).toEqual(['EARN 200']);
    await club.change(stayId, { guestId: guests[0] });
    expect(await club.membershipOf(cards[0]!)).toMatchObject({ points: 200 });
    expect(await club.membershipOf(cards[1]!)).toMatchObject({ points: 0 });
  });

  it('deleted is taken back, restored is earned anew', async () => {
    const [guests, cards] = await two();
    const stayId = await club.book({ guestId: guests[0] });
    await club.hotel.host.idle();
    await club.hotel.ask('mutation ($id: UUID!) { deleteStay(id: $id) { id } }', { id: stayId });
    expect(await club.membershipOf(cards[0]!)).toMatchObject({ points: 0 });
    await club.hotel.ask('mutation ($id: UUID!) { restoreStay(id: $id) { id } }', { id: stayId });
    expect(await club.membershipOf(cards[0]!)).toMatchObject({ points: 200 });
    expect((await club.kindsOf(cards[0]!)).toSorted()).toEqual(['EARN 200', 'EARN 200', 'REVERSE -200']);
  });

  it('destroyed is taken back', async () => {
    const [guests, cards] = await two();
    const stayId = await club.book({ guestId: guests[0] });
    await club.hotel.host.idle();
    await club.hotel.ask('mutation ($id: UUID!) { destroyStay(id: $id) { id } }', { id: stayId });
    expect(await club.membershipOf(cards[0]!)).toMatchObject({ points: 0, tier: { code: 'MEMBER' } });
  });

  it('of before joining earns nothing', async () => {
    const [guestId] = await club.people(1);
    await club.book({ guestId });
    const [id] = await club.enrolByHand([guestId!], { enrolledOn: '2026-02-04' });
    expect(await club.membershipOf(id!)).toMatchObject({ points: 0, tier: { code: 'MEMBER' } });
  });
});

describe('one stay and several cards', () => {
  it('earns once in a program, on the card where it stands, whichever is older', async () => {
    const [guestId] = await club.people(1);
    const [first] = await club.enrolByHand([guestId!]);
    await club.book({ guestId });
    await club.hotel.host.idle();
    const [second] = await club.enrolByHand([guestId!], { enrolledOn: '2025-01-01' });
    expect(await club.membershipOf(first!)).toMatchObject({ points: 200 });
    expect(await club.membershipOf(second!)).toMatchObject({ points: 0, key: '' });
  });
});

describe('deliveries', () => {
  it('ten of them in any order change nothing, also when several work at once', async () => {
    const guests = await club.people(3);
    const cards = await club.enrolByHand(guests);
    const stays = await club.bookAll(
      Array.from({ length: 9 }, (_, at) => ({
        guestId: guests[at % 3],
        arrivalOn: `2026-0${1 + (at % 5)}-10`,
        departureOn: `2026-0${1 + (at % 5)}-13`,
      })),
    );
    const ledgers = async () => Promise.all(cards.map((id) => club.ledgerOf(id)));
    const before = await ledgers();
    const { host } = club.counting();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        followStayEvents(host, hints(at % 2 === 0 ? stays : stays.toReversed()), new Date(NOW)),
      ),
    );
    expect(await ledgers()).toEqual(before);
    for (const ledger of before) expect(new Set(ledger.map(({ key }) => key)).size).toBe(ledger.length);
  });

  it('of a batch of 200 check-outs cost at most ten requests where all are members, two where none is', async () => {
    const guests = await club.people(200);
    const stays = await club.bookAll(
      guests.map((guestId) => ({ guestId, arrivalOn: '2026-02-01', departureOn: '2026-02-08' })),
    );
    await club.hotel.host.idle();
    const nobody = club.counting();
    await followStayEvents(nobody.host, hints(stays), new Date(NOW));
    expect(nobody.requests()).toBe(2);

    const cards = await club.enrolByHand(guests);
    await club.hotel.host.idle();
    const everything = club.counting();
    // The first answers as if nothing had been worked out and nothing booked yet.
    const spoilt: Host = {
      request: async (document, variables) => {
        const answer = await everything.host.request(document, variables);
        return everything.requests() <= 3 ? forgotten(answer) : answer;
      },
    };
    await followStayEvents(spoilt, hints(stays), new Date(NOW));
    expect(everything.requests()).toBeLessThanOrEqual(10);
    expect(await club.membershipOf(cards[199]!)).toMatchObject({ points: 200, tier: { code: 'SILVER' } });
    expect(await club.kindsOf(cards[199]!)).toEqual(['EARN 200']);
  });
});

describe('commands', () => {
  it('enrol makes a member once', async () => {
    const [guestId] = await club.people(1);
    const first = await club.route('enrol', { guestId, programCode: 'CLUB' });
    expect(first).toMatchObject({ status: 200, body: { already: false } });
    const { membershipId } = first.body as { membershipId: string };
    expect(await club.route('enrol', { guestId })).toMatchObject({
      status: 200,
      body: { membershipId, already: true },
    });
    const [other] = await club.people(1);
    const answers = await Promise.all([1, 2, 3].map(() => club.route('enrol', { guestId: other })));
    expect(new Set(answers.map(({ body }) => (body as { membershipId: string }).membershipId)).size).toBe(1);
  });

  it('award is limited to staff, and a manager goes beyond', async () => {
    const { id } = await club.member(0);
    const beyond = { membershipId: id, points: 5_000, reason: 'goodwill', requestId: 'r1' };
    expect(await club.route('award', beyond)).toMatchObject({ status: 403, body: { code: 'AWARD_ABOVE_LIMIT' } });
    expect(await club.route('award', beyond, 'Hotel manager')).toMatchObject({ status: 200, body: { balance: 5_000 } });
    expect(await club.route('award', beyond, 'Hotel manager')).toMatchObject({
      status: 200,
      body: { balance: 5_000, already: true },
    });
  });

  it('redemptions at once never take more than there is; a refund gives it back once', async () => {
    const { id } = await club.member(1_000);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((requestId) => club.route('redeem', { membershipId: id, points: 600, requestId })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await club.membershipOf(id)).toMatchObject({ points: 400 });
    const { redemptionId } = answers.find(({ status }) => status === 200)!.body as { redemptionId: string };
    expect(await club.route('refund', { redemptionId })).toMatchObject({ status: 200, body: { balance: 1_000 } });
    expect(await club.route('refund', { redemptionId })).toMatchObject({
      status: 200,
      body: { balance: 1_000, already: true },
    });
    expect(await club.membershipOf(id)).toMatchObject({ points: 1_000 });
  });

  it('redeem is for a stay of the member, or for none', async () => {
    const { id } = await club.member(100);
    const [stranger] = await club.people(1);
    const stayId = await club.book({ guestId: stranger });
    const given = { membershipId: id, points: 10, requestId: 'stay' };
    expect(await club.route('redeem', { ...given, stayId })).toMatchObject({
      status: 422,
      body: { code: 'STAY_NOT_OF_GUEST' },
    });
    expect(await club.membershipOf(id)).toMatchObject({ points: 100 });
  });

  it('override is for those who may give exceptions', async () => {
    const { id } = await club.member(0);
    const body = { membershipId: id, tier: 'GOLD', until: '2026-12-31', reason: 'ambassador' };
    expect(await club.route('override', body)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await club.route('override', body, 'Hotel manager')).toMatchObject({ status: 200, body: { tier: 'GOLD' } });
    expect(await club.membershipOf(id)).toMatchObject({ tier: { code: 'GOLD' }, tierUntil: '2026-12-31' });
  });

  it('rules that cannot be used are refused with the path, and those in force stay', async () => {
    const answer = await club.route(
      'activate',
      { programId: club.programId, rules: { ...CLUB_RULES, tiers: [] }, from: '2026-07-01' },
      'Hotel manager',
    );
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'RULES_NOT_USABLE', error: expect.stringContaining('tiers') as string },
    });
  });
});

describe('a lower tier', () => {
  it('waits for the nightly review, which also counts the members of the program', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    const stayId = await club.book({ guestId, arrivalOn: '2026-03-01', departureOn: '2026-03-11' });
    expect(await club.membershipOf(id!)).toMatchObject({ tier: { code: 'SILVER' }, tierUntil: '2027-12-31' });
    await club.change(stayId, { status: 'CANCELLED' });
    expect(await club.membershipOf(id!)).toMatchObject({ tier: { code: 'SILVER' }, points: 0, qualifyingNights: 0 });
    await club.hotel.postAs('Hotel manager', '/s/hotel/runs/start', { kind: 'LOYALTY_REVIEW' });
    expect(await club.membershipOf(id!)).toMatchObject({ tier: { code: 'MEMBER' }, tierUntil: null });
    const { loyaltyProgram, loyaltyMemberships } = await club.hotel.ask<{
      loyaltyProgram: { membersCount: number; pointsLiability: { amountMicros: number } };
      loyaltyMemberships: { totalCount: number; sumPoints: number };
    }>(
      'query ($id: UUID!) { loyaltyProgram(filter: { id: { eq: $id } }) { membersCount pointsLiability { amountMicros } } loyaltyMemberships(filter: { status: { eq: ACTIVE } }) { totalCount sumPoints } }',
      { id: club.programId },
    );
    expect(loyaltyProgram.membersCount).toBe(loyaltyMemberships.totalCount);
    // 0.04 a point, of which four fifths are spent.
    expect(Number(loyaltyProgram.pointsLiability.amountMicros)).toBe(loyaltyMemberships.sumPoints * 32_000);
  });
});

describe('stays ahead', () => {
  const entitledTo = async (id: string) => {
    await club.hotel.host.idle();
    return (
      await club.hotel.ask<{ stay: { memberTier: string; memberBenefits: string[] } }>(
        'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { memberTier memberBenefits } }',
        { id },
      )
    ).stay;
  };
  const ahead = { status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' };

  it('say what the tier of the guest entitles to, as it changes, and nothing for another guest', async () => {
    const guests = await club.people(2);
    await club.enrolByHand([guests[0]!]);
    await club.hotel.host.idle();
    const stayId = await club.book({ guestId: guests[0], ...ahead });
    expect(await entitledTo(stayId)).toEqual({ memberTier: 'Member', memberBenefits: [] });
    await club.book({ guestId: guests[0], arrivalOn: '2026-03-01', departureOn: '2026-03-07' });
    expect(await entitledTo(stayId)).toEqual({
      memberTier: 'Silver',
      memberBenefits: ['LATE_CHECKOUT', 'WELCOME_GIFT', 'MEMBER_RATE'],
    });
    await club.change(stayId, { guestId: guests[1] });
    expect(await entitledTo(stayId)).toEqual({ memberTier: '', memberBenefits: [] });
  });
});

describe('partners', () => {
  it('give points of their own kind, which can be taken back', async () => {
    const { id } = await club.member(0);
    const given = { membershipId: id, points: 500, reason: 'flight', partner: 'Air Example', requestId: 'p1' };
    expect(await club.route('award', given)).toMatchObject({ status: 200, body: { balance: 500 } });
    const [entry] = await club.ledgerOf(id);
    expect(entry).toMatchObject({ kind: 'PARTNER', points: 500, source: 'Air Example' });
    const taken = { entryId: entry!.id, reason: 'twice' };
    expect(await club.route('reverse', taken)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect(await club.route('reverse', taken, 'Hotel manager')).toMatchObject({ status: 200, body: { balance: 0 } });
    expect(await club.route('reverse', taken, 'Hotel manager')).toMatchObject({ body: { already: true, balance: 0 } });
    expect((await club.kindsOf(id)).toSorted()).toEqual(['PARTNER 500', 'REVERSE -500']);
  });
});

describe('two cards', () => {
  it('give points to each other, once a request, never more than there are', async () => {
    const [from, to] = [await club.member(300), await club.member(0)];
    const given = { fromId: from.id, toId: to.id, points: 200, reason: 'family', requestId: 't1' };
    expect(await club.route('transfer', given)).toMatchObject({ status: 200, body: { balance: 100 } });
    expect(await club.route('transfer', given)).toMatchObject({ body: { balance: 100, already: true } });
    expect(await club.route('transfer', { ...given, requestId: 't2' })).toMatchObject({
      status: 409,
      body: { code: 'POINTS_NOT_ENOUGH' },
    });
    expect(await club.membershipOf(to.id)).toMatchObject({ points: 200 });
  });

  it('of one guest are joined: the points and stays of both are on the one that is kept, once', async () => {
    const [guestId] = await club.people(1);
    const [keepId, otherId] = [
      ...(await club.enrolByHand([guestId!], { enrolledOn: '2026-02-01' })),
      ...(await club.enrolByHand([guestId!])),
    ];
    await club.book({ guestId, arrivalOn: '2026-03-01', departureOn: '2026-03-07', roomRevenue: euros(600) });
    await club.hotel.host.idle();
    await club.route('award', { membershipId: otherId, points: 50, reason: 'sorry', requestId: 'a' });
    expect(await club.route('join', { keepId, otherId })).toMatchObject({ status: 200, body: { balance: 650 } });
    expect(await club.membershipOf(keepId!)).toMatchObject({ points: 650, tier: { code: 'SILVER' } });
    expect(await club.membershipOf(otherId!)).toMatchObject({ status: 'CLOSED' });
    expect((await club.ledgerOf(otherId!)).reduce((sum, { points }) => sum + points, 0)).toBe(0);
  });
});

describe('a card that is older than the one it is joined to', () => {
  it('brings what it earned before the other was there, its nights, and the day on which the guest joined', async () => {
    const [guestId] = await club.people(1);
    const [otherId] = await club.enrolByHand([guestId!]);
    await club.book({ guestId, arrivalOn: '2026-02-01', departureOn: '2026-02-07', roomRevenue: euros(600) });
    await club.hotel.host.idle();
    const [keepId] = await club.enrolByHand([guestId!], { enrolledOn: '2026-06-01' });
    expect(await club.membershipOf(keepId!)).toMatchObject({ points: 0, tier: { code: 'MEMBER' } });
    await club.route('redeem', { membershipId: otherId, points: 150, requestId: 'before' });
    expect(await club.route('join', { keepId, otherId })).toMatchObject({ status: 200, body: { balance: 450 } });
    expect(await club.membershipOf(keepId!)).toMatchObject({
      points: 450,
      tier: { code: 'SILVER' },
      qualifyingNights: 6,
    });
    expect(await club.route('explain', { membershipId: keepId, asOf: '2026-03-01' })).toMatchObject({
      status: 200,
      body: { tier: { code: 'SILVER', since: '2026-02-07' } },
    });
  });
});

describe('a program of one property', () => {
  it('earns there alone, beside the program of the house, and entitles to nothing elsewhere', async () => {
    const { createHotelProperty: sea } = await club.hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { name: "Sea", code: "SEA", timeZone: "Europe/Lisbon", language: EN }) { id } }',
    );
    const { createLoyaltyProgram: beach } = await club.hotel.ask<{ createLoyaltyProgram: { id: string } }>(
      'mutation { createLoyaltyProgram(data: { name: "Beach club", code: "BEACH" }) { id } }',
    );
    const rules = { ...CLUB_RULES, code: 'beach', earning: { points: 3, eligible: { properties: ['sea'] } } };
    await club.route('activate', { programId: beach.id, rules }, 'Hotel manager');
    const [guestId] = await club.people(1);
    const [house] = await club.enrolByHand([guestId!]);
    const [own] = await club.enrolByHand([guestId!], { programId: beach.id });
    await club.book({ guestId, roomRevenue: euros(30_000, 'JPY') });
    await club.book({ guestId, roomRevenue: euros(100), propertyId: sea.id });
    expect(await club.membershipOf(house!)).toMatchObject({ points: 100, qualifyingNights: 2 });
    expect(await club.membershipOf(own!)).toMatchObject({ points: 300, qualifyingNights: 2, problem: '' });
    const ahead = { guestId, status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' };
    const stays = await club.bookAll([ahead, { ...ahead, propertyId: sea.id }]);
    await club.hotel.host.idle();
    const tierAt = async (id: string) =>
      (
        await club.hotel.ask<{ stay: { memberTier: string } }>(
          'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { memberTier } }',
          { id },
        )
      ).stay.memberTier;
    expect([await tierAt(stays[0]!), await tierAt(stays[1]!)]).toEqual(['Member', 'Member, Member']);
    const { body } = await club.route('explain', { membershipId: own });
    expect((body['stays'] as { why: string[] }[]).map(({ why }) => why)).toContainEqual([
      'no points: CITY is not part of the program',
    ]);
    // The other tests have one program to enrol in.
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyProgram(id: $id, data: { status: RETIRED }) { id } }',
      beach,
    );
  });
});

describe('rules that are saved on the record of a program', () => {
  it('and cannot be used are told there with the path and a sentence, and those in force stay', async () => {
    const wrong = {
      ...CLUB_RULES,
      tiers: [
        { code: 'MEMBER', name: 'Member' },
        { code: 'SILVER', name: 'Silver', bonusPercent: -1 },
      ],
    };
    const save = async (rules: object) => {
      await club.hotel.ask(
        'mutation ($id: UUID!, $data: LoyaltyProgramUpdateInput!) { updateLoyaltyProgram(id: $id, data: $data) { id } }',
        { id: club.programId, data: { rules } },
      );
      await club.hotel.host.idle();
      return (
        await club.hotel.ask<{ loyaltyProgram: { rulesProblem: string; version: number } }>(
          'query ($id: UUID!) { loyaltyProgram(filter: { id: { eq: $id } }) { rulesProblem version } }',
          { id: club.programId },
        )
      ).loyaltyProgram;
    };
    expect(await save(wrong)).toEqual({
      rulesProblem: expect.stringMatching(/tiers\[1\]\.bonusPercent.+must be at least 0/) as string,
      version: 1,
    });
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    await club.book({ guestId });
    expect(await club.membershipOf(id!)).toMatchObject({ points: 200 });
    expect(await save(CLUB_RULES)).toEqual({ rulesProblem: '', version: 1 });
  });
});

describe('members who are merged', () => {
  const identity = async (verb: string, body: object): Promise<string> => {
    const answer = await club.hotel.postAs('Hotel front desk', `/s/hotel/identity/${verb}`, body);
    expect(answer).toMatchObject({ status: 200 });
    await club.hotel.host.idle();
    return (answer.body as { mergeId: string }).mergeId;
  };
  const stayed = (guestId: string, nights: number) =>
    club.book({ guestId, arrivalOn: '2026-03-01', departureOn: `2026-03-0${1 + nights}`, roomRevenue: euros(100) });
  const standing = async (id: string) => {
    const { status, points, tier, qualifyingNights } = await club.membershipOf(id);
    const ledger = await club.ledgerOf(id);
    return { status, points, tier, qualifyingNights, sum: ledger.reduce((sum, entry) => sum + entry.points, 0) };
  };
  const twoMembers = async () => {
    const [keep, other] = [await club.member(100), await club.member(50)];
    for (const [{ id }, enrolledOn] of [
      [keep, '2026-01-01'],
      [other, '2026-01-02'],
    ] as const)
      await club.hotel.ask(
        'mutation ($id: UUID!, $on: Date!) { updateLoyaltyMembership(id: $id, data: { enrolledOn: $on }) { id } }',
        { id, on: enrolledOn },
      );
    await stayed(keep.guestId, 2);
    await stayed(other.guestId, 5);
    return { keep, other, before: [await standing(keep.id), await standing(other.id)] };
  };

  it('keep two cards as they were, and have each his own again when it is undone', async () => {
    const { keep, other, before } = await twoMembers();
    const mergeId = await identity('merge', { keepId: keep.guestId, otherId: other.guestId });
    expect([await standing(keep.id), await standing(other.id)]).toEqual(before);
    await identity('undo', { mergeId });
    expect([await standing(keep.id), await standing(other.id)]).toEqual(before);
  });

  it('and whose cards were joined have two again when it is undone, and may be joined once more', async () => {
    const { keep, other, before } = await twoMembers();
    expect(before).toMatchObject([{ points: 200 }, { points: 150, tier: { code: 'SILVER' } }]);
    for (let time = 0; time < 2; time += 1) {
      const mergeId = await identity('merge', { keepId: keep.guestId, otherId: other.guestId });
      for (let again = 0; again < 2; again += 1)
        expect(await club.route('join', { keepId: keep.id, otherId: other.id })).toMatchObject({ status: 200 });
      expect(await standing(keep.id)).toMatchObject({ points: 350, qualifyingNights: 7 });
      expect(await standing(other.id)).toMatchObject({ status: 'CLOSED', sum: 0 });
      await identity('undo', { mergeId });
      expect([await standing(keep.id), await standing(other.id)]).toEqual(before);
    }
  });
});

describe('a reward of which few are left', () => {
  it('is not lost when the redemption is cut off before it is recorded', async () => {
    const { createReward } = await club.hotel.ask<{ createReward: { id: string } }>(
      'mutation ($data: RewardCreateInput!) { createReward(data: $data) { id } }',
      {
        data: {
          name: 'Spa',
          key: 'CLUB:SPA',
          code: 'SPA',
          points: 100,
          stock: 2,
          active: true,
          programId: club.programId,
        },
      },
    );
    const stock = async () =>
      (
        await club.hotel.ask<{ reward: { stock: number; stockHeld: string[] | null } }>(
          'query ($id: UUID!) { reward(filter: { id: { eq: $id } }) { stock stockHeld } }',
          { id: createReward.id },
        )
      ).reward;
    const { id } = await club.member(1_000);
    const given = { membershipId: id, rewardCode: 'SPA', requestId: 'cut' };
    const { host } = club.counting();
    const cutOff: Host = {
      request: async (document, variables) => {
        if (String(document).includes('createRewardRedemption')) throw new Error('killed');
        return host.request(document, variables);
      },
    };
    await expect(redeem({ asPerson: cutOff, host }, given, new Date(NOW))).rejects.toThrow('killed');
    expect(await stock()).toEqual({ stock: 1, stockHeld: [`${id}:cut`] });
    expect(await club.route('redeem', given)).toMatchObject({ status: 200, body: { balance: 900 } });
    expect(await stock()).toEqual({ stock: 1, stockHeld: null });
    expect(await club.route('redeem', given)).toMatchObject({ body: { balance: 900, already: true } });
    const { body } = await club.route('redeem', { ...given, requestId: 'last' });
    expect(await club.route('redeem', { ...given, requestId: 'none' })).toMatchObject({
      status: 409,
      body: { code: 'REWARD_OUT_OF_STOCK' },
    });
    await club.route('refund', { redemptionId: body['redemptionId'] });
    expect(await stock()).toEqual({ stock: 1, stockHeld: null });
    expect(await club.membershipOf(id)).toMatchObject({ points: 900 });
  });
});

describe('members who come in by import', () => {
  const slice = (rows: readonly object[], key = 'members') =>
    club.hotel.post('/s/hotel/imports/slice', {
      kind: 'memberships',
      dryRun: false,
      run: { key, name: 'Members' },
      before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
      read: rows.length,
      rows: rows.map((value, at) => ({ row: at + 1, value })),
      rejects: [],
      isLast: true,
    });
  const row = {
    memberNumber: 'OLD-1',
    guestNumber: 'G-OLD-1',
    enrolledOn: '2020-05-01',
    standOn: '2026-05-31',
    tierCode: 'GOLD',
    tierUntil: '2026-12-31',
    points: 5_000,
    pointsExpireOn: '2026-09-30',
    qualifyingNights: 12,
  };
  const cardOf = async (number: string): Promise<{ id: string; personId: string }> =>
    (
      await club.hotel.ask<{ loyaltyMemberships: { edges: { node: { id: string; personId: string } }[] } }>(
        'query ($number: String!) { loyaltyMemberships(filter: { number: { eq: $number } }) { edges { node { id personId } } } }',
        { number },
      )
    ).loyaltyMemberships.edges[0]!.node;

  it('bring their number, tier, points and counters along, once; a corrected stand corrects the ledger by entries', async () => {
    expect(await slice([row])).toMatchObject({ status: 200, body: { written: 1, rejected: [] } });
    await club.hotel.host.idle();
    const { id, personId } = await cardOf('OLD-1');
    expect(await club.membershipOf(id)).toMatchObject({
      points: 5_000,
      pointsExpireOn: '2026-09-30',
      tier: { code: 'GOLD' },
      tierUntil: '2026-12-31',
      qualifyingNights: 12,
      enrolledOn: '2020-05-01',
      pointsYear: 2026,
      pointsOfYear: 5_000,
      pointsOfYearBefore: 0,
      tierOverrideReason: 'Gold, brought over from the previous system as of May 31, 2026',
    });
    expect(await club.kindsOf(id)).toEqual(['TRANSFER 5000']);
    expect(await slice([row])).toMatchObject({ body: { written: 0, unchanged: 1 } });
    // What ended by the day of the stand is in it already; what ended later earns.
    await club.book({ guestId: personId, arrivalOn: '2026-05-29', departureOn: '2026-05-31' });
    await club.book({ guestId: personId, arrivalOn: '2026-05-31', departureOn: '2026-06-01' });
    expect((await club.kindsOf(id)).toSorted()).toEqual(['BONUS 50', 'EARN 200', 'TRANSFER 5000']);
    await slice([{ ...row, points: 4_000, tierCode: 'Gold ' }]);
    await club.hotel.host.idle();
    expect(await club.membershipOf(id)).toMatchObject({ points: 4_250, qualifyingNights: 13 });
    expect((await club.kindsOf(id)).toSorted()).toEqual([
      'BONUS 50',
      'EARN 200',
      'REVERSE -5000',
      'TRANSFER 4000',
      'TRANSFER 5000',
    ]);
  });

  it.each([
    ['an unknown program', { programCode: 'NOBODY' }, 'programCode'],
    ['an unknown tier', { tierCode: 'BRONZE' }, 'tierCode'],
    ['no day of the stand', { standOn: undefined }, 'standOn'],
    ['negative points', { points: -1 }, 'points'],
    ['a number that is not whole', { qualifyingNights: 1.5 }, 'qualifyingNights'],
  ])('are rejected with %s', async (_, fields, field) => {
    const wrong = { ...row, memberNumber: `OLD-${field}`, ...fields };
    const { status, body } = await slice([wrong], `members ${field}`);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { written: 0, rejected: [{ row: 1, problems: [{ field }] }] },
    });
  });

  it('never take over the number of another guest', async () => {
    const { body } = await slice([{ ...row, guestNumber: 'G-OTHER' }], 'taken');
    expect(body).toMatchObject({ written: 0, rejected: [{ problems: [{ code: 'OTHER_GUESTS_NUMBER' }] }] });
  });
});

describe('limits', () => {
  it('a stay in a currency without a rate earns nothing, and its membership says so', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    await club.book({ guestId, roomRevenue: euros(30_000, 'JPY') });
    expect(await club.membershipOf(id!)).toMatchObject({
      points: 0,
      qualifyingNights: 0,
      problem: expect.stringContaining('JPY') as string,
    });
  });

  it('who is not wanted does not become a member', async () => {
    const [guestId] = await club.people(1);
    await club.hotel.ask('mutation ($id: UUID!) { updatePerson(id: $id, data: { guestDoNotRent: true }) { id } }', {
      id: guestId,
    });
    expect(await club.route('enrol', { guestId })).toMatchObject({ status: 409, body: { code: 'GUEST_NOT_WELCOME' } });
  });

  it.each([
    ['do not rent', { guestDoNotRent: true }, { guestDoNotRent: false }, 'Do not rent'],
    ['staff', { guestTags: ['Staff'] }, { guestTags: [] }, 'Staff'],
    ['anonymised', { guestTags: ['anonymised'] }, { guestTags: [] }, 'anonymised'],
  ])(
    'the membership of a guest who is marked “%s” rests and says why, until he is not',
    async (_, mark, lift, said) => {
      const markAs = (id: string, data: object) =>
        club.hotel.ask(
          'mutation ($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }',
          {
            id,
            data,
          },
        );
      const { guestId, id } = await club.member(100);
      await markAs(guestId, mark);
      expect(await club.membershipOf(id)).toMatchObject({ problem: expect.stringContaining(said) as string });
      await club.book({ guestId, arrivalOn: '2026-06-01', departureOn: '2026-06-03' });
      expect(await club.kindsOf(id)).toEqual(['ADJUST 100']);
      expect(await club.route('redeem', { membershipId: id, points: 10, requestId: 'r' })).toMatchObject({
        status: 409,
      });
      const [stranger] = await club.people(1);
      await markAs(stranger!, mark);
      expect(await club.route('enrol', { guestId: stranger })).toMatchObject({ status: 409 });
      await markAs(guestId, lift);
      expect(await club.membershipOf(id)).toMatchObject({ problem: '' });
    },
  );

  it('a suspended membership earns nothing until it is active again', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!], { status: 'SUSPENDED' });
    await club.book({ guestId });
    expect(await club.kindsOf(id!)).toEqual([]);
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyMembership(id: $id, data: { status: ACTIVE }) { id } }',
      { id },
    );
    expect(await club.membershipOf(id!)).toMatchObject({ points: 200 });
  });

  it.each([
    ['changed', 'mutation ($id: UUID!) { updatePointsEntry(id: $id, data: { points: 9999 }) { id } }'],
    ['deleted', 'mutation ($id: UUID!) { deletePointsEntry(id: $id) { id } }'],
    ['destroyed', 'mutation ($id: UUID!) { destroyPointsEntry(id: $id) { id } }'],
    ['added', 'mutation ($id: UUID!) { createPointsEntry(data: { membershipId: $id, points: 9999 }) { id } }'],
  ])('no entry of a ledger is %s by an administrator', async (_, mutation) => {
    const { id } = await club.member(100);
    const before = await club.ledgerOf(id);
    await expect(club.hotel.ask(mutation, { id: mutation.includes('create') ? id : before[0]!.id })).rejects.toThrow();
    expect(await club.ledgerOf(id)).toEqual(before);
  });
});

describe('the nightly review', () => {
  const review = async (day: string): Promise<{ requests: number; read: number }> => {
    const { host, requests } = club.counting();
    const clock = () => new Date(`${day}T12:00:00Z`);
    const options = { clock, owner: randomUUID(), isTimeUp: () => false, onFault: () => undefined };
    const { status, counts } = await startAndContinue({ asPerson: host, host }, loyaltyReview, options);
    expect(status).toBe('DONE');
    return { requests: requests(), read: counts.read };
  };
  const touchesOf = async (guestId: string) =>
    (
      await club.hotel.ask<{ retentionTouches: { edges: { node: Record<string, string> }[] } }>(
        'query ($id: UUID!) { retentionTouches(filter: { personId: { eq: $id } }) { edges { node { key name status occasion plannedFor } } } }',
        { id: guestId },
      )
    ).retentionTouches.edges.map(({ node }) => node);

  it('plans touches for points that expire and tiers that end, each once, and takes back what is not needed', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!], { enrolledOn: '2024-01-01' });
    await club.book({ guestId, arrivalOn: '2024-08-01', departureOn: '2024-08-07' });
    await club.hotel.host.idle();
    await review('2026-06-25');
    await review('2026-06-25');
    expect(await touchesOf(guestId!)).toMatchObject([
      {
        key: `loyalty:POINTS_EXPIRE:${id}:2026-08-07`,
        name: expect.stringMatching(/: 200 points can be spent until Aug 7, 2026$/) as string,
        occasion: 'POINTS_EXPIRE:2026-08-07',
        plannedFor: '2026-07-08',
        status: 'PLANNED',
      },
    ]);
    await club.book({ guestId, arrivalOn: '2026-06-01', departureOn: '2026-06-03' });
    await club.hotel.host.idle();
    await review('2026-06-25');
    expect(await touchesOf(guestId!)).toMatchObject([{ status: 'SUPPRESSED' }]);
  });

  it('plans a touch once, also where two look at the same member at once', async () => {
    const [guestId] = await club.people(1);
    await club.enrolByHand([guestId!], { enrolledOn: '2024-01-01' });
    await club.book({ guestId, arrivalOn: '2024-08-01', departureOn: '2024-08-07' });
    await club.hotel.host.idle();
    const { host } = club.counting();
    const now = new Date('2026-06-25T12:00:00Z');
    await Promise.all([refreshMembers(host, [guestId!], now), refreshMembers(host, [guestId!], now)]);
    expect(await touchesOf(guestId!)).toMatchObject([{ occasion: 'POINTS_EXPIRE:2026-08-07', status: 'PLANNED' }]);
  });

  it('takes a touch back when the membership is suspended', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!], { enrolledOn: '2024-01-01' });
    await club.book({ guestId, arrivalOn: '2024-07-10', departureOn: '2024-07-15' });
    await club.hotel.host.idle();
    expect(await touchesOf(guestId!)).toMatchObject([{ status: 'PLANNED' }]);
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyMembership(id: $id, data: { status: SUSPENDED }) { id } }',
      { id },
    );
    await club.hotel.host.idle();
    expect(await touchesOf(guestId!)).toMatchObject([{ status: 'SUPPRESSED' }]);
  });

  it('asks for the welcome gift of a member who arrives, once, whatever became of it and however many rooms he has', async () => {
    const [guestId] = await club.people(1);
    await club.enrolByHand([guestId!]);
    await club.book({ guestId, arrivalOn: '2026-03-01', departureOn: '2026-03-07' });
    for (const departureOn of ['2026-06-28', '2026-06-29'])
      await club.book({ guestId, status: 'CONFIRMED', arrivalOn: '2026-06-27', departureOn });
    await club.hotel.host.idle();
    const gifts = async () =>
      (
        await club.hotel.ask<{
          taskTargets: { edges: { node: { task: { id: string; title: string } } }[] };
        }>(
          'query ($id: UUID!) { taskTargets(filter: { targetPersonId: { eq: $id } }) { edges { node { task { id title } } } } }',
          { id: guestId },
        )
      ).taskTargets.edges.flatMap(({ node: { task } }) => (task.title.startsWith('Welcome gift') ? [task] : []));
    await review('2026-06-26');
    await review('2026-06-26');
    const [gift, ...others] = await gifts();
    expect(gift!.title).toMatch(/^Welcome gift for Ana Silva \d+ \(Silver\), arriving on Jun 27, 2026$/);
    expect(others).toEqual([]);
    await club.hotel.ask('mutation ($id: UUID!) { deleteTask(id: $id) { id } }', { id: gift!.id });
    await review('2026-06-27');
    const { tasks } = await club.hotel.ask<{ tasks: { totalCount: number } }>(
      'query ($id: UUID!) { tasks(filter: { id: { eq: $id } }) { totalCount } }',
      { id: gift!.id },
    );
    expect(tasks.totalCount).toBe(0);
  });

  it('reads only who is due, and costs at most ten requests and one for each fifty members', async () => {
    const guests = await club.people(150);
    await club.enrolByHand(guests);
    await club.bookAll(guests.map((guestId) => ({ guestId, arrivalOn: '2026-02-01', departureOn: '2026-02-08' })));
    await club.hotel.host.idle();
    await review('2027-10-17');
    // Silver until the end of 2027: from the 18th of October on there is something to tell.
    for (const day of ['2027-10-18', '2028-01-01']) {
      // What follows the last review's writes would settle the same members at once, and each looks again then.
      await club.hotel.host.idle();
      const { requests, read } = await review(day);
      expect(read).toBeGreaterThanOrEqual(150);
      expect(requests).toBeLessThanOrEqual(10 + read / 50);
      // But for members with a stay ahead, who are looked at again on the host's own clock.
      expect((await review(day)).read).toBeLessThan(5);
    }
    const { retentionTouches } = await club.hotel.ask<{ retentionTouches: { totalCount: number } }>(
      '{ retentionTouches(filter: { occasion: { eq: "TIER_ENDS:2027-12-31" } }) { totalCount } }',
    );
    expect(retentionTouches.totalCount).toBeGreaterThanOrEqual(150);
  });
});

describe('a second version of the rules', () => {
  it('counts from its day on and leaves what was earned before', async () => {
    const [guestId] = await club.people(1);
    const [id] = await club.enrolByHand([guestId!]);
    await club.book({ guestId });
    await club.hotel.host.idle();
    const doubled = { ...CLUB_RULES, earning: { ...CLUB_RULES.earning, points: 2 } };
    const activate = (from: string) =>
      club.route('activate', { programId: club.programId, rules: doubled, from }, 'Hotel manager');
    expect(await activate('2026-06-14')).toMatchObject({ status: 422, body: { code: 'RULES_IN_THE_PAST' } });
    expect(await activate('2026-06-15')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await activate('2026-06-15')).toMatchObject({ status: 200, body: { version: 2, already: true } });
    await club.book({ guestId, arrivalOn: '2026-06-13', departureOn: '2026-06-15' });
    expect((await club.kindsOf(id!)).toSorted()).toEqual(['EARN 200', 'EARN 400']);
    expect(await club.route('explain', { membershipId: id, asOf: '2026-06-14' })).toMatchObject({
      body: { balance: { points: 200 } },
    });
  });
});

describe('rules of a later day', () => {
  it('change the tiers that there are on their day, not before', async () => {
    const { createLoyaltyProgram: later } = await club.hotel.ask<{ createLoyaltyProgram: { id: string } }>(
      'mutation { createLoyaltyProgram(data: { name: "Later club", code: "LATER" }) { id } }',
    );
    await club.route('activate', { programId: later.id, rules: CLUB_RULES }, 'Hotel manager');
    const [member, , gold] = CLUB_RULES.tiers;
    const steeper = {
      ...CLUB_RULES,
      tiers: [member, { code: 'STAR', name: 'Star' }, { ...gold, qualify: { measure: 'nights', atLeast: 40 } }],
    };
    const given = { programId: later.id, rules: steeper, from: '2029-01-01' };
    expect(await club.route('activate', given, 'Hotel manager')).toMatchObject({ status: 200, body: { version: 2 } });
    const tiers = async () =>
      Object.fromEntries(
        (
          await club.hotel.ask<{ loyaltyTiers: { edges: { node: { code: string; thresholds: string } }[] } }>(
            'query ($id: UUID!) { loyaltyTiers(filter: { programId: { eq: $id } }) { edges { node { code thresholds } } } }',
            { id: later.id },
          )
        ).loyaltyTiers.edges.map(({ node: { code, thresholds } }) => [code, thresholds]),
      );
    expect(await tiers()).toMatchObject({ GOLD: '15 nights', STAR: '' });
    const { host } = club.counting();
    const options = {
      clock: () => new Date('2029-01-01T12:00:00Z'),
      owner: randomUUID(),
      isTimeUp: () => false,
      onFault: () => undefined,
    };
    await startAndContinue({ asPerson: host, host }, loyaltyReview, options);
    expect(await tiers()).toMatchObject({ GOLD: '40 nights' });
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyProgram(id: $id, data: { status: RETIRED }) { id } }',
      later,
    );
  });
});

/** An answer as if nothing had been worked out yet. */
const forgotten = <Answer>(answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'nights' || key === 'guestStays' ? null : key === 'pointsEntriesGroupBy' ? [] : value,
  ) as Answer;
