import { feeChoices } from '../fees.ts';
import { defineObject } from '../sdk.ts';
import { computed, day, many, money, number, one, select, text, words } from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('ratePlan', 'ratePlans', 'Rate plan', 'Rate plans', {
    icon: 'IconTag',
    description: 'A price with its conditions.',
  }),
  fields: [
    text('ratePlan.name', 'Name', { icon: 'IconAbc' }),
    text('ratePlan.key', 'Key', { icon: 'IconKey', description: 'property:code, unique.' }),
    text('ratePlan.code', 'Code', { icon: 'IconHash' }),
    one('ratePlan.property', 'Property', 'hotelProperty.ratePlans', { icon: 'IconBuildingSkyscraper' }),
    select(
      'ratePlan.mealPlan',
      'Meal plan',
      {
        ROOM_ONLY: ['Room only', 'gray'],
        BED_AND_BREAKFAST: ['Bed and breakfast', 'yellow'],
        HALF_BOARD: ['Half board', 'orange'],
        FULL_BOARD: ['Full board', 'red'],
        ALL_INCLUSIVE: ['All inclusive', 'purple'],
      },
      { icon: 'IconToolsKitchen2' },
    ),
    text('ratePlan.cancellationRule', 'Cancellation', { icon: 'IconX' }),
    number('ratePlan.freeCancellationDays', 'Free cancellation, days', {
      icon: 'IconCalendarX',
      description: 'Instead of what the property says. A plan that is never free has no days and a fee.',
    }),
    select('ratePlan.cancellationFee', 'Cancellation fee', feeChoices, {
      icon: 'IconReceiptOff',
      description: 'Instead of what the property says.',
    }),
    text('ratePlan.paymentRule', 'Payment', { icon: 'IconCreditCard' }),
    number('ratePlan.advancePurchaseDays', 'Days in advance', { icon: 'IconCalendarTime' }),
    number('ratePlan.minNights', 'Nights at least', { icon: 'IconMoonPlus' }),
    number('ratePlan.maxNights', 'Nights at most', { icon: 'IconMoonOff' }),
    money('ratePlan.price', 'Price', { icon: 'IconCoin', description: 'A night, for every room type it is sold for.' }),
    number('ratePlan.percentOff', 'Percent off', {
      icon: 'IconPercentage',
      decimals: 1,
      description: 'Of the base rate of the room type in its season, where no price is given; below 0 it costs more.',
    }),
    day('ratePlan.validFrom', 'Valid from', { icon: 'IconCalendar', description: 'The first night.' }),
    day('ratePlan.validTo', 'Valid to', { icon: 'IconCalendar', description: 'The last night.' }),
    select(
      'ratePlan.audience',
      'Audience',
      {
        PUBLIC: ['Public', 'green'],
        CORPORATE: ['Corporate', 'blue'],
        AGENCY: ['Agency', 'orange'],
        MEMBER_TIER: ['Members of a tier', 'purple'],
      },
      { icon: 'IconUsers' },
    ),
    one('ratePlan.account', 'Negotiated with', 'company.accountNegotiatedRates', {
      icon: 'IconBuilding',
      description: 'The account that alone has this rate, with its branches and subsidiaries.',
    }),
    number('ratePlan.nightsPromised', 'Nights promised', {
      icon: 'IconMoonStars',
      description: 'Nights that the account promised from the first to the last day of validity.',
    }),
    computed(
      number('ratePlan.nightsReached', 'Nights reached', {
        icon: 'IconMoon',
        description: 'Of stays on this rate that have left or are in house, counted each night.',
      }),
      { rewritten: true },
    ),
    computed(
      day('ratePlan.behindSince', 'Behind its promise since', {
        icon: 'IconAlertTriangle',
        description: 'The day on which fewer nights than three quarters of what the time gone asks for were reached.',
      }),
      { rewritten: true },
    ),
    one('ratePlan.memberTier', 'Member tier', 'loyaltyTier.ratePlans', {
      icon: 'IconStairsUp',
      description: 'And the tiers above it.',
    }),
    words('ratePlan.roomTypeCodes', 'Room types', {
      icon: 'IconBed',
      description: 'Codes of the room types it is sold for; empty for all.',
    }),
    number('ratePlan.commissionPercent', 'Commission %', {
      icon: 'IconPercentage',
      decimals: 1,
      description: 'What agencies earn, instead of what was agreed with them; 0 for a net rate.',
    }),
    text('ratePlan.promotionText', 'Promotion text', { icon: 'IconSpeakerphone' }),
    many('ratePlan.campaigns', 'Campaigns', 'campaign.ratePlan', { icon: 'IconSpeakerphone' }),
    many('ratePlan.stays', 'Stays', 'stay.ratePlan', { icon: 'IconCalendarStats' }),
    many('ratePlan.quoteLines', 'Quote lines', 'quoteLine.ratePlan', { icon: 'IconList' }),
    many('ratePlan.offers', 'Offers', 'stayOffer.ratePlan', { icon: 'IconSparkles' }),
    many('ratePlan.accounts', 'Accounts', 'company.accountRatePlan', { icon: 'IconBuilding' }),
    many('ratePlan.plays', 'Offered by plays', 'retentionPlay.offerRatePlan', { icon: 'IconTargetArrow' }),
  ],
});
