import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { Indicator } from '../../plugin/domain/key-figures/review.ts';
import type { ReviewPage } from '../../plugin/flows/management/reviews.ts';
import { loadIntoEmbeddedHost } from '../../scripts/demo-hotel/load.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const asOf = calendarDate('2026-06-15');
let hotel: HotelHost;

/** Asks the database; `{stay}` stands for the table of the object. */
const sql = (query: string): Promise<Record<string, unknown>[]> =>
  hotel.host.workspace.database.query(
    query.replaceAll(/\{(\w+)\}/g, (_, object: string) => tableOf(hotel.host.workspace.model().objects.get(object)!)),
  );
const pageAs = async (role: string, asked: object = {}): Promise<ReviewPage> => {
  const { status, body } = await hotel.postAs(role, '/s/hotel/performance/review', asked);
  expect(status).toBe(200);
  return body as ReviewPage;
};
const give = (verb: string, body: object, role = 'Hotel manager') =>
  hotel.postAs(role, `/s/hotel/reviews/${verb}`, body);
const figureOf = (page: ReviewPage, indicator: Indicator) =>
  page.figures.find((figure) => figure.indicator === indicator)!;

let propertyId = '';

beforeAll(async () => {
  hotel = await startHotelHost(`${asOf}T12:00:00.000Z`);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  // Loading takes this process longer than connections are kept open: they are let go before one is used again.
  await setImmediate();
  await setImmediate();
  const [most] = await sql(`SELECT "propertyId" FROM {stay} WHERE "status" = 'CHECKED_OUT' AND "propertyId" IS NOT NULL
    GROUP BY "propertyId" ORDER BY COUNT(*) DESC LIMIT 1`);
  propertyId = String(most!['propertyId']);
}, 180_000);
afterAll(() => hotel.host.stop());

describe('the review of a quarter', () => {
  it.each(['2026-01-01', '2025-07-01', '2026-06-15'])('counts what the database says, %s', async (asked) => {
    const page = await pageAs('Hotel manager', { propertyId, quarter: asked });
    expect(page.isFrozen).toBe(false);
    const ofQuarter = async (from: string, to: string) => {
      const [row] = await sql(`
        WITH s AS (SELECT * FROM {stay} WHERE "deletedAt" IS NULL AND "propertyId" = '${propertyId}' AND "status" = 'CHECKED_OUT'
            AND NOT COALESCE("toCorrect", false)),
        own AS (SELECT * FROM s WHERE "departureOn" BETWEEN '${from}' AND '${to}'),
        guests AS (SELECT DISTINCT "guestId" AS id FROM own WHERE "guestId" IS NOT NULL),
        ago AS (SELECT DISTINCT "guestId" AS id FROM s WHERE "guestId" IS NOT NULL
            AND "departureOn" BETWEEN ('${from}'::date - interval '1 year') AND ('${from}'::date - interval '9 months' - interval '1 day')),
        f AS (SELECT * FROM {guestFeedback} WHERE "deletedAt" IS NULL AND "propertyId" = '${propertyId}' AND "npsScore" IS NOT NULL
            AND ("answeredAt" AT TIME ZONE 'UTC')::date BETWEEN '${from}' AND '${to}'),
        c AS (SELECT * FROM {serviceCase} WHERE "deletedAt" IS NULL AND "propertyId" = '${propertyId}'
            AND ("openedAt" AT TIME ZONE 'UTC')::date BETWEEN '${from}' AND '${to}'),
        answered AS (SELECT EXTRACT(EPOCH FROM ((SELECT MIN((entry->>'at')::timestamptz) FROM jsonb_array_elements(c."log"::jsonb) entry
            WHERE entry->>'status' <> 'OPEN') - c."openedAt")) / 3600 AS hours FROM c),
        last_words AS (SELECT DISTINCT ON ("personId", "channel") "personId" AS id, "state" FROM {consentEvent}
            WHERE "purpose" = 'MARKETING' AND "recordedAt" < '${to}'::date + interval '1 day'
            ORDER BY "personId", "channel", "recordedAt" DESC, ("state" = 'GRANTED'))
        SELECT
          (SELECT COUNT(*) FROM guests)::int AS guests,
          (SELECT COUNT(*) FROM guests g WHERE EXISTS (SELECT 1 FROM own o JOIN {stay} e ON e."guestId" = o."guestId"
            AND e."status" = 'CHECKED_OUT' AND e."deletedAt" IS NULL AND NOT COALESCE(e."toCorrect", false)
            AND e."arrivalOn" < o."arrivalOn" WHERE o."guestId" = g.id))::int AS repeat,
          (SELECT COUNT(*) FROM ago)::int AS ago,
          (SELECT COUNT(*) FROM ago a WHERE EXISTS (SELECT 1 FROM s WHERE s."guestId" = a.id
            AND s."departureOn" BETWEEN ('${from}'::date - interval '9 months') AND '${to}'))::int AS back,
          (SELECT COUNT(*) FROM own)::int AS stays,
          (SELECT COUNT(*) FROM own WHERE "channel" IN ('DIRECT_WEB', 'PHONE', 'EMAIL', 'WALK_IN'))::int AS direct,
          (SELECT COUNT(*) FROM own JOIN {person} p ON p."id" = own."guestId"
            WHERE COALESCE(p."emailsPrimaryEmail", '') <> '' OR COALESCE(p."phonesPrimaryPhoneNumber", '') <> '')::int AS reachable,
          (SELECT COUNT(*) FROM own JOIN {person} p ON p."id" = own."guestId"
            WHERE (COALESCE(p."emailsPrimaryEmail", '') <> '' OR COALESCE(p."phonesPrimaryPhoneNumber", '') <> '')
            AND COALESCE(p."guestNationality", '') <> '' AND COALESCE(p."guestLanguage", '') <> '')::int AS complete,
          (SELECT COUNT(*) FROM guests g WHERE EXISTS
            (SELECT 1 FROM last_words l WHERE l.id = g.id AND l."state" = 'GRANTED'))::int AS agreed,
          (SELECT COUNT(*) FROM f)::int AS answers,
          (SELECT COUNT(*) FILTER (WHERE "npsScore" >= 9) - COUNT(*) FILTER (WHERE "npsScore" <= 6) FROM f)::int AS points,
          (SELECT COUNT(*) FROM answered WHERE hours IS NOT NULL)::int AS taken,
          (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) FROM answered WHERE hours IS NOT NULL)::float8 AS hours,
          (SELECT COUNT(*) FROM c WHERE "dueAt" IS NOT NULL AND ("resolvedAt" IS NOT NULL OR "dueAt" < '${asOf}T12:00:00Z'))::int AS due,
          (SELECT COUNT(*) FROM c WHERE "resolvedAt" <= "dueAt")::int AS "inTime"`);
      return row as Record<string, number>;
    };
    const expected = await ofQuarter(page.from, page.to);
    const share = (hits: number, of: number) => ({ value: of === 0 ? null : hits / of, n: of });
    expect(expected['stays']).toBeGreaterThan(0);
    expect(figureOf(page, 'REPEAT_SHARE').now).toEqual(share(expected['repeat']!, expected['guests']!));
    expect(figureOf(page, 'RETENTION').now).toEqual(share(expected['back']!, expected['ago']!));
    expect(figureOf(page, 'DIRECT_SHARE').now).toEqual(share(expected['direct']!, expected['stays']!));
    expect(figureOf(page, 'IDENTIFIED').now).toEqual(share(expected['reachable']!, expected['stays']!));
    expect(figureOf(page, 'COMPLETENESS').now).toEqual(share(expected['complete']!, expected['stays']!));
    expect(figureOf(page, 'CONSENT').now).toEqual(share(expected['agreed']!, expected['guests']!));
    expect(figureOf(page, 'NPS').now).toEqual({
      value: expected['answers'] === 0 ? null : (100 * expected['points']!) / expected['answers']!,
      n: expected['answers'],
    });
    expect(figureOf(page, 'FIRST_RESPONSE').now.n).toBe(expected['taken']);
    if (expected['hours'] !== null)
      expect(figureOf(page, 'FIRST_RESPONSE').now.value).toBeCloseTo(expected['hours']!, 6);
    expect(figureOf(page, 'IN_TIME').now).toEqual(share(expected['inTime']!, expected['due']!));
    const before = await pageAs('Hotel manager', { propertyId, quarter: addMonths(page.from, -3) });
    const yearAgo = await pageAs('Hotel manager', { propertyId, quarter: addMonths(page.from, -12) });
    for (const indicator of ['DIRECT_SHARE', 'NPS', 'REPEAT_SHARE', 'RETENTION'] as const) {
      if (!before.isFrozen) expect(figureOf(page, indicator).before).toEqual(figureOf(before, indicator).now);
      expect(figureOf(page, indicator).yearAgo).toEqual(figureOf(yearAgo, indicator).now);
    }
  });

  it('counts what plays brought beyond their holdout, in the property', async () => {
    const page = await pageAs('Hotel manager', { propertyId, quarter: '2026-04-01' });
    const [row] = await sql(`
      WITH t AS (SELECT t.*, s."propertyId" AS house FROM {retentionTouch} t LEFT JOIN {stay} s ON s."id" = t."attributedStayId"
        WHERE t."deletedAt" IS NULL AND t."plannedFor" BETWEEN '${page.from}' AND '${page.to}'
        AND (COALESCE(t."isHoldout", false) OR t."status" <> 'SUPPRESSED' OR t."notBefore" IS NOT NULL))
      SELECT COUNT(*) FILTER (WHERE NOT COALESCE("isHoldout", false))::int AS touched,
        COUNT(*) FILTER (WHERE "isHoldout")::int AS held,
        COALESCE(SUM("attributedRevenueAmountMicros") FILTER (WHERE NOT COALESCE("isHoldout", false)
          AND "status" = 'BOOKED' AND house = '${propertyId}'), 0)::float8 AS revenue,
        COALESCE(SUM("attributedRevenueAmountMicros") FILTER (WHERE "isHoldout"
          AND "status" = 'BOOKED' AND house = '${propertyId}'), 0)::float8 AS "heldRevenue"
      FROM t`);
    const { touched, held, revenue, heldRevenue } = row as Record<string, number>;
    expect(touched!).toBeGreaterThan(0);
    expect(figureOf(page, 'PLAY_REVENUE').now).toEqual({
      value: held === 0 ? null : Math.round(revenue! - (touched! * heldRevenue!) / held!),
      n: touched! + held!,
    });
  });

  it('counts open duplicates of all who had stayed by the end of the quarter', async () => {
    const page = await pageAs('Hotel manager', { propertyId, quarter: '2026-04-01' });
    const [row] =
      await sql(`SELECT (SELECT COUNT(*) FROM {matchCandidate} WHERE "deletedAt" IS NULL AND "status" = 'OPEN')::int AS pairs,
      (SELECT COUNT(*) FROM {person} WHERE "deletedAt" IS NULL AND "guestFirstStayOn" <= '${page.to}')::int AS guests`);
    const { pairs, guests } = row as { pairs: number; guests: number };
    expect(pairs).toBeGreaterThan(0);
    expect(figureOf(page, 'DUPLICATES').now).toEqual({ value: (1_000 * pairs) / guests, n: guests });
  });

  it('is the last quarter that is over where none is named, with the review that was held and its measures', async () => {
    const page = await pageAs('Hotel manager', { propertyId });
    expect(page).toMatchObject({ quarter: '2026-01-01', isOver: true, review: { status: 'HELD' } });
    expect(page.measures.map(({ isDone }) => isDone)).toEqual([true, false]);
    expect(page.figures.some(({ target }) => target !== null)).toBe(true);
  });

  it('is for managers only', async () => {
    for (const role of ['Hotel front desk', 'Hotel sales and marketing']) {
      expect(await hotel.postAs(role, '/s/hotel/performance/review', {})).toMatchObject({ status: 403 });
      expect(await give('open', { propertyId, quarter: '2025-01-01' }, role)).toMatchObject({ status: 403 });
    }
  });
});

describe('what is done about a review', () => {
  it('is opened once, not before its quarter has begun, and not of a house that is not there', async () => {
    const first = await give('open', { propertyId, quarter: '2025-05-09' });
    const again = await give('open', { propertyId, quarter: '2025-04-01' });
    expect(first.status).toBe(200);
    expect((again.body as { reviewId: string }).reviewId).toBe((first.body as { reviewId: string }).reviewId);
    expect(await give('open', { propertyId, quarter: '2026-07-01' })).toMatchObject({
      status: 422,
      body: { code: 'QUARTER_AHEAD' },
    });
    expect(
      await give('open', { propertyId: '00000000-0000-4000-8000-000000000000', quarter: '2026-04-01' }),
    ).toMatchObject({ status: 404, body: { code: 'REVIEWED_PROPERTY_NOT_FOUND' } });
  });

  it('makes one task of a measure, however often it arrives', async () => {
    const { body } = await give('open', { propertyId, quarter: '2025-04-01' });
    const { reviewId } = body as { reviewId: string };
    const measure = { reviewId, title: 'Call lost accounts', ownerId: null, dueOn: '2026-07-01', requestId: 'a' };
    await give('measure', measure);
    await give('measure', measure);
    await give('measure', { ...measure, requestId: 'b', dueOn: '2026-06-30' });
    const { measures } = await pageAs('Hotel manager', { propertyId, quarter: '2025-04-01' });
    expect(measures.map(({ dueAt }) => dueAt!.slice(0, 10))).toEqual(['2026-06-30', '2026-07-01']);
  });

  it('keeps its figures and targets when it is closed, whatever changes, until it is opened again', async () => {
    const { body } = await give('open', { propertyId, quarter: '2025-04-01' });
    const { reviewId } = body as { reviewId: string };
    expect(await give('close', { reviewId })).toMatchObject({ status: 409, body: { code: 'REVIEW_NOT_HELD' } });
    await give('target', { propertyId, indicator: 'RETENTION', target: 0.25 });
    await give('hold', { reviewId, heldOn: '2025-07-10', summary: 'As expected.' });
    const asked = { propertyId, quarter: '2025-04-01' };
    const live = await pageAs('Hotel manager', asked);
    expect(figureOf(live, 'RETENTION').target).toBe(0.25);
    expect((await give('close', { reviewId })).status).toBe(200);
    await give('target', { propertyId, indicator: 'RETENTION', target: null });
    await sql(`UPDATE {stay} SET "channel" = 'OTA' WHERE "departureOn" BETWEEN '2025-04-01' AND '2025-06-30'`);
    const closed = await pageAs('Hotel manager', asked);
    expect(closed).toMatchObject({ isFrozen: true, review: { status: 'CLOSED', summary: 'As expected.' } });
    expect(closed.figures).toEqual(live.figures);
    for (const [verb, extra] of [
      ['close', {}],
      ['hold', { heldOn: '2025-07-11', summary: '' }],
      ['measure', { title: 'Late', ownerId: null, dueOn: '2026-07-01', requestId: 'c' }],
    ] as const)
      expect(await give(verb, { reviewId, ...extra })).toMatchObject({
        status: 409,
        body: { code: 'REVIEW_IS_CLOSED' },
      });
    expect((await give('reopen', { reviewId })).status).toBe(200);
    const open = await pageAs('Hotel manager', asked);
    expect(open).toMatchObject({ isFrozen: false, review: { status: 'HELD' } });
    expect(figureOf(open, 'DIRECT_SHARE').now.value).toBe(0);
    expect(figureOf(open, 'RETENTION').target).toBeNull();
    expect(await give('reopen', { reviewId })).toMatchObject({ status: 409, body: { code: 'REVIEW_NOT_CLOSED' } });
  });

  it('does the rest when it was stopped between closing and keeping its figures', async () => {
    const { body } = await give('open', { propertyId, quarter: '2025-04-01' });
    const { reviewId } = body as { reviewId: string };
    await hotel.ask('mutation ($id: UUID!) { updateQuarterlyReview(id: $id, data: { status: CLOSED }) { id } }', {
      id: reviewId,
    });
    expect((await pageAs('Hotel manager', { propertyId, quarter: '2025-04-01' })).isFrozen).toBe(false);
    expect((await give('close', { reviewId })).status).toBe(200);
    expect((await pageAs('Hotel manager', { propertyId, quarter: '2025-04-01' })).isFrozen).toBe(true);
  });

  it('is not closed before its quarter is over', async () => {
    const { body } = await give('open', { propertyId, quarter: '2026-04-01' });
    const { reviewId } = body as { reviewId: string };
    await give('hold', { reviewId, heldOn: '2026-06-15', summary: '' });
    expect(await give('close', { reviewId })).toMatchObject({ status: 409, body: { code: 'QUARTER_NOT_OVER' } });
  });
});
