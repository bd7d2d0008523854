import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { joinedCards, joinRequest, keyOfRequest, spendKey } from './command-keys.ts';
import { carriedOver } from './joined-cards.ts';
import { accountsOf, type LedgerEntry, type MemberSituation, type MemberStay } from './members.ts';
import { rulesOf } from './rules.ts';
import { finishedStay, memberOfClub, programFrom, threeTiers } from './testing.ts';

const NOW = new Date('2026-06-30T12:00:00Z');
const today = calendarDate('2026-06-30');
const rules = rulesOf(programFrom(threeTiers({}, { expiry: { inactivity: { months: 8 } } })));

const stayOn = (day: number, nights: number, id: string): MemberStay =>
  finishedStay(id, {
    arrivalOn: addDays(today, -day - nights),
    departureOn: addDays(today, -day),
    euros: nights * 10,
  });
const card = (id: string, joinedDaysAgo: number, fields: Partial<MemberSituation>): MemberSituation =>
  memberOfClub(id, { guestId: 'guest', enrolledOn: addDays(today, -joinedDaysAgo), rules, ...fields });
const accountOf = (cards: readonly MemberSituation[], id: string) =>
  accountsOf(cards, NOW).find(({ member }) => member.id === id)!.account;
const pointsOf = (cards: readonly MemberSituation[], id: string): number => {
  const { balance } = accountOf(cards, id);
  return balance.balance - balance.owed;
};
/** The cards with what their ledgers lack. */
const settled = (cards: readonly MemberSituation[]): MemberSituation[] =>
  cards.map((one) => ({ ...one, entries: [...one.entries, ...accountOf(cards, one.id).entries] }));
/** The cards after they were joined. */
const joined = (cards: readonly MemberSituation[]): MemberSituation[] => {
  const { toKept } = carriedOver(cards, { keepId: 'keep', otherId: 'other', time: 1 }, NOW);
  const key = keyOfRequest('keep', joinRequest('other', 1));
  return cards.map((one) =>
    one.id === 'other'
      ? { ...one, status: 'CLOSED' }
      : { ...one, entries: [...one.entries, { on: today, kind: 'TRANSFER', points: toKept, key }] },
  );
};

describe('two cards of a guest that are joined', () => {
  it('keep what the other earned before the kept one was there, and its nights', () => {
    const stays = [stayOn(100, 12, 'before'), stayOn(10, 2, 'after')];
    const apart = [
      card('keep', 50, { stays }),
      card('other', 200, { stays, entries: [{ on: today, kind: 'ADJUST', points: 30, key: 'gift' }] }),
    ];
    expect(pointsOf(apart, 'keep')).toBe(0);
    const before = settled(apart);
    expect(pointsOf(before, 'other')).toBe(1_200 + 200 + 20 + 30);
    const after = joined(before);
    expect(pointsOf(after, 'keep')).toBe(1_450);
    expect(accountOf(after, 'keep')).toMatchObject({ tier: 'SILVER' });
    expect(joinedCards('keep', after[0]!.entries as LedgerEntry[])).toEqual(['other']);
  });

  it('leave the guest what he had on both together, whatever he did, also where it is asked again half-way', () => {
    const stays = fc.array(fc.record({ day: fc.nat(700), nights: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 });
    const since = fc.nat(720);
    fc.assert(
      fc.property(stays, since, since, fc.nat(400), (given, keepSince, otherSince, spent) => {
        const all = given.map(({ day, nights }, at) => stayOn(day, nights, `s${at}`));
        const earned = settled([card('keep', keepSince, { stays: all }), card('other', otherSince, { stays: all })]);
        const points = Math.min(spent, Math.max(0, pointsOf(earned, 'other')));
        const apart = earned.map((one) =>
          one.id === 'other' && points > 0
            ? {
                ...one,
                entries: [
                  ...one.entries,
                  { on: today, kind: 'REDEEM' as const, points: -points, key: spendKey('other', 1) },
                ],
              }
            : one,
        );
        const had = pointsOf(apart, 'keep') + pointsOf(apart, 'other');
        expect(pointsOf(joined(apart), 'keep')).toBe(had);
        // Closed already, and the events of that have moved its stays.
        const closed = apart.map((one) => (one.id === 'other' ? { ...one, status: 'CLOSED' as const } : one));
        const halfWay = closed.map((one) =>
          one.id === 'keep' ? { ...one, entries: [...one.entries, ...accountOf(closed, 'keep').entries] } : one,
        );
        expect(pointsOf(joined(halfWay), 'keep')).toBe(had);
      }),
      { numRuns: 60 },
    );
  });
});
