import type { WhenPeriodOver } from '../../plugin/domain/identity/erase/erasure.ts';
import { feeChoices } from '../fees.ts';
import { defineObject } from '../sdk.ts';
import {
  address,
  computed,
  emails,
  instant,
  json,
  many,
  money,
  number,
  phones,
  richText,
  select,
  text,
  words,
  yesNo,
  type Choices,
} from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('hotelProperty', 'hotelProperties', 'Property', 'Properties', {
    icon: 'IconBuildingSkyscraper',
    description: 'A hotel of the group.',
  }),
  fields: [
    text('hotelProperty.name', 'Name', { icon: 'IconAbc' }),
    text('hotelProperty.code', 'Code', {
      icon: 'IconHash',
      description: 'The short code the hotel systems use, unique.',
    }),
    text('hotelProperty.brand', 'Brand', { icon: 'IconBadge' }),
    text('hotelProperty.city', 'City', { icon: 'IconMapPin' }),
    text('hotelProperty.country', 'Country', { icon: 'IconFlag', description: 'ISO 3166-1 alpha-3, such as PRT.' }),
    text('hotelProperty.timeZone', 'Time zone', {
      icon: 'IconClock',
      description: 'IANA name, such as Europe/Lisbon.',
    }),
    text('hotelProperty.currencyCode', 'Currency', { icon: 'IconCoin', description: 'ISO 4217, such as EUR.' }),
    select(
      'hotelProperty.language',
      'Language',
      { EN: ['English', 'blue'], ZH_CN: ['简体中文', 'red'], ZH_TW: ['繁體中文', 'green'] },
      { icon: 'IconLanguage', description: 'The language of the texts that the app writes.', defaultValue: 'EN' },
    ),
    number('hotelProperty.roomCount', 'Rooms in all', { icon: 'IconDoor' }),
    number('hotelProperty.starRating', 'Stars', { icon: 'IconStar' }),
    address('hotelProperty.streetAddress', 'Address', { icon: 'IconMap' }),
    phones('hotelProperty.phone', 'Phone', { icon: 'IconPhone' }),
    emails('hotelProperty.email', 'Email', { icon: 'IconMail' }),
    words('hotelProperty.seasonPrices', 'Season prices', {
      icon: 'IconSun',
      description:
        'What a night costs beside the base rate, the first that fits wins: "06-15..09-15 +25%", "Fri Sat +10%", "2026-12-30..2027-01-01 +60%".',
    }),
    number('hotelProperty.overbookingLimitPercent', 'Overbooking limit %', { icon: 'IconPercentage', decimals: 1 }),
    money('hotelProperty.emptyRoomCost', 'An empty room costs', {
      icon: 'IconMoonOff',
      description: 'What a sold night would have earned. Empty: the average base rate.',
    }),
    money('hotelProperty.walkRoomCost', 'A night elsewhere costs', {
      icon: 'IconBuildingWarehouse',
      description: 'With tax, for a guest who is relocated. Empty: one and a half times the average base rate.',
    }),
    money('hotelProperty.walkTransportCost', 'The way there costs', { icon: 'IconCar' }),
    number('hotelProperty.walkLossPercent', 'Lost after a relocation %', {
      icon: 'IconUserMinus',
      description:
        'How many of the guests who were relocated do not come back, by the estimate of the house; 20 where nothing is given.',
    }),
    computed(
      json('hotelProperty.overbookingLevels', 'Overbooking levels', {
        icon: 'IconStack',
        description:
          'Of each day ahead up to how many bookings the house should sell, and how many are expected to come.',
      }),
      { rewritten: true },
    ),
    computed(
      json('hotelProperty.showUpModel', 'Who shows up', {
        icon: 'IconChartDots',
        description: 'How many bookings of each kind came, counted night by night.',
      }),
      { rewritten: true },
    ),
    json('hotelProperty.reviewTargets', 'Targets of reviews', {
      icon: 'IconTarget',
      description: 'What the house aims at in its quarterly reviews, by figure.',
    }),
    richText('hotelProperty.cancellationPolicy', 'Cancellation policy', { icon: 'IconFileText' }),
    yesNo('hotelProperty.guaranteeRequired', 'Guarantee required', {
      icon: 'IconShieldCheck',
      description: 'A booking is confirmed only with a guarantee.',
    }),
    number('hotelProperty.roomTaxPercent', 'Tax on rooms %', {
      icon: 'IconReceiptTax',
      description: 'What quotes reckon with. Empty: quotes name no tax.',
      decimals: 2,
    }),
    number('hotelProperty.otherTaxPercent', 'Tax on the rest %', {
      icon: 'IconReceiptTax',
      description: 'On meals, halls and the like.',
      decimals: 2,
    }),
    yesNo('hotelProperty.pricesIncludeTax', 'Prices with tax', {
      icon: 'IconReceiptTax',
      description: 'Otherwise the tax comes on top of what a rate plan says.',
      defaultValue: true,
    }),
    money('hotelProperty.cityTax', 'City tax', {
      icon: 'IconBuildingBank',
      description: 'For each person and night, on top of the price.',
    }),
    number('hotelProperty.depositPercent', 'Deposit %', {
      icon: 'IconPigMoney',
      description: 'Of the whole stay, asked for when a booking is confirmed.',
      decimals: 1,
    }),
    number('hotelProperty.freeCancellationDays', 'Free cancellation, days', {
      icon: 'IconCalendarX',
      description: 'Until so many days before arrival a cancellation costs nothing; 0 is the day of arrival.',
    }),
    select('hotelProperty.cancellationFee', 'Cancellation fee', feeChoices, { icon: 'IconReceiptOff' }),
    select('hotelProperty.noShowFee', 'No-show fee', feeChoices, { icon: 'IconUserOff' }),
    yesNo('hotelProperty.membersCancelFree', 'Members cancel free', {
      icon: 'IconId',
      description: 'Members of the loyalty program pay no fee for a cancellation or a no-show.',
    }),
    yesNo('hotelProperty.identityRequired', 'Identity required', {
      icon: 'IconIdBadge2',
      description: 'A guest is checked in only when the identity was checked.',
    }),
    yesNo('hotelProperty.paymentRequired', 'Payment method required', {
      icon: 'IconCreditCard',
      description: 'A guest is checked in only with a payment method on the stay.',
    }),
    text('hotelProperty.checkOutTime', 'Check-out until', {
      icon: 'IconClockHour12',
      description: 'A time of day such as 12:00; who is in house after it is late.',
    }),
    text('hotelProperty.lateCheckOutTime', 'Late check-out until', {
      icon: 'IconClockHour4',
      description: 'For members with late check-out among their benefits, such as 16:00.',
    }),
    money('hotelProperty.goodwillLimit', 'Goodwill limit', {
      icon: 'IconGift',
      description: 'What the front desk gives for a service case by itself; above it a manager does. Empty: no limit.',
    }),
    number('hotelProperty.surveyAfterHours', 'Survey after, hours', {
      icon: 'IconMessageStar',
      description: 'How long after check-out the survey is due; 24 where nothing is given.',
    }),
    number('hotelProperty.caseAtScore', 'A case at a score of', {
      icon: 'IconMoodSad',
      description:
        'Whoever would recommend the hotel with this score or less has a case opened. Empty: 6; below 0: never.',
    }),
    number('hotelProperty.guestsKeptMonths', 'Guests are kept at least, months', {
      icon: 'IconCalendarLock',
      description:
        'Counted from the departure; before, nobody is erased. Empty: as the law of the country has it where the app knows it; 0: no such period.',
    }),
    number('hotelProperty.guestsErasedAfterMonths', 'Guests are erased after, months', {
      icon: 'IconCalendarX',
      description: 'Counted from the last departure. Empty: never by itself.',
    }),
    select(
      'hotelProperty.whenPeriodOver',
      'When the period is over',
      {
        REPORT: ['Count them only', 'gray'],
        PROPOSE: ['Propose to erase', 'yellow'],
        ERASE: ['Erase', 'red'],
      } satisfies Choices<WhenPeriodOver>,
      {
        icon: 'IconCalendarTime',
        description: 'What is done each night with guests who are past the period; members are kept.',
        defaultValue: 'REPORT',
      },
    ),
    yesNo('hotelProperty.mergeSureDuplicates', 'Sure duplicates are merged by themselves', {
      icon: 'IconUsersGroup',
      description: 'Each merge can be undone. Guests are of the whole house: it takes every active property to say so.',
    }),
    instant('hotelProperty.enquiryLinksSince', 'Links for enquiries since', {
      icon: 'IconLinkOff',
      description: 'Links to the form for enquiries that were made before are withdrawn.',
    }),
    yesNo('hotelProperty.active', 'Active', { icon: 'IconCheck', defaultValue: true }),
    many('hotelProperty.rooms', 'Rooms', 'room.property', { icon: 'IconDoor' }),
    many('hotelProperty.roomTypes', 'Room types', 'roomType.property', { icon: 'IconBed' }),
    many('hotelProperty.ratePlans', 'Rate plans', 'ratePlan.property', { icon: 'IconTag' }),
    many('hotelProperty.stays', 'Stays', 'stay.property', { icon: 'IconCalendarStats' }),
    many('hotelProperty.groups', 'Groups', 'opportunity.groupProperty', { icon: 'IconUsersGroup' }),
    many('hotelProperty.groupNights', 'Block nights', 'groupNight.property', { icon: 'IconLock' }),
    many('hotelProperty.quotes', 'Quotes', 'quote.property', { icon: 'IconFileInvoice' }),
    many('hotelProperty.cases', 'Service cases', 'serviceCase.property', { icon: 'IconLifebuoy' }),
    many('hotelProperty.casePolicies', 'Clocks of cases', 'casePolicy.property', { icon: 'IconAlarm' }),
    many('hotelProperty.feedback', 'Feedback', 'guestFeedback.property', { icon: 'IconMessageStar' }),
    many('hotelProperty.dailyPerformances', 'Days of business', 'dailyPerformance.property', { icon: 'IconChartBar' }),
    many('hotelProperty.dailyBreakdowns', 'Sources of business', 'dailyBreakdown.property', { icon: 'IconChartPie' }),
    many('hotelProperty.budgets', 'Budgets', 'monthlyBudget.property', { icon: 'IconTargetArrow' }),
    many('hotelProperty.campaigns', 'Campaigns', 'campaign.property', { icon: 'IconSpeakerphone' }),
    many('hotelProperty.reviews', 'Quarterly reviews', 'quarterlyReview.property', { icon: 'IconReportAnalytics' }),
    many('hotelProperty.competitorRates', 'Competitor rates', 'competitorRate.property', { icon: 'IconScale' }),
    many('hotelProperty.offers', 'Offers', 'stayOffer.property', { icon: 'IconSparkles' }),
    many('hotelProperty.salesCosts', 'Sales costs', 'salesCost.property', { icon: 'IconReportMoney' }),
    many('hotelProperty.receivables', 'Receivables', 'receivable.property', { icon: 'IconFileInvoice' }),
    many('hotelProperty.commissionStatements', 'Commission statements', 'commissionStatement.property', {
      icon: 'IconReceipt2',
    }),
    many('hotelProperty.relocationPartners', 'Relocation partners', 'company.accountRelocationPartnerOf', {
      icon: 'IconBuildingWarehouse',
      description: 'Hotels that take guests when this one is full.',
    }),
  ],
});
