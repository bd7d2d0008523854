import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost('2026-06-15T12:00:00Z');
});
afterAll(() => hotel.host.stop());

const guests = [
  {
    guestNumber: 'M1',
    firstName: 'Leopoldina',
    lastName: 'Wiesenthaler',
    email: 'leo@example.org',
    birthday: '1971-04-09',
  },
  {
    guestNumber: 'M2',
    firstName: 'Leopoldina',
    lastName: 'Wiesentaler',
    phone: '+351912345678',
    birthday: '1971-04-09',
  },
  { guestNumber: 'M3', firstName: 'Rui', lastName: 'Tavares', email: 'rui@example.org', birthday: '1990-02-02' },
];
let files = 0;
const imported = async (rows: object[]): Promise<void> => {
  const answer = await hotel.post('/s/hotel/imports/slice', {
    kind: 'guests',
    dryRun: false,
    run: { key: `import:matching-${(files += 1)}`, name: 'test' },
    before: { read: 0, written: 0, unchanged: 0, rejected: 0 },
    read: rows.length,
    rows: rows.map((value, row) => ({ row, value })),
    rejects: [],
    isLast: true,
  });
  expect(answer.status).toBe(200);
  await hotel.host.idle();
};
type Pair = { id: string; name: string; status: string; score: number; reasons: string; grounds: { code: string }[] };
const pairs = async (): Promise<Pair[]> =>
  (
    await hotel.ask<{ matchCandidates: { edges: { node: Pair }[] } }>(
      '{ matchCandidates { edges { node { id name status score reasons grounds } } } }',
    )
  ).matchCandidates.edges.map(({ node }) => node);
const matched = async (): Promise<{ written: number }> => {
  const { body } = await hotel.post('/s/hotel/runs/start', { kind: 'MATCHING' });
  await hotel.host.idle();
  return (body as { run: { written: number } }).run;
};

describe('matching', () => {
  it('puts up the duplicates that an import brought by itself, with reasons as words and as data', async () => {
    await imported(guests);
    await hotel.host.advanceTo('2026-06-15T12:03:00Z');
    await hotel.host.idle();
    const found = await pairs();
    expect(found).toMatchObject([{ status: 'OPEN' }]);
    expect(found[0]!.name.split(' – ').toSorted()).toEqual(['Wiesentaler, Leopoldina', 'Wiesenthaler, Leopoldina']);
    expect(found[0]!.reasons).toContain('Birthday: the same');
    expect(found[0]!.grounds).toContainEqual(
      expect.objectContaining({ code: 'FIELD', field: 'birthday', outcome: 'SAME' }),
    );
  });

  it('again writes nothing, and never proposes two whom staff called different', async () => {
    expect((await matched()).written).toBe(0);
    const [pair] = await pairs();
    await hotel.ask('mutation ($id: UUID!) { updateMatchCandidate(id: $id, data: { status: DIFFERENT }) { id } }', {
      id: pair!.id,
    });
    await hotel.host.idle();
    expect((await matched()).written).toBe(0);
    expect(await pairs()).toMatchObject([{ id: pair!.id, status: 'DIFFERENT' }]);
  });
});
