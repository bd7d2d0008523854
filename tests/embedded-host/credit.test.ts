import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreditPage } from '../../plugin/flows/sales/credit/page.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
const FIRM = '5eed0000-0000-4000-8000-00000000d0a1';
const HOUSE = '5eed0000-0000-4000-8000-00000000d0b1';
const stayId = (number: number): string => `5eed0000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`;
const euros = (units: number) => ({ amountMicros: units * 1_000_000, currencyCode: 'EUR' });

/** Asks the database; `{stay}` stands for the table of the object. */
const sql = (query: string): Promise<Record<string, unknown>[]> =>
  hotel.host.workspace.database.query(
    query.replaceAll(/\{(\w+)\}/g, (_, object: string) => tableOf(hotel.host.workspace.model().objects.get(object)!)),
  );

/** What the account owes, worked out from invoices and receipts alone. */
const owed = async (today: string): Promise<unknown> =>
  (
    await sql(`WITH open AS (
      SELECT r."dueOn", r."amountAmountMicros" - COALESCE((SELECT SUM(p."amountAmountMicros") FROM {receipt} p WHERE p."receivableId" = r."id"), 0) AS rest
      FROM {receivable} r WHERE r."companyId" = '${FIRM}' AND r."deletedAt" IS NULL AND r."writtenOffOn" IS NULL AND NOT COALESCE(r."isWithdrawn", false))
      SELECT (COALESCE(SUM(rest), 0) / 1e6)::float8 AS open,
        (COALESCE(SUM(rest) FILTER (WHERE "dueOn" < '${today}'), 0) / 1e6)::float8 AS overdue FROM open`)
  )[0];
const balance = async (): Promise<unknown> =>
  (
    await sql(`SELECT (COALESCE("accountOpenBalanceAmountMicros", 0) / 1e6)::float8 AS open,
      (COALESCE("accountOverdueAmountMicros", 0) / 1e6)::float8 AS overdue FROM {company} WHERE "id" = '${FIRM}'`)
  )[0];
const invoices = async (): Promise<Record<string, unknown>[]> =>
  sql(`SELECT "invoiceNumber" AS number, "status"::text AS status, ("openAmountMicros" / 1e6)::float8 AS open, "dueOn"::text AS due
    FROM {receivable} WHERE "deletedAt" IS NULL ORDER BY "invoiceNumber"`);
const idOf = async (number: string): Promise<string> =>
  (await sql(`SELECT "id" FROM {receivable} WHERE "invoiceNumber" = '${number}'`))[0]!['id'] as string;
const give = async (verb: string, body: object, role = 'Hotel sales and marketing') => {
  const answer = await hotel.postAs(role, `/s/hotel/credit/${verb}`, body);
  await hotel.host.idle();
  return answer as { status: number; body: { message: string; code?: string } };
};
const desk = async (verb: string, body: object) => {
  const answer = await hotel.postAs('Hotel front desk', `/s/hotel/stays/${verb}`, body);
  await hotel.host.idle();
  return answer as { status: number; body: { message: string } };
};
const review = async (): Promise<void> => {
  expect(await hotel.post('/s/hotel/runs/start', { kind: 'CREDIT_REVIEW' })).toMatchObject({
    status: 200,
    body: { run: { status: 'DONE' } },
  });
  await hotel.host.idle();
};
const dueOn = async (day: string): Promise<void> => {
  await hotel.ask(
    'mutation ($day: Date) { updateReceivables(filter: { id: { is: NOT_NULL } }, data: { dueOn: $day }) { id } }',
    {
      day,
    },
  );
  await hotel.host.idle();
};
const tasks = async (): Promise<{ title: string; body: string }[]> =>
  (
    await hotel.ask<{ tasks: { edges: { node: { title: string; bodyV2: { markdown: string } } }[] } }>(
      '{ tasks(filter: { title: { like: "%late%" } }) { edges { node { title bodyV2 { markdown } } } } }',
    )
  ).tasks.edges.map(({ node }) => ({ title: node.title, body: node.bodyV2.markdown }));

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  await hotel.ask(
    `mutation ($property: HotelPropertyCreateInput!, $company: CompanyCreateInput!) {
      createHotelProperty(data: $property) { id } createCompany(data: $company) { id } }`,
    {
      property: { id: HOUSE, code: 'LIS', name: 'Lisbon', timeZone: 'Europe/Lisbon', currencyCode: 'EUR' },
      company: {
        id: FIRM,
        name: 'Firm',
        accountType: 'CORPORATE',
        accountCreditDays: 14,
        accountCreditLimit: euros(500),
      },
    },
  );
  await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', {
    data: [1, 2, 3].map((number) => ({
      id: stayId(number),
      key: `CRE:${number}`,
      confirmationNumber: `S${number}`,
      status: 'IN_HOUSE',
      arrivalOn: '2026-06-13',
      departureOn: '2026-06-15',
      propertyId: HOUSE,
      companyId: FIRM,
    })),
  });
  await hotel.ask('mutation ($data: [FolioChargeCreateInput!]!) { createFolioCharges(data: $data) { id } }', {
    data: [300, 200, 1].map((units, index) => ({
      key: `CRE:${index}`,
      name: 'Room',
      stayId: stayId(index + 1),
      category: 'ROOM',
      chargedOn: '2026-06-14',
      amount: euros(units),
    })),
  });
  await hotel.host.idle();
}, 180_000);
afterAll(() => hotel.host.stop());

describe('what an account owes', () => {
  it('arises when stays are checked out onto it, and warns above the limit alone', async () => {
    const first = await desk('check-out', { stayIds: [stayId(1), stayId(2)], receivableAccountId: FIRM });
    expect(first.status).toBe(200);
    expect(first.body.message).toContain('is on the account of Firm');
    expect(first.body.message).not.toContain('more than its limit');
    expect(await invoices()).toEqual([
      { number: 'S1', status: 'OPEN', open: 300, due: '2026-06-29' },
      { number: 'S2', status: 'OPEN', open: 200, due: '2026-06-29' },
    ]);
    expect(await balance()).toEqual({ open: 500, overdue: 0 });
    const third = await desk('check-out', { stayIds: [stayId(3)], receivableAccountId: FIRM });
    expect(third.body.message).toContain('more than its limit of €500');
    expect(await balance()).toEqual(await owed('2026-06-15'));
  });

  it('arises once, however often a stay is checked out, and is withdrawn while it is in house again', async () => {
    const again = await desk('check-out', { stayIds: [stayId(3)], receivableAccountId: FIRM });
    expect(again.status).toBe(200);
    expect(await invoices()).toHaveLength(3);
    expect((await desk('reverse-check-out', { stayIds: [stayId(3)] })).body.message).toContain('is withdrawn');
    expect(await balance()).toEqual({ open: 500, overdue: 0 });
    await desk('check-out', { stayIds: [stayId(3)], receivableAccountId: FIRM });
    expect(await invoices()).toHaveLength(3);
    expect(await balance()).toEqual({ open: 501, overdue: 0 });
    expect(await balance()).toEqual(await owed('2026-06-15'));
  });

  it('is paid in parts; a reference counts once, and a wrong receipt is reversed by another', async () => {
    const receivableId = await idOf('S1');
    const part = { receivableId, reference: 'SEPA 1', amount: euros(100) };
    expect((await give('receive', part)).status).toBe(200);
    expect((await give('receive', part)).body.message).toContain('counts once');
    expect((await invoices())[0]).toMatchObject({ status: 'PART', open: 200 });
    expect(await give('receive', { ...part, reference: 'SEPA 2', amount: euros(201) })).toMatchObject({
      status: 422,
      body: { code: 'RECEIPT_ABOVE_OPEN' },
    });
    expect((await desk('reverse-check-out', { stayIds: [stayId(1)] })).body.message).toContain('its invoice stays');
    await desk('check-out', { stayIds: [stayId(1)], receivableAccountId: FIRM });
    expect((await give('receive', { receivableId, reference: 'SEPA 2' })).status).toBe(200);
    expect((await invoices())[0]).toMatchObject({ status: 'PAID', open: 0 });
    expect(await balance()).toEqual(await owed('2026-06-15'));
    const [wrong] = await sql(`SELECT "id" FROM {receipt} WHERE "reference" = 'SEPA 2'`);
    const reversal = { receiptId: wrong!['id'], reason: 'Of another invoice' };
    expect((await give('reverse', reversal)).status).toBe(200);
    expect((await give('reverse', reversal)).body.message).toContain('reversed before');
    expect(await sql('SELECT COUNT(*)::int AS n FROM {receipt}')).toEqual([{ n: 3 }]);
    expect((await invoices())[0]).toMatchObject({ status: 'PART', open: 200 });
    expect(await balance()).toEqual(await owed('2026-06-15'));
  });

  it('becomes a task once when it is late, and the task goes when it is paid', async () => {
    await dueOn('2026-06-15');
    await review();
    expect(await balance()).toEqual({ open: 401, overdue: 0 });
    expect(await tasks()).toEqual([]);
    await hotel.host.advanceTo('2026-06-16T12:00:00Z');
    await hotel.host.idle();
    await review();
    await review();
    expect(await balance()).toEqual({ open: 401, overdue: 401 });
    expect(await balance()).toEqual(await owed('2026-06-16'));
    expect(await tasks()).toMatchObject([{ title: 'Firm is late with €401: ask for it' }]);
    expect((await tasks())[0]!.body).toContain('S1: €200, due on Jun 15, 2026, 1 day late');
    await give('receive', { receivableId: await idOf('S1'), reference: 'SEPA 3' });
    expect(await tasks()).toHaveLength(1);
    await give('receive', { receivableId: await idOf('S2'), reference: 'SEPA 3' });
    expect((await give('write-off', { receivableId: await idOf('S3'), reason: 'Too little' })).status).toBe(200);
    expect(await balance()).toEqual({ open: 0, overdue: 0 });
    expect(await tasks()).toEqual([]);
    expect((await give('write-off', { receivableId: await idOf('S3'), again: true })).status).toBe(200);
    expect(await balance()).toEqual({ open: 1, overdue: 1 });
    expect(await balance()).toEqual(await owed('2026-06-16'));
  });

  it('is entered by hand, here or in a form of Twenty’s, once each', async () => {
    const entered = {
      requestId: 'a',
      companyId: FIRM,
      invoiceNumber: 'T1',
      amount: euros(50),
      invoicedOn: '2026-06-16',
    };
    expect((await give('invoice', entered)).body.message).toContain('due on Jun 30, 2026');
    expect((await give('invoice', entered)).status).toBe(200);
    await hotel.ask('mutation ($data: ReceivableCreateInput!) { createReceivable(data: $data) { id } }', {
      data: { name: '', companyId: FIRM, invoiceNumber: 'T2', amount: euros(25), invoicedOn: '2026-05-01' },
    });
    await hotel.host.idle();
    expect((await invoices()).slice(-2)).toEqual([
      { number: 'T1', status: 'OPEN', open: 50, due: '2026-06-30' },
      { number: 'T2', status: 'OVERDUE', open: 25, due: '2026-05-15' },
    ]);
    expect(await balance()).toEqual(await owed('2026-06-16'));
  });

  it('is shown by age and month to sales and managers, and to the front desk as a balance alone', async () => {
    const page = (await hotel.postAs('Hotel manager', '/s/hotel/credit/page', { companyId: FIRM })).body as CreditPage;
    expect(page.ageing.map(({ age, amount }) => [age, amount / 1e6])).toEqual([
      ['NOT_DUE', 50],
      ['TO_30', 1],
      ['TO_60', 25],
      ['TO_90', 0],
      ['OVER_90', 0],
    ]);
    expect(page.months[0]).toMatchObject({ month: '2026-06-01', invoiced: 551e6, received: 500e6 });
    expect(page.open.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['T2', 'S3', 'T1']);
    expect((await give('page', { companyId: FIRM }, 'Hotel front desk')).status).toBe(403);
    expect((await give('receive', { receivableId: await idOf('T1'), reference: 'X' }, 'Hotel front desk')).status).toBe(
      403,
    );
    const { companies } = await hotel.askAs<{ companies: { edges: { node: object }[] } }>(
      'Hotel front desk',
      `{ companies(filter: { id: { eq: "${FIRM}" } }) { edges { node { accountOpenBalance { amountMicros } } } } }`,
    );
    expect(companies.edges[0]!.node).toMatchObject({ accountOpenBalance: { amountMicros: 76_000_000 } });
  });

  it('is warned of when somebody books for an account that gets no more credit', async () => {
    const book = (requestId: string) =>
      desk('inquire', {
        requestId,
        propertyId: HOUSE,
        companyId: FIRM,
        arrivalOn: '2026-07-10',
        departureOn: '2026-07-11',
      });
    expect((await book('r1')).body.message).not.toContain('no more credit');
    await hotel.ask('mutation ($id: UUID!) { updateCompany(id: $id, data: { accountCreditStop: true }) { id } }', {
      id: FIRM,
    });
    const warned = await book('r2');
    expect(warned.status).toBe(200);
    expect(warned.body.message).toContain('Firm gets no more credit');
  });
});
