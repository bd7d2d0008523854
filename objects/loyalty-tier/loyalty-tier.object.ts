import { benefits } from '../benefits.ts';
import { many, multiSelect, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('loyaltyTier', 'loyaltyTiers', 'Loyalty tier', 'Loyalty tiers', {
    icon: 'IconStairsUp',
    description: 'A level of a loyalty program with its benefits.',
  }),
  fields: [
    text('loyaltyTier.name', 'Name', { icon: 'IconAbc' }),
    text('loyaltyTier.key', 'Key', { icon: 'IconKey', description: 'program:code, unique.' }),
    one('loyaltyTier.program', 'Program', 'loyaltyProgram.tiers', { icon: 'IconAward', whenGone: 'DESTROY' }),
    text('loyaltyTier.code', 'Code', { icon: 'IconHash' }),
    number('loyaltyTier.rank', 'Rank', { icon: 'IconStairs', description: '0 is the tier that everybody starts in.' }),
    text('loyaltyTier.thresholds', 'Reached by', { icon: 'IconTarget', description: 'In words, as members read it.' }),
    number('loyaltyTier.bonusPercent', 'Bonus points %', { icon: 'IconPercentage', decimals: 1 }),
    multiSelect('loyaltyTier.benefits', 'Benefits', benefits, { icon: 'IconSparkles' }),
    select(
      'loyaltyTier.colour',
      'Colour',
      {
        GRAY: ['Gray', 'gray'],
        SKY: ['Sky', 'sky'],
        BLUE: ['Blue', 'blue'],
        TURQUOISE: ['Turquoise', 'turquoise'],
        GREEN: ['Green', 'green'],
        YELLOW: ['Yellow', 'yellow'],
        ORANGE: ['Orange', 'orange'],
        RED: ['Red', 'red'],
        PINK: ['Pink', 'pink'],
        PURPLE: ['Purple', 'purple'],
      },
      { icon: 'IconPalette' },
    ),
    many('loyaltyTier.campaigns', 'Campaigns', 'campaign.audienceTier', { icon: 'IconSpeakerphone' }),
    many('loyaltyTier.memberships', 'Members', 'loyaltyMembership.tier', { icon: 'IconId' }),
    many('loyaltyTier.overriddenMemberships', 'Members by exception', 'loyaltyMembership.tierOverride', {
      icon: 'IconIdOff',
    }),
    many('loyaltyTier.ratePlans', 'Member rates', 'ratePlan.memberTier', { icon: 'IconTag' }),
  ],
});
