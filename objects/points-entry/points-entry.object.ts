import { day, json, money, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('pointsEntry', 'pointsEntries', 'Points entry', 'Points entries', {
    icon: 'IconList',
    description: 'A line of the points ledger. It is never edited: a correction is another line.',
  }),
  ...appendedByTheApp,
  fields: [
    text('pointsEntry.name', 'Entry', { icon: 'IconAbc' }),
    text('pointsEntry.key', 'Key', {
      icon: 'IconKey',
      description: 'What it was booked for, such as stay:rule:version; unique, so that nothing counts twice.',
    }),
    one('pointsEntry.membership', 'Membership', 'loyaltyMembership.entries', { icon: 'IconId', whenGone: 'DESTROY' }),
    select(
      'pointsEntry.kind',
      'Kind',
      {
        EARN: ['Earned', 'green'],
        BONUS: ['Bonus', 'turquoise'],
        REDEEM: ['Redeemed', 'blue'],
        EXPIRE: ['Expired', 'gray'],
        REVERSE: ['Reversed', 'red'],
        ADJUST: ['Adjusted', 'orange'],
        TRANSFER: ['Transferred', 'purple'],
        PARTNER: ['Partner', 'yellow'],
      },
      { icon: 'IconCategory' },
    ),
    text('pointsEntry.source', 'Partner', {
      icon: 'IconPlane',
      description: 'Whose points they are where they were not earned here: an airline, a car hire.',
    }),
    number('pointsEntry.points', 'Points', { icon: 'IconCoins' }),
    number('pointsEntry.qualifyingNights', 'Qualifying nights', { icon: 'IconMoon' }),
    number('pointsEntry.qualifyingStays', 'Qualifying stays', { icon: 'IconCalendarStats' }),
    money('pointsEntry.qualifyingSpend', 'Qualifying spend', { icon: 'IconCoin' }),
    number('pointsEntry.qualifyingPoints', 'Qualifying points', { icon: 'IconTarget' }),
    one('pointsEntry.stay', 'Stay', 'stay.pointsEntries', { icon: 'IconCalendarStats' }),
    one('pointsEntry.reward', 'Reward', 'reward.pointsEntries', { icon: 'IconGift' }),
    day('pointsEntry.earnedOn', 'Earned on', { icon: 'IconCalendar' }),
    day('pointsEntry.expiresOn', 'Expires on', { icon: 'IconCalendarOff' }),
    text('pointsEntry.reason', 'Reason', { icon: 'IconMessage' }),
    json('pointsEntry.reasons', 'Reasons', { icon: 'IconListCheck', description: 'The reason, as codes and values.' }),
    text('pointsEntry.reverses', 'Takes back', {
      icon: 'IconArrowBackUp',
      description: 'The key of the entry that this one takes back.',
    }),
    text('pointsEntry.request', 'Request', {
      icon: 'IconFingerprint',
      description: 'The command that it was booked by, unique: a command given twice is done once.',
    }),
    text('pointsEntry.bookedBy', 'Booked by', { icon: 'IconUser', description: 'Who gave the command.' }),
  ],
});
