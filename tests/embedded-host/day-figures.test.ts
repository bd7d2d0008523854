import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { countDays, followStayDays } from '../../plugin/flows/management/day-figures.ts';
import type { Market } from '../../plugin/flows/management/market.ts';
import type { Satisfaction } from '../../plugin/flows/service/satisfaction.ts';
import type { PerformanceFigures } from '../../plugin/flows/management/figures.ts';
import type { Host } from '../../plugin/host/client.ts';
import { loadIntoEmbeddedHost } from '../../scripts/demo-hotel/load.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const asOf = calendarDate('2026-03-12');
const NOW = `${asOf}T12:00:00.000Z`;

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost(NOW);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  // The host has closed what stood idle while it loaded; whoever asks first over such a connection is told so.
  await fetch(`${hotel.host.url}/healthz`).catch(() => undefined);
}, 180_000);
afterAll(() => hotel.host.stop());

const sql = (query: string): Promise<Record<string, unknown>[]> => {
  const table = (object: string): string => tableOf(hotel.host.workspace.model().objects.get(object)!);
  return hotel.host.workspace.database.query(query.replaceAll(/\{(\w+)\}/gu, (_, object: string) => table(object)));
};
const run = async () => {
  const { body } = await hotel.post('/s/hotel/runs/start', { kind: 'DAY_FIGURES' });
  return (body as { run: { status: string; read: number; written: number } }).run;
};

/** What a day is by the stays in the database, figure by figure, in the database's own arithmetic. */
const BY_STAYS = `
  WITH counted AS (
    SELECT *, GREATEST("departureOn" - "arrivalOn", 1) AS "spread" FROM {stay} WHERE "deletedAt" IS NULL AND NOT "toCorrect"
  ), days AS (
    SELECT d."id", d."day", d."propertyId", p."roomCount" AS rooms, d."outOfOrder"
    FROM {dailyPerformance} d JOIN {hotelProperty} p ON p."id" = d."propertyId" WHERE p."code" <> 'POUSADA'
  )
  SELECT days."day"::text AS day, days."propertyId" AS property, rooms,
    COUNT(s."id") AS sold,
    ROUND(SUM(s."roomRevenueAmountMicros"::numeric / s."spread")) AS room,
    ROUND(SUM(s."totalRevenueAmountMicros"::numeric / s."spread")) AS total,
    COUNT(s."id")::float8 / rooms AS occupancy,
    COUNT(s."id")::float8 / (rooms - days."outOfOrder") AS "inOrder",
    (SELECT COUNT(*) FROM counted a WHERE a."propertyId" = days."propertyId" AND a."arrivalOn" = days."day"
      AND a."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')) AS arrivals,
    (SELECT COUNT(*) FROM counted a WHERE a."propertyId" = days."propertyId" AND a."departureOn" = days."day"
      AND a."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')) AS departures,
    (SELECT COUNT(*) FROM counted a WHERE a."propertyId" = days."propertyId" AND a."arrivalOn" = days."day"
      AND a."status" = 'NO_SHOW') AS "noShows",
    (SELECT COUNT(*) FROM counted a WHERE a."propertyId" = days."propertyId" AND a."status" = 'CANCELLED'
      AND (a."cancelledAt" AT TIME ZONE 'Europe/Lisbon')::date = days."day") AS cancellations,
    (SELECT COUNT(*) FROM counted a JOIN {person} g ON g."id" = a."guestId" WHERE a."propertyId" = days."propertyId"
      AND a."arrivalOn" = days."day" AND a."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')
      AND g."guestFirstStayOn" < a."arrivalOn") AS returning,
    (SELECT COUNT(*) FROM counted b WHERE b."propertyId" = days."propertyId" AND b."arrivalOn" <= days."day"
      AND b."departureOn" > days."day" AND (b."bookedAt" AT TIME ZONE 'Europe/Lisbon')::date <= days."day" - 30
      AND (b."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'NO_SHOW', 'RELOCATED')
        OR b."status" = 'CANCELLED' AND (b."cancelledAt" AT TIME ZONE 'Europe/Lisbon')::date > days."day" - 30)) AS books
  FROM days LEFT JOIN counted s ON s."propertyId" = days."propertyId" AND s."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')
    AND s."arrivalOn" <= days."day" AND s."departureOn" > days."day"
  GROUP BY days."id", days."day", days."propertyId", rooms, days."outOfOrder" ORDER BY 1, 2`;

const AS_STORED = `
  SELECT "day"::text AS day, "propertyId" AS property, "roomsAvailable" AS rooms, "roomsSold" AS sold,
    NULLIF("roomRevenueAmountMicros", 0) AS room, NULLIF("totalRevenueAmountMicros", 0) AS total, "occupancy",
    "occupancyInOrder" AS "inOrder", "arrivals", "departures", "noShows", "cancellations", "returningArrivals" AS returning,
    "onTheBooks30" AS books
  FROM {dailyPerformance} WHERE "key" NOT LIKE 'POUSADA:%' ORDER BY 1, 2`;

const asNumbers = (rows: Record<string, unknown>[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        key === 'day' || key === 'property' || value === null ? value : Math.round(Number(value) * 1e6) / 1e6,
      ]),
    ),
  );

describe('the run over the demo hotel', () => {
  it('counts the days as they are, and writes none of them again', async () => {
    const countOf = async (where: string) =>
      Number((await sql(`SELECT COUNT(*) AS days FROM {dailyPerformance} WHERE ${where}`))[0]!['days']);
    const before = await countOf('true');
    const done = await run();
    // Days further ahead than the demo hotel has are added, and the nights ahead are forecast.
    const added = (await countOf('true')) - before;
    const forecast = await countOf(`"forecastRooms" IS NOT NULL AND "day" >= '${asOf}'`);
    expect(forecast).toBeGreaterThan(100);
    expect(done).toMatchObject({ status: 'DONE', written: added + forecast });
    expect(done.read).toBeGreaterThanOrEqual(before * 0.95);
    expect(await run()).toMatchObject({ status: 'DONE', written: 0 });
  });
});

/** The app as a host that counts its requests. */
const counting = (): { host: Host; requests: () => number } => {
  let requests = 0;
  return {
    host: {
      request: (document, variables) => {
        requests += 1;
        return hotel.askAsApp(document.toString(), variables);
      },
    },
    requests: () => requests,
  };
};

describe('a property of its own', () => {
  let propertyId: string;
  const create = async (object: string, type: string, data: object): Promise<string> =>
    (
      await hotel.ask<Record<string, { id: string }>>(
        `mutation ($data: ${type}CreateInput!) { create${type}(data: $data) { id } }`,
        { data },
      )
    )[`create${object}`]!.id;
  const book = (data: object): Promise<string> =>
    create('Stay', 'Stay', {
      propertyId,
      status: 'CONFIRMED',
      arrivalOn: '2026-05-01',
      departureOn: '2026-05-03',
      bookedAt: '2026-01-10T10:00:00Z',
      channel: 'PHONE',
      roomRevenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
      ...data,
    });
  const change = (id: string, data: object) =>
    hotel.ask('mutation ($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } }', {
      id,
      data,
    });
  const days = async () => {
    await hotel.host.idle();
    return sql(`SELECT "day"::text AS day, "roomsSold" AS sold, "roomRevenueAmountMicros" AS revenue, "occupancy",
      "cancellations" FROM {dailyPerformance} WHERE "propertyId" = '${propertyId}' AND ("roomsSold" > 0 OR "cancellations" > 0) ORDER BY 1`);
  };
  const parts = () =>
    sql(`SELECT "day"::text AS day, "value", "roomsSold" AS sold FROM {dailyBreakdown}
      WHERE "propertyId" = '${propertyId}' AND "dimension" = 'CHANNEL' ORDER BY 1, 2`);

  beforeAll(async () => {
    propertyId = await create('HotelProperty', 'HotelProperty', {
      name: 'Pousada',
      code: 'POUSADA',
      timeZone: 'Europe/Lisbon',
      currencyCode: 'EUR',
      roomCount: 4,
    });
  });

  it('follows its stays, and only the days that they concern', async () => {
    const id = await book({});
    expect(await days()).toEqual([
      { day: '2026-05-01', sold: 1, revenue: 150_000_000, occupancy: 0.25, cancellations: 0 },
      { day: '2026-05-02', sold: 1, revenue: 150_000_000, occupancy: 0.25, cancellations: 0 },
    ]);
    await change(id, { arrivalOn: '2026-05-02', departureOn: '2026-05-04', channel: 'OTA' });
    expect(await days()).toMatchObject([
      { day: '2026-05-02', sold: 1 },
      { day: '2026-05-03', sold: 1 },
    ]);
    expect(await parts()).toEqual([
      { day: '2026-05-01', value: 'PHONE', sold: 0 },
      { day: '2026-05-02', value: 'OTA', sold: 1 },
      { day: '2026-05-02', value: 'PHONE', sold: 0 },
      { day: '2026-05-03', value: 'OTA', sold: 1 },
    ]);
    await change(id, { status: 'CANCELLED', cancelledAt: NOW });
    expect(await days()).toMatchObject([{ day: asOf, sold: 0, cancellations: 1 }]);
  });

  it('is counted by the run where no event told of its stays, and not again where nothing changed', async () => {
    const { host, requests } = counting();
    const span = {
      propertyId,
      timeZone: 'Europe/Lisbon',
      from: calendarDate('2026-06-01'),
      to: calendarDate('2026-06-30'),
    };
    await book({ arrivalOn: '2026-06-10', departureOn: '2026-06-12' });
    await hotel.host.idle();
    await sql(`DELETE FROM {dailyPerformance} WHERE "propertyId" = '${propertyId}' AND "day" >= '2026-06-01'`);
    const first = await countDays(host, span, new Date(NOW));
    expect(first).toMatchObject({ read: 30, written: 30 });
    // One that asks, one for what the days are split into, and two for the days themselves.
    expect(requests()).toBe(4);
    expect(await countDays(host, span, new Date(NOW))).toMatchObject({ read: 30, written: 0 });
    expect(requests()).toBe(5);
  });

  it.each([
    ['one event of a person', { workspaceMemberId: 'somebody' }, true],
    ['one event of an app, as a host before 2.40 tells of an import', {}, false],
  ])('is counted at once after %s', async (_name, by, isCounted) => {
    const { host, requests } = counting();
    const after = { propertyId, arrivalOn: '2026-09-01', departureOn: '2026-09-03' };
    await followStayDays(host, { recordId: 'any', properties: { after }, ...by }, new Date(NOW));
    expect(requests() > 0).toBe(isCounted);
  });

  it('has no occupancy while it does not say how many rooms it has', async () => {
    await hotel.ask('mutation ($id: UUID!) { updateHotelProperty(id: $id, data: { roomCount: null }) { id } }', {
      id: propertyId,
    });
    await book({ arrivalOn: '2026-07-10', departureOn: '2026-07-11' });
    expect((await days()).find(({ day }) => day === '2026-07-10')).toMatchObject({ sold: 1, occupancy: null });
  });

  it('is not typed by anybody', async () => {
    await expect(
      hotel.ask('mutation { updateDailyPerformances(filter: {}, data: { roomsSold: 1 }) { id } }'),
    ).rejects.toThrow();
  });
});

describe('the figures of performance', () => {
  const figures = async (body: object): Promise<PerformanceFigures> => {
    const answer = await hotel.postAs('Hotel manager', '/s/hotel/performance/figures', body);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as PerformanceFigures;
  };

  it('of last month are what the database adds up', async () => {
    const [house] = await sql(`SELECT "id", "roomCount" AS rooms FROM {hotelProperty} WHERE "code" = 'RIBEIRA'`);
    const [expected] = await sql(`
      SELECT COUNT(*)::float8 AS sold, SUM("roomRevenueAmountMicros"::numeric / ("departureOn" - "arrivalOn"))::float8 AS revenue,
        COUNT(*) FILTER (WHERE "channel" = 'OTA')::float8 AS ota
      FROM {stay} s, generate_series("arrivalOn", "departureOn" - 1, interval '1 day') night
      WHERE "deletedAt" IS NULL AND NOT "toCorrect" AND "status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')
        AND "propertyId" = '${String(house!['id'])}' AND night BETWEEN '2026-02-01' AND '2026-02-28'`);
    const { periods, isCounted, withoutRooms } = await figures({ propertyId: house!['id'], on: asOf });
    const { now, before, sources, budget } = periods.find(({ code }) => code === 'LAST_MONTH')!;
    const [sold, revenue] = [Number(expected!['sold']), Number(expected!['revenue'])];
    expect([isCounted, withoutRooms, now!.sums.days]).toEqual([true, [], 28]);
    expect(now!.sums.roomsSold).toBe(sold);
    expect(now!.indicators.occupancy).toBeCloseTo(sold / (28 * Number(house!['rooms'])), 9);
    expect(now!.indicators.adr! / 1e6).toBeCloseTo(revenue / sold / 1e6, 3);
    expect(now!.indicators.revpar! / 1e6).toBeCloseTo(revenue / (28 * Number(house!['rooms'])) / 1e6, 3);
    expect(sources.CHANNEL.find(({ value }) => value === 'OTA')?.roomsSold ?? 0).toBe(Number(expected!['ota']));
    expect(before!.sums.days).toBe(28);
    expect(budget!.roomsSold).toBeGreaterThan(0);
  });

  it('ahead hold what the books held at this time a year ago', async () => {
    const [expected] = await sql(`
      SELECT COUNT(*)::int AS rooms FROM {stay} s, generate_series("arrivalOn", "departureOn" - 1, interval '1 day') night
      WHERE "deletedAt" IS NULL AND NOT "toCorrect" AND night BETWEEN '2025-04-01' AND '2025-04-30' AND "bookedAt" < '2025-03-13'
        AND ("status" NOT IN ('CANCELLED', 'TENTATIVE', 'INQUIRY', 'WAITLISTED') OR "status" = 'CANCELLED' AND "cancelledAt" >= '2025-03-13')`);
    const { ahead } = await figures({ on: asOf });
    expect(ahead.map(({ span }) => span.from)).toEqual(['2026-03-12', '2026-04-01', '2026-05-01', '2026-06-01']);
    expect(ahead[1]!.soldThen).toBe(expected!['rooms']);
  });

  it('have a budget where one is proposed from the year before', async () => {
    const propose = (role: string, year: number, growthPercent: number) =>
      hotel.postAs(role, '/s/hotel/performance/propose-budgets', { year, growthPercent });
    // Of this year all months are set; of the next January and February go by this year, the others by the last.
    expect(await propose('Hotel manager', 2026, 5)).toMatchObject({ status: 200, body: { budgets: 0 } });
    expect(await propose('Hotel manager', 2027, 5)).toMatchObject({ status: 200, body: { budgets: 24 } });
    const [budget] = await sql(`SELECT b."roomRevenueAmountMicros" / 1e6 AS budget,
        (SELECT SUM("roomRevenueAmountMicros") / 1e6 * 1.05 FROM {dailyPerformance} d
         WHERE d."propertyId" = b."propertyId" AND d."day" BETWEEN '2026-01-01' AND '2026-01-31') AS expected
      FROM {monthlyBudget} b WHERE b."key" = 'RIBEIRA:2027-01-01'`);
    expect(Number(budget!['budget'])).toBeCloseTo(Number(budget!['expected']), -1);
    expect(await propose('Hotel manager', 2035, 0)).toMatchObject({ status: 422 });
    expect(await propose('Hotel sales and marketing', 2025, 0)).toMatchObject({ status: 403 });
  });

  it('hold the own rate against what competitors ask, as the database does', async () => {
    const { status, body } = await hotel.postAs('Hotel manager', '/s/hotel/performance/market', { on: asOf });
    expect(status).toBe(200);
    const { nights, propertyId, wonGroups, lostGroups } = body as Market;
    const expected =
      await sql(`SELECT "day"::text AS day, "roomClass" AS "roomClass", MIN("rateAmountMicros")::float8 AS lowest,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY "rateAmountMicros") AS median, MAX("rateAmountMicros")::float8 AS highest
      FROM {competitorRate} WHERE "propertyId" = '${String(propertyId)}' AND "day" BETWEEN '${asOf}' AND '2026-04-10'
      GROUP BY 1, 2 ORDER BY 1, 2`);
    expect(nights.length).toBeGreaterThan(30);
    expect(
      nights.map(({ day, roomClass, lowest, median, highest }) => ({
        day,
        roomClass,
        lowest: lowest.rate,
        median,
        highest: highest.rate,
      })),
    ).toEqual(expected);
    expect(nights.every(({ own }) => own !== null && own > 0)).toBe(true);
    expect(wonGroups).toBeGreaterThan(0);
    expect(lostGroups).toBeGreaterThan(0);
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/performance/market', {})).toMatchObject({ status: 403 });
  });

  it('are not shown to the front desk, which sees no budgets', async () => {
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/performance/figures', {})).toMatchObject({ status: 403 });
  });
});

describe('satisfaction', () => {
  const shownTo = (role: string, body: object = {}) =>
    hotel.postAs(role, '/s/hotel/performance/satisfaction', { months: 24, ...body });
  const IN_MONTHS = (column: string): string =>
    `"deletedAt" IS NULL AND ${column} >= '2024-04-01' AND ${column} < '2026-04-01'`;
  const rounded = (value: unknown): number | null => (value === null ? null : Math.round(Number(value) * 1e4) / 1e4);

  it.each([
    ['byMonth', `to_char("answeredAt" AT TIME ZONE 'UTC', 'YYYY-MM-01')`],
    ['byProperty', '(SELECT "name" FROM {hotelProperty} p WHERE p."id" = "propertyId")'],
    ['byRoomType', `COALESCE((SELECT "name" FROM {roomType} t WHERE t."id" = "roomTypeId"), '')`],
  ] as const)('is %s as the database adds it up', async (split, value) => {
    const { status, body } = await shownTo('Hotel manager');
    expect(status).toBe(200);
    const expected = await sql(`SELECT ${value} AS of, COUNT(*)::int AS answers, COUNT("group")::int AS scored,
        100.0 * SUM(CASE WHEN "npsScore" >= 9 THEN 1 WHEN "npsScore" <= 6 THEN -1 WHEN "npsScore" IS NULL THEN NULL ELSE 0 END) / NULLIF(COUNT("npsScore"), 0) AS nps,
        AVG("overall") AS overall, COUNT("overall")::int AS "overallN", AVG("frontDesk") AS desk, COUNT("frontDesk")::int AS "deskN"
      FROM {guestFeedback} WHERE ${IN_MONTHS('"answeredAt"')} GROUP BY 1`);
    expect(expected.length).toBeGreaterThan(1);
    const shown = (body as Satisfaction)[split].map(({ of, answers, scored, nps, marks }) => ({
      of,
      answers,
      scored,
      nps: rounded(nps),
      overall: rounded(marks.overall.mean),
      overallN: marks.overall.n,
      desk: rounded(marks.frontDesk.mean),
      deskN: marks.frontDesk.n,
    }));
    const byName = (one: { of: unknown }, other: { of: unknown }) => String(one.of).localeCompare(String(other.of));
    expect(shown).toEqual(
      expected
        .map((row) => ({
          ...row,
          of: String(row['of']),
          nps: rounded(row['nps']),
          overall: rounded(row['overall']),
          desk: rounded(row['desk']),
        }))
        .toSorted(byName),
    );
  });

  it('has cases with what they cost as the database adds them up, and is closed to who sees no costs', async () => {
    const { body } = await shownTo('Hotel front desk');
    const expected = await sql(`SELECT "category"::text AS category, COUNT(*)::int AS cases,
        COALESCE(SUM("compensationAmountMicros"), 0)::float8 AS given, COALESCE(SUM("costAmountMicros"), 0)::float8 AS cost
      FROM {serviceCase} WHERE ${IN_MONTHS('"openedAt"')} GROUP BY 1 ORDER BY 1`);
    expect(expected.length).toBeGreaterThan(1);
    const inAll = (amounts: Record<string, number>): number =>
      Object.values(amounts).reduce((sum, one) => sum + one, 0);
    expect(
      (body as Satisfaction).causes
        .map(({ category, cases, compensation, cost }) => ({
          category,
          cases,
          given: inAll(compensation),
          cost: inAll(cost),
        }))
        .toSorted((one, other) => (one.category < other.category ? -1 : 1)),
    ).toEqual(expected);
    expect(await shownTo('Hotel sales and marketing')).toMatchObject({ status: 403 });
  });
});

// Last, because the host answers nothing while its database adds up.
describe('the days of the demo hotel', () => {
  it('are what the database adds up from the stays', async () => {
    // The pace is not known of days that have not come so near.
    const byStays = asNumbers(await sql(BY_STAYS)).map((row) => ({
      ...row,
      books: String(row['day']) > '2026-04-11' ? null : row['books'],
    }));
    const stored = asNumbers(await sql(AS_STORED));
    expect(stored.length).toBeGreaterThan(2_000);
    expect(stored).toEqual(byStays);
  });

  it('are split as the database splits the stays', async () => {
    for (const [dimension, column] of [
      ['CHANNEL', '"channel"::text'],
      ['SEGMENT', '"marketSegment"'],
      ['COUNTRY', '"guestCountry"'],
      ['ROOM_TYPE', '(SELECT "name" FROM {roomType} t WHERE t."id" = "roomTypeId")'],
    ] as const) {
      const stored =
        await sql(`SELECT to_char("day", 'YYYY-MM') AS month, "propertyId" AS property, COALESCE("value", '') AS value,
          SUM("roomsSold")::int AS sold, ROUND(SUM("roomRevenueAmountMicros") / 1e6)::int AS revenue
        FROM {dailyBreakdown} WHERE "dimension" = '${dimension}' AND "key" NOT LIKE 'POUSADA:%' GROUP BY 1, 2, 3 HAVING SUM("roomsSold") > 0 ORDER BY 1, 2, 3`);
      const byStays =
        await sql(`SELECT to_char(night, 'YYYY-MM') AS month, "propertyId" AS property, COALESCE(${column}, '') AS value,
          COUNT(*)::int AS sold, ROUND(SUM("roomRevenueAmountMicros"::numeric / ("departureOn" - "arrivalOn")) / 1e6)::int AS revenue
        FROM {stay} s, generate_series("arrivalOn", "departureOn" - 1, interval '1 day') night
        WHERE "deletedAt" IS NULL AND NOT "toCorrect" AND "key" LIKE 'DEMO:%' AND "status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT')
          AND night <= (SELECT MAX("day") FROM {dailyPerformance}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`);
      expect(stored.length).toBeGreaterThan(50);
      expect(stored).toEqual(byStays);
    }
  });
});

// Last: it adds a stay to what the others compare.
describe('a property that says no currency', () => {
  it('has that of its stays', async () => {
    const { createHotelProperty } = await hotel.ask<{ createHotelProperty: { id: string } }>(
      'mutation { createHotelProperty(data: { name: "Bare", code: "BARE" }) { id } }',
    );
    await hotel.ask('mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }', {
      data: {
        key: 'BARE:1',
        propertyId: createHotelProperty.id,
        status: 'CHECKED_OUT',
        arrivalOn: '2026-03-02',
        departureOn: '2026-03-03',
        roomRevenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
      },
    });
    await hotel.host.idle();
    expect(
      await sql(`SELECT "roomRevenueAmountMicros" AS revenue, "roomRevenueCurrencyCode" AS currency
        FROM {dailyPerformance} WHERE "propertyId" = '${createHotelProperty.id}' AND "day" = '2026-03-02'`),
    ).toEqual([{ revenue: 300_000_000, currency: 'EUR' }]);
    const { body } = await hotel.post('/s/hotel/performance/figures', { propertyId: createHotelProperty.id });
    expect(body).toMatchObject({ currencyCode: 'EUR' });
  });
});
