import { connect, type Host } from '../../plugin/host/client.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

/** A program whose numbers are easy to reckon with: a point a euro, Silver at 5 nights and Gold at 15 in a year. */
export const CLUB_RULES = {
  code: 'club',
  name: 'Club',
  currency: 'EUR',
  exchangeRates: { USD: 0.9 },
  tiers: [
    { code: 'MEMBER', name: 'Member' },
    {
      code: 'SILVER',
      name: 'Silver',
      qualify: { measure: 'nights', atLeast: 5 },
      bonusPercent: 10,
      benefits: ['MEMBER_RATE', 'LATE_CHECKOUT', 'WELCOME_GIFT'],
    },
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

type Membership = Record<string, unknown> & { points: number; tier: { code: string } | null };
type EntryRecord = {
  id: string;
  key: string;
  kind: string;
  points: number;
  reverses: string;
  stayId: string | null;
  source: string;
  earnedOn: string;
};
type Answer = { status: number; body: Record<string, unknown> & { code?: string; error?: string } };

/** A host in memory with a hotel whose guests may join a club, and what tests do there. */
export type Club = Awaited<ReturnType<typeof startClub>>;

export const euros = (units: number, currencyCode = 'EUR') => ({ amountMicros: units * 1_000_000, currencyCode });

export const startClub = async (time: string) => {
  const hotel: HotelHost = await startHotelHost(time);
  const [app] = hotel.host.workspace.apps();
  const appToken = await hotel.host.applicationToken(app!.manifest.application.universalIdentifier);
  const { createLoyaltyProgram } = await hotel.ask<{ createLoyaltyProgram: { id: string } }>(
    'mutation ($data: LoyaltyProgramCreateInput!) { createLoyaltyProgram(data: $data) { id } }',
    { data: { name: 'Club', code: 'CLUB', status: 'ACTIVE', rules: CLUB_RULES } },
  );
  const programId = createLoyaltyProgram.id;
  const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
    'mutation { createHotelProperty(data: { name: "City", code: "CITY", timeZone: "Europe/Lisbon", language: EN }) { id } }',
  );
  const propertyId = createHotelProperty.id;
  await hotel.host.idle();

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
    hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
      id,
      data,
    });
  const membershipOf = async (id: string): Promise<Membership> => {
    await hotel.host.idle();
    const { loyaltyMembership } = await hotel.ask<{ loyaltyMembership: Membership }>(
      'query ($id: UUID!) { loyaltyMembership(filter: { id: { eq: $id } }) { id number key status enrolledOn tier { code } tierRank tierSince tierUntil points pointsExpiringNext pointsExpireOn pointsYear pointsOfYear pointsOfYearBefore tierOverrideReason qualifyingNights qualifyingStays toNextTier tierReviewOn problem } }',
      { id },
    );
    return loyaltyMembership;
  };
  const ledgerOf = async (id: string): Promise<EntryRecord[]> => {
    await hotel.host.idle();
    const { pointsEntries } = await hotel.ask<{ pointsEntries: { edges: { node: EntryRecord }[] } }>(
      'query ($id: UUID!) { pointsEntries(filter: { membershipId: { eq: $id } }, orderBy: [{ createdAt: AscNullsLast }], first: 200) { edges { node { id key kind points reverses stayId reason source earnedOn } } } }',
      { id },
    );
    return pointsEntries.edges.map(({ node }) => node);
  };
  const kindsOf = async (id: string) => (await ledgerOf(id)).map(({ kind, points }) => `${kind} ${points}`);
  const route = async (verb: string, body: object, role = 'Hotel front desk'): Promise<Answer> =>
    (await hotel.postAs(role, `/s/hotel/loyalty/${verb}`, body)) as Answer;
  const member = async (points = 1_000): Promise<{ guestId: string; id: string }> => {
    const [guestId] = await people(1);
    const { body } = await route('enrol', { guestId });
    const id = body['membershipId'] as string;
    if (points > 0) await route('award', { membershipId: id, points, reason: 'start', requestId: 'start' });
    return { guestId: guestId!, id };
  };
  /** The app as a host that counts its requests. */
  const counting = (): { host: Host; requests: () => number } => {
    let requests = 0;
    const connected = connect({
      url: hotel.host.url,
      token: appToken,
      wait: async () => undefined,
      random: () => 0.5,
    });
    return {
      host: {
        request: (document, variables) => {
          requests += 1;
          return connected.request(document, variables);
        },
      },
      requests: () => requests,
    };
  };
  return {
    hotel,
    programId,
    propertyId,
    people,
    enrolByHand,
    bookAll,
    book,
    change,
    membershipOf,
    ledgerOf,
    kindsOf,
    route,
    member,
    counting,
  };
};
