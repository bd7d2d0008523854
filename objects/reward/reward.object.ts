import { computed, day, json, many, money, number, one, select, text, yesNo } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('reward', 'rewards', 'Reward', 'Rewards', {
    icon: 'IconGift',
    description: 'What members can have for their points.',
  }),
  fields: [
    text('reward.name', 'Name', { icon: 'IconAbc' }),
    text('reward.key', 'Key', { icon: 'IconKey', description: 'program:code, unique.' }),
    one('reward.program', 'Program', 'loyaltyProgram.rewards', { icon: 'IconAward', whenGone: 'DESTROY' }),
    text('reward.code', 'Code', { icon: 'IconHash' }),
    select(
      'reward.category',
      'Category',
      {
        ROOM_NIGHT: ['Room night', 'blue'],
        UPGRADE: ['Upgrade', 'purple'],
        FOOD_AND_BEVERAGE: ['Food and beverage', 'orange'],
        SPA: ['Spa', 'turquoise'],
        EXPERIENCE: ['Experience', 'pink'],
        GIFT: ['Gift', 'yellow'],
        PARTNER: ['Partner', 'gray'],
      },
      { icon: 'IconCategory' },
    ),
    text('reward.description', 'Description', { icon: 'IconFileText' }),
    number('reward.points', 'Points', { icon: 'IconCoins' }),
    money('reward.cost', 'Cost to the hotel', { icon: 'IconCoin' }),
    number('reward.stock', 'Stock', { icon: 'IconPackage', description: 'Empty where there is no limit.' }),
    computed(
      json('reward.stockHeld', 'Stock held', {
        icon: 'IconLock',
        description: 'Redemptions that have taken from the stock and are being recorded.',
      }),
      { rewritten: true },
    ),
    day('reward.validFrom', 'Valid from', { icon: 'IconCalendar' }),
    day('reward.validTo', 'Valid to', { icon: 'IconCalendar' }),
    yesNo('reward.active', 'Active', { icon: 'IconCheck', defaultValue: true }),
    many('reward.redemptions', 'Redemptions', 'rewardRedemption.reward', { icon: 'IconGift' }),
    many('reward.pointsEntries', 'Points entries', 'pointsEntry.reward', { icon: 'IconList' }),
    many('reward.plays', 'Offered by plays', 'retentionPlay.offerReward', { icon: 'IconTargetArrow' }),
  ],
});
