import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../plugin/flows/intake/signature.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const SECRET = 'a secret that no other system knows';
let hotel: HotelHost;
let clock = Date.parse('2026-06-15T12:00:00Z') / 1_000;

beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
  await hotel.setVariable('HOTEL_INTAKE_SECRET_JSON', SECRET);
});
afterAll(() => hotel.host.stop());

/** A system tells of a guest. */
const told = async (source: string, guest: { id: string } & Record<string, unknown>): Promise<void> => {
  const body = JSON.stringify({ source, guests: [{ lastName: 'Prata', ...guest }] });
  const timestamp = String((clock += 1));
  const answer = await fetch(`${hotel.host.url}/s/hotel/intake/json`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hotel-timestamp': timestamp,
      'x-hotel-signature': signatureOf(SECRET, timestamp, body),
    },
    body,
  });
  expect(answer.status).toBe(200);
  await hotel.host.idle();
};

type Person = {
  id: string;
  name: { firstName: string; lastName: string };
  emails: { primaryEmail: string; additionalEmails: string[] | null };
  phones: { primaryPhoneNumber: string; primaryPhoneCallingCode: string };
  guestBirthday: string | null;
  guestLanguage: string;
};
const FIELDS = `{ id name { firstName lastName } emails { primaryEmail additionalEmails }
  phones { primaryPhoneNumber primaryPhoneCallingCode } guestBirthday guestLanguage }`;
const numbered = async (guestNumber: string): Promise<Person> =>
  (
    await hotel.ask<{ people: { edges: { node: Person }[] } }>(
      `query ($guestNumber: String!) { people(filter: { guestNumber: { eq: $guestNumber } }) { edges { node ${FIELDS} } } }`,
      { guestNumber },
    )
  ).people.edges[0]!.node;
const phoneOf = async (number: string): Promise<string> => (await numbered(number)).phones.primaryPhoneNumber;
const edit = async (id: string, data: object): Promise<void> => {
  await hotel.ask('mutation ($id: UUID!, $data: PersonUpdateInput!) { updatePerson(id: $id, data: $data) { id } }', {
    id,
    data,
  });
  await hotel.host.idle();
};
const typePhone = (id: string, primaryPhoneNumber: string): Promise<void> =>
  edit(id, { phones: { primaryPhoneNumber, primaryPhoneCallingCode: '+351', primaryPhoneCountryCode: 'PT' } });

type Field = {
  field: string;
  value: string;
  why: string;
  source: string;
  number: string;
  on: string | null;
  isStaffs: boolean;
  others: { value: string; sourceRecordId: string }[];
};
const send = async (verb: string, body: object, role = 'Hotel front desk') => {
  const { status, body: said } = await hotel.postAs(role, `/s/hotel/identity/${verb}`, body);
  await hotel.host.idle();
  return { status, ...(said as { message?: string; code?: string; fields?: Field[]; mergeId?: string }) };
};
const explained = async (guestId: string, field: string): Promise<Field | undefined> =>
  (await send('record', { guestId })).fields?.find((one) => one.field === field);

describe('a value that somebody typed into the record of a guest', () => {
  it('wins over what systems send until it is let go', async () => {
    await told('PROTEL', { id: '1', firstName: 'Inês', phone: '+351912000001' });
    const { id } = await numbered('PROTEL:1');
    expect(await explained(id, 'phone')).toMatchObject({
      value: '+351912000001',
      source: 'PMS',
      number: '1',
      on: '2026-06-15',
      isStaffs: false,
    });

    await typePhone(id, '912000009');
    expect(await explained(id, 'phone')).toMatchObject({ value: '+351912000009', source: 'Staff', isStaffs: true });
    await told('PROTEL', { id: '1', firstName: 'Inês', phone: '+351912000002', language: 'pt' });
    expect(await numbered('PROTEL:1')).toMatchObject({
      phones: { primaryPhoneNumber: '912000009' },
      guestLanguage: 'pt',
    });
    expect((await explained(id, 'phone'))?.others).toMatchObject([{ value: '+351912000002' }]);

    expect(await send('unpin', { guestId: id, field: 'phone' })).toMatchObject({
      status: 200,
      message: 'Let go: the phone is +351912000002 by the rules, and follows its sources again.',
    });
    expect(await phoneOf('PROTEL:1')).toBe('912000002');
    await told('PROTEL', { id: '1', firstName: 'Inês', phone: '+351912000003' });
    expect(await phoneOf('PROTEL:1')).toBe('912000003');
    expect(await send('unpin', { guestId: id, field: 'phone' })).toMatchObject({ status: 409, code: 'NOT_PINNED' });
  });

  it('wins also where an import brought the guest and the app had chosen nothing yet', async () => {
    const rows = async (row: object) => {
      const answer = await hotel.post('/s/hotel/imports/slice', {
        kind: 'guests',
        dryRun: false,
        run: { key: `import:${(clock += 1)}`, name: 'test' },
        before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
        read: 1,
        rows: [{ row: 1, value: row }],
        rejects: [],
        isLast: true,
      });
      expect(answer).toMatchObject({ status: 200, body: { rejected: [] } });
      await hotel.host.idle();
    };
    const row = { guestNumber: 'CSV-1', firstName: 'Rui', lastName: 'Sá', phone: '+351912000010', language: 'pt' };
    await rows(row);
    const { id } = await numbered('CSV-1');
    await typePhone(id, '912000019');
    await rows({ ...row, phone: '+351912000011', language: 'en' });
    expect(await numbered('CSV-1')).toMatchObject({
      phones: { primaryPhoneNumber: '912000019' },
      guestLanguage: 'en',
    });
    expect(await explained(id, 'name')).toMatchObject({ value: 'Rui Sá', source: 'Import', number: 'CSV-1' });
  });
});

describe('a pinned value', () => {
  it('stays through what systems send, and is pinned from another source too', async () => {
    await told('PROTEL', { id: '2', firstName: 'Ana', phone: '+351912000020' });
    const { id } = await numbered('PROTEL:2');
    expect(await send('pin', { guestId: id, field: 'phone' })).toMatchObject({
      status: 200,
      message: 'Pinned: the phone stays +351912000020, whatever other systems send.',
    });
    await told('PROTEL', { id: '2', firstName: 'Ana', phone: '+351912000021' });
    expect(await phoneOf('PROTEL:2')).toBe('912000020');
    const [other] = (await explained(id, 'phone'))!.others;
    expect(other).toMatchObject({ value: '+351912000021' });
    expect(await send('pin', { guestId: id, field: 'phone', sourceRecordId: other!.sourceRecordId })).toMatchObject({
      status: 200,
    });
    expect(await phoneOf('PROTEL:2')).toBe('912000021');
  });

  it.each([
    ['nothing is on the record', 'birthday', {}, 'NOTHING_TO_PIN'],
    [
      'the source record is gone',
      'phone',
      { sourceRecordId: '00000000-0000-4000-8000-000000000001' },
      'SOURCE_WITHOUT_VALUE',
    ],
  ])('is refused where %s', async (_, field, more, code) => {
    await told('PROTEL', { id: '3', firstName: 'Eva' });
    const { id } = await numbered('PROTEL:3');
    expect(await send('pin', { guestId: id, field, ...more })).toMatchObject({ code });
  });

  it('is pinned by nobody who may not change guests or does not see source records', async () => {
    await told('PROTEL', { id: '4', firstName: 'Rita' });
    const { id } = await numbered('PROTEL:4');
    expect(await send('pin', { guestId: id, field: 'name' }, 'Hotel sales and marketing')).toMatchObject({
      status: 403,
    });
  });
});

describe('two guests who become one', () => {
  it('show what is chosen from the sources of both, and each what is his when it is undone', async () => {
    await told('PROTEL', { id: '5', firstName: 'Lia', phone: '+351912000050', changedAt: '2026-06-01T00:00:00Z' });
    await told('OTHER', {
      id: '5',
      firstName: 'Lia',
      phone: '+351912000051',
      birthday: '1980-02-03',
      changedAt: '2026-06-02T00:00:00Z',
    });
    const [kept, other] = [await numbered('PROTEL:5'), await numbered('OTHER:5')];
    await send('pin', { guestId: other.id, field: 'name' });
    const { mergeId } = await send('merge', { keepId: kept.id, otherId: other.id });
    expect(await numbered('PROTEL:5')).toMatchObject({
      phones: { primaryPhoneNumber: '912000051' },
      guestBirthday: '1980-02-03',
    });
    // What comes under the number of the one given up counts for both, and is his again later.
    await told('OTHER', {
      id: '5',
      firstName: 'Lia',
      phone: '+351912000052',
      birthday: '1980-02-03',
      changedAt: '2026-06-03T00:00:00Z',
    });
    expect(await phoneOf('PROTEL:5')).toBe('912000052');
    await edit(kept.id, { guestLanguage: 'fr' });

    expect(await send('undo', { mergeId })).toMatchObject({ status: 200 });
    expect(await numbered('PROTEL:5')).toMatchObject({
      phones: { primaryPhoneNumber: '912000050' },
      guestBirthday: null,
      guestLanguage: 'fr',
    });
    expect(await numbered('OTHER:5')).toMatchObject({
      phones: { primaryPhoneNumber: '912000052' },
      guestBirthday: '1980-02-03',
      guestLanguage: '',
    });
    expect(await explained(other.id, 'name')).toMatchObject({ isStaffs: true });
    expect(await explained(kept.id, 'name')).toMatchObject({ isStaffs: false });
  });
});
