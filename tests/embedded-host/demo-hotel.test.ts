import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { makeDemoHotel, tablesOf } from '../../scripts/demo-hotel/demo-hotel.ts';
import type { Figures } from '../../scripts/demo-hotel/figures.ts';
import { hasStays, loadIntoEmbeddedHost, sellersAmong } from '../../scripts/demo-hotel/load.ts';
import { sizeNamed } from '../../scripts/demo-hotel/sizes.ts';
import { allFilters } from '../../scripts/embedded-host/shell/records/view-filter.ts';
import type { FieldItem } from '../../scripts/embedded-host/shell/workspace/metadata.ts';
import { startWithBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import { capitalise } from '../../scripts/embedded-host/metadata/field-types.ts';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';

/** Of what the web client is told, what tells which records a view shows. */
const screens = z.object({
  objects: z.array(
    z.object({
      universalIdentifier: z.string(),
      nameSingular: z.string(),
      namePlural: z.string(),
      fields: z.array(z.custom<FieldItem>()),
    }),
  ),
  views: z.array(
    z.object({
      universalIdentifier: z.string(),
      name: z.string(),
      objectUniversalIdentifier: z.string(),
      filters: z
        .array(z.object({ fieldMetadataUniversalIdentifier: z.string(), operand: z.string(), value: z.unknown() }))
        .default([]),
    }),
  ),
});
const isSomething = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0);
/** Fields that no record of the demo hotel has, and why not. */
const RIGHTLY_EMPTY = {
  'casePolicy.categories': 'the houses keep the clocks of the app',
  'casePolicy.closesAt': 'the houses keep the clocks of the app',
  'casePolicy.days': 'the houses keep the clocks of the app',
  'casePolicy.hoursToSolve': 'the houses keep the clocks of the app',
  'casePolicy.levelThreeTo': 'the houses keep the clocks of the app',
  'casePolicy.levelTwoTo': 'the houses keep the clocks of the app',
  'casePolicy.levels': 'the houses keep the clocks of the app',
  'casePolicy.name': 'the houses keep the clocks of the app',
  'casePolicy.opensAt': 'the houses keep the clocks of the app',
  'casePolicy.order': 'the houses keep the clocks of the app',
  'casePolicy.pausesForGuest': 'the houses keep the clocks of the app',
  'casePolicy.property': 'the houses keep the clocks of the app',
  'casePolicy.severities': 'the houses keep the clocks of the app',
  'casePolicy.warnAtPercent': 'the houses keep the clocks of the app',
  'dataRequest.finishedAt': 'no guest asked for his data',
  'dataRequest.ground': 'no guest asked for his data',
  'dataRequest.key': 'no guest asked for his data',
  'dataRequest.kind': 'no guest asked for his data',
  'dataRequest.name': 'no guest asked for his data',
  'dataRequest.person': 'no guest asked for his data',
  'dataRequest.recordCount': 'no guest asked for his data',
  'dataRequest.requestedAt': 'no guest asked for his data',
  'dataRequest.requestedBy': 'no guest asked for his data',
  'dataRequest.scope': 'no guest asked for his data',
  'dataRequest.status': 'no guest asked for his data',
  'erasedNumber.erasedAt': 'nobody was erased',
  'erasedNumber.key': 'nobody was erased',
  'erasedNumber.name': 'nobody was erased',
  'hotelProperty.caseAtScore': 'a case is opened where the app does by itself',
  'hotelProperty.emptyRoomCost': 'the app reckons with its own cost',
  'hotelProperty.overbookingLevels': 'no night review has set a level',
  'hotelProperty.showUpModel': 'no night review has learnt who shows up',
  'hotelProperty.walkLossPercent': 'the app reckons with its own cost',
  'hotelProperty.walkRoomCost': 'the app reckons with its own cost',
  'hotelProperty.enquiryLinksSince': 'no link was withdrawn',
  'hotelProperty.guestsErasedAfterMonths': 'the houses keep their guests',
  'hotelProperty.guestsKeptMonths': 'as the law has it',
  'hotelProperty.whenPeriodOver': 'the houses keep their guests',
  'hotelProperty.mergeSureDuplicates': 'staff decide',
  'matchKey.compared': 'nobody has arrived since',
  'matchKey.email': 'made-up addresses identify nobody',
  'matchKey.otherEmail': 'each guest has one address',
  'matchKey.otherPhone': 'each guest has one number',
  'guestMerge.fieldChoices': 'nobody chose what to keep',
  'guestMerge.undoneAt': 'no merge was undone',
  'guestMerge.undoneBy': 'no merge was undone',
  'guestProfile.changedAt': 'no system sent a message',
  'guestProfile.version': 'no system sent a message',
  'hotelProperty.depositPercent': 'the houses ask for no deposit',
  'hotelProperty.guaranteeRequired': 'a booking holds without a guarantee',
  'hotelProperty.membersCancelFree': 'members pay the fee as everyone',
  'hotelProperty.paymentRequired': 'bills are settled at check-out',
  'hotelProperty.phone': "a made-up number may be somebody else's",
  'hotelRun.cursor': 'no run is on its way',
  'hotelRun.attempts': 'no run is on its way',
  'hotelRun.error': 'no run broke off',
  'hotelRun.leaseOwner': 'no run is on its way',
  'hotelRun.leaseUntil': 'no run is on its way',
  'hotelRun.nextTryAt': 'no run is on its way',
  'hotelRun.problem': 'no run broke off',
  'hotelRun.result': 'no rules were tried',
  'loyaltyMembership.importFingerprint': 'nothing was imported',
  'loyaltyMembership.opening': 'all members joined here',
  'loyaltyMembership.name': 'its number names it',
  'loyaltyMembership.problem': 'all stays are in the currency of the program',
  'loyaltyMembership.tierOverride': 'no tier was given by hand',
  'loyaltyMembership.tierOverrideFrom': 'no tier was given by hand',
  'loyaltyMembership.tierOverrideReason': 'no tier was given by hand',
  'loyaltyMembership.tierOverrideUntil': 'no tier was given by hand',
  'loyaltyProgram.effectiveTo': 'the program goes on',
  'loyaltyProgram.rulesProblem': 'the rules are in order',
  'pointsEntry.bookedBy': 'no points were given by hand',
  'pointsEntry.source': 'no partner gave points',
  'pointsEntry.request': 'no points were given by hand',
  'pointsEntry.reverses': 'no stay was corrected',
  'pointsEntry.expiresOn': 'points expire by inactivity alone',
  'quote.lines': 'lines are records of their own',
  'quote.makingSince': 'what was accepted is made',
  'quote.person': 'quotes are for groups',
  'quote.stay': 'quotes are for groups',
  'ratePlan.maxNights': 'every plan is for any length of stay',
  'ratePlan.minNights': 'every plan is for any length of stay',
  'ratePlan.price': 'prices follow the base rate',
  'ratePlan.roomTypeCodes': 'every plan is for all room types',
  'receivable.group': 'groups pay when they leave',
  'receivable.isWithdrawn': 'no check-out onto an account was reversed',
  'retentionTouch.language': 'no draft was written by the app',
  'retentionTouch.outcome': 'nobody told what came of a call',
  'retentionTouch.owner': 'nobody has taken up a guest yet',
  'retentionTouch.respondedAt': 'nobody has answered a call yet',
  'retentionTouch.task': 'no touch has become a task yet',
  'reward.stockHeld': 'no redemption is being recorded',
  'reward.validTo': 'the catalogue goes on',
  'rewardRedemption.note': 'nothing out of the ordinary',
  'room.bedType': 'its type says so',
  'room.connecting': 'its type says so',
  'room.features': 'its type says so',
  'room.maxOccupancy': 'its type says so',
  'preferenceWording.category': 'guests write what every hotel reads',
  'preferenceWording.name': 'guests write what every hotel reads',
  'preferenceWording.polarity': 'guests write what every hotel reads',
  'preferenceWording.problem': 'guests write what every hotel reads',
  'preferenceWording.value': 'guests write what every hotel reads',
  'room.name': 'its number names it',
  'room.view': 'its type says so',
  'serviceCase.guestEscalatedAt': 'no guest wrote from his own page',
  'serviceCase.reply': 'no guest wrote from his own page',
  'serviceCase.restricted': 'no case is restricted',
  'serviceCase.restrictedCompensation': 'no case is restricted',
  'serviceCase.restrictedCost': 'no case is restricted',
  'serviceCase.restrictedDescription': 'no case is restricted',
  'serviceCase.restrictedResolution': 'no case is restricted',
  'stay.heldUntil': 'no room is held without a booking',
  'stay.guestProfileKey': 'nothing was imported',
  'stay.importFingerprint': 'nothing was imported',
  'stay.sourceChangedAt': 'no system sent a message',
  'stay.sourceVersion': 'no system sent a message',
};

/** Views that show nothing on the day of the tiny hotel, and why not. */
const RIGHTLY_EMPTY_VIEWS = {
  'Clock of cases': 'the houses keep the clocks of the app',
  'Clocks of cases': 'the houses keep the clocks of the app',
  'Data request': 'no guest asked for his data',
  'Data requests': 'no guest asked for his data',
  'Erased number': 'nobody was erased',
  'Erased numbers': 'nobody was erased',
  'Members at risk': 'tiers end with the year, which is far',
  'Memberships to put right': 'every membership has a guest and a program',
  'Points expiring': 'points expire by inactivity, and no member was away for that long',
  'Unhappy guests': 'both who would not have recommended the hotel answered better after a later stay',
  'Wording of wishes': 'guests write what every hotel reads',
  'Wordings of wishes': 'guests write what every hotel reads',
  'Would be merged by themselves': 'second records have no birthdays',
};

const asOf = calendarDate('2026-03-12');
const SIGNED_IN_SECONDS = 3600;
let host: EmbeddedHost;
let token: string;
let figures: Figures;
const ask = async (query: string, variables: object = {}): Promise<Record<string, Record<string, unknown>>> => {
  const answer = await fetch(`${host.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as {
    data: Record<string, Record<string, unknown>>;
    errors?: { message: string }[];
  };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
};

beforeAll(async () => {
  // Noon in UTC: the day is then the same all over the earth, and the app takes no earlier one for today.
  host = await startWithBuiltApp({ time: `${asOf}T12:00:00.000Z` });
  const { tokens, members } = host.workspace;
  const administrator = members().find(({ role }) => role === null)!;
  token = await tokens.issue({ type: 'ACCESS', userWorkspaceId: administrator.userWorkspaceId }, SIGNED_IN_SECONDS);
  expect(await hasStays(host)).toBe(false);
  figures = await loadIntoEmbeddedHost(host, { size: 'tiny', asOf });
}, 180_000);
afterAll(() => host.stop());

describe('the tiny demo hotel on the embedded host', () => {
  it('has records of every object of the app', async () => {
    const [{ manifest }] = host.workspace.apps() as [ReturnType<EmbeddedHost['workspace']['apps']>[number]];
    const empty: string[] = [];
    for (const { namePlural } of manifest.objects)
      if (Number((await ask(`{ ${namePlural} { totalCount } }`))[namePlural]?.['totalCount']) === 0)
        empty.push(namePlural);
    expect(empty.toSorted()).toEqual(['casePolicies', 'dataRequests', 'erasedNumbers', 'preferenceWordings']);
  });

  it('shows something in every view of the app', async () => {
    const metadata = screens.parse(
      await (await fetch(`${host.url}/shell/metadata`, { headers: { authorization: `Bearer ${token}` } })).json(),
    );
    const [{ manifest }] = host.workspace.apps() as [ReturnType<EmbeddedHost['workspace']['apps']>[number]];
    const fieldById = new Map(
      metadata.objects.flatMap(({ fields }) => fields.map((field) => [field.universalIdentifier, field] as const)),
    );
    const empty: string[] = [];
    for (const { universalIdentifier } of manifest.views) {
      const view = metadata.views.find((candidate) => candidate.universalIdentifier === universalIdentifier)!;
      const { namePlural, nameSingular } = metadata.objects.find(
        (object) => object.universalIdentifier === view.objectUniversalIdentifier,
      )!;
      const filters = view.filters.map(({ fieldMetadataUniversalIdentifier, operand, value }) => ({
        field: fieldById.get(fieldMetadataUniversalIdentifier)!,
        operand,
        value,
      }));
      const filter = allFilters(filters, { now: new Date(asOf), workspaceMemberId: null });
      const query = `query Shown($filter: ${capitalise(nameSingular)}FilterInput) { ${namePlural}(filter: $filter) { totalCount } }`;
      if (Number((await ask(query, { filter }))[namePlural]?.['totalCount']) === 0) empty.push(view.name);
    }
    expect(empty.toSorted()).toEqual(Object.keys(RIGHTLY_EMPTY_VIEWS));
  });

  it('has as many records as were made', async () => {
    const model = host.workspace.model();
    const hotel = makeDemoHotel({ seed: 1, size: sizeNamed('tiny'), asOf });
    const tables = Map.groupBy(tablesOf(hotel, [], sellersAmong(host.workspace.members())), ({ object }) => object);
    for (const [object, parts] of tables) {
      const { namePlural } = model.objects.get(object)!;
      const kept = parts
        .flatMap(({ records }) => [...records])
        .filter(({ deletedAt }) => deletedAt === undefined).length;
      expect([object, (await ask(`{ ${namePlural} { totalCount } }`))[namePlural]?.['totalCount']]).toEqual([
        object,
        kept,
      ]);
    }
    expect(figures.guests).toBe(50);
  });

  it('is complete as if it had come through the API', async () => {
    const { stays } = await ask(
      '{ stays(first: 1) { edges { node { createdAt position createdBy { source name } guest { name { lastName } } property { name } roomType { name } } } } }',
    );
    const [{ node }] = stays!['edges'] as [{ node: Record<string, unknown> }];
    expect(node).toMatchObject({
      createdAt: `${asOf}T12:00:00.000Z`,
      createdBy: { source: 'APPLICATION' },
      property: { name: expect.any(String) as string },
      roomType: { name: expect.any(String) as string },
    });
    expect(typeof node['position']).toBe('number');
  });

  it.each([
    ['totals/rebuild', {}, 50],
    ['runs/start', { kind: 'RECONCILIATION' }, 150],
  ])('is so that %s %j writes nothing', async (route, body, atLeast) => {
    const answer = await fetch(`${host.url}/s/hotel/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const { run } = (await answer.json()) as { run: Record<string, unknown> };
    expect(run).toMatchObject({ status: 'DONE', written: 0 });
    expect(run['read']).toBeGreaterThanOrEqual(atLeast);
  });

  it('has accounts of members that a fresh reconciliation leaves as they are', async () => {
    const answer = await fetch(`${host.url}/s/hotel/runs/start`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ kind: 'LOYALTY_RECONCILIATION' }),
    });
    const { run } = (await answer.json()) as { run: Record<string, unknown> };
    expect(run).toMatchObject({ status: 'DONE', written: 0 });
    expect(run['read']).toBeGreaterThanOrEqual(10);
  });

  it('refuses a second load and keeps the first', async () => {
    await expect(loadIntoEmbeddedHost(host, { size: 'tiny', asOf })).rejects.toThrow();
    expect(await hasStays(host)).toBe(true);
  });

  it('fills every field of the app, where emptiness is not right', () => {
    const [{ manifest }] = host.workspace.apps() as [ReturnType<EmbeddedHost['workspace']['apps']>[number]];
    const filled = new Map<string, Set<string>>();
    for (const { object, records } of tablesOf(makeDemoHotel({ seed: 1, size: sizeNamed('normal'), asOf }), [
      'somebody',
    ])) {
      const names = [...records].flatMap((record) =>
        Object.entries(record)
          .filter(([, value]) => isSomething(value))
          .flatMap(([name]) => [name, name.replace(/Id$/, '')]),
      );
      filled.set(object, new Set([...(filled.get(object) ?? []), ...names]));
    }
    const own = manifest.objects.flatMap(({ nameSingular, fields }) =>
      fields.filter(({ isSystem }) => isSystem !== true).map((field) => ({ object: nameSingular, field })),
    );
    const empty = own
      .filter(
        ({ object, field }) =>
          field.universalSettings?.['relationType'] !== 'ONE_TO_MANY' && filled.get(object)?.has(field.name) !== true,
      )
      .map(({ object, field }) => `${object}.${field.name}`);
    expect(empty.toSorted()).toEqual(Object.keys(RIGHTLY_EMPTY).toSorted());
  });
});
