import { computed, day, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('rewardRedemption', 'rewardRedemptions', 'Redemption', 'Redemptions', {
    icon: 'IconTicket',
    description: 'A reward that a member asked for, and for which stay.',
  }),
  fields: [
    text('rewardRedemption.name', 'Redemption', { icon: 'IconAbc' }),
    text('rewardRedemption.key', 'Key', {
      icon: 'IconKey',
      description: 'Derived from the membership and the request, unique.',
    }),
    one('rewardRedemption.membership', 'Membership', 'loyaltyMembership.redemptions', {
      icon: 'IconId',
      whenGone: 'DESTROY',
    }),
    one('rewardRedemption.reward', 'Reward', 'reward.redemptions', { icon: 'IconGift' }),
    one('rewardRedemption.stay', 'Stay', 'stay.redemptions', { icon: 'IconCalendarStats' }),
    select(
      'rewardRedemption.status',
      'Status',
      {
        REQUESTED: ['Requested', 'yellow'],
        CONFIRMED: ['Confirmed', 'blue'],
        FULFILLED: ['Fulfilled', 'green'],
        CANCELLED: ['Cancelled', 'red'],
      },
      { icon: 'IconProgress', defaultValue: 'REQUESTED' },
    ),
    computed(number('rewardRedemption.points', 'Points', { icon: 'IconCoins' })),
    day('rewardRedemption.redeemedOn', 'Redeemed on', { icon: 'IconCalendar' }),
    text('rewardRedemption.note', 'Note', { icon: 'IconMessage' }),
  ],
});
