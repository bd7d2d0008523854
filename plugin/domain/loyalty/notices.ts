import { addDays, type CalendarDate } from '../calendar-dates.ts';

/** What is to be told a member ahead of a day: points that can be spent on it for the last time, or the last of a tier. */
export type Notice = {
  kind: 'POINTS_EXPIRE' | 'TIER_ENDS';
  /** Names the occasion for good, so that nobody is told the same twice. */
  key: string;
  membershipId: string;
  guestId: string;
  on: CalendarDate;
  plannedFor: CalendarDate;
};

/** What of a membership notices follow from. */
export type NoticedMember = {
  id: string;
  guestId: string;
  pointsExpiringNext: number;
  pointsExpireOn: CalendarDate | null;
  tierRank: number;
  tierUntil: CalendarDate | null;
};

/** So many days before it happens a member is told: time enough to book a stay. */
const DAYS_BEFORE = { POINTS_EXPIRE: 30, TIER_ENDS: 60 } as const;
/** What was planned for longer ago than this is of a day that is over. */
export const MOST_DAYS_BEFORE = Math.max(...Object.values(DAYS_BEFORE));
/** So many days before that it is planned, for staff to see what is coming. */
const DAYS_PLANNED = 14;

/** The last day of something that there is a notice of today. */
export const lastNoticed = (today: CalendarDate, kind: Notice['kind']): CalendarDate =>
  addDays(today, DAYS_BEFORE[kind] + DAYS_PLANNED);

/**
 * The notices of a member on a day: points that expire in the next 44 days, a tier that ends in the next 74. A tier that is
 * renewed moves its end on, so that one whose end is near is at risk.
 */
export const noticesOf = (member: NoticedMember, today: CalendarDate): Notice[] => {
  const { id: membershipId, guestId, pointsExpiringNext, pointsExpireOn, tierRank, tierUntil } = member;
  const notice = (kind: Notice['kind'], on: CalendarDate | null): Notice[] => {
    if (on === null || on < today || on > lastNoticed(today, kind)) return [];
    const told = addDays(on, -DAYS_BEFORE[kind]);
    return [
      {
        kind,
        key: `loyalty:${kind}:${membershipId}:${on}`,
        membershipId,
        guestId,
        on,
        plannedFor: told < today ? today : told,
      },
    ];
  };
  return [
    ...notice('POINTS_EXPIRE', pointsExpiringNext > 0 ? pointsExpireOn : null),
    ...notice('TIER_ENDS', tierRank > 0 ? tierUntil : null),
  ];
};
