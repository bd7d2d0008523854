import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { AccountPage } from '../../plugin/flows/sales/account-page.ts';
import { loadIntoEmbeddedHost } from '../../scripts/demo-hotel/load.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const asOf = calendarDate('2026-03-12');
let hotel: HotelHost;

/** Asks the database; `{stay}` stands for the table of the object. */
const sql = <Row = Record<string, unknown>>(query: string): Promise<Row[]> =>
  hotel.host.workspace.database.query(
    query.replaceAll(/\{(\w+)\}/g, (_, object: string) => tableOf(hotel.host.workspace.model().objects.get(object)!)),
  ) as Promise<Row[]>;
const pageOf = async (accountId: string, role = 'Hotel sales and marketing'): Promise<AccountPage | null> => {
  const { status, body } = await hotel.postAs(role, '/s/hotel/accounts/show', { accountId });
  expect(status).toBe(200);
  return (body as { account: AccountPage | null }).account;
};
const idOf = async (name: string): Promise<string> =>
  (await sql<{ id: string }>(`SELECT "id" FROM {company} WHERE "name" = '${name}'`))[0]!.id;

beforeAll(async () => {
  hotel = await startHotelHost(`${asOf}T12:00:00.000Z`);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  await hotel.host.idle();
}, 180_000);
afterAll(() => hotel.host.stop());

/** What stays of accounts come to by month, in SQL; a stay counts once whether it names an account as company, as agency or as both. */
const producedSql = (ids: readonly string[]) => {
  const list = ids.map((id) => `'${id}'`).join(', ');
  return sql<{ year: number; month: number; ahead: boolean; nights: number; revenue: number }>(`
    SELECT EXTRACT(YEAR FROM "departureOn")::int AS year, EXTRACT(MONTH FROM "departureOn")::int AS month,
      "status" <> 'CHECKED_OUT' AS ahead, SUM("nights")::int AS nights, COALESCE(SUM("totalRevenueAmountMicros"), 0)::float8 AS revenue
    FROM {stay} WHERE "deletedAt" IS NULL AND NOT COALESCE("toCorrect", false) AND ("companyId" IN (${list}) OR "travelAgentId" IN (${list}))
      AND (("status" = 'CHECKED_OUT' AND "departureOn" >= '2025-01-01') OR ("status" IN ('CONFIRMED', 'IN_HOUSE') AND "departureOn" >= '${asOf}'))
    GROUP BY 1, 2, 3`);
};
type Produced = Awaited<ReturnType<typeof producedSql>>;
const monthsIn = (rows: Produced) =>
  Array.from({ length: 12 }, (_, index) => {
    const at = (year: number, ahead: boolean) => {
      const found = rows.find((row) => row.month === index + 1 && row.year === year && row.ahead === ahead);
      return [found?.nights ?? 0, found?.revenue ?? 0];
    };
    return [at(2025, false), at(2026, false), at(2026, true)];
  });
const monthsOf = ({ months }: AccountPage['production']) =>
  months.map(({ before, now, ahead }) => [before, now, ahead].map(({ nights, revenue }) => [nights, revenue]));

describe('the page of an account', () => {
  it('shows of every account what the database says, month by month and by property', async () => {
    const accounts = await sql<{ id: string }>(`SELECT "id" FROM {company} WHERE "deletedAt" IS NULL ORDER BY "id"`);
    let some = 0;
    for (const { id } of accounts) {
      const { production } = (await pageOf(id))!;
      const rows = await producedSql([id]);
      if (rows.length > 0) some += 1;
      expect([id, monthsOf(production)]).toEqual([id, monthsIn(rows)]);
      const nights = production.properties.reduce((sum, { now }) => sum + now.nights, 0);
      expect(nights).toBe(production.total.now.nights);
      expect(production.later.nights).toBe(
        rows.filter(({ year }) => year > 2026).reduce((sum, row) => sum + row.nights, 0),
      );
    }
    expect(some).toBeGreaterThan(3);
  }, 120_000);

  it('shows what the whole family brings, and where a branch belongs', async () => {
    const parent = await idOf('Douro Engenharia');
    const branches = await sql<{ id: string; name: string }>(
      `SELECT "id", "name" FROM {company} WHERE "accountParentId" = '${parent}' ORDER BY "name"`,
    );
    const page = (await pageOf(parent))!;
    expect(page.family!.branches.map(({ name }) => name).toSorted()).toEqual(branches.map(({ name }) => name));
    expect(branches).toHaveLength(2);
    expect(monthsOf(page.family!.production)).toEqual(
      monthsIn(await producedSql([parent, ...branches.map(({ id }) => id)])),
    );
    expect(await pageOf(branches[0]!.id)).toMatchObject({ parent: { name: 'Douro Engenharia' }, family: null });
  });

  it('ends where accounts belong to each other in a circle', async () => {
    const [one, other] = [await idOf('Solaris Research Institute'), await idOf('Baltika Foods')];
    for (const [id, accountParentId] of [
      [one, other],
      [other, one],
    ])
      await hotel.ask(
        'mutation ($id: UUID!, $data: CompanyUpdateInput!) { updateCompany(id: $id, data: $data) { id } }',
        { id, data: { accountParentId } },
      );
    expect((await pageOf(one))!.family!.branches.map(({ name }) => name)).toEqual(['Baltika Foods']);
  });

  it('shows what was promised and reached on each rate', async () => {
    const expected = await sql<{ account: string; plan: string; promised: number; reached: number; ahead: number }>(`
      SELECT p."accountId" AS account, p."id" AS plan, p."nightsPromised"::int AS promised,
        COALESCE((SELECT SUM("nights") FROM {stay} s WHERE s."ratePlanId" = p."id" AND s."status" IN ('CHECKED_OUT', 'IN_HOUSE')
          AND NOT COALESCE(s."toCorrect", false) AND s."deletedAt" IS NULL AND s."arrivalOn" BETWEEN p."validFrom" AND p."validTo"), 0)::int AS reached,
        COALESCE((SELECT SUM("nights") FROM {stay} s WHERE s."ratePlanId" = p."id" AND s."status" = 'CONFIRMED'
          AND NOT COALESCE(s."toCorrect", false) AND s."deletedAt" IS NULL AND s."arrivalOn" BETWEEN p."validFrom" AND p."validTo"), 0)::int AS ahead
      FROM {ratePlan} p WHERE p."accountId" IS NOT NULL ORDER BY p."id"`);
    expect(expected.length).toBeGreaterThan(2);
    for (const { account, plan, promised, reached, ahead } of expected) {
      const { rates } = (await pageOf(account))!;
      expect(rates.find(({ id }) => id === plan)).toMatchObject({
        isShared: false,
        promised: { nights: promised, reached, ahead, goneShare: 200 / 365 },
      });
      expect(rates.filter(({ isShared }) => isShared)).toHaveLength(1);
    }
  });

  it('says why the class is as it is, whom to talk to, and what is open', async () => {
    const [late] = await sql<{ id: string }>(
      `SELECT "accountId" AS id FROM {ratePlan} WHERE "behindSince" IS NOT NULL ORDER BY "id" LIMIT 1`,
    );
    const page = (await pageOf(late!.id))!;
    expect(page.classReasons[0]!.code).toMatch(/^BRINGS/);
    expect(page.rule).toMatchObject({ code: page.accountClass, caller: expect.stringMatching(/./) as string });
    expect(page.tasks.map(({ title }) => title)).toContainEqual(expect.stringContaining('behind its promised nights'));
    const contacts = await sql<{ id: string }>(
      `SELECT "id" FROM {person} WHERE "companyId" = '${late!.id}' AND ("accountRole" IS NOT NULL OR "accountInfluence" IS NOT NULL) ORDER BY "id"`,
    );
    expect(page.contacts.map(({ id }) => id).toSorted()).toEqual(contacts.map(({ id }) => id));
    const [most] = await sql<{ id: string; quotes: number; groups: number }>(`
      SELECT c."id", (SELECT COUNT(*) FROM {quote} q WHERE q."companyId" = c."id" AND q."deletedAt" IS NULL)::int AS quotes,
        (SELECT COUNT(*) FROM {opportunity} o WHERE o."companyId" = c."id" AND o."deletedAt" IS NULL)::int AS groups
      FROM {company} c ORDER BY 2 DESC, 1 LIMIT 1`);
    const busy = (await pageOf(most!.id))!;
    expect(busy.quotes).toHaveLength(Math.min(20, most!.quotes));
    expect(busy.groups).toHaveLength(Math.min(20, most!.groups));
  });

  it('of an account without anything has nothing, and of none is none', async () => {
    const { createCompany } = await hotel.ask<{ createCompany: { id: string } }>(
      'mutation { createCompany(data: { name: "New here" }) { id } }',
    );
    expect(await pageOf(createCompany.id)).toMatchObject({
      accountClass: null,
      classReasons: [],
      rhythm: null,
      family: null,
      rates: [],
      contacts: [],
      production: { currencyCode: null, total: { now: { nights: 0 } } },
    });
    expect(await pageOf('00000000-0000-4000-8000-000000000001')).toBeNull();
  });

  it('is shown to the front desk and the manager too', async () => {
    const id = await idOf('Douro Engenharia');
    for (const role of ['Hotel front desk', 'Hotel manager']) expect(await pageOf(id, role)).toMatchObject({ id });
  });

  it('the review leaves the demo hotel as it is', async () => {
    const said = () =>
      sql(
        `SELECT "name", "accountClass", "accountClassWhy", "accountNextVisitOn"::text FROM {company} ORDER BY "name"`,
      );
    const plans = () => sql(`SELECT "id", "nightsReached", "behindSince"::text FROM {ratePlan} ORDER BY "id"`);
    const before = [await said(), await plans()];
    expect(await hotel.post('/s/hotel/runs/start', { kind: 'ACCOUNT_REVIEW' })).toMatchObject({
      body: { run: { status: 'DONE' } },
    });
    const without = (rows: Record<string, unknown>[]) => rows.filter(({ name }) => name !== 'New here');
    expect([without((await said()) as Record<string, unknown>[]), await plans()]).toEqual([
      without(before[0] as Record<string, unknown>[]),
      before[1],
    ]);
  });
});
