import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasure } from '../../plugin/flows/identity/erase.ts';
import { signedLinks } from '../../plugin/flows/links/signed-links.ts';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
import type { Host } from '../../plugin/host/client.ts';
import { saveDataRequests } from '../../plugin/host/erasure.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const LINK_SECRET = 'a secret of 32 letters or of more than that';
let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
});
afterAll(() => hotel.host.stop());

/** Records that only the app makes. */
const MADE_BY_THE_APP = ['LoyaltyMembership', 'PointsEntry', 'StayChange'];
const create = async (object: string, data: object): Promise<string> => {
  const ask = MADE_BY_THE_APP.includes(object) ? hotel.askAsApp : hotel.ask;
  const created = await ask<Record<string, { id: string }>>(
    `mutation ($data: ${object}CreateInput!) { create${object}(data: $data) { id } }`,
    { data },
  );
  return Object.values(created)[0]!.id;
};
const exportOf = (guestId: string, role = 'Hotel manager') =>
  hotel.postAs(role, '/s/hotel/identity/export', { guestId });

/** A guest of whom something is kept in every place; what was written there, by the place. */
const guestWithEverything = async (): Promise<{ guestId: string; written: Record<string, string> }> => {
  const guestId = await create('Person', {
    name: { firstName: 'Rita', lastName: 'Vaz' },
    emails: { primaryEmail: 'rita@example.org' },
    guestVipReason: 'the vip reason',
  });
  const stayId = await create('Stay', {
    key: 'X:1',
    confirmationNumber: 'OWN-1',
    status: 'CONFIRMED',
    arrivalOn: '2026-07-01',
    departureOn: '2026-07-03',
    guestId,
    specialRequests: 'the wish',
  });
  const membershipId = await create('LoyaltyMembership', { key: 'm', number: 'the number', personId: guestId });
  const noteId = await create('Note', { title: 'the note' });
  const taskId = await create('Task', { title: 'the task' });
  await create('FolioCharge', { key: 'c', stayId, description: 'the charge' });
  await create('StayChange', {
    key: 'h',
    stayId,
    kind: 'CREATED',
    changedAt: '2026-06-01T10:00:00Z',
    after: { room: 'the history' },
  });
  await create('RoomPreference', { key: 'p', personId: guestId, category: 'FLOOR', value: 'the preference' });
  await create('SensitivePreference', { key: 's', personId: guestId, value: 'the diet' });
  await create('GuestFeedback', { key: 'f', personId: guestId, comment: 'the comment' });
  await create('ServiceCase', { key: 'k', personId: guestId, description: 'the complaint' });
  await create('RetentionTouch', { key: 't', personId: guestId, body: 'the message' });
  await create('PointsEntry', { key: 'e', membershipId, reason: 'the points' });
  await create('RewardRedemption', { key: 'r', membershipId, note: 'the reward' });
  await create('ConsentEvent', { key: 'o', personId: guestId, evidence: 'the evidence' });
  await create('GuestProfile', { key: 'g', personId: guestId, rawFields: { said: 'the source' } });
  const quoteId = await create('Quote', { key: 'q', personId: guestId, number: 'the quote' });
  await create('QuoteLine', {
    key: 'q:0',
    name: 'the line',
    quoteId,
    kind: 'ROOM',
    nights: 2,
    quantity: 1,
    price: { amountMicros: 90_000_000, currencyCode: 'EUR' },
  });
  await create('Attachment', { name: 'the file', targetPersonId: guestId });
  await create('NoteTarget', { noteId, targetPersonId: guestId });
  await create('TaskTarget', { taskId, targetPersonId: guestId });
  await hotel.host.idle();
  return {
    guestId,
    written: {
      guest: 'the vip reason',
      stays: 'the wish',
      folioCharges: 'the charge',
      stayChanges: 'the history',
      roomPreferences: 'the preference',
      sensitivePreferences: 'the diet',
      guestFeedbacks: 'the comment',
      serviceCases: 'the complaint',
      retentionTouches: 'the message',
      loyaltyMemberships: 'the number',
      pointsEntries: 'the points',
      rewardRedemptions: 'the reward',
      consentEvents: 'the evidence',
      guestProfiles: 'the source',
      quotes: 'the quote',
      attachments: 'the file',
      notes: 'the note',
      tasks: 'the task',
    },
  };
};

describe('the export of a guest', () => {
  it('has everything that is kept of him, place by place, and nothing of another guest', async () => {
    const { guestId, written } = await guestWithEverything();
    const other = await create('Person', { name: { firstName: 'Ben', lastName: 'Other' } });
    await create('Stay', {
      key: 'X:2',
      confirmationNumber: 'FOR-BEN',
      status: 'CONFIRMED',
      arrivalOn: '2026-07-01',
      departureOn: '2026-07-03',
      guestId: other,
      bookerId: guestId,
      specialRequests: 'what Ben wants',
    });
    await hotel.host.idle();
    const { status, body } = await exportOf(guestId);
    expect(status).toBe(200);
    const places = body as Record<string, unknown>;
    expect(places['quotes']).toMatchObject([{ quoteLines: [{ name: 'the line', quantity: 1, nights: 2 }] }]);
    for (const [place, text] of Object.entries(written))
      expect([place, JSON.stringify(places[place])]).toEqual([place, expect.stringContaining(text) as string]);
    expect(places['staysBookedForOthers']).toMatchObject([{ confirmationNumber: 'FOR-BEN', arrivalOn: '2026-07-01' }]);
    expect(JSON.stringify(body)).not.toMatch(/what Ben wants|"Other"/);
    const { dataRequests } = await hotel.ask<{ dataRequests: { edges: { node: object }[] } }>(
      `query ($id: UUID!) { dataRequests(filter: { personId: { eq: $id } }) { edges { node { kind requestedBy recordCount } } } }`,
      { id: guestId },
    );
    expect(dataRequests.edges.map(({ node }) => node)).toEqual([
      { kind: 'EXPORT', requestedBy: expect.stringMatching(/./) as string, recordCount: 19 },
    ]);
  });

  it('has more stays than a request gives', async () => {
    const guestId = await create('Person', { name: { firstName: 'Many', lastName: 'Stays' } });
    const data = Array.from({ length: 250 }, (_, at) => ({
      key: `MANY:${at}`,
      confirmationNumber: `MANY-${at}`,
      status: 'CHECKED_OUT',
      arrivalOn: '2026-01-10',
      departureOn: '2026-01-11',
      guestId,
    }));
    for (const part of [data.slice(0, 200), data.slice(200)])
      await hotel.ask('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', { data: part });
    await hotel.host.idle();
    const { body } = await exportOf(guestId);
    const { stays } = body as { stays: { confirmationNumber: string }[] };
    expect(new Set(stays.map(({ confirmationNumber }) => confirmationNumber)).size).toBe(250);
  });

  it('is refused to a role that may not see all of it, and of a guest who is not there', async () => {
    const guestId = await create('Person', { name: { firstName: 'Rolf', lastName: 'Role' } });
    expect(await exportOf(guestId, 'Hotel sales and marketing')).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED' },
    });
    expect(await exportOf('2c9d6f0e-7f4e-4f0e-9a55-2b1f0d9b3c11')).toMatchObject({
      status: 404,
      body: { code: 'GUEST_NOT_FOUND' },
    });
  });
});

describe('hotel guest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guest-export-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const hotelCommand = join(import.meta.dirname, '../../scripts/hotel.ts');
  const command = (...given: string[]): Promise<{ code: number; said: string }> => guest('export', ...given);
  const guest = (verb: string, ...given: string[]): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [hotelCommand, 'guest', verb, '--url', hotel.host.url, '--key', hotel.host.apiKey, ...given],
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
      );
    });

  it('writes a new file, and never over one that is there', async () => {
    await create('Person', { name: { firstName: 'File', lastName: 'Guest' }, guestNumber: 'FILE-1' });
    const file = join(folder, 'guest.json');
    expect(await command('FILE-1', '--out', file)).toEqual({ code: 0, said: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      guest: { guestNumber: 'FILE-1', name: { lastName: 'Guest' } },
    });
    expect(await command('FILE-1', '--out', file)).toEqual({ code: 2, said: `${file} is there already.\n` });
  });

  it('writes a page that people can read, in their language', async () => {
    const stranger = '<b>Ana</b> & co';
    const personId = await create('Person', {
      name: { firstName: stranger, lastName: 'Page' },
      guestNumber: 'PAGE-1',
      guestTags: ['quiet'],
    });
    const quoteId = await create('Quote', { key: 'page', personId, number: 'PAGE-Q' });
    for (const [place, name] of ['Double', 'Hall'].entries())
      await create('QuoteLine', { key: `page:${place}`, name, quoteId, place, nights: 1, quantity: 3 });
    await hotel.host.idle();
    const file = join(folder, 'guest.html');
    expect(await command('PAGE-1', '--html', '--language', 'zh-CN', '--out', file)).toEqual({ code: 0, said: '' });
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("content=\"default-src 'none'; style-src 'sha256-");
    expect(page).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp; co Page');
    expect(page).not.toContain(stranger);
    expect(page).toContain('<dt>宾客标签</dt><dd>quiet</dd>');
    expect(page).toContain(
      '<dt>明细行</dt><dd>项目: Double\n种类: Rooms\n数量: 3\n房晚: 1\n\n项目: Hall\n种类: Rooms\n数量: 3\n房晚: 1</dd>',
    );
    expect(page).not.toMatch(/edges|quantity/);
  });

  it('erases only when told so twice, and says what is in the way', async () => {
    const guestId = await create('Person', { name: { firstName: 'Cora', lastName: 'Line' }, guestNumber: 'LINE-1' });
    const foretold = await guest('erase', 'LINE-1');
    expect(foretold.code).toBe(0);
    expect(foretold.said).toMatch(
      /^Nothing is in the way: 1 record would be emptied or destroyed for good\.\n.*--for-good/,
    );
    expect(foretold.said).toContain('What stays:');
    const stay = { key: 'LINE:1', confirmationNumber: 'LINE', status: 'IN_HOUSE', guestId, arrivalOn: '2026-06-14' };
    const stayId = await create('Stay', { ...stay, departureOn: '2026-06-16' });
    await hotel.host.idle();
    expect(await guest('erase', 'LINE-1')).toMatchObject({
      code: 1,
      said: expect.stringContaining('in house') as string,
    });
    expect(await guest('erase', 'LINE-1', '--for-good')).toMatchObject({ code: 1 });
    await hotel.ask(
      'mutation ($id: UUID!) { updateStay(id: $id, data: { status: CHECKED_OUT, departureOn: "2026-06-15" }) { id } }',
      { id: stayId },
    );
    await hotel.host.idle();
    const erased = await guest('erase', 'LINE-1', '--for-good', '--json');
    expect(erased.code).toBe(0);
    expect(JSON.parse(erased.said)).toMatchObject({ refusals: [] });
    expect(await guest('erase', 'LINE-1')).toMatchObject({ code: 2 });
  });

  it('says that nobody has a number', async () =>
    expect(await command('NOBODY')).toEqual({ code: 2, said: 'There is no guest with the number NOBODY.\n' }));
});

describe('the consents of a guest', () => {
  it('are told as of any time, with a receipt, to who may see them', async () => {
    const guestId = await create('Person', {
      name: { firstName: 'Ana', lastName: 'Consent' },
      guestNumber: 'CONSENT-1',
    });
    await create('HotelProperty', { code: 'LIS', name: 'Lisbon', country: 'PRT' });
    for (const [key, state, recordedAt] of [
      ['yes', 'GRANTED', '2026-01-01T10:00:00Z'],
      ['no', 'WITHDRAWN', '2026-02-01T10:00:00Z'],
    ])
      await create('ConsentEvent', {
        key: `consent ${key}`,
        personId: guestId,
        channel: 'EMAIL',
        purpose: 'MARKETING',
        state,
        evidence: `form ${key}`,
        recordedAt,
      });
    const at = async (body: object, role = 'Hotel front desk') =>
      hotel.postAs(role, '/s/hotel/consents/state', { guestId, ...body });
    expect(await at({ at: '2025-12-31T00:00:00Z' })).toMatchObject({ status: 200, body: { consents: [] } });
    expect(await at({ at: '2026-01-15T00:00:00Z' })).toMatchObject({
      status: 200,
      body: { consents: [{ state: 'GRANTED', evidence: 'form yes' }] },
    });
    const { body } = await at({});
    expect(body).toMatchObject({
      consents: [{ channel: 'EMAIL', purpose: 'MARKETING', state: 'WITHDRAWN', evidence: 'form no' }],
      receipt: {
        consent_records: [
          {
            pii_principal_id: guestId,
            event: [{ event_state: 'consent_given' }, { event_state: 'consent_withdrawn' }],
          },
        ],
        party_identification: [{ party_id: 'LIS', party_country: 'PRT' }],
      },
    });
    expect(await at({ guestId: '00000000-0000-4000-8000-000000000001' })).toMatchObject({
      status: 404,
      body: { code: 'GUEST_NOT_FOUND' },
    });
    expect(await at({ at: 'yesterday' })).toMatchObject({ status: 400 });
  });
});

/** In which tables of the host a text stands, wherever in a record. */
const tablesWith = async (text: string): Promise<string[]> => {
  const { database } = hotel.host.workspace;
  const tables = await database.query(
    `SELECT table_schema AS "schema", table_name AS "name" FROM information_schema.tables
     WHERE table_schema IN ('workspace', 'host') AND table_name <> 'packed_file' AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables as { schema: string; name: string }[]) {
    const [row] = await database.query(
      `SELECT count(*)::int AS "rows" FROM "${schema}"."${name}" AS t WHERE t::text ILIKE '%' || $1 || '%'`,
      [text],
    );
    if (row!['rows'] !== 0) found.push(name);
  }
  return found;
};
const erase = async (guestId: string, forGood: boolean, role = 'Hotel manager') => {
  const { status, body } = await hotel.postAs(role, '/s/hotel/identity/erase', { guestId, forGood });
  await hotel.host.idle();
  return { status, ...(body as { code?: string; error?: string; message?: string; refusals?: { code: string }[] }) };
};
const SECRET = 'a secret that no other system knows';
let told = Date.parse('2026-06-15T12:00:00Z') / 1_000;
/** A system tells of a guest, and of a stay where one is given. */
const tell = async (body: object): Promise<void> => {
  const text = JSON.stringify({ source: 'PROTEL', ...body });
  const timestamp = String((told = Math.max(told + 1, Math.floor(hotel.host.workspace.clock.now().getTime() / 1_000))));
  const answer = await fetch(`${hotel.host.url}/s/hotel/intake/json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hotel-timestamp': timestamp,
      'x-hotel-signature': signatureOf(SECRET, timestamp, text),
    },
    body: text,
  });
  expect(await answer.json()).not.toHaveProperty('error');
  await hotel.host.idle();
};
type Found = {
  id: string;
  name: { firstName: string; lastName: string };
  guestErasedAt: string | null;
  guestStays: number;
};
const numbered = async (guestNumber: string): Promise<Found | undefined> =>
  (
    await hotel.ask<{ people: { edges: { node: Found }[] } }>(
      `query ($n: String!) { people(filter: { guestNumber: { eq: $n } }) { edges { node { id name { firstName lastName } guestErasedAt guestStays } } } }`,
      { n: guestNumber },
    )
  ).people.edges[0]?.node;

describe('the erasure of a guest', () => {
  const guest = { id: 'Z-4711', firstName: 'Ritalinde', lastName: 'Vazquinho' };
  const stay = {
    confirmationNumber: 'OLD-STAY',
    arrivalOn: '2026-05-01',
    departureOn: '2026-05-03',
    guestId: 'Z-4711',
    status: 'CHECKED_OUT',
    roomRevenue: '200.00',
    currencyCode: 'EUR',
    propertyCode: 'ERA',
  };
  /** Everything that says who was erased, or what was confided. */
  const TRACES = [
    'ritalinde',
    'vazquinho',
    'rita.v@example.org',
    '912000077',
    'Z-4711',
    'Z-4712',
    'nut allergy',
    'KNEIPP',
  ];
  let guestId = '';

  beforeAll(async () => {
    await hotel.setVariable('HOTEL_INTAKE_SECRET_JSON', SECRET);
    await create('HotelProperty', { code: 'ERA', name: 'House of tests', country: 'AUT', currencyCode: 'EUR' });
    await tell({
      guests: [
        {
          ...guest,
          email: 'rita.v@example.org',
          phone: '+351912000077',
          other: { remarks: 'Ritalinde told us of a nut allergy' },
        },
      ],
      stays: [{ ...stay, specialRequests: 'Nut allergy, says Ritalinde' }],
    });
    await tell({ guests: [{ ...guest, id: 'Z-4712', email: 'ritalinde@example.org' }] });
    guestId = (await numbered('PROTEL:Z-4711'))!.id;
    const otherId = (await numbered('PROTEL:Z-4712'))!.id;
    await hotel.postAs('Hotel manager', '/s/hotel/identity/merge', { keepId: guestId, otherId });
    await hotel.host.idle();
    const stayId = (
      await hotel.ask<{ stays: { edges: { node: { id: string } }[] } }>(
        `{ stays(filter: { confirmationNumber: { eq: "OLD-STAY" } }) { edges { node { id } } } }`,
      )
    ).stays.edges[0]!.node.id;
    const membershipId = await create('LoyaltyMembership', { key: 'z', number: 'KNEIPP-1', personId: guestId });
    const text = 'Ritalinde Vazquinho has a nut allergy';
    await create('FolioCharge', { key: 'z', stayId, name: text, description: text });
    await create('StayChange', {
      key: 'z',
      stayId,
      kind: 'CREATED',
      changedAt: '2026-05-01T10:00:00Z',
      after: { text },
    });
    await create('RoomPreference', { key: 'z', name: text, personId: guestId, category: 'FLOOR', value: text });
    await create('SensitivePreference', { key: 'z', name: text, personId: guestId, value: 'nut allergy' });
    await create('GuestFeedback', { key: 'z', name: text, personId: guestId, comment: text });
    await create('ServiceCase', { key: 'z', name: text, personId: guestId, description: text });
    await create('RetentionTouch', { key: 'z', name: text, personId: guestId, subject: text, body: text });
    await create('PointsEntry', { key: 'z', membershipId, reason: text });
    await create('RewardRedemption', { key: 'z', membershipId, note: text });
    await create('ConsentEvent', { key: 'z', personId: guestId, evidence: text, state: 'GRANTED' });
    await create('Quote', { key: 'z', name: text, personId: guestId, number: 'Q-1', lines: { text } });
    await create('Attachment', { name: text, targetPersonId: guestId });
    await create('ImportReject', { key: 'z', sourceLine: 'Z-4711,Ritalinde,Vazquinho' });
    const companyId = await create('Company', { name: 'Another one' });
    for (const [object, link] of [
      ['Note', 'noteId'],
      ['Task', 'taskId'],
    ] as const) {
      const own = await create(object, { title: text, bodyV2: { markdown: text } });
      await create(`${object}Target`, { [link]: own, targetPersonId: guestId });
      const onStay = await create(object, { title: text });
      await create(`${object}Target`, { [link]: onStay, targetStayId: stayId });
      const shared = await create(object, { title: 'Meet Ritalinde Vazquinho, and the others' });
      await create(`${object}Target`, { [link]: shared, targetPersonId: guestId });
      await create(`${object}Target`, { [link]: shared, targetCompanyId: companyId });
    }
    await hotel.ask('mutation ($id: UUID!) { updatePerson(id: $id, data: { jobTitle: "Vazquinho & Sons" }) { id } }', {
      id: guestId,
    });
    await hotel.host.idle();
    for (const trace of TRACES) expect([trace, await tablesWith(trace)]).not.toEqual([trace, []]);
  });

  it('is the manager’s alone, and tells first what would go', async () => {
    expect(await erase(guestId, false, 'Hotel front desk')).toMatchObject({ status: 403 });
    const foretold = await erase(guestId, false);
    expect(foretold).toMatchObject({ status: 200, refusals: [] });
    expect((await numbered('PROTEL:Z-4711'))?.name.lastName).toBe('Vazquinho');
  });

  /** The preference page behind a link in a message that he got. */
  const preferencePage = async (): Promise<{ status: number; page: string }> => {
    const links = signedLinks(LINK_SECRET)!;
    const token = await links.sign(
      'PREFERENCES',
      { subject: guestId, id: 'message', data: { hotel: 'House of tests', language: 'en' } },
      { now: hotel.host.workspace.clock.now(), validDays: 30 },
    );
    const answer = await fetch(`${hotel.host.url}/s/hotel/consents/preferences?t=${token}`);
    return { status: answer.status, page: await answer.text() };
  };

  it('has a page of preferences until then', async () => {
    await hotel.setVariable('HOTEL_LINK_SECRET', LINK_SECRET);
    expect((await preferencePage()).status).toBe(200);
  });

  it('leaves nothing of who it was, or of what was confided, anywhere; stays still count', async () => {
    expect(await erase(guestId, true)).toMatchObject({ status: 200, refusals: [] });
    await hotel.host.advanceTo('2026-06-15T12:20:00Z');
    for (const trace of TRACES) expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
    const { person, dataRequests } = await hotel.ask<{
      person: Found & { guestLifecycle: string | null };
      dataRequests: { edges: { node: object }[] };
    }>(
      `query ($id: UUID!) {
        person(filter: { id: { eq: $id } }) { name { lastName } guestStays guestErasedAt guestLifecycle }
        dataRequests(filter: { personId: { eq: $id } }) { edges { node { kind status requestedBy scope } } }
      }`,
      { id: guestId },
    );
    expect(person).toMatchObject({ guestStays: 1, guestLifecycle: null });
    expect(person.name.lastName).toMatch(/^Erased guest [0-9A-F]{6}$/);
    expect(dataRequests.edges.map(({ node }) => node)).toEqual([
      { kind: 'ERASURE', status: 'DONE', requestedBy: expect.stringMatching(/./) as string, scope: null },
    ]);
    expect(await erase(guestId, true)).toMatchObject({ status: 409, code: 'ERASED_BEFORE' });
  });

  it('shuts the page of preferences, which tells whoever has the link nothing', async () => {
    const { status, page } = await preferencePage();
    expect(status).toBe(404);
    for (const said of [...TRACES, 'House of tests', guestId])
      expect(page.toLowerCase()).not.toContain(said.toLowerCase());
  });

  it('holds against what is told late, until the guest stays again', async () => {
    await tell({
      guests: [{ ...guest, email: 'rita.v@example.org' }],
      stays: [{ ...stay, specialRequests: 'Nut allergy' }],
    });
    await tell({
      stays: [{ ...stay, confirmationNumber: 'NEVER-TOLD', arrivalOn: '2026-05-05', departureOn: '2026-05-06' }],
    });
    expect(await numbered('PROTEL:Z-4711')).toBeUndefined();
    for (const trace of TRACES) expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
    await tell({
      guests: [{ ...guest, email: 'rita.v@example.org' }],
      stays: [
        {
          ...stay,
          confirmationNumber: 'NEW-STAY',
          status: 'CONFIRMED',
          arrivalOn: '2026-08-01',
          departureOn: '2026-08-02',
          bookedAt: '2026-06-15T12:00:00Z',
        },
      ],
    });
    const again = await numbered('PROTEL:Z-4711');
    expect(again).toMatchObject({ name: { firstName: 'Ritalinde' }, guestErasedAt: null, guestStays: 0 });
    expect(again!.id).not.toBe(guestId);
  });

  it('is refused while something is in the way, with what it is', async () => {
    const again = (await numbered('PROTEL:Z-4711'))!.id;
    expect(await erase(again, true)).toMatchObject({ status: 409, code: 'STAY_AHEAD' });
    await create('HotelProperty', { code: 'ESP', name: 'Casa', country: 'ESP', currencyCode: 'EUR' });
    await tell({
      guests: [{ id: 'Y-1', lastName: 'Yuste' }],
      stays: [{ ...stay, guestId: 'Y-1', confirmationNumber: 'Y-1', propertyCode: 'ESP' }],
    });
    const spanish = (await numbered('PROTEL:Y-1'))!.id;
    const refused = await erase(spanish, true);
    expect(refused).toMatchObject({ status: 409, code: 'KEPT_BY_LAW' });
    expect(refused.error).toContain('May 3, 2029');
  });

  it('comes by itself where a period is over, as the property has it', async () => {
    const propertyId = await create('HotelProperty', {
      code: 'OVR',
      name: 'Over',
      country: 'AUT',
      currencyCode: 'EUR',
    });
    const past = { ...stay, propertyCode: 'OVR', arrivalOn: '2020-05-01', departureOn: '2020-05-03' };
    await tell({
      guests: [
        { id: 'P-1', lastName: 'Pastora' },
        { id: 'P-2', lastName: 'Presenta' },
      ],
      stays: [
        { ...past, guestId: 'P-1', confirmationNumber: 'P-1' },
        { ...past, guestId: 'P-2', confirmationNumber: 'P-2' },
        { ...past, guestId: 'P-2', confirmationNumber: 'P-3', arrivalOn: '2026-06-01', departureOn: '2026-06-02' },
      ],
    });
    const night = async (whenPeriodOver: string) => {
      await hotel.ask(
        'mutation ($id: UUID!, $data: HotelPropertyUpdateInput!) { updateHotelProperty(id: $id, data: $data) { id } }',
        { id: propertyId, data: { guestsErasedAfterMonths: 36, whenPeriodOver } },
      );
      await hotel.postAs('Hotel manager', '/s/hotel/runs/start', { kind: 'PERIODS_OVER' });
      await hotel.host.idle();
      const { hotelRuns, dataRequests } = await hotel.ask<{
        hotelRuns: { edges: { node: object }[] };
        dataRequests: { edges: { node: object }[] };
      }>(`{
        hotelRuns(filter: { kind: { eq: PERIODS_OVER } }) { edges { node { status readCount writtenCount } } }
        dataRequests(filter: { ground: { eq: PERIOD_OVER } }) { edges { node { kind status } } }
      }`);
      return [...hotelRuns.edges, ...dataRequests.edges].map(({ node }) => node);
    };
    expect(await night('REPORT')).toEqual([{ status: 'DONE', readCount: 1, writtenCount: 0 }]);
    expect(await night('PROPOSE')).toEqual([
      { status: 'DONE', readCount: 1, writtenCount: 1 },
      { kind: 'ERASURE', status: 'PROPOSED' },
    ]);
    const proposed = (await numbered('PROTEL:P-1'))!;
    await tell({
      stays: [
        {
          ...past,
          guestId: 'P-1',
          confirmationNumber: 'P-5',
          status: 'CONFIRMED',
          arrivalOn: '2026-08-01',
          departureOn: '2026-08-02',
        },
      ],
    });
    expect(await night('PROPOSE')).toEqual([
      { status: 'DONE', readCount: 0, writtenCount: 0 },
      { kind: 'ERASURE', status: 'WITHDRAWN' },
    ]);
    await tell({ cancellations: [{ confirmationNumber: 'P-5' }] });
    expect(proposed.name.lastName).toBe('Pastora');
    expect(await erase(proposed.id, true)).toMatchObject({ status: 200 });
    await tell({
      guests: [{ id: 'P-4', lastName: 'Preterita' }],
      stays: [{ ...past, guestId: 'P-4', confirmationNumber: 'P-4' }],
    });
    await night('ERASE');
    await hotel.host.advanceTo('2026-06-15T12:40:00Z');
    for (const trace of ['Pastora', 'Preterita']) expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
    expect((await numbered('PROTEL:P-2'))?.name.lastName).toBe('Presenta');
  });

  it('goes on wherever it was stopped, and ends the same', async () => {
    await tell({
      guests: [{ id: 'K-1', firstName: 'Kilian', lastName: 'Halbweg', email: 'halbweg@example.org' }],
      stays: [{ ...stay, guestId: 'K-1', confirmationNumber: 'HALF-WAY', specialRequests: 'A cot for Halbweg' }],
    });
    const { id } = (await numbered('PROTEL:K-1'))!;
    await create('SensitivePreference', { key: 'k', personId: id, value: 'Halbweg needs a ramp' });
    const noteId = await create('Note', { title: 'Halbweg called' });
    await create('NoteTarget', { noteId, targetPersonId: id });
    await hotel.host.idle();
    let left = Infinity;
    const host: Host = {
      request: (document, variables) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('stopped')) : hotel.askAsApp(document.toString(), variables);
      },
    };
    const now = hotel.host.workspace.clock.now();
    await saveDataRequests(host, [
      {
        key: `ERASURE:${id}`,
        kind: 'ERASURE',
        status: 'ERASING',
        requestedAt: now.toISOString(),
        personId: id,
        scope: { person: [id] },
      },
    ]);
    let stopped = 0;
    for (let most = 1; ; most += 1) {
      left = most;
      try {
        await erasure.step(host, { waiting: true }, () => now);
        break;
      } catch {
        stopped += 1;
      }
    }
    expect(stopped).toBeGreaterThan(15);
    for (const trace of ['halbweg', 'kilian', 'a cot', 'a ramp', 'PROTEL:K-1'])
      expect([trace, await tablesWith(trace)]).toEqual([trace, []]);
  });
});

describe('the export as a page for the guest', () => {
  const linkTo = (guestId: string, role = 'Hotel manager') =>
    hotel.postAs(role, '/s/hotel/identity/export', { guestId, asLink: true });
  const opened = async (link: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(link.replace(/^.*\/s\//, `${hotel.host.url}/s/`));
    return { status: answer.status, text: await answer.text() };
  };
  const page = async (): Promise<{ guestId: string; link: string }> => {
    const guestId = await create('Person', {
      name: { firstName: 'Lina', lastName: 'Kept' },
      guestTags: ['quiet'],
      guestLanguage: 'zh-TW',
    });
    const { body } = await linkTo(guestId);
    return { guestId, link: (body as { link: string }).link };
  };
  it('is refused while there is no secret for links, and to whoever may not see all of the guest', async () => {
    const guestId = await create('Person', { name: { firstName: 'Lena', lastName: 'Early' } });
    await hotel.setVariable('HOTEL_LINK_SECRET', '');
    expect(await linkTo(guestId)).toMatchObject({ status: 409, body: { code: 'NO_PUBLIC_PAGES' } });
    await hotel.setVariable('HOTEL_LINK_SECRET', LINK_SECRET);
    expect(await linkTo(guestId, 'Hotel front desk')).toMatchObject({ status: 403 });
    expect(await linkTo(guestId)).toMatchObject({
      status: 200,
      body: { message: expect.stringContaining('7 days') as string },
    });
  });

  it('shows what is kept when it is opened, in the language of the guest, without an account', async () => {
    const { guestId, link } = await page();
    await create('GuestFeedback', { name: 'f', comment: 'after the link', personId: guestId });
    await hotel.host.idle();
    const { status, text } = await opened(link);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="zh-TW">');
    expect(text).toContain('<dd>quiet</dd>');
    expect(text).toContain('after the link');
    expect(text).not.toContain('<script');
  });

  it('opens nothing when it is forged or for another page, and is over after a week', async () => {
    const { guestId, link } = await page();
    const now = hotel.host.workspace.clock.now();
    const signed = (purpose: 'EXPORT' | 'GUEST_PAGE', hoursAgo: number): Promise<string> => {
      const at = new Date(now.getTime() - hoursAgo * 3_600_000);
      return signedLinks(LINK_SECRET)!.sign(
        purpose,
        { subject: guestId, id: 'x', data: { language: 'en', at: at.toISOString() } },
        { now: at, validDays: 7 },
      );
    };
    const withToken = (token: string): string => link.replace(/t=.*/, `t=${token}`);
    const bads = [
      `${link.slice(0, -6)}AAAAAA`,
      withToken(''),
      withToken(await signed('GUEST_PAGE', 0)),
      withToken(await signed('EXPORT', 7 * 24)),
    ];
    for (const bad of bads) {
      const { status, text } = await opened(bad);
      expect(status).toBe(404);
      expect(text).not.toMatch(/Lina|quiet/);
    }
    expect((await opened(withToken(await signed('EXPORT', 7 * 24 - 1)))).status).toBe(200);
  });

  it('is withdrawn with the other links of the guest', async () => {
    const { guestId, link } = await page();
    hotel.host.workspace.clock.advanceTo(new Date(hotel.host.workspace.clock.now().getTime() + 60_000));
    await hotel.postAs('Hotel front desk', '/s/hotel/guests/withdraw-links', { guestId });
    expect((await opened(link)).status).toBe(404);
  });
});
