import { computed, day, json, many, money, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('loyaltyMembership', 'loyaltyMemberships', 'Membership', 'Memberships', {
    icon: 'IconId',
    description: 'A guest’s membership of a loyalty program: tier, points and the way to the next tier.',
    labelledBy: 'number',
  }),
  fields: [
    text('loyaltyMembership.number', 'Member number', { icon: 'IconHash', description: 'Unique.' }),
    computed(
      text('loyaltyMembership.key', 'Key', {
        icon: 'IconKey',
        description: 'guest:program, unique: a guest has one membership of a program.',
      }),
    ),
    one('loyaltyMembership.person', 'Guest', 'person.guestMemberships', { icon: 'IconUser', whenGone: 'DESTROY' }),
    one('loyaltyMembership.program', 'Program', 'loyaltyProgram.memberships', { icon: 'IconAward' }),
    select(
      'loyaltyMembership.status',
      'Status',
      { ACTIVE: ['Active', 'green'], SUSPENDED: ['Suspended', 'orange'], CLOSED: ['Closed', 'gray'] },
      { icon: 'IconProgress', defaultValue: 'ACTIVE' },
    ),
    day('loyaltyMembership.enrolledOn', 'Enrolled', { icon: 'IconCalendarPlus' }),
    computed(one('loyaltyMembership.tier', 'Tier', 'loyaltyTier.memberships', { icon: 'IconStairsUp' })),
    computed(
      number('loyaltyMembership.tierRank', 'Tier rank', {
        icon: 'IconStairs',
        description: 'The rank of the tier, so that lists can be sorted by it.',
      }),
    ),
    computed(day('loyaltyMembership.tierSince', 'Tier since', { icon: 'IconCalendar' })),
    computed(day('loyaltyMembership.tierUntil', 'Tier until', { icon: 'IconCalendarOff' })),
    computed(number('loyaltyMembership.points', 'Points', { icon: 'IconCoins' }), { rewritten: true }),
    computed(number('loyaltyMembership.pointsExpiringNext', 'Points expiring next', { icon: 'IconHourglass' }), {
      rewritten: true,
    }),
    computed(day('loyaltyMembership.pointsExpireOn', 'Points expire on', { icon: 'IconCalendarOff' }), {
      rewritten: true,
    }),
    computed(
      number('loyaltyMembership.pointsYear', 'Year of the newest points', {
        icon: 'IconCalendar',
        description: 'The year in which the newest of the points were earned.',
      }),
      { rewritten: true },
    ),
    computed(number('loyaltyMembership.pointsOfYear', 'Points of that year', { icon: 'IconCoins' }), {
      rewritten: true,
    }),
    computed(
      number('loyaltyMembership.pointsOfYearBefore', 'Points of the year before it', {
        icon: 'IconCoins',
        description: 'Points that are in neither of the two years are older.',
      }),
      { rewritten: true },
    ),
    computed(number('loyaltyMembership.qualifyingNights', 'Qualifying nights', { icon: 'IconMoon' }), {
      rewritten: true,
    }),
    computed(number('loyaltyMembership.qualifyingStays', 'Qualifying stays', { icon: 'IconCalendarStats' }), {
      rewritten: true,
    }),
    computed(money('loyaltyMembership.qualifyingSpend', 'Qualifying spend', { icon: 'IconCoin' }), { rewritten: true }),
    computed(number('loyaltyMembership.qualifyingPoints', 'Qualifying points', { icon: 'IconTarget' }), {
      rewritten: true,
    }),
    computed(text('loyaltyMembership.toNextTier', 'To the next tier', { icon: 'IconArrowUp' }), { rewritten: true }),
    computed(
      json('loyaltyMembership.toNextSteps', 'Steps to the next tier', {
        icon: 'IconListNumbers',
        description: 'The ways to the next tier, as data: any of them is enough.',
      }),
      { rewritten: true },
    ),
    computed(
      json('loyaltyMembership.tierReasons', 'Why this tier', {
        icon: 'IconListCheck',
        description: 'What the tier was given for, as codes and values.',
      }),
      { rewritten: true },
    ),
    computed(
      day('loyaltyMembership.tierReviewOn', 'Next review', {
        icon: 'IconCalendarTime',
        description: 'The first day on which tier, counters or points change though nothing happens.',
      }),
      { rewritten: true },
    ),
    computed(
      text('loyaltyMembership.problem', 'What earned nothing', {
        icon: 'IconAlertTriangle',
        description: 'Stays that could not be reckoned, and why.',
      }),
    ),
    one('loyaltyMembership.tierOverride', 'Tier by exception', 'loyaltyTier.overriddenMemberships', {
      icon: 'IconStar',
    }),
    day('loyaltyMembership.tierOverrideFrom', 'Exception from', { icon: 'IconCalendarUp' }),
    day('loyaltyMembership.tierOverrideUntil', 'Exception until', { icon: 'IconCalendarOff' }),
    text('loyaltyMembership.tierOverrideReason', 'Reason for the exception', { icon: 'IconMessage' }),
    json('loyaltyMembership.opening', 'Brought along', {
      icon: 'IconPackageImport',
      description: 'Points and counters that another system had of the member on a day; the ledger begins with them.',
    }),
    computed(
      text('loyaltyMembership.importFingerprint', 'Import fingerprint', {
        icon: 'IconFingerprint',
        description: 'What the importer last read for this record, as a digest: an unchanged row is not written again.',
      }),
      { rewritten: true },
    ),
    number('loyaltyMembership.carriedOver', 'Carried over', {
      icon: 'IconTransfer',
      description: 'Qualifying nights taken along from the window before.',
    }),
    many('loyaltyMembership.entries', 'Points ledger', 'pointsEntry.membership', { icon: 'IconList' }),
    many('loyaltyMembership.redemptions', 'Redemptions', 'rewardRedemption.membership', { icon: 'IconGift' }),
  ],
});
