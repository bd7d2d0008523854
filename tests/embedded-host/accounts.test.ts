import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
const DOURO = '5eed0000-0000-4000-8000-00000000acc1';
const ATLAS = '5eed0000-0000-4000-8000-00000000acc2';
const SMALL = '5eed0000-0000-4000-8000-00000000acc3';
const QUIET = '5eed0000-0000-4000-8000-00000000acc4';

const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });
let count = 0;
const stay = (departureOn: string, revenue: number, fields: object) => ({
  key: `ACC:${(count += 1)}`,
  name: 'stay',
  status: 'CHECKED_OUT',
  arrivalOn: departureOn.replace(/\d\d$/, '10'),
  departureOn,
  roomRevenue: euros(revenue),
  ...fields,
});

const create = async (stays: object[]): Promise<void> => {
  await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', { data: stays });
  await hotel.host.idle();
};

type Account = Record<string, unknown> & { accountRevenue: { amountMicros: number } | null };
const accounts = async (): Promise<Record<string, Account>> => {
  await hotel.host.idle();
  const { companies } = await hotel.ask<{ companies: { edges: { node: Account & { name: string } }[] } }>(
    `{ companies(filter: { id: { in: ["${DOURO}", "${ATLAS}", "${SMALL}", "${QUIET}"] } }) { edges { node {
      name accountNights accountRevenue { amountMicros } accountYearRevenue { amountMicros } accountLastStayOn
      accountTrendPercent accountClass accountNextVisitOn } } } }`,
  );
  return Object.fromEntries(companies.edges.map(({ node }) => [node.name, node]));
};
const tasks = async (): Promise<string[]> => {
  const { tasks: found } = await hotel.ask<{ tasks: { edges: { node: { title: string } }[] } }>(
    '{ tasks { edges { node { title taskTargets { edges { node { targetCompanyId } } } } } } }',
  );
  return found.edges.map(({ node }) => node.title).toSorted();
};
const review = async (): Promise<void> => {
  expect(await hotel.post('/s/hotel/runs/start', { kind: 'ACCOUNT_REVIEW' })).toMatchObject({
    status: 200,
    body: { run: { status: 'DONE' } },
  });
};

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  await hotel.ask('mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data) { id } }', {
    data: [
      { id: DOURO, name: 'Douro', accountType: 'CORPORATE', accountLastVisitOn: '2026-06-01' },
      { id: ATLAS, name: 'Atlas', accountType: 'TRAVEL_AGENCY' },
      { id: SMALL, name: 'Small' },
      { id: QUIET, name: 'Quiet', accountType: 'CORPORATE' },
    ],
  });
});
afterAll(() => hotel.host.stop());

describe('accounts', () => {
  it('have what their stays brought as soon as these are there, as company and as agency', async () => {
    await create([
      stay('2025-02-12', 500, { companyId: DOURO }),
      stay('2026-03-12', 700, { companyId: DOURO }),
      stay('2026-05-13', 300, { companyId: DOURO, status: 'CONFIRMED' }),
      stay('2026-05-12', 400, { travelAgentId: ATLAS }),
      stay('2026-04-11', 100, { companyId: SMALL }),
    ]);
    expect(await accounts()).toMatchObject({
      Douro: {
        accountNights: 4,
        accountRevenue: { amountMicros: 1_200_000_000 },
        accountYearRevenue: { amountMicros: 700_000_000 },
        accountLastStayOn: '2026-03-12',
      },
      Atlas: { accountNights: 2, accountRevenue: { amountMicros: 400_000_000 } },
      Small: { accountNights: 1 },
      Quiet: { accountRevenue: { amountMicros: null } },
    });
  });

  it('get their classes and the days of visits from the review, which finds nothing to tell the first time', async () => {
    await review();
    expect(await accounts()).toMatchObject({
      Douro: { accountClass: 'A', accountTrendPercent: 40, accountNextVisitOn: '2026-07-01' },
      Atlas: { accountClass: 'B', accountTrendPercent: null },
      Small: { accountClass: 'C' },
      Quiet: { accountClass: 'D' },
    });
    expect(await tasks()).toEqual([]);
  });

  it('follow a stay that goes to another account', async () => {
    const { stays } = await hotel.ask<{ stays: { edges: { node: { id: string } }[] } }>(
      `{ stays(filter: { travelAgentId: { eq: "${ATLAS}" } }) { edges { node { id } } } }`,
    );
    await hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
      id: stays.edges[0]!.node.id,
      data: { travelAgentId: null, companyId: SMALL },
    });
    expect(await accounts()).toMatchObject({
      Atlas: { accountNights: 0, accountYearRevenue: { amountMicros: null } },
      Small: { accountNights: 3, accountYearRevenue: { amountMicros: 500_000_000 } },
    });
  });

  it('make a task when a class slips or a trend breaks, once', async () => {
    await create([stay('2025-04-12', 900, { companyId: DOURO })]);
    await review();
    expect(await accounts()).toMatchObject({
      Douro: { accountClass: 'A', accountTrendPercent: -50 },
      Small: { accountClass: 'B' },
      Atlas: { accountClass: 'D' },
    });
    const told = ['Atlas is slipping: call on them', 'Douro comes less: ask why'];
    expect(await tasks()).toEqual(told);
    await review();
    expect(await tasks()).toEqual(told);
  });

  it('have the day of the next visit as soon as one was made', async () => {
    await hotel.ask(
      'mutation ($id: UUID!) { updateCompany(id: $id, data: { accountLastVisitOn: "2026-06-14" }) { id } }',
      {
        id: DOURO,
      },
    );
    expect(await accounts()).toMatchObject({ Douro: { accountNextVisitOn: '2026-07-14' } });
  });
});

describe('the classes that a hotel keeps', () => {
  type Rule = { id: string; code: string; name: string; filledToPercent: number | null; visitEveryDays: number | null };
  const rules = async (): Promise<Rule[]> =>
    (
      await hotel.ask<{ accountClassRules: { edges: { node: Rule }[] } }>(
        '{ accountClassRules(orderBy: [{ code: AscNullsLast }]) { edges { node { id code name filledToPercent visitEveryDays } } } }',
      )
    ).accountClassRules.edges.map(({ node }) => node);
  const change = async (code: string, data: object): Promise<void> => {
    const { id } = (await rules()).find((rule) => rule.code === code)!;
    await hotel.ask(
      'mutation ($id: UUID!, $data: AccountClassRuleUpdateInput!) { updateAccountClassRule(id: $id, data: $data) { id } }',
      { id, data },
    );
    await hotel.host.idle();
  };
  const said = async (): Promise<Record<string, [accountClass: string, why: string]>> => {
    const { companies } = await hotel.ask<{
      companies: { edges: { node: { name: string; accountClass: string; accountClassWhy: string } }[] };
    }>(
      `{ companies(filter: { id: { in: ["${DOURO}", "${ATLAS}", "${SMALL}", "${QUIET}"] } }) { edges { node { name accountClass accountClassWhy } } } }`,
    );
    return Object.fromEntries(
      companies.edges.map(({ node }) => [node.name, [node.accountClass, node.accountClassWhy]]),
    );
  };

  it('come with the app, and sort as it does without them', async () => {
    expect(await rules()).toMatchObject([
      { code: 'A', name: 'Key accounts', filledToPercent: 50, visitEveryDays: 30 },
      { code: 'B', filledToPercent: 80, visitEveryDays: 60 },
      { code: 'C', filledToPercent: 100, visitEveryDays: 120 },
      { code: 'D', filledToPercent: null, visitEveryDays: 365 },
    ]);
  });

  it('are told with each account', async () =>
    expect(await said()).toEqual({
      Douro: ['A', "Brings 58% of the year's revenue, more than any other account."],
      Small: ['B', "Brings 42% of the year's revenue; accounts before it bring 58%."],
      Atlas: ['D', 'Brought nothing within a year.'],
      Quiet: ['D', 'Brought nothing within a year.'],
    }));

  it('sort anew as soon as one is changed, which is no slip of an account', async () => {
    const before = await tasks();
    await change('B', { filledToPercent: 55 });
    expect(await said()).toMatchObject({ Douro: ['A', expect.anything()], Small: ['C', expect.anything()] });
    expect(await tasks()).toEqual(before);
  });

  it('lift by potential and keep out by credit terms, and say so', async () => {
    await hotel.ask('mutation ($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id } }', {
      data: [
        { id: SMALL, accountPotential: euros(9_000) },
        { id: QUIET, accountPotential: euros(9_000) },
        { id: DOURO, accountCreditTerms: 'Prepayment only' },
      ],
    });
    await change('B', { potentialAtLeast: euros(9_000) });
    await change('A', { creditTermsKeptOut: ['prepayment'] });
    expect(await said()).toMatchObject({
      Douro: ['B', expect.stringContaining('Credit terms “Prepayment only” keep it out of A: B.')],
      Small: ['B', expect.stringContaining('Its potential of €9,000 lifts it from C to B, where €9,000 is enough.')],
      Quiet: ['D', 'Brought nothing within a year.'],
    });
  });

  it('give the rhythm of visits to accounts that have none of their own', async () => {
    await change('B', { visitEveryDays: 10 });
    await review();
    expect(await accounts()).toMatchObject({ Douro: { accountNextVisitOn: '2026-06-24' } });
  });

  it('sort as by default where there are none, and do not come back from the bin', async () => {
    for (const { id } of await rules())
      await hotel.ask('mutation ($id: UUID!) { deleteAccountClassRule(id: $id) { id } }', { id });
    await hotel.host.idle();
    await hotel.execute('review-accounts');
    await hotel.host.idle();
    expect(await rules()).toEqual([]);
    expect(await said()).toMatchObject({ Douro: ['A', expect.anything()], Small: ['B', expect.anything()] });
  });
});

describe('nights that an account promised', () => {
  const PLAN = '5eed0000-0000-4000-8000-00000000acd1';
  const plan = async () =>
    (
      await hotel.ask<{ ratePlans: { edges: { node: { nightsReached: number; behindSince: string | null } }[] } }>(
        `{ ratePlans(filter: { id: { eq: "${PLAN}" } }) { edges { node { nightsReached behindSince } } } }`,
      )
    ).ratePlans.edges[0]!.node;

  it('are counted by the review, and become a task once the account is clearly behind', async () => {
    await hotel.ask('mutation ($data: [RatePlanCreateInput!]!) { createRatePlans(data: $data) { id } }', {
      data: [
        {
          id: PLAN,
          name: 'Douro rate',
          key: 'X:DOU',
          accountId: DOURO,
          nightsPromised: 100,
          validFrom: '2026-01-01',
          validTo: '2026-12-31',
        },
      ],
    });
    await create([
      stay('2026-05-14', 100, { companyId: DOURO, ratePlanId: PLAN }),
      stay('2026-07-15', 100, { companyId: DOURO, ratePlanId: PLAN, status: 'CONFIRMED' }),
      stay('2025-12-14', 100, { companyId: DOURO, ratePlanId: PLAN }),
    ]);
    await review();
    expect(await plan()).toEqual({ nightsReached: 4, behindSince: '2026-06-15' });
    const told = (await tasks()).filter((title) => title.includes('promised'));
    expect(told).toEqual(['Douro is behind its promised nights: talk to them']);
    await review();
    expect((await tasks()).filter((title) => title.includes('promised'))).toEqual(told);
  });

  it('are behind no longer once enough of them are booked', async () => {
    await hotel.ask('mutation ($id: UUID!) { updateRatePlan(id: $id, data: { nightsPromised: 9 }) { id } }', {
      id: PLAN,
    });
    await review();
    expect(await plan()).toEqual({ nightsReached: 4, behindSince: null });
  });
});
