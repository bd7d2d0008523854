import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { noticesOf, type NoticedMember } from './notices.ts';

const today = calendarDate('2026-06-01');
const member = (given: Partial<NoticedMember>): NoticedMember => ({
  id: 'm',
  guestId: 'g',
  pointsExpiringNext: 100,
  pointsExpireOn: null,
  tierRank: 1,
  tierUntil: null,
  ...given,
});

describe('notices of a member', () => {
  it.each([
    ['2026-05-31', []],
    ['2026-06-01', ['2026-06-01']],
    ['2026-06-30', ['2026-06-01']],
    ['2026-07-02', ['2026-06-02']],
    ['2026-07-15', ['2026-06-15']],
    ['2026-07-16', []],
  ])('of points that expire on %s are planned for %j', (day, planned) => {
    const notices = noticesOf(member({ pointsExpireOn: calendarDate(day) }), today);
    expect(notices.map(({ plannedFor }) => plannedFor)).toEqual(planned);
  });

  it.each([
    ['2026-05-31', []],
    ['2026-07-31', ['2026-06-01']],
    ['2026-08-01', ['2026-06-02']],
    ['2026-08-14', ['2026-06-15']],
    ['2026-08-15', []],
  ])('of a tier that ends on %s are planned for %j', (day, planned) => {
    const notices = noticesOf(member({ tierUntil: calendarDate(day) }), today);
    expect(notices.map(({ plannedFor }) => plannedFor)).toEqual(planned);
  });

  it('are not of the first tier, nor of no points; each occasion has a key of its own', () => {
    const day = calendarDate('2026-06-20');
    expect(
      noticesOf(member({ tierRank: 0, tierUntil: day, pointsExpiringNext: 0, pointsExpireOn: day }), today),
    ).toEqual([]);
    const both = noticesOf(member({ tierUntil: day, pointsExpireOn: day }), today);
    expect(both.map(({ key }) => key)).toEqual([
      'loyalty:POINTS_EXPIRE:m:2026-06-20',
      'loyalty:TIER_ENDS:m:2026-06-20',
    ]);
  });
});
