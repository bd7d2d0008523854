import type { ChangeDays } from './rhythm.ts';

export const lifecycleStates = [
  'PROSPECT',
  'BOOKED',
  'IN_HOUSE',
  'RECENT',
  'ACTIVE',
  'DUE',
  'AT_RISK',
  'LOST',
  'WON_BACK',
] as const;
export type LifecycleState = (typeof lifecycleStates)[number];

/** Days after check-out for which a guest is RECENT: the time of thanks and of the survey. */
export const RECENT_DAYS = 14;

/** `past` is null for somebody who has not stayed yet; `wonBack` says that the last stay ended a time of being lost. */
export type Situation = {
  past: { lastStay: number; changes: ChangeDays; wonBack: boolean } | null;
  inHouseUntil?: number | undefined;
  bookedThrough?: number | undefined;
};

/**
 * `since` is the first day of the state, null where only a booking or nothing at all tells. `reviewOn` is the first day on
 * which the state is another one if nothing happens, null when it then stays for good.
 */
export type Lifecycle = { state: LifecycleState; since: number | null; reviewOn: number | null };

/**
 * Where a guest stands on a day. In house comes first, then a booking, which keeps a past guest ACTIVE and makes a
 * newcomer BOOKED through the day of arrival, then the guest's rhythm.
 */
export const lifecycleOn = (asOf: number, { past, inHouseUntil, bookedThrough }: Situation): Lifecycle => {
  if (inHouseUntil !== undefined && asOf < inHouseUntil)
    return { state: 'IN_HOUSE', since: null, reviewOn: inHouseUntil };
  if (bookedThrough !== undefined && asOf <= bookedThrough) {
    if (past === null) return { state: 'BOOKED', since: null, reviewOn: bookedThrough + 1 };
    const afterwards = byRhythm(bookedThrough + 1, past);
    return {
      state: 'ACTIVE',
      since: null,
      reviewOn: afterwards.state === 'ACTIVE' ? afterwards.reviewOn : bookedThrough + 1,
    };
  }
  return past === null ? { state: 'PROSPECT', since: null, reviewOn: null } : byRhythm(asOf, past);
};

const byRhythm = (asOf: number, { lastStay, changes, wonBack }: NonNullable<Situation['past']>): Lifecycle => {
  const { dueOn, atRiskOn, lostOn } = changes;
  if (asOf >= lostOn) return { state: 'LOST', since: lostOn, reviewOn: null };
  if (asOf >= atRiskOn) return { state: 'AT_RISK', since: atRiskOn, reviewOn: lostOn };
  if (asOf >= dueOn) return { state: 'DUE', since: dueOn, reviewOn: Math.min(atRiskOn, lostOn) };
  if (wonBack) return { state: 'WON_BACK', since: lastStay, reviewOn: dueOn };
  const recentThrough = Math.min(lastStay + RECENT_DAYS, dueOn);
  return asOf < recentThrough
    ? { state: 'RECENT', since: lastStay, reviewOn: recentThrough }
    : { state: 'ACTIVE', since: recentThrough, reviewOn: dueOn };
};
