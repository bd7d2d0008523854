import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClub, type Club } from './club.ts';

let club: Club;
beforeAll(async () => {
  club = await startClub('2026-06-15T12:00:00Z');
});
afterAll(() => club.hotel.host.stop());

const made = async (data: object): Promise<string> =>
  (
    await club.hotel.ask<{ createLoyaltyMembership: { id: string } }>(
      'mutation ($data: LoyaltyMembershipCreateInput!) { createLoyaltyMembership(data: $data) { id } }',
      { data },
    )
  ).createLoyaltyMembership.id;
const changed = (id: string, data: object) =>
  club.hotel.ask(
    'mutation ($id: UUID!, $data: LoyaltyMembershipUpdateInput!) { updateLoyaltyMembership(id: $id, data: $data) { id } }',
    { id, data },
  );

it('a membership made by hand says what it lacks, and is a membership like any other once it is complete', async () => {
  const id = await made({});
  expect((await club.membershipOf(id)).problem).toMatch(/^This membership has no guest/);
  const [guestId] = await club.people(1);
  await changed(id, { personId: guestId });
  expect((await club.membershipOf(id)).problem).toMatch(/^This membership is of no program/);
  await changed(id, { programId: club.programId });
  expect(await club.membershipOf(id)).toMatchObject({
    problem: '',
    tier: { code: 'MEMBER' },
    enrolledOn: '2026-06-15',
  });
  expect((await club.membershipOf(id))['number']).toMatch(/\d/);
});

it('one made with guest and program says nothing', async () => {
  const [guestId] = await club.people(1);
  const id = await made({ personId: guestId, programId: club.programId });
  expect(await club.membershipOf(id)).toMatchObject({ problem: '', tier: { code: 'MEMBER' } });
});
