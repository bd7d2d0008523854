import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommissionDetail, CommissionsPage } from '../../plugin/flows/sales/commissions/page.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
const ATLAS = '5eed0000-0000-4000-8000-00000000c0a1';
const FIRM = '5eed0000-0000-4000-8000-00000000c0a2';
const HOUSE = '5eed0000-0000-4000-8000-00000000c0b1';
const NET = '5eed0000-0000-4000-8000-00000000c0c1';
const stayId = (number: number): string => `5eed0000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;

const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });
const stay = (number: number, departureOn: string, revenue: number, fields: object = {}) => ({
  id: stayId(number),
  key: `COM:${number}`,
  confirmationNumber: `COM${number}`,
  status: 'CHECKED_OUT',
  arrivalOn: departureOn.replace(/\d\d$/, '10'),
  departureOn,
  roomRevenue: euros(revenue),
  travelAgentId: ATLAS,
  propertyId: HOUSE,
  ...fields,
});

/** Asks the database; `{stay}` stands for the table of the object. */
const sql = (query: string): Promise<Record<string, unknown>[]> =>
  hotel.host.workspace.database.query(
    query.replaceAll(/\{(\w+)\}/g, (_, object: string) => tableOf(hotel.host.workspace.model().objects.get(object)!)),
  );
const create = async (stays: object[]): Promise<void> => {
  await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data, upsert: true) { id } }', {
    data: stays,
  });
  await hotel.host.idle();
};
const change = async (number: number, data: object): Promise<void> => {
  await hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
    id: stayId(number),
    data,
  });
  await hotel.host.idle();
};
const review = async (): Promise<void> => {
  expect(await hotel.post('/s/hotel/runs/start', { kind: 'COMMISSION_REVIEW' })).toMatchObject({
    status: 200,
    body: { run: { status: 'DONE' } },
  });
};

type Row = {
  month: string;
  status: string;
  stays: number;
  nights: number;
  base: number;
  commission: number;
  adjustment: number;
};
/** The statements as the database has them, in units. */
const statements = async (): Promise<Record<string, Row>> =>
  Object.fromEntries(
    (
      await sql(`SELECT to_char("month", 'YYYY-MM') AS month, "status"::text AS status, "stays"::int AS stays, "nights"::int AS nights,
        ("baseAmountMicros" / 1e6)::float8 AS base, ("commissionAmountMicros" / 1e6)::float8 AS commission,
        ("adjustmentAmountMicros" / 1e6)::float8 AS adjustment FROM {commissionStatement} ORDER BY "month"`)
    ).map((row) => [row['month'], row as Row]),
  );
/** What the stays of a month earn, worked out from the stays alone. */
const earned = async (month: string): Promise<unknown> =>
  (
    await sql(`SELECT COUNT(*)::int AS stays, COALESCE(SUM(s."departureOn" - s."arrivalOn"), 0)::int AS nights,
      COALESCE(SUM(s."roomRevenueAmountMicros") / 1e6, 0)::float8 AS base,
      COALESCE(SUM(s."roomRevenueAmountMicros" * COALESCE(s."commissionPercent", p."commissionPercent", a."accountCommissionPercent")) / 1e8, 0)::float8 AS commission
      FROM {stay} s JOIN {company} a ON a."id" = s."travelAgentId" LEFT JOIN {ratePlan} p ON p."id" = s."ratePlanId"
      WHERE s."deletedAt" IS NULL AND s."status" = 'CHECKED_OUT' AND to_char(s."departureOn", 'YYYY-MM') = '${month}'
        AND COALESCE(s."commissionHeldBecause", '') = '' AND COALESCE(s."marketSegment", '') NOT IN ('Complementary', 'House use')
        AND s."roomRevenueAmountMicros" <> 0
        AND COALESCE(s."commissionPercent", p."commissionPercent", a."accountCommissionPercent") > 0`)
  )[0];
const idOf = async (month: string): Promise<string> =>
  (await sql(`SELECT "id" FROM {commissionStatement} WHERE to_char("month", 'YYYY-MM') = '${month}'`))[0]![
    'id'
  ] as string;
const give = async (verb: string, month: string, more: object = {}, role = 'Hotel sales and marketing') => {
  const answer = await hotel.postAs(role, `/s/hotel/commissions/${verb}`, { statementId: await idOf(month), ...more });
  await hotel.host.idle();
  return answer;
};
const shown = async (month: string): Promise<CommissionDetail> => (await give('show', month)).body as CommissionDetail;

beforeAll(async () => {
  hotel = await startHotelHost('2026-07-10T12:00:00Z');
  await hotel.ask(
    `mutation ($property: HotelPropertyCreateInput!, $plan: RatePlanCreateInput!, $companies: [CompanyCreateInput!]!) {
      createHotelProperty(data: $property) { id } createRatePlan(data: $plan) { id } createCompanies(data: $companies) { id } }`,
    {
      property: { id: HOUSE, code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
      plan: { id: NET, name: 'Net', code: 'NET', commissionPercent: 0 },
      companies: [
        { id: ATLAS, name: 'Atlas Travel', accountType: 'TRAVEL_AGENCY', accountCommissionPercent: 10 },
        { id: FIRM, name: 'Firm', accountType: 'CORPORATE' },
      ],
    },
  );
  await hotel.host.idle();
  await create([
    stay(1, '2026-05-12', 200),
    stay(2, '2026-05-13', 300, { commissionPercent: 12.5 }),
    stay(3, '2026-05-14', 400, { ratePlanId: NET }),
    stay(4, '2026-05-15', 500, { status: 'NO_SHOW' }),
    stay(5, '2026-05-16', 600, { marketSegment: 'Complementary' }),
    stay(6, '2026-06-12', 700),
    stay(7, '2026-07-10', 100, { arrivalOn: '2026-07-08' }),
    stay(8, '2026-07-20', 100, { status: 'CONFIRMED' }),
  ]);
}, 180_000);
afterAll(() => hotel.host.stop());

describe('commission statements', () => {
  it('arise with the departures, by agency, property and month, as the stays alone say', async () => {
    const found = await statements();
    expect(Object.keys(found)).toEqual(['2026-05', '2026-06', '2026-07']);
    for (const [month, { stays, nights, base, commission }] of Object.entries(found))
      expect({ stays, nights, base, commission }, month).toEqual(await earned(month));
    expect(found['2026-05']).toMatchObject({ status: 'OPEN', stays: 2, nights: 5, base: 500, commission: 57.5 });
  });

  it('are the same after the night, twice, and follow what came while nobody looked', async () => {
    const before = await statements();
    await review();
    await review();
    expect(await statements()).toEqual(before);
    await sql(`UPDATE {stay} SET "roomRevenueAmountMicros" = 250000000 WHERE "id" = '${stayId(1)}'`);
    await review();
    expect((await statements())['2026-05']).toMatchObject((await earned('2026-05')) as object);
    await change(1, { roomRevenue: euros(200) });
    expect(await statements()).toEqual(before);
  });

  it('say of every stay what it earns, or why it earns nothing', async () => {
    const { lines } = await shown('2026-05');
    expect(lines.map(({ number, commission, leftOut }) => [number, commission / 1e6, leftOut?.code ?? null])).toEqual([
      ['COM1', 20, null],
      ['COM2', 37.5, null],
      ['COM3', 0, 'NET_RATE'],
      ['COM4', 0, 'NO_SHOW'],
      ['COM5', 0, 'COMPLIMENTARY'],
    ]);
    expect((await shown('2026-07')).lines.map(({ leftOut }) => leftOut?.code ?? null)).toEqual([null, 'NOT_DEPARTED']);
  });

  it('leave out a stay that is held, and take it in again', async () => {
    expect((await give('hold', '2026-05', { stayId: stayId(2), reason: 'Disputed' })).status).toBe(200);
    expect((await statements())['2026-05']).toMatchObject({ stays: 1, commission: 20 });
    expect((await statements())['2026-05']).toMatchObject((await earned('2026-05')) as object);
    expect((await shown('2026-05')).lines[1]).toMatchObject({ isHeld: true, leftOut: { because: 'Disputed' } });
    expect((await give('release', '2026-05', { stayId: stayId(2) })).status).toBe(200);
    expect((await statements())['2026-05']).toMatchObject({ stays: 2, commission: 57.5 });
    expect(await give('hold', '2026-05', { stayId: stayId(6), reason: 'Of June' })).toMatchObject({
      status: 409,
      body: { code: 'COMMISSION_OF_ANOTHER' },
    });
  });

  it('on hold are not closed, and a month that runs is not either', async () => {
    expect((await give('hold', '2026-05', { reason: 'Their own list comes first' })).status).toBe(200);
    expect(await give('close', '2026-05')).toMatchObject({ status: 409, body: { code: 'COMMISSION_IS' } });
    expect((await give('release', '2026-05')).status).toBe(200);
    expect(await give('close', '2026-07')).toMatchObject({ status: 409, body: { code: 'COMMISSION_MONTH_RUNS' } });
  });

  it('once closed stay as they are; what is corrected comes in with the next open month, once', async () => {
    await give('hold', '2026-05', { stayId: stayId(2), reason: 'Disputed' });
    expect((await give('close', '2026-05')).status).toBe(200);
    expect(await give('close', '2026-05')).toMatchObject({ status: 200 });
    const closed = (await statements())['2026-05'];
    await change(1, { roomRevenue: euros(260) });
    await change(2, { roomRevenue: euros(320) });
    await give('release', '2026-05', { stayId: stayId(2) });
    await create([stay(9, '2026-05-20', 100)]);
    await hotel.ask(
      'mutation ($id: UUID!, $data: CompanyUpdateInput!) { updateCompany(id: $id, data: $data) { id } }',
      {
        id: ATLAS,
        data: { accountCommissionPercent: 20 },
      },
    );
    await hotel.host.idle();
    await review();
    const found = await statements();
    expect(found['2026-05']).toEqual(closed);
    // 60 more at the 10 % of the time, 320 at its own 12.5 %, and 100 that came late at what is agreed now.
    expect(found['2026-06']).toMatchObject({ commission: 140, adjustment: 6 + 40 + 20 });
    expect(
      (await shown('2026-06')).adjustments.map(({ number, because, commission }) => [
        number,
        because.code,
        commission / 1e6,
      ]),
    ).toEqual([
      ['COM1', 'CHANGED', 6],
      ['COM2', 'EARNS_NOW', 40],
      ['COM9', 'EARNS_NOW', 20],
    ]);
    expect((await give('close', '2026-06')).status).toBe(200);
    await review();
    expect((await statements())['2026-07']).toMatchObject({ adjustment: 0 });
    await change(9, { travelAgentId: null });
    await review();
    expect((await statements())['2026-07']).toMatchObject({ adjustment: -20 });
    expect(await give('hold', '2026-05', { stayId: stayId(1), reason: 'Too late' })).toMatchObject({ status: 409 });
  });

  it('are paid once closed, and each step has a way back', async () => {
    expect(await give('pay', '2026-07')).toMatchObject({ status: 409 });
    expect(await give('pay', '2026-06', { paidOn: '2026-07-15' })).toMatchObject({ status: 422 });
    expect(await give('pay', '2026-06', { paidOn: '2026-07-08', reference: 'SEPA 1' })).toMatchObject({ status: 200 });
    expect(await give('pay', '2026-06', { reference: 'SEPA 2' })).toMatchObject({ status: 200 });
    expect(await shown('2026-06')).toMatchObject({ status: 'PAID', paidOn: '2026-07-08', reference: 'SEPA 1' });
    expect(await give('reopen', '2026-05')).toMatchObject({
      status: 409,
      body: { code: 'COMMISSION_CORRECTED_SINCE' },
    });
    expect((await give('reopen', '2026-06')).status).toBe(200);
    expect(await shown('2026-06')).toMatchObject({ status: 'CLOSED', paidOn: null, reference: '' });
    expect((await give('reopen', '2026-06')).status).toBe(200);
    expect((await give('reopen', '2026-05')).status).toBe(200);
    const found = await statements();
    for (const month of ['2026-05', '2026-06', '2026-07']) {
      const { status, adjustment, stays, nights, base, commission } = found[month]!;
      expect({ status, adjustment }).toEqual({ status: 'OPEN', adjustment: 0 });
      expect({ stays, nights, base, commission }).toEqual(await earned(month));
    }
  });

  it('stand on a page to print, which names no guest and opens by its link alone', async () => {
    expect((await give('show', '2026-05')).body).toMatchObject({ link: null });
    await hotel.setVariable('HOTEL_LINK_SECRET', 'a secret for the links of statements that is long enough');
    const { link } = (await give('show', '2026-05')).body as { link: string };
    const open = async (token: string) => {
      const answer = await fetch(`${hotel.host.url}/s/hotel/commissions/statement?t=${token}`);
      return { status: answer.status, text: await answer.text() };
    };
    const token = new URL(link).searchParams.get('t')!;
    const page = await open(token);
    expect(page.status).toBe(200);
    // Opened again above, it follows its stays and what is agreed now.
    for (const part of ['Atlas Travel', 'Lisbon', 'COM1', '€52 (20%)', 'No-show', 'To pay', '€92'])
      expect(page.text).toContain(part);
    expect((await open(`${token}x`)).status).toBe(404);
  });

  it('are for sales and managers alone', async () => {
    expect((await give('show', '2026-05', {}, 'Hotel front desk')).status).toBe(403);
    expect((await give('close', '2026-05', {}, 'Hotel front desk')).status).toBe(403);
    expect((await give('close', '2026-05', {}, 'Hotel manager')).status).toBe(200);
    const page = async (id: string): Promise<CommissionsPage> =>
      (await hotel.postAs('Hotel manager', '/s/hotel/commissions/page', { agencyId: id })).body as CommissionsPage;
    expect(await page(FIRM)).toMatchObject({ isAgency: false, statements: [] });
    expect((await page(ATLAS)).statements.map(({ month, property }) => [month, property])).toEqual([
      ['2026-07-01', 'Lisbon'],
      ['2026-06-01', 'Lisbon'],
      ['2026-05-01', 'Lisbon'],
    ]);
  });
});
