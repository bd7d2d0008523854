import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

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
  await create('Quote', { key: 'q', personId: guestId, number: 'the quote' });
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
    for (const [place, text] of Object.entries(written))
      expect([place, JSON.stringify(places[place])]).toEqual([place, expect.stringContaining(text) as string]);
    expect(places['staysBookedForOthers']).toMatchObject([{ confirmationNumber: 'FOR-BEN', arrivalOn: '2026-07-01' }]);
    expect(JSON.stringify(body)).not.toMatch(/what Ben wants|"Other"/);
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

describe('hotel guest export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guest-export-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const hotelCommand = join(import.meta.dirname, '../../scripts/hotel.ts');
  const command = (...given: string[]): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [hotelCommand, 'guest', 'export', '--url', hotel.host.url, '--key', hotel.host.apiKey, ...given],
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
