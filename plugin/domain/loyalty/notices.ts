import { addDays, type CalendarDate } from '../calendar-dates.ts';

/** What is to be told a member ahead of a day: points that can be spent on it for the last time, or the last of a tier. */
export type Notice = {
  kind: 'POINTS_EXPIRE' | 'TIER_ENDS';
  /** Names the occasion for good, so that nobody is told the same twice. */
  key: string;
  on: CalendarDate;
  plannedFor: CalendarDate;
};

/** What of a membership notices follow from. */
export type Noticed = {
  pointsExpiringNext: number;
  pointsExpireOn: CalendarDate | null;
  tierRank: number | null;
  tierUntil: CalendarDate | null;
};

/** So many days before it happens a member is told: time enough to book a stay. */
const DAYS_BEFORE = { POINTS_EXPIRE: 30, TIER_ENDS: 60 } as const;
/** So many days before that it is planned, for staff to see what is coming. */
const DAYS_PLANNED = 14;

/** The day on which a member is to be told of something. */
export const toldOn = (kind: Notice['kind'], on: CalendarDate): CalendarDate => addDays(on, -DAYS_BEFORE[kind]);

/** The first day on which there is a notice of something. */
const firstDayOf = (kind: Notice['kind'], on: CalendarDate): CalendarDate => addDays(toldOn(kind, on), -DAYS_PLANNED);

type Occasion = Pick<Notice, 'kind' | 'key' | 'on'> & { firstDay: CalendarDate };

const occasionsOf = (
  membershipId: string,
  { pointsExpiringNext, pointsExpireOn, tierRank, tierUntil }: Noticed,
): Occasion[] => {
  const occasion = (kind: Notice['kind'], on: CalendarDate | null): Occasion[] =>
    on === null ? [] : [{ kind, on, key: `loyalty:${kind}:${membershipId}:${on}`, firstDay: firstDayOf(kind, on) }];
  return [
    ...occasion('POINTS_EXPIRE', pointsExpiringNext > 0 ? pointsExpireOn : null),
    ...occasion('TIER_ENDS', (tierRank ?? 0) > 0 ? tierUntil : null),
  ];
};

/**
 * The notices of a member on a day: points that expire in the next 44 days, a tier that ends in the next 74. A tier that is
 * renewed moves its end on, so that one whose end is near is at risk.
 */
export const noticesOf = (membershipId: string, member: Noticed, today: CalendarDate): Notice[] =>
  occasionsOf(membershipId, member).flatMap(({ kind, key, on, firstDay }): Notice[] => {
    const told = toldOn(kind, on);
    return on < today || firstDay > today ? [] : [{ kind, key, on, plannedFor: told < today ? today : told }];
  });

/** The first day after a day on which a notice of a member is to be planned if nothing happens; null where there is none. */
export const nextNoticeOn = (member: Noticed, day: CalendarDate): CalendarDate | null =>
  occasionsOf('', member)
    .map(({ firstDay }) => firstDay)
    .filter((firstDay) => firstDay > day)
    .toSorted()[0] ?? null;

/**
 * What the notices of a member lack, and the keys of those that he needs no more because a stay has come between or his
 * membership rests. What there was a notice of before the day on which he was next to be looked at was planned when he was
 * looked at last.
 * @param recorded as he was found last, and when he was to be looked at again.
 * @param member as he is; null where his membership rests.
 */
export const noticesDue = (
  membershipId: string,
  recorded: Noticed & { tierReviewOn: CalendarDate | null },
  member: Noticed | null,
  today: CalendarDate,
): { missing: Notice[]; needless: string[] } => {
  const planned = occasionsOf(membershipId, recorded).filter(
    ({ on, firstDay }) => on >= today && firstDay < (recorded.tierReviewOn ?? ''),
  );
  const isPlanned = new Set(planned.map(({ key }) => key));
  const isAhead = new Set((member === null ? [] : occasionsOf(membershipId, member)).map(({ key }) => key));
  return {
    missing: member === null ? [] : noticesOf(membershipId, member, today).filter(({ key }) => !isPlanned.has(key)),
    needless: planned.flatMap(({ key }) => (isAhead.has(key) ? [] : [key])),
  };
};
