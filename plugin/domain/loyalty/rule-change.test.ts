import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { roundToMicros } from '../money.ts';
import {
  accountsOf,
  ledgerByHand,
  type LedgerEntry,
  type MemberAccount,
  type MemberSituation,
  type MemberStay,
} from './members.ts';
import { NO_CHANGE, ruleChange, type RuleChangeSoFar } from './rule-change.ts';
import { rulesOf } from './rules.ts';
import { programFrom, threeTiers } from './testing.ts';

const NOW = new Date('2026-06-30T12:00:00Z');
const asOf = calendarDate('2026-06-30');
const club = (goldNights: number, points = 1) => {
  const base = threeTiers({}, { value: { perPoint: 0.01, breakagePercent: 50 } });
  return rulesOf(
    programFrom({
      ...base,
      earning: { ...base.earning, points },
      tiers: [
        { code: 'MEMBER', name: 'Member' },
        { code: 'SILVER', name: 'Silver', qualify: { measure: 'nights', atLeast: 10 } },
        {
          code: 'GOLD',
          name: 'Gold',
          qualify: { measure: 'nights', atLeast: goldNights },
          benefitCost: { perNight: 2, perYear: 5 },
        },
      ],
    }),
  );
};
const current = club(20);

const stay = (id: string, nights: number): MemberStay => ({
  id,
  status: 'CHECKED_OUT',
  toCorrect: false,
  propertyId: null,
  brand: null,
  arrivalOn: calendarDate('2026-02-01'),
  departureOn: calendarDate(`2026-02-${String(1 + nights).padStart(2, '0')}`),
  roomRevenue: { amountMicros: roundToMicros(nights * 100_000_000), currencyCode: 'EUR' },
  foodRevenue: null,
  otherRevenue: null,
  channel: null,
  rate: null,
});
const memberWith = (id: string, nights: number, fields: Partial<MemberSituation> = {}): MemberSituation => ({
  id,
  number: `N${id}`,
  guestId: `guest ${id}`,
  marks: { doNotRent: false, tags: [] },
  status: 'ACTIVE',
  enrolledOn: calendarDate('2025-01-01'),
  programId: 'club',
  rules: current,
  override: null,
  entries: [],
  stays: [stay(`stay of ${id}`, nights)],
  storedRank: null,
  ...fields,
});
const members = [memberWith('a', 25), memberWith('b', 20), memberWith('c', 19), memberWith('d', 3)];
const compare = (goldNights: number, points = 1, of = members) => {
  const change = ruleChange(club(goldNights, points), current, asOf);
  for (const account of accountsOf(of, NOW)) change.add(account);
  return change.result();
};

describe('a change of rules', () => {
  it.each([
    [19, { up: 1, down: 0, same: 3 }],
    [20, { up: 0, down: 0, same: 4 }],
    [21, { up: 0, down: 1, same: 3 }],
    [26, { up: 0, down: 2, same: 2 }],
  ])('to %i nights for Gold says who moves, though the tiers held have not ended', (goldNights, counts) => {
    expect(compare(goldNights)).toMatchObject({ members: 4, ...counts });
  });

  it('names those who move, and where to', () => {
    expect(compare(21).movers).toEqual([
      {
        membershipId: 'b',
        number: 'Nb',
        from: 'GOLD',
        to: 'SILVER',
        until: expect.any(String) as string,
        pointsBefore: 2_000,
        pointsAfter: 2_000,
      },
    ]);
    expect(compare(21).moves).toEqual([
      { from: 'GOLD', to: 'GOLD', members: 1 },
      { from: 'GOLD', to: 'SILVER', members: 1 },
      { from: 'MEMBER', to: 'MEMBER', members: 1 },
      { from: 'SILVER', to: 'SILVER', members: 1 },
    ]);
  });

  it('tells the points held and what they and the benefits cost, before and after', () => {
    // 67 nights at 100 EUR; half of the points are spent, at a cent each. Two Gold members: 2 × 5 and 45 nights at 2.
    expect(compare(20, 3)).toMatchObject({
      before: { pointsHeld: 6_700, pointsEarned: 6_700, pointsLiability: 33.5, benefitCost: 100 },
      after: { pointsHeld: 20_100, pointsEarned: 20_100, pointsLiability: 100.5, benefitCost: 100 },
    });
  });

  it('leaves what was booked by hand, and tiers by exception, as they are', () => {
    const entry = { key: 'a:spend:1', kind: 'REDEEM' as const, points: -500, on: calendarDate('2026-03-01') };
    const override = { tier: 'GOLD', from: calendarDate('2026-01-01'), until: null };
    expect(compare(99, 1, [memberWith('a', 25, { entries: [entry], override })])).toMatchObject({
      same: 1,
      before: { pointsHeld: 2_000 },
      after: { pointsHeld: 2_000 },
    });
  });

  it('comes to the same by what was booked by hand alone, without what follows from stays', () => {
    const settled = members.map((member) => {
      const redeemed: LedgerEntry = { key: `${member.id}:spend:1`, kind: 'REDEEM', points: -500, on: asOf };
      const [{ account }] = accountsOf([{ ...member, entries: [redeemed] }], NOW) as [MemberAccount];
      return { ...member, entries: [...account.entries, redeemed] };
    });
    const byHand = settled.map((member) => ({ ...member, entries: ledgerByHand(member) }));
    expect(byHand.flatMap(({ entries }) => entries).map(({ kind }) => kind)).toEqual(members.map(() => 'REDEEM'));
    expect(compare(20, 2, byHand)).toEqual(compare(20, 2, settled));
  });

  it('comes to the same in parts, each recorded and read again', () => {
    const accounts = accountsOf(members, NOW);
    let soFar: RuleChangeSoFar = NO_CHANGE;
    for (const account of accounts) {
      const change = ruleChange(club(21), current, asOf, soFar);
      change.add(account);
      soFar = JSON.parse(JSON.stringify(change.soFar())) as RuleChangeSoFar;
    }
    expect(ruleChange(club(21), current, asOf, soFar).result()).toEqual(compare(21));
  });
});
