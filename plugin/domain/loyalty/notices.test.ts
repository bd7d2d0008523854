import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../calendar-dates.ts';
import { nextNoticeOn, noticesDue, noticesOf, type Noticed } from './notices.ts';

const today = calendarDate('2026-06-01');
const member = (given: Partial<Noticed>): Noticed => ({
  pointsExpiringNext: 100,
  pointsExpireOn: null,
  tierRank: 1,
  tierUntil: null,
  ...given,
});
const expiring = (day: string | null): Noticed => member({ pointsExpireOn: day === null ? null : calendarDate(day) });
const ending = (day: string): Noticed => member({ tierUntil: calendarDate(day) });

describe('notices of a member', () => {
  it.each([
    ['2026-05-31', []],
    ['2026-06-01', ['2026-06-01']],
    ['2026-06-30', ['2026-06-01']],
    ['2026-07-02', ['2026-06-02']],
    ['2026-07-15', ['2026-06-15']],
    ['2026-07-16', []],
  ])('of points that expire on %s are planned for %j', (day, planned) => {
    expect(noticesOf('m', expiring(day), today).map(({ plannedFor }) => plannedFor)).toEqual(planned);
  });

  it.each([
    ['2026-05-31', []],
    ['2026-07-31', ['2026-06-01']],
    ['2026-08-01', ['2026-06-02']],
    ['2026-08-14', ['2026-06-15']],
    ['2026-08-15', []],
  ])('of a tier that ends on %s are planned for %j', (day, planned) => {
    expect(noticesOf('m', ending(day), today).map(({ plannedFor }) => plannedFor)).toEqual(planned);
  });

  it('are not of the first tier, nor of no points; each occasion has a key of its own', () => {
    const day = calendarDate('2026-06-20');
    const nothing = member({ tierRank: 0, tierUntil: day, pointsExpiringNext: 0, pointsExpireOn: day });
    expect(noticesOf('m', nothing, today)).toEqual([]);
    expect(nextNoticeOn(nothing, calendarDate('2026-01-01'))).toBeNull();
    const both = noticesOf('m', member({ tierUntil: day, pointsExpireOn: day }), today);
    expect(both.map(({ key }) => key)).toEqual([
      'loyalty:POINTS_EXPIRE:m:2026-06-20',
      'loyalty:TIER_ENDS:m:2026-06-20',
    ]);
  });
});

describe('the next notice of a member', () => {
  it.each([
    ['points in 44 days', expiring('2026-07-15'), null],
    ['points in 45 days', expiring('2026-07-16'), '2026-06-02'],
    ['a tier in 74 days', ending('2026-08-14'), null],
    ['a tier in 75 days', ending('2026-08-15'), '2026-06-02'],
    [
      'the earlier of both',
      member({ pointsExpireOn: calendarDate('2026-09-01'), tierUntil: calendarDate('2026-09-01') }),
      '2026-06-19',
    ],
  ])('of %s', (_, given, day) => {
    expect(nextNoticeOn(given, today)).toBe(day);
  });
});

describe('what notices lack', () => {
  const due = (before: Noticed, tierReviewOn: string | null, now: Noticed | null) => {
    const recorded = { ...before, tierReviewOn: tierReviewOn === null ? null : calendarDate(tierReviewOn) };
    const { missing, needless } = noticesDue('m', recorded, now, today);
    return { missing: missing.map(({ on }) => on), needless };
  };
  it.each([
    ['on the day that was set for it', expiring('2026-07-15'), '2026-06-01', expiring('2026-07-15'), ['2026-07-15'], 0],
    ['on a day that was missed', expiring('2026-07-01'), '2026-05-18', expiring('2026-07-01'), ['2026-07-01'], 0],
    ['nothing once it was planned', expiring('2026-07-15'), '2026-07-16', expiring('2026-07-15'), [], 0],
    [
      'nothing where the review of that day is of something else',
      ending('2026-07-15'),
      '2026-06-01',
      ending('2026-07-15'),
      [],
      0,
    ],
    ['what came nearer meanwhile', ending('2027-12-31'), '2026-12-31', ending('2026-07-15'), ['2026-07-15'], 0],
    ['nothing, and one is needless, after a stay', expiring('2026-07-01'), '2026-07-02', expiring('2028-06-01'), [], 1],
    ['nothing, and one is needless, without points', expiring('2026-07-01'), '2026-07-02', expiring(null), [], 1],
    ['nothing, and one is needless, while the membership rests', expiring('2026-07-01'), '2026-07-02', null, [], 1],
    [
      'everything of one who was never looked at',
      expiring('2026-07-01'),
      null,
      expiring('2026-07-01'),
      ['2026-07-01'],
      0,
    ],
  ] as const)('is %s', (_, before, reviewOn, now, missing, needless) => {
    const found = due(before, reviewOn, now);
    expect(found.missing).toEqual(missing);
    expect(found.needless).toHaveLength(needless);
  });

  it('is planned once by whoever looks on each day that was set, whenever that is', () => {
    const given = member({ pointsExpireOn: calendarDate('2026-09-20'), tierUntil: calendarDate('2026-10-31') });
    const planned: string[] = [];
    let recorded: Noticed & { tierReviewOn: CalendarDate | null } = { ...given, tierReviewOn: null };
    for (let day = today; day < '2026-09-20'; day = addDays(day, 1)) {
      if (recorded.tierReviewOn !== null && recorded.tierReviewOn > day) continue;
      planned.push(...noticesDue('m', recorded, given, day).missing.map(({ kind }) => `${kind} ${day}`));
      recorded = { ...given, tierReviewOn: nextNoticeOn(given, day) ?? calendarDate('2026-09-21') };
    }
    expect(planned).toEqual(['POINTS_EXPIRE 2026-08-07', 'TIER_ENDS 2026-08-18']);
  });
});
