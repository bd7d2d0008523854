import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { CampaignPage, CampaignPreview } from '../../plugin/flows/sales/campaigns.ts';
import { playIdOf } from '../../plugin/flows/retention/seed-plays.ts';
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
const counted = async (query: string): Promise<Record<string, number>> =>
  (await sql(query))[0] as Record<string, number>;
const give = async (verb: string, campaignId: string, role = 'Hotel sales and marketing') => {
  const answer = await hotel.postAs(role, `/s/hotel/campaigns/${verb}`, { campaignId });
  await hotel.host.idle();
  return answer;
};
const pageOf = async (campaignId: string, role = 'Hotel manager'): Promise<CampaignPage> => {
  const { status, body } = await give('page', campaignId, role);
  expect(status).toBe(200);
  return body as CampaignPage;
};
const create = async (fields: object): Promise<string> => {
  const { createCampaign } = await hotel.ask<{ createCampaign: { id: string } }>(
    'mutation ($data: CampaignCreateInput!) { createCampaign(data: $data) { id } }',
    { data: { name: 'Come back', startsOn: asOf, endsOn: addDays(asOf, 30), ...fields } },
  );
  return createCampaign.id;
};
const TO_GUESTS = { playId: playIdOf('FESTIVAL'), audienceLifecycles: ['DUE', 'AT_RISK', 'LOST'] };
const TO_ACCOUNTS = { accountClasses: ['A', 'B'], accountTypes: ['CORPORATE', 'TRAVEL_AGENCY'] };

beforeAll(async () => {
  hotel = await startHotelHost(`${asOf}T12:00:00.000Z`);
  await loadIntoEmbeddedHost(hotel.host, { size: 'tiny', asOf });
  // Loading takes this process longer than connections are kept open: they are let go before one is used again.
  await setImmediate();
  await setImmediate();
}, 180_000);
afterAll(() => hotel.host.stop());

const touchesOf = (campaignId: string) =>
  counted(`SELECT COUNT(*)::int AS touches, COUNT(DISTINCT "personId")::int AS guests,
    COUNT(*) FILTER (WHERE "isHoldout")::int AS "heldOut",
    COUNT(*) FILTER (WHERE "status" = 'PLANNED')::int AS planned,
    COUNT(*) FILTER (WHERE "status" = 'SUPPRESSED' AND NOT COALESCE("isHoldout", false))::int AS suppressed
    FROM {retentionTouch} WHERE "campaignId" = '${campaignId}' AND "deletedAt" IS NULL`);
const tasksOf = (campaignId: string) =>
  counted(`SELECT COUNT(*)::int AS tasks, COUNT(DISTINCT c."targetCompanyId")::int AS accounts
    FROM {taskTarget} t JOIN {taskTarget} c ON c."taskId" = t."taskId" AND c."targetCompanyId" IS NOT NULL
    WHERE t."targetCampaignId" = '${campaignId}' AND t."deletedAt" IS NULL`);

describe('a campaign that is started', () => {
  let campaignId = '';
  let preview: CampaignPreview;

  it('says first whom it would reach and who is held back, and does nothing', async () => {
    campaignId = await create({ ...TO_GUESTS, ...TO_ACCOUNTS });
    const answer = await give('preview', campaignId);
    expect(answer.status).toBe(200);
    preview = answer.body as CampaignPreview;
    const expected = await counted(`SELECT
      (SELECT COUNT(*) FROM {person} WHERE "deletedAt" IS NULL AND "guestLifecycle" IN ('DUE', 'AT_RISK', 'LOST'))::int AS guests,
      (SELECT COUNT(*) FROM {company} WHERE "deletedAt" IS NULL AND "accountClass" IN ('A', 'B')
        AND "accountType" IN ('CORPORATE', 'TRAVEL_AGENCY'))::int AS accounts,
      (SELECT COUNT(*) FROM {company} WHERE "deletedAt" IS NULL AND "accountClass" IN ('A', 'B')
        AND "accountType" IN ('CORPORATE', 'TRAVEL_AGENCY') AND "accountOwnerId" IS NULL)::int AS "withoutOwner"`);
    expect(preview.guests.looked).toBe(expected['guests']);
    expect(preview.accounts).toEqual({ tasks: expected['accounts'], withoutOwner: expected['withoutOwner'] });
    expect(preview.guests.planned).toBeGreaterThan(0);
    expect(preview.guests.suppressed.map(({ because }) => because)).toContain('NO_CONSENT');
    expect(await touchesOf(campaignId)).toMatchObject({ touches: 0 });
    expect(await tasksOf(campaignId)).toEqual({ tasks: 0, accounts: 0 });
  });

  it('reaches those it said, and no one without consent', async () => {
    expect((await give('start', campaignId)).status).toBe(200);
    const held = preview.guests.suppressed.reduce((sum, { guests }) => sum + guests, 0);
    expect(await touchesOf(campaignId)).toEqual({
      touches: preview.guests.planned + preview.guests.heldOut + held,
      guests: preview.guests.planned + preview.guests.heldOut + held,
      heldOut: preview.guests.heldOut,
      planned: preview.guests.planned,
      suppressed: held,
    });
    expect(await tasksOf(campaignId)).toEqual({ tasks: preview.accounts.tasks, accounts: preview.accounts.tasks });
    const { unasked } = await counted(`SELECT COUNT(*)::int AS unasked FROM {retentionTouch} t
      WHERE t."campaignId" = '${campaignId}' AND t."status" = 'PLANNED' AND COALESCE((SELECT c."state" FROM {consentEvent} c
        WHERE c."personId" = t."personId" AND c."channel" = 'EMAIL' AND c."purpose" = 'MARKETING'
        ORDER BY c."recordedAt" DESC LIMIT 1), '') <> 'GRANTED'`);
    expect(unasked).toBe(0);
    const page = await pageOf(campaignId);
    expect(page.campaign.status).toBe('RUNNING');
    expect(page.counts).toMatchObject({
      meant: preview.guests.planned,
      heldOut: preview.guests.heldOut,
      accountTasks: preview.accounts.tasks,
      accountTasksDone: 0,
    });
  });

  it('reaches nobody twice when it is started again, and leaves what was done as it is', async () => {
    const [before, tasks] = [await touchesOf(campaignId), await tasksOf(campaignId)];
    await sql(`UPDATE {task} SET "status" = 'DONE' WHERE "id" IN
      (SELECT "taskId" FROM {taskTarget} WHERE "targetCampaignId" = '${campaignId}' LIMIT 2)`);
    await sql(`UPDATE {retentionTouch} SET "status" = 'SENT', "sentAt" = '2026-06-15T13:00:00Z' WHERE "id" =
      (SELECT "id" FROM {retentionTouch} WHERE "campaignId" = '${campaignId}' AND "status" = 'PLANNED' LIMIT 1)`);
    expect((await give('start', campaignId)).status).toBe(200);
    expect(await touchesOf(campaignId)).toEqual({ ...before, planned: before['planned']! - 1 });
    expect(await tasksOf(campaignId)).toEqual(tasks);
    expect((await pageOf(campaignId)).counts).toMatchObject({ reached: 1, accountTasksDone: 2 });
  });

  it('goes on when it was stopped in the middle', async () => {
    const whole = await touchesOf(campaignId);
    await sql(`DELETE FROM {retentionTouch} WHERE "campaignId" = '${campaignId}' AND "status" = 'PLANNED'`);
    const tasks = await tasksOf(campaignId);
    await sql(`DELETE FROM {taskTarget} WHERE "targetCampaignId" = '${campaignId}' AND "taskId" IN
      (SELECT "taskId" FROM {taskTarget} WHERE "targetCampaignId" = '${campaignId}' LIMIT 1)`);
    await sql(`UPDATE {hotelRun} SET "status" = 'RUNNING', "leaseOwner" = '', "leaseUntil" = NULL, "attempts" = 1,
      "cursor" = '{"of":"GUESTS","campaignId":"${campaignId}","after":null}'::jsonb WHERE "key" = 'campaign:${campaignId}'`);
    await hotel.host.advanceTo('2026-06-15T12:30:00.000Z');
    expect(await touchesOf(campaignId)).toMatchObject({ touches: whole['touches'], guests: whole['guests'] });
    expect(await tasksOf(campaignId)).toEqual(tasks);
  });

  it('lets nothing leave while it is paused', async () => {
    expect((await give('pause', campaignId)).status).toBe(200);
    const before = await touchesOf(campaignId);
    expect(before['planned']).toBeGreaterThan(0);
    await hotel.host.advanceTo('2026-06-16T12:00:00.000Z');
    expect((await touchesOf(campaignId))['planned']).toBe(before['planned']);
    expect((await give('start', campaignId)).status).toBe(200);
    await hotel.host.advanceTo('2026-06-17T12:00:00.000Z');
    expect((await touchesOf(campaignId))['planned']).toBeLessThan(before['planned']!);
  });

  it('counts stays with its rate plan and stays after its touches once each, with cost and return', async () => {
    const [plan] = await sql(
      `SELECT "id", "propertyId" FROM {ratePlan} WHERE "deletedAt" IS NULL ORDER BY "id" LIMIT 1`,
    );
    const [touch] = await sql(`SELECT "id", "personId" FROM {retentionTouch} WHERE "campaignId" = '${campaignId}'
      AND NOT COALESCE("isHoldout", false) ORDER BY "id" LIMIT 1`);
    const { id: ratePlanId, propertyId } = plan as { id: string; propertyId: string };
    const { id: touchId, personId } = touch as { id: string; personId: string };
    await hotel.ask(
      'mutation ($id: UUID!, $data: CampaignUpdateInput!) { updateCampaign(id: $id, data: $data) { id } }',
      {
        id: campaignId,
        data: {
          ratePlanId,
          propertyId,
          budget: { amountMicros: 500_000_000, currencyCode: 'EUR' },
          spent: { amountMicros: 90_000_000, currencyCode: 'EUR' },
        },
      },
    );
    const book = (key: string, own: object) => ({
      key,
      status: 'CONFIRMED',
      propertyId,
      arrivalOn: '2026-09-01',
      departureOn: '2026-09-03',
      bookedAt: '2026-06-17T11:00:00.000Z',
      roomRevenue: { amountMicros: 200_000_000, currencyCode: 'EUR' },
      ...own,
    });
    const { createStays } = await hotel.ask<{ createStays: { id: string }[] }>(
      'mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
      {
        data: [
          book('C:both', { ratePlanId, guestId: personId }),
          book('C:plan', { ratePlanId }),
          book('C:early', { ratePlanId, bookedAt: '2026-06-01T13:00:00.000Z' }),
          book('C:gone', { ratePlanId, status: 'CANCELLED' }),
          book('C:other', {}),
        ],
      },
    );
    await hotel.host.idle();
    await sql(`UPDATE {retentionTouch} SET "status" = 'BOOKED', "attributedStayId" = '${createStays[0]!.id}',
      "attributedRevenueAmountMicros" = 200000000, "attributedRevenueCurrencyCode" = 'EUR' WHERE "id" = '${touchId}'`);
    const page = await pageOf(campaignId);
    expect(page.result).toMatchObject({
      stays: 2,
      revenue: 400_000_000,
      cost: 90_000_000,
      costPerStay: 45_000_000,
      returnOnBudget: 0.8,
    });
    await hotel.ask('mutation ($data: SalesCostCreateInput!) { createSalesCost(data: $data) { id } }', {
      data: {
        name: 'Letters',
        key: 'C:1',
        campaignId,
        month: '2026-06-01',
        amount: { amountMicros: 60_000_000, currencyCode: 'EUR' },
      },
    });
    expect(await pageOf(campaignId)).toMatchObject({ seesCosts: true, result: { cost: 60_000_000 } });
    expect(await pageOf(campaignId, 'Hotel sales and marketing')).toMatchObject({
      seesCosts: false,
      result: { cost: 90_000_000, stays: 2 },
    });
  });

  it('ends, keeps what it brought, and can be started again', async () => {
    expect((await give('end', campaignId)).status).toBe(200);
    const page = await pageOf(campaignId);
    expect(page).toMatchObject({ campaign: { status: 'ENDED' }, result: { stays: 2 } });
    expect(page.campaign.endedAt).not.toBeNull();
    expect(await give('pause', campaignId)).toMatchObject({ status: 409, body: { code: 'CAMPAIGN_IS' } });
    expect((await give('start', campaignId)).status).toBe(200);
    expect((await pageOf(campaignId)).campaign).toMatchObject({ status: 'RUNNING', endedAt: null });
  });
});

describe('a campaign that cannot be started', () => {
  it.each([
    ['CAMPAIGN_WITHOUT_AUDIENCE', 422, {}],
    ['CAMPAIGN_WITHOUT_PLAY', 422, { audienceSegments: ['VIP'] }],
    ['CAMPAIGN_WITHOUT_DAYS', 422, { ...TO_ACCOUNTS, endsOn: null }],
    ['CAMPAIGN_OVER', 409, { ...TO_ACCOUNTS, startsOn: '2026-01-01', endsOn: '2026-02-01' }],
  ])('%s', async (code, status, fields) => {
    const campaignId = await create(fields);
    expect(await give('start', campaignId)).toMatchObject({ status, body: { code } });
    expect((await pageOf(campaignId)).campaign.status).toBe('PLANNED');
  });

  it('is not for the front desk, and not there at all', async () => {
    const campaignId = await create(TO_ACCOUNTS);
    expect(await give('start', campaignId, 'Hotel front desk')).toMatchObject({ status: 403 });
    expect(await tasksOf(campaignId)).toEqual({ tasks: 0, accounts: 0 });
    expect(await give('start', '00000000-0000-4000-8000-000000000000')).toMatchObject({
      status: 404,
      body: { code: 'CAMPAIGN_NOT_FOUND' },
    });
  });

  it('turns to members of its tier alone', async () => {
    const [tier] = await sql(`SELECT t."id", COUNT(DISTINCT m."personId")::int AS members FROM {loyaltyTier} t
      JOIN {loyaltyMembership} m ON m."tierId" = t."id" AND m."status" = 'ACTIVE' AND m."deletedAt" IS NULL
      GROUP BY t."id" ORDER BY members LIMIT 1`);
    const { id, members } = tier as { id: string; members: number };
    const campaignId = await create({ playId: playIdOf('FESTIVAL'), audienceTierId: id });
    const { body } = await give('preview', campaignId);
    const { guests } = body as CampaignPreview;
    expect(guests.looked).toBe(members);
    expect(guests.planned + guests.heldOut + guests.suppressed.reduce((sum, each) => sum + each.guests, 0)).toBe(
      members,
    );
  });
});
