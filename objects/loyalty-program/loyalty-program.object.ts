import { computed, day, json, many, money, number, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('loyaltyProgram', 'loyaltyPrograms', 'Loyalty program', 'Loyalty programs', {
    icon: 'IconAward',
    description: 'The rules by which members earn points and reach tiers.',
  }),
  fields: [
    text('loyaltyProgram.name', 'Name', { icon: 'IconAbc' }),
    text('loyaltyProgram.code', 'Code', { icon: 'IconHash', description: 'Unique.' }),
    text('loyaltyProgram.currencyCode', 'Currency', {
      icon: 'IconCoin',
      description: 'ISO 4217, such as EUR: what spend is counted in.',
    }),
    json('loyaltyProgram.rules', 'Rules', {
      icon: 'IconBraces',
      description: 'The rule file as it is being written. It counts once it is activated.',
    }),
    computed(
      text('loyaltyProgram.rulesProblem', 'What is wrong with the rules', {
        icon: 'IconAlertTriangle',
        description: 'Until it is put right, the rules in force stay.',
      }),
    ),
    text('loyaltyProgram.preset', 'Preset', {
      icon: 'IconTemplate',
      description: 'The published program that the rules were begun from.',
    }),
    computed(number('loyaltyProgram.version', 'Version', { icon: 'IconVersions' })),
    computed(
      json('loyaltyProgram.versions', 'Versions', {
        icon: 'IconHistory',
        description: 'Every rule file that was activated, and from when it is in force. None is ever changed.',
      }),
      { rewritten: true },
    ),
    day('loyaltyProgram.effectiveFrom', 'In effect from', { icon: 'IconCalendar' }),
    day('loyaltyProgram.effectiveTo', 'In effect to', { icon: 'IconCalendar' }),
    select(
      'loyaltyProgram.status',
      'Status',
      { DRAFT: ['Draft', 'gray'], ACTIVE: ['Active', 'green'], RETIRED: ['Retired', 'orange'] },
      { icon: 'IconProgress', defaultValue: 'DRAFT' },
    ),
    computed(number('loyaltyProgram.membersCount', 'Number of members', { icon: 'IconUsers' }), { rewritten: true }),
    computed(
      money('loyaltyProgram.pointsLiability', 'Points liability', {
        icon: 'IconScale',
        description: 'What the points that members hold would cost the hotel.',
      }),
      { rewritten: true },
    ),
    computed(
      money('loyaltyProgram.benefitCost', 'Cost of benefits this year', {
        icon: 'IconSparkles',
        description: 'What the benefits of all tiers cost, for the nights of the present window.',
      }),
      { rewritten: true },
    ),
    many('loyaltyProgram.tiers', 'Tiers', 'loyaltyTier.program', { icon: 'IconStairsUp' }),
    many('loyaltyProgram.memberships', 'Memberships', 'loyaltyMembership.program', { icon: 'IconId' }),
    many('loyaltyProgram.rewards', 'Rewards', 'reward.program', { icon: 'IconGift' }),
  ],
});
