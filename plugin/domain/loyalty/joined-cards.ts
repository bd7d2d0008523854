import type { CalendarDate } from '../calendar-dates.ts';
import { joinRequest, keyOfRequest } from './command-keys.ts';
import { accountsOf, type MemberSituation } from './members.ts';

/** What the entries say by which a card is closed in favour of another, on either of them. */
export type Carried = { toKept: number; fromClosed: number };

/**
 * The points that go over where two cards of a guest are joined. What stays have earned on the card that is closed is earned
 * anew on the one that is kept, so that the rest alone is carried over: together the guest has what he had.
 * @param cards all cards of the guest, as they are or with the other closed already.
 * @param time how often the two were joined, this time with.
 */
export const carriedOver = (
  cards: readonly MemberSituation[],
  { keepId, otherId, time }: { keepId: string; otherId: string; time: number },
  now: Date,
): Carried => {
  const pointsOf = (id: string, as: readonly MemberSituation[]): number => {
    const balance = accountsOf(as, now).find(({ member }) => member.id === id)?.account.balance;
    return balance === undefined ? 0 : balance.balance - balance.owed;
  };
  const other = (status: MemberSituation['status']) =>
    cards.map((card) => (card.id === otherId ? { ...card, status } : card));
  const apart = other('ACTIVE');
  const fromClosed = pointsOf(otherId, apart);
  const joined = other('CLOSED').map((card) => {
    if (card.id !== keepId) return card;
    const on = now.toISOString().slice(0, 10) as CalendarDate;
    const key = keyOfRequest(keepId, joinRequest(otherId, time));
    return { ...card, entries: [...card.entries, { on, kind: 'TRANSFER' as const, points: 0, key }] };
  });
  return { toKept: pointsOf(keepId, apart) + fromClosed - pointsOf(keepId, joined) + 0, fromClosed };
};
