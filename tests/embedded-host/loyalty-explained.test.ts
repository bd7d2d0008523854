import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earliestToday } from '../../plugin/domain/calendar-dates.ts';
import { accountsOf } from '../../plugin/domain/loyalty/members.ts';
import { ruleChange, type RuleChange } from '../../plugin/domain/loyalty/rule-change.ts';
import { rulesOfVersions } from '../../plugin/domain/loyalty/versions.ts';
import { loadMemberships } from '../../plugin/flows/loyalty/accounts.ts';
import { addEntries, guestsOfMemberships } from '../../plugin/host/loyalty.ts';
import { CLUB_RULES, euros, startClub, type Club } from './club.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
let club: Club;
beforeAll(async () => {
  club = await startClub(NOW.toISOString());
});
afterAll(() => club.hotel.host.stop());

const stayOf = (guestId: string, arrivalOn: string, departureOn: string, fields: object = {}) =>
  club.book({ guestId, arrivalOn, departureOn, ...fields });

describe('explain', () => {
  it('says why a member is Silver, what expires, what is missing, and by which stays', async () => {
    const { guestId, id } = await club.member(100);
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyMembership(id: $id, data: { enrolledOn: "2026-01-01" }) { id } }',
      { id },
    );
    const stayId = await stayOf(guestId, '2026-03-01', '2026-03-07', { roomRevenue: euros(600) });
    const dollars = await stayOf(guestId, '2026-04-01', '2026-04-02', { roomRevenue: euros(70, 'JPY') });
    await club.hotel.host.idle();
    const { status, body } = await club.route('explain', { membershipId: id });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      membershipId: id,
      asOf: '2026-06-15',
      tier: {
        code: 'SILVER',
        name: 'Silver',
        since: '2026-03-07',
        until: '2027-12-31',
        byException: false,
        reasons: [{ code: 'TIER_REACHED', tier: 'SILVER' }],
        why: ['Silver until Dec 31, 2027: 6 nights (at least 5) from Jan 1, 2026 to Dec 31, 2026'],
      },
      balance: { points: 700, earned: 700, spent: 0, expired: 0, owed: 0 },
      expiring: [
        { on: '2028-03-07', points: 600, earnedOn: '2026-03-07' },
        { on: '2028-06-15', points: 100, earnedOn: '2026-06-15' },
      ],
      progress: {
        window: { from: '2026-01-01', to: '2026-12-31' },
        counters: { nights: 6 },
        toNext: [{ tier: 'GOLD', missing: { nights: 9 }, by: '2026-12-31' }],
        nextInWords: '9 nights to Gold by Dec 31, 2026',
      },
      stays: [{ stayId, arrivalOn: '2026-03-01', departureOn: '2026-03-07', base: 600, bonus: 0, counts: true }],
      refused: [{ stayId: dollars, reason: { code: 'EXCHANGE_RATE_MISSING', currency: 'JPY' } }],
    });
    expect((body['stays'] as { why: string[] }[])[0]!.why[0]).toMatch(/^base 600: 1 point per EUR on 600/);
  });

  it('of a past day counts what had happened by then, corrected stays as they are known today', async () => {
    const { guestId, id } = await club.member(0);
    await club.hotel.ask(
      'mutation ($id: UUID!) { updateLoyaltyMembership(id: $id, data: { enrolledOn: "2026-01-01" }) { id } }',
      { id },
    );
    const first = await stayOf(guestId, '2026-02-01', '2026-02-05', { roomRevenue: euros(999) });
    await stayOf(guestId, '2026-05-01', '2026-05-04', { roomRevenue: euros(300) });
    await club.hotel.host.idle();
    await club.change(first, { roomRevenue: euros(400) });
    await club.hotel.host.idle();
    const asked = async (asOf?: string) => (await club.route('explain', { membershipId: id, asOf })).body;
    expect(await asked('2026-05-03')).toMatchObject({
      asOf: '2026-05-03',
      tier: { code: 'MEMBER' },
      balance: { points: 400 },
      progress: { toNext: [{ tier: 'SILVER', missing: { nights: 1 } }] },
      stays: [{ stayId: first }],
    });
    expect(await asked('2026-05-04')).toMatchObject({ tier: { code: 'SILVER' }, balance: { points: 700 } });
    expect(await asked('2026-02-04')).toMatchObject({ tier: { code: 'MEMBER' }, balance: { points: 0 }, stays: [] });
    expect(await asked()).toMatchObject({ tier: { code: 'SILVER' }, balance: { points: 700 } });
    expect(await asked('2026-07-01')).toMatchObject({ code: 'DAY_TO_COME' });
    expect(await asked('2025-12-31')).toMatchObject({ code: 'NOT_A_MEMBER_THEN' });
    expect((await club.kindsOf(id)).toSorted()).toEqual(['EARN 300', 'EARN 400', 'EARN 999', 'REVERSE -999']);
  });
});

describe('validate', () => {
  it('names the path and the reason of what is wrong, and refuses nothing', async () => {
    const rules = {
      ...CLUB_RULES,
      tiers: [CLUB_RULES.tiers[0], { code: 'SILVER', name: 'Silver', bonusPercent: 'ten' }],
    };
    expect(await club.route('validate', { rules })).toMatchObject({
      status: 200,
      body: {
        valid: false,
        problems: [
          {
            path: 'tiers[1].bonusPercent',
            reason: { code: 'WRONG_TYPE', expected: 'number' },
            problem: 'must be of type number',
          },
        ],
      },
    });
  });

  it('says in words what the tiers ask for, also of a preset', async () => {
    expect(await club.route('validate', { rules: CLUB_RULES })).toMatchObject({
      body: { valid: true, problems: [], tiers: [{ asks: 'Joining' }, { asks: '5 nights' }, { asks: '15 nights' }] },
    });
    expect(await club.route('validate', { preset: 'house' })).toMatchObject({
      body: { valid: true, rules: { code: 'house' } },
    });
    expect(await club.route('validate', { preset: 'nobody' })).toMatchObject({
      status: 404,
      body: { code: 'PRESET_NOT_FOUND' },
    });
  });
});

describe('simulate', () => {
  const stricter = {
    ...CLUB_RULES,
    tiers: CLUB_RULES.tiers.map((tier) =>
      tier.code === 'SILVER' ? { ...tier, qualify: { measure: 'nights', atLeast: 7 } } : tier,
    ),
  };

  it('says who would fall, changes nothing, and is a run whose result can be had as a file', async () => {
    const guests = await club.people(2);
    const cards = await club.enrolByHand(guests);
    await stayOf(guests[0]!, '2026-03-01', '2026-03-07');
    await stayOf(guests[1]!, '2026-03-01', '2026-03-08');
    const before = await Promise.all(cards.map((id) => club.membershipOf(id)));
    const ask = (body: object, role = 'Hotel manager') => club.route('simulate', body, role);
    const asked = { programId: club.programId, rules: stricter };
    expect(await ask(asked, 'Hotel front desk')).toMatchObject({ status: 403 });
    const { status, body } = await ask(asked);
    expect({ status, body }).toMatchObject({ status: 200, body: { run: { status: 'DONE' } } });
    const runId = (body['run'] as { id: string }).id;
    const { body: answer } = await club.route('simulated', { runId, csv: true }, 'Hotel manager');
    const { result, csv } = answer as unknown as {
      result: { members: number; down: number; movers: { membershipId: string }[] };
      csv: string;
    };
    expect(result.movers.map(({ membershipId }) => membershipId)).toContain(cards[0]);
    expect(result.movers.map(({ membershipId }) => membershipId)).not.toContain(cards[1]);
    expect(csv.split('\n')[0]).toBe('member number,tier now,tier then,until,points now,points then');
    expect(csv).toContain(`${String(before[0]!['number'])},SILVER,MEMBER,,200,200`);
    expect(await Promise.all(cards.map((id) => club.membershipOf(id)))).toEqual(before);
    // The same rules again are the same run.
    expect((await ask(asked)).body['run']).toMatchObject({ id: runId, status: 'DONE' });
    expect(await club.hotel.postAs('Hotel manager', '/s/hotel/runs/repeat', { runId })).toMatchObject({
      status: 200,
      body: { run: { id: runId, status: 'DONE' } },
    });
    expect(await club.route('simulated', { runId }, 'Hotel front desk')).toMatchObject({ status: 403 });
  });

  it('comes to what the whole accounts of all members come to', async () => {
    const guests = await club.people(5);
    const cards = await club.enrolByHand(guests);
    await club.enrolByHand([guests[1]!], { enrolledOn: '2026-02-01' });
    const twice = { arrivalOn: '2026-03-01', departureOn: '2026-03-04', roomRevenue: euros(300) };
    const [first] = await club.bookAll([
      { ...twice, guestId: guests[0] },
      { ...twice, guestId: guests[0] },
      { ...twice, guestId: guests[0], roomRevenue: euros(450), foodRevenue: euros(20) },
      { ...twice, guestId: guests[1] },
      { ...twice, guestId: guests[1], arrivalOn: '2026-04-01', departureOn: '2026-04-09' },
      { ...twice, guestId: guests[2], roomRevenue: euros(100, 'JPY') },
      { ...twice, guestId: guests[3], departureOn: '2026-03-08' },
      { ...twice, guestId: guests[4] },
    ]);
    await club.hotel.host.idle();
    const { host } = club.counting();
    const { key: reverses, points } = (await club.ledgerOf(cards[0]!)).find(({ stayId }) => stayId === first)!;
    const takenBack = {
      kind: 'REVERSE',
      points: -points,
      reverses,
      on: earliestToday(NOW),
      currencyCode: null,
    } as const;
    const entry = {
      ...takenBack,
      key: 'by hand',
      name: 'Taken back',
      membershipId: cards[0]!,
      reason: '',
      reasons: [],
    };
    await addEntries(host, [entry]);
    await club.hotel.ask('mutation ($id: UUID!) { deletePerson(id: $id) { id } }', { id: guests[4] });
    await club.hotel.host.idle();
    const { guestIds } = await guestsOfMemberships(host, { programId: club.programId }, { after: null, most: 1_000 });
    const { members } = await loadMemberships(host, guestIds, NOW);
    const asOf = earliestToday(NOW);
    const change = ruleChange(
      rulesOfVersions([{ version: 1, from: null, rules: stricter }])!,
      members[0]!.rules!,
      asOf,
    );
    for (const account of accountsOf(members, NOW, asOf)) change.add(account);
    const { body } = await club.route('simulate', { programId: club.programId, rules: stricter }, 'Hotel manager');
    const runId = (body['run'] as { id: string }).id;
    const { result } = (await club.route('simulated', { runId }, 'Hotel manager')).body as { result: RuleChange };
    const { movers, ...expected } = change.result();
    expect({ ...result, movers: [] }).toMatchObject({ ...expected, movers: [] });
    const inOrder = (all: typeof movers) =>
      all.toSorted((one, other) => (one.membershipId < other.membershipId ? -1 : 1));
    expect(inOrder(result.movers)).toEqual(inOrder(movers));
  });

  it('refuses rules that cannot be used, with the path', async () => {
    expect(
      await club.route('simulate', { programId: club.programId, rules: { ...CLUB_RULES, tiers: [] } }, 'Hotel manager'),
    ).toMatchObject({
      status: 422,
      body: { code: 'RULES_NOT_USABLE', error: expect.stringContaining('tiers') as string },
    });
  });
});
