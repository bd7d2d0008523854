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
