import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Condition } from '../../plugin/domain/retention/plays/audience.ts';
import { isMeant } from '../../plugin/domain/retention/plays/plan.ts';
import type { Play } from '../../plugin/domain/retention/plays/play.ts';
import { audienceSize } from '../../plugin/host/audience-size.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { guestsForPlays } from '../../plugin/host/plays.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

// What is counted while a play is edited is set against what planning asks of each guest.

const TODAY = calendarDate('2028-02-29');
const money = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });
const GUESTS = [
  { guestStays: 2, guestNights: 4, guestTotalRevenue: money(399), guestLifetimeValue: money(99), guestNps: 6 },
  { guestStays: 3, guestNights: 5, guestTotalRevenue: money(400), guestLifetimeValue: money(100), guestNps: 7 },
  { guestStays: 4, guestNights: 6, guestTotalRevenue: money(401), guestLifetimeValue: money(101), guestNps: 8 },
  { guestReturnProbability: 0.39, guestCancellations: 0, guestNoShows: 0, guestLastStayOn: '2028-01-31' },
  { guestReturnProbability: 0.4, guestCancellations: 1, guestNoShows: 1, guestLastStayOn: '2028-01-30' },
  { guestReturnProbability: 0.41, guestCancellations: 2, guestNoShows: 2, guestLastStayOn: '2028-01-29' },
  { guestBirthday: '1987-03-01', guestLanguage: 'en', guestNationality: 'DEU', guestRfmGroup: 'LOYAL' },
  { guestBirthday: '1987-02-28', guestLanguage: 'de', guestNationality: 'CHN', guestRfmGroup: 'CHAMPIONS' },
  { guestBirthday: '1988-02-29', guestLanguage: 'zh-CN', guestTags: ['Wine'], guestSegment: 'VIP' },
  { guestBirthday: '1988-03-01', guestTags: ['Wine', 'Golf'], guestLifecycle: 'AT_RISK' },
  { guestTags: ['Golf'], guestSegment: 'VIP', guestLifecycle: 'AT_RISK' },
  { guestDoNotRent: true, guestStays: 9, guestTags: ['Golf'] },
];
const TIERS = ['GOLD', 'GOLD', 'SILVER'];

let hotel: HotelHost;
let app: Host;
let ids: string[];
beforeAll(async () => {
  hotel = await startHotelHost(`${TODAY}T12:00:00Z`);
  const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
  const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
  app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
  const { createPeople } = await hotel.askAsApp<{ createPeople: { id: string }[] }>(
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    {
      data: GUESTS.map((fields, index) => ({ guestNumber: `A${index}`, guestSegment: 'REGULAR', ...fields })),
    },
  );
  ids = createPeople.map(({ id }) => id);
  for (const [index, code] of TIERS.entries()) {
    const { createLoyaltyTier } = await hotel.askAsApp<{ createLoyaltyTier: { id: string } }>(
      'mutation ($data: LoyaltyTierCreateInput!) { createLoyaltyTier(data: $data) { id } }',
      { data: { name: code, code } },
    );
    await hotel.askAsApp(
      'mutation ($data: LoyaltyMembershipCreateInput!) { createLoyaltyMembership(data: $data) { id } }',
      { data: { number: `A${index}`, personId: ids[index], status: 'ACTIVE', tierId: createLoyaltyTier.id } },
    );
  }
});
afterAll(() => hotel.host.stop());

const PLAY = { segments: [], lifecycles: [], audience: [] };

/** Of the guests who may stay here, how many planning would mean. */
const meant = async (over: Partial<Play>): Promise<number> => {
  const { guests } = await guestsForPlays(app, ids, { since: TODAY, today: TODAY, plays: [], occasions: null });
  return guests.filter((guest) => !guest.doNotRent && isMeant({ ...PLAY, ...over }, guest)).length;
};

const MEASURES: Record<Extract<Condition, { measure: string }>['measure'], readonly number[]> = {
  stays: [-1, 0, 2, 3, 3.5, 4, 5],
  nights: [0, 4, 5, 6, 7],
  revenue: [399, 399.5, 400, 401, 402],
  lifetimeValue: [99, 100, 101, 102],
  returnProbability: [0.39, 0.395, 0.4, 0.41, 0.42],
  cancellations: [0, 1, 2, 3],
  noShows: [0, 1, 2, 3],
  nps: [6, 7, 8, 9],
  daysSinceLastStay: [28, 29, 29.5, 30, 31, 32],
  age: [38, 39, 40, 40.5, 41, 42],
};
const TEXTS: readonly Condition[] = [
  { text: 'language', isOneOf: ['en', 'de'] },
  { text: 'language', isNoneOf: ['en', 'de'] },
  { text: 'nationality', isOneOf: ['CHN'] },
  { text: 'nationality', isNoneOf: ['CHN'] },
  { text: 'rfmGroup', isOneOf: ['LOYAL', 'CHAMPIONS'] },
  { text: 'rfmGroup', isNoneOf: ['LOYAL'] },
  { text: 'tier', isOneOf: ['GOLD'] },
  { text: 'tier', isOneOf: ['GOLD', 'SILVER'] },
  { text: 'tier', isNoneOf: ['GOLD'] },
  { text: 'tier', isOneOf: ['PLATINUM'] },
];

describe('the count of whom a play means', () => {
  it.each(
    Object.entries(MEASURES).flatMap(([measure, limits]) =>
      limits.flatMap((limit) => [{ measure, atLeast: limit } as Condition, { measure, atMost: limit } as Condition]),
    ),
  )('is of those whom planning would mean: %j', async (asked) => {
    const counted = await audienceSize(app, { segments: [], lifecycles: [], conditions: [asked] }, TODAY);
    expect(counted).toEqual({ guests: await meant({ audience: [asked] }), isMost: false });
  });

  it.each(TEXTS)('is of those whom planning would mean: %j', async (asked) => {
    const counted = await audienceSize(app, { segments: [], lifecycles: [], conditions: [asked] }, TODAY);
    expect(counted).toEqual({ guests: await meant({ audience: [asked] }), isMost: false });
  });

  it('asks all conditions together, with segments and states', async () => {
    const audience: Condition[] = [
      { measure: 'stays', atLeast: 3 },
      { text: 'tier', isOneOf: ['GOLD', 'SILVER'] },
      { text: 'tier', isNoneOf: ['SILVER'] },
    ];
    expect(await audienceSize(app, { segments: ['REGULAR'], lifecycles: [], conditions: audience }, TODAY)).toEqual({
      guests: 1,
      isMost: false,
    });
    const over = { segments: ['VIP'], lifecycles: ['AT_RISK'] } as const;
    expect(await audienceSize(app, { ...over, conditions: [] }, TODAY)).toEqual({
      guests: await meant(over),
      isMost: false,
    });
  });

  it.each<Condition>([
    { text: 'tag', isOneOf: ['Golf'] },
    { text: 'tag', isNoneOf: ['Golf'] },
    { text: 'bookedThrough', isOneOf: ['OTA'] },
  ])('is said to be the most it can be where the host cannot tell: %j', async (asked) => {
    const { guests, isMost } = await audienceSize(app, { segments: [], lifecycles: [], conditions: [asked] }, TODAY);
    expect(isMost).toBe(true);
    expect(guests).toBeGreaterThanOrEqual(await meant({ audience: [asked] }));
  });
});
