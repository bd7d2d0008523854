import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { TeamPeriod } from '../../plugin/domain/sales/team.ts';
import type { SalesTeamPage } from '../../plugin/flows/sales/team.ts';
import { loadIntoEmbeddedHost, sellersAmong } from '../../scripts/demo-hotel/load.ts';
import { tableOf } from '../../scripts/embedded-host/storage/tables.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const asOf = calendarDate('2026-03-12');
let hotel: HotelHost;

/** Asks the database; `{stay}` stands for the table of the object. */
const sql = (query: string): Promise<Record<string, unknown>[]> =>
  hotel.host.workspace.database.query(
    query.replaceAll(/\{(\w+)\}/g, (_, object: string) => tableOf(hotel.host.workspace.model().objects.get(object)!)),
  );
const pageAs = async (role: string): Promise<SalesTeamPage> => {
  const { status, body } = await hotel.postAs(role, '/s/hotel/performance/sales-team', {});
  expect(status).toBe(200);
  return body as SalesTeamPage;
};
const sellers = (page: SalesTeamPage, code: TeamPeriod) => page.periods.find((period) => period.code === code)!.sellers;

beforeAll(async () => {
  hotel = await startHotelHost(`${asOf}T12:00:00.000Z`);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  const [ownerId] = sellersAmong(hotel.host.workspace.members());
  await hotel.ask('mutation ($data: [OpportunityCreateInput!]!) { createOpportunities(data: $data) { id } }', {
    data: ['2026-02-10', '2026-03-05'].map((closeDate) => ({
      name: 'Brought in lost',
      groupStage: 'LOST',
      groupLostReason: 'Price',
      closeDate: `${closeDate}T10:00:00.000Z`,
      ownerId,
    })),
  });
  await hotel.host.idle();
}, 180_000);
afterAll(() => hotel.host.stop());

describe('the sales team', () => {
  it.each([
    ['MONTH', '2026-03-01', '2026-03-12'],
    ['LAST_MONTH', '2026-02-01', '2026-02-28'],
    ['YEAR', '2026-01-01', '2026-03-12'],
  ] as const)('came to what the database says, %s', async (code, from, to) => {
    const shown = sellers(await pageAs('Hotel manager'), code).filter(({ ownerId }) => ownerId !== null);
    const within = (column: string): string => `${column} BETWEEN '${from}' AND '${to}'`;
    const expected = await sql(`
      WITH o AS (SELECT * FROM {opportunity} WHERE "deletedAt" IS NULL),
      decided AS (SELECT * FROM o WHERE ${within('"groupDecidedOn"')} AND COALESCE("groupProblem", '') = ''),
      entered AS (SELECT o."ownerId", o."createdAt",
          (SELECT MIN(q."createdAt") FROM {quote} q WHERE q."opportunityId" = o."id" AND q."status" <> 'DRAFT') AS answered
        FROM o WHERE ${within(`(o."createdAt" AT TIME ZONE 'UTC')::date`)}),
      stays AS (SELECT COALESCE(c."accountOwnerId", CASE WHEN s."companyId" IS NULL THEN a."accountOwnerId" END) AS owner
        FROM {stay} s LEFT JOIN {company} c ON c."id" = s."companyId" LEFT JOIN {company} a ON a."id" = s."travelAgentId"
        WHERE s."deletedAt" IS NULL AND s."status" IN ('CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT') AND NOT COALESCE(s."toCorrect", false)
          AND date_trunc('month', s."bookedAt" AT TIME ZONE 'UTC')::date BETWEEN '${from}' AND '${to}')
      SELECT m."id" AS "ownerId",
        (SELECT COUNT(*) FROM decided d WHERE d."ownerId" = m."id" AND "groupStage" IN ('DEFINITE', 'IN_HOUSE', 'CLOSED'))::int AS won,
        (SELECT COALESCE(SUM("amountAmountMicros"), 0) FROM decided d WHERE d."ownerId" = m."id" AND "groupStage" IN ('DEFINITE', 'IN_HOUSE', 'CLOSED'))::float8 AS revenue,
        (SELECT COUNT(*) FROM decided d WHERE d."ownerId" = m."id" AND "groupStage" = 'LOST')::int AS lost,
        (SELECT COUNT(*) FROM entered e WHERE e."ownerId" = m."id")::int AS entered,
        (SELECT COUNT(*) FROM entered e WHERE e."ownerId" = m."id" AND answered IS NULL)::int AS unanswered,
        (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM answered - "createdAt") / 3600) FROM entered e
          WHERE e."ownerId" = m."id" AND answered IS NOT NULL)::float8 AS hours,
        (SELECT COUNT(*) FROM {company} c WHERE c."accountOwnerId" = m."id" AND ${within('c."accountLastVisitOn"')})::int AS visited,
        (SELECT COUNT(*) FROM {company} c WHERE c."accountOwnerId" = m."id" AND c."accountNextVisitOn" <= '${to}')::int AS due,
        (SELECT COUNT(*) FROM stays s WHERE s.owner = m."id")::int AS stays,
        (SELECT COALESCE(SUM("amountAmountMicros"), 0) FROM {salesCost} c WHERE c."ownerId" = m."id" AND ${within('c."month"')})::float8 AS cost,
        (SELECT COALESCE(SUM("totalRevenueAmountMicros"), 0) FROM {monthlyBudget} b WHERE b."salespersonId" = m."id" AND ${within('b."month"')})::float8 AS target
      FROM {workspaceMember} m WHERE m."id" IN (SELECT "ownerId" FROM {opportunity}) ORDER BY m."id"`);
    expect(
      shown
        .map((seller) => ({
          ownerId: seller.ownerId,
          won: seller.won.length,
          revenue: seller.revenueWon['EUR'] ?? 0,
          lost: seller.lost.length,
          entered: seller.entered.length,
          unanswered: seller.unanswered.length,
          hours: seller.answerHours,
          visited: seller.visitsDone.length,
          due: seller.visitsDue.length,
          stays: seller.staysWon,
          cost: (seller.costs ?? []).reduce((sum, { amounts }) => sum + (amounts['EUR'] ?? 0), 0),
          target: seller.target['EUR'] ?? 0,
        }))
        .toSorted((one, other) => (one.ownerId! < other.ownerId! ? -1 : 1)),
    ).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it('has something won, lost, answered and visited in the year of the demo hotel', async () => {
    const page = await pageAs('Hotel manager');
    const year = sellers(page, 'YEAR');
    for (const count of ['won', 'lost', 'entered', 'visitsDone', 'visitsDue'] as const)
      expect(year.reduce((sum, seller) => sum + seller[count].length, 0)).toBeGreaterThan(0);
    const named = new Set([...page.deals, ...page.accounts].map(({ id }) => id));
    expect(year.flatMap(({ won, lost, visitsDue }) => [won, lost, visitsDue].flat()).every((id) => named.has(id))).toBe(
      true,
    );
  });

  it('is shown to sales without costs, and not to the front desk', async () => {
    const page = await pageAs('Hotel sales and marketing');
    expect(page.seesCosts).toBe(false);
    expect(sellers(page, 'YEAR').every(({ costs, costPerStay }) => costs === null && costPerStay === null)).toBe(true);
    expect(sellers(page, 'YEAR').some(({ won }) => won.length > 0)).toBe(true);
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/performance/sales-team', {})).toMatchObject({
      status: 403,
    });
  });

  it('has answered what a member of staff moved on or wrote a note about, not what the app did', async () => {
    const create = async (name: string): Promise<string> => {
      const { createOpportunity } = await hotel.ask<{ createOpportunity: { id: string } }>(
        'mutation ($data: OpportunityCreateInput!) { createOpportunity(data: $data) { id } }',
        { data: { name, groupStage: 'INQUIRY' } },
      );
      await hotel.host.idle();
      return createOpportunity.id;
    };
    const [moved, noted, left] = [await create('Moved'), await create('Noted'), await create('Left')];
    await hotel.postAs('Hotel sales and marketing', '/s/hotel/groups/move', {
      groupId: moved,
      stage: 'LOST',
      reason: 'Price',
    });
    const note = { id: '5eed0000-0000-4000-8000-0000000000a1', title: 'Called them' };
    await hotel.ask('mutation ($note: NoteCreateInput!) { createNote(data: $note) { id } }', { note });
    await hotel.ask('mutation ($target: NoteTargetCreateInput!) { createNoteTarget(data: $target) { id } }', {
      target: { noteId: note.id, targetOpportunityId: noted },
    });
    await hotel.host.idle();
    const page = await pageAs('Hotel manager');
    const nobody = sellers(page, 'MONTH').find(({ ownerId }) => ownerId === null)!;
    expect(nobody.lost).toEqual([moved]);
    expect(nobody.unanswered).toEqual([left]);
    expect(page.deals.find(({ id }) => id === moved)).toMatchObject({ decidedOn: asOf });
  });

  it('says on which day a group was decided, and forgets it when it is open again', async () => {
    const decided = async () =>
      (await sql(`SELECT "groupDecidedOn"::text AS on FROM {opportunity} WHERE "name" = 'Moved'`))[0]!['on'];
    expect(await decided()).toBe(asOf);
    const [{ id }] = (await sql(`SELECT "id" FROM {opportunity} WHERE "name" = 'Moved'`)) as [{ id: string }];
    await hotel.postAs('Hotel manager', '/s/hotel/groups/move', { groupId: id, stage: 'INQUIRY' });
    await hotel.host.idle();
    expect(await decided()).toBeNull();
  });
});
