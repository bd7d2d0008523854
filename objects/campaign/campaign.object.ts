import type { AccountType } from '../../plugin/domain/imports/rows.ts';
import type { AccountClass } from '../../plugin/domain/sales/account-classes.ts';
import type { CampaignStatus } from '../../plugin/domain/sales/campaigns.ts';
import { computed, day, instant, many, money, multiSelect, one, select, text, type Choices } from '../fields.ts';
import { guestLifecycles, guestSegments } from '../guest-states.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('campaign', 'campaigns', 'Campaign', 'Campaigns', {
    icon: 'IconSpeakerphone',
    description: 'An offer that guests and accounts are turned to with for a time, and what it brought.',
  }),
  fields: [
    text('campaign.name', 'Campaign', { icon: 'IconAbc' }),
    text('campaign.purpose', 'Purpose', { icon: 'IconTarget', description: 'What it is to bring.' }),
    one('campaign.property', 'Property', 'hotelProperty.campaigns', { icon: 'IconBuildingSkyscraper' }),
    select(
      'campaign.status',
      'Status',
      {
        PLANNED: ['Planned', 'yellow'],
        RUNNING: ['Running', 'green'],
        PAUSED: ['Paused', 'orange'],
        ENDED: ['Ended', 'blue'],
        CANCELLED: ['Cancelled', 'gray'],
      } satisfies Choices<CampaignStatus>,
      { icon: 'IconProgress', defaultValue: 'PLANNED' },
    ),
    one('campaign.owner', 'Owner', 'workspaceMember.hotelCampaigns', { icon: 'IconUserCircle' }),
    day('campaign.startsOn', 'From', { icon: 'IconCalendarDown' }),
    day('campaign.endsOn', 'To', {
      icon: 'IconCalendarUp',
      description: 'The last day on which somebody is turned to.',
    }),
    one('campaign.play', 'Words and rules', 'retentionPlay.campaigns', {
      icon: 'IconTargetArrow',
      description:
        'The play whose words, channel, purpose of consent, limits, holdout and window of bookings hold for guests. It may be inactive.',
    }),
    multiSelect('campaign.audienceSegments', 'Guests of segments', guestSegments, {
      icon: 'IconUsersGroup',
      description: 'Empty for all. Where segments, states and tier are all empty the campaign turns to no guest.',
    }),
    multiSelect('campaign.audienceLifecycles', 'Guests who are', guestLifecycles, { icon: 'IconRefresh' }),
    one('campaign.audienceTier', 'Members of tier', 'loyaltyTier.campaigns', { icon: 'IconAward' }),
    multiSelect(
      'campaign.accountClasses',
      'Accounts of class',
      { A: ['A', 'green'], B: ['B', 'blue'], C: ['C', 'yellow'], D: ['D', 'gray'] } satisfies Choices<AccountClass>,
      {
        icon: 'IconSortAZ',
        description: 'Where classes and types are both empty the campaign turns to no account.',
      },
    ),
    multiSelect(
      'campaign.accountTypes',
      'Accounts of type',
      {
        CORPORATE: ['Corporate', 'blue'],
        TRAVEL_AGENCY: ['Travel agency', 'purple'],
        TOUR_OPERATOR: ['Tour operator', 'pink'],
        OTA: ['OTA', 'orange'],
        WHOLESALER: ['Wholesaler', 'red'],
        EVENT_PLANNER: ['Event planner', 'yellow'],
      } satisfies Choices<Exclude<AccountType, 'PARTNER' | 'COMPETITOR'>>,
      { icon: 'IconBuilding' },
    ),
    one('campaign.ratePlan', 'Rate plan', 'ratePlan.campaigns', {
      icon: 'IconTag',
      description: 'What is offered. A stay that is booked with it while the campaign runs is one of its bookings.',
    }),
    money('campaign.budget', 'Budget', { icon: 'IconCoins' }),
    money('campaign.spent', 'Spent', {
      icon: 'IconCoin',
      description: 'What it cost, where no sales costs name the campaign.',
    }),
    computed(instant('campaign.startedAt', 'Started at', { icon: 'IconClockPlay' })),
    computed(instant('campaign.endedAt', 'Ended at', { icon: 'IconClockCheck' })),
    many('campaign.touches', 'Touches', 'retentionTouch.campaign', { icon: 'IconMessageCircle' }),
    many('campaign.costs', 'Sales costs', 'salesCost.campaign', { icon: 'IconReportMoney' }),
  ],
});
