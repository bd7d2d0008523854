import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { roundToMicros } from '../money.ts';
import {
  accountsOf,
  ledgerByHand,
  standsAlone,
  type LedgerEntry,
  type MemberAccount,
  type MemberSituation,
  type MemberStay,
} from './members.ts';
import { NO_CHANGE, ruleChange, type RuleChangeSoFar } from './rule-change.ts';
import { rulesOf } from './rules.ts';
import { finishedStay, memberOfClub, programFrom, threeTiers } from './testing.ts';

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

const stay = (id: string, nights: number): MemberStay =>
  finishedStay(id, {
    arrivalOn: calendarDate('2026-02-01'),
    departureOn: calendarDate(`2026-02-${String(1 + nights).padStart(2, '0')}`),
    euros: nights * 100,
  });
const memberWith = (id: string, nights: number, fields: Partial<MemberSituation> = {}): MemberSituation =>
  memberOfClub(id, {
    number: `N${id}`,
    guestId: `guest ${id}`,
    enrolledOn: calendarDate('2025-01-01'),
    rules: current,
    stays: [stay(`stay of ${id}`, nights)],
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

  it('gives nothing again for a stay whose points were taken back by hand', () => {
    const [{ account }] = accountsOf([members[0]!], NOW) as [MemberAccount];
    const [earned] = account.entries;
    const entries: LedgerEntry[] = [
      ...account.entries,
      { key: 'a:reverse:1', kind: 'REVERSE', points: -earned!.points, on: asOf, reverses: earned!.key },
    ];
    const change = compare(20, 3, [{ ...members[0]!, entries }]);
    expect([change.before.pointsHeld, change.after.pointsHeld]).toEqual([0, 0]);
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((day) => addDays(calendarDate('2024-07-01'), day));
const someStay = fc
  .record({
    arrivalOn: days,
    nights: fc.integer({ min: 0, max: 15 }),
    revenue: fc.integer({ min: 0, max: 300_000 }),
    currencyCode: fc.constantFrom('EUR', 'EUR', 'JPY'),
    propertyId: fc.constantFrom('P1', 'P2', null),
    rate: fc.constantFrom(null, 'BAR', 'STAFF'),
  })
  .chain((draft) =>
    // Two rooms booked alike but for what they cost: only their ids, or not even their cost, tell them apart.
    fc.constantFrom([draft], [draft, draft], [draft, { ...draft, revenue: draft.revenue + 5_000 }]),
  );
const someMember = fc.record({
  stays: fc.array(someStay, { maxLength: 6 }).map((drafts) => drafts.flat()),
  enrolledOn: days,
  redeemed: fc.array(fc.record({ on: days, points: fc.integer({ min: 1, max: 900 }) }), { maxLength: 3 }),
  takenBack: fc.constantFrom(0, 0, 1),
  settledOn: days,
});
const tried = rulesOf(
  programFrom({
    ...threeTiers({}, { earning: { points: 2, eligible: { excludedRates: ['STAFF'] } }, currency: 'EUR' }),
    expiry: { perEarning: { months: 9 } },
  }),
);
const inForce = rulesOf(
  programFrom(threeTiers({}, { earning: { points: 3, eligible: { excludedRates: ['STAFF'] } }, currency: 'EUR' })),
);

describe('laws of a change of rules', () => {
  it('what was booked by hand and the stays, whatever their ids, come to what whole ledgers come to', () => {
    fc.assert(
      fc.property(fc.array(someMember, { minLength: 1, maxLength: 4 }), fc.func(fc.nat()), (drafts, shuffle) => {
        const whole = drafts.map(({ stays, enrolledOn, redeemed, takenBack, settledOn }, at): MemberSituation => {
          const member = memberWith(`m${at}`, 0, {
            rules: inForce,
            enrolledOn,
            stays: stays.map(({ arrivalOn, nights, revenue, currencyCode, ...rest }, nth): MemberStay => ({
              ...stay(`stay ${nth}`, 1),
              ...rest,
              arrivalOn,
              departureOn: addDays(arrivalOn, nights),
              roomRevenue: { amountMicros: roundToMicros(revenue * 10_000), currencyCode },
            })),
          });
          const byHand = redeemed.map(({ on, points }, nth): LedgerEntry => ({
            key: `m${at}:spend:${nth}`,
            kind: 'REDEEM',
            points: -points,
            on,
          }));
          const [settled] = accountsOf([{ ...member, entries: byHand }], NOW, settledOn);
          const entries: LedgerEntry[] = [...byHand, ...(settled?.account.entries ?? [])];
          const reversed = entries
            .filter(({ kind }) => kind === 'EARN')
            .slice(0, takenBack)
            .map(({ key, points }): LedgerEntry => ({
              key: `${key}?`,
              kind: 'REVERSE',
              points: -points,
              on: asOf,
              reverses: key,
            }));
          return { ...member, entries: [...entries, ...reversed] };
        });
        const lean = whole.map((member) => {
          const byHand = ledgerByHand({
            ...member,
            entries: member.entries.filter(({ kind }) => kind === 'REDEEM' || kind === 'REVERSE'),
          });
          if (!standsAlone(byHand)) return member;
          const stays = member.stays
            .toSorted((one, other) => shuffle(one.id) - shuffle(other.id))
            .map((one, nth) => ({ ...one, id: `${nth}` }));
          return { ...member, entries: byHand, stays };
        });
        const result = (of: readonly MemberSituation[]) => {
          const change = ruleChange(tried, inForce, asOf);
          for (const account of accountsOf(of, NOW, asOf)) change.add(account);
          return change.result();
        };
        expect(result(lean)).toEqual(result(whole));
      }),
    );
  });
});
