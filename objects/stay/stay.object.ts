import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import { defineObject } from '../sdk.ts';
import { benefits } from '../benefits.ts';
import { bookingChannels } from '../channels.ts';
import {
  computed,
  confidential,
  day,
  instant,
  json,
  many,
  money,
  multiSelect,
  number,
  one,
  select,
  text,
  yesNo,
  type Choices,
} from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('stay', 'stays', 'Stay', 'Stays', {
    icon: 'IconCalendarStats',
    description: 'One reservation, from the first inquiry through to departure.',
  }),
  fields: [
    text('stay.name', 'Stay', {
      icon: 'IconAbc',
      description:
        'Guest, room and confirmation number. The app keeps it in step with them; the search finds a stay by it.',
    }),
    text('stay.key', 'Key', { icon: 'IconKey', description: 'source:confirmation number, unique.' }),
    text('stay.source', 'Source', { icon: 'IconDatabase', description: 'The system that the stay came from.' }),
    text('stay.confirmationNumber', 'Confirmation number', { icon: 'IconHash' }),
    select(
      'stay.status',
      'Status',
      {
        INQUIRY: ['Inquiry', 'gray'],
        TENTATIVE: ['Tentative', 'yellow'],
        WAITLISTED: ['Waitlisted', 'orange'],
        CONFIRMED: ['Confirmed', 'blue'],
        IN_HOUSE: ['In house', 'green'],
        CHECKED_OUT: ['Checked out', 'turquoise'],
        CANCELLED: ['Cancelled', 'red'],
        NO_SHOW: ['No-show', 'pink'],
        RELOCATED: ['Relocated', 'purple'],
      } satisfies Choices<StayStatus>,
      { icon: 'IconProgress', defaultValue: 'CONFIRMED' },
    ),
    one('stay.guest', 'Guest', 'person.guestStayHistory', { icon: 'IconUser' }),
    text('stay.guestProfileKey', 'Source record of the guest', {
      icon: 'IconId',
      description: 'Key of the source record by which the stay came, so that it stays with it when guests are merged.',
    }),
    one('stay.booker', 'Booker', 'person.guestBookedStays', {
      icon: 'IconUserCheck',
      description: 'Who booked, when it is not the guest.',
    }),
    one('stay.company', 'Company', 'company.accountStays', { icon: 'IconBuilding' }),
    one('stay.travelAgent', 'Travel agent', 'company.accountAgencyStays', { icon: 'IconPlane' }),
    one('stay.group', 'Group', 'opportunity.groupStays', { icon: 'IconUsersGroup' }),
    one('stay.property', 'Property', 'hotelProperty.stays', { icon: 'IconBuildingSkyscraper' }),
    one('stay.roomType', 'Room type', 'roomType.stays', { icon: 'IconBed' }),
    one('stay.bookedRoomType', 'Booked room type', 'roomType.bookedStays', { icon: 'IconBookmark' }),
    one('stay.upgradedFrom', 'Upgraded from', 'roomType.upgradedStays', { icon: 'IconArrowUp' }),
    text('stay.roomNumber', 'Room', { icon: 'IconDoor' }),
    one('stay.ratePlan', 'Rate plan', 'ratePlan.stays', { icon: 'IconTag' }),
    day('stay.arrivalOn', 'Arrival', { icon: 'IconCalendarDown' }),
    day('stay.departureOn', 'Departure', { icon: 'IconCalendarUp' }),
    computed(
      yesNo('stay.toCorrect', 'To correct', {
        icon: 'IconAlertTriangle',
        description: 'Something about the stay cannot be. It is counted nowhere until it is corrected.',
      }),
    ),
    computed(text('stay.problem', 'What to correct', { icon: 'IconAlertTriangle' })),
    computed(
      json('stay.problems', 'Problems', {
        icon: 'IconListDetails',
        description: 'What to correct, as codes and values.',
      }),
    ),
    computed(number('stay.nights', 'Nights', { icon: 'IconMoon', description: 'Departure less arrival, in days.' })),
    number('stay.adults', 'Adults', { icon: 'IconUser' }),
    number('stay.children', 'Children', { icon: 'IconMoodKid' }),
    number('stay.infants', 'Infants', { icon: 'IconBabyCarriage' }),
    instant('stay.bookedAt', 'Booked at', { icon: 'IconCalendarPlus' }),
    day('stay.heldUntil', 'Held until', {
      icon: 'IconHourglass',
      description: 'The last day of a tentative hold: from the day after, the room counts as free again.',
    }),
    instant('stay.checkedInAt', 'Checked in at', { icon: 'IconLogin' }),
    instant('stay.checkedOutAt', 'Checked out at', { icon: 'IconLogout' }),
    instant('stay.cancelledAt', 'Cancelled at', { icon: 'IconCalendarX' }),
    instant('stay.identityCheckedAt', 'Identity checked at', { icon: 'IconIdBadge2' }),
    instant('stay.surveyDueAt', 'Survey due at', {
      icon: 'IconMessageStar',
      description: 'When the guest is to be asked how it was; set at check-out.',
    }),
    text('stay.cancelReason', 'Cancel reason', { icon: 'IconMessage' }),
    select('stay.channel', 'Channel', bookingChannels, { icon: 'IconRoute' }),
    text('stay.marketSegment', 'Market segment', { icon: 'IconChartPie' }),
    text('stay.guestCountry', 'Country of guest', {
      icon: 'IconFlag',
      description: 'As booked. ISO 3166-1 alpha-3, such as PRT.',
    }),
    text('stay.paymentMethod', 'Payment method', {
      icon: 'IconCreditCard',
      description: 'The kind of payment only; never a card number.',
    }),
    text('stay.guarantee', 'Guarantee', { icon: 'IconShieldCheck' }),
    money('stay.rate', 'Rate per night', { icon: 'IconCoin' }),
    money('stay.roomRevenue', 'Room revenue', { icon: 'IconCoins' }),
    money('stay.foodRevenue', 'Food and beverage revenue', { icon: 'IconToolsKitchen2' }),
    money('stay.otherRevenue', 'Other revenue', { icon: 'IconShoppingBag' }),
    computed(money('stay.totalRevenue', 'Total revenue', { icon: 'IconSum' })),
    number('stay.commissionPercent', 'Commission %', {
      icon: 'IconPercentage',
      decimals: 1,
      description: 'What the travel agent earns on this stay, where that is not as agreed.',
    }),
    computed(
      text('stay.commissionHeldBecause', 'Why no commission yet', {
        icon: 'IconHandStop',
        description: 'While it says why, the stay is left out of the statement of the travel agent.',
      }),
    ),
    computed(
      text('stay.memberTier', 'Member tier', {
        icon: 'IconAward',
        description: 'Of the guest, while the stay is ahead or in house; it stays as it was at departure.',
      }),
    ),
    computed(
      multiSelect('stay.memberBenefits', 'Entitled to', benefits, {
        icon: 'IconSparkles',
        description: 'What the tier of the guest entitles to on this stay.',
      }),
    ),
    multiSelect('stay.benefitsGiven', 'Benefits given', benefits, { icon: 'IconCheck' }),
    confidential(text('stay.specialRequests', 'Special requests', { icon: 'IconMessageHeart' })),
    computed(number('stay.preferenceFit', 'Preference fit %', { icon: 'IconHeartHandshake' })),
    confidential(computed(json('stay.preferenceFitReasons', 'Why this fit', { icon: 'IconListCheck' }))),
    one('stay.relocatedTo', 'Relocated to', 'company.accountRelocatedStays', { icon: 'IconBuildingWarehouse' }),
    confidential(money('stay.compensation', 'Compensation', { icon: 'IconGift' })),
    yesNo('stay.isRepeatGuest', 'Repeat guest', {
      icon: 'IconRepeat',
      description: 'As the booking system said when it was booked.',
    }),
    computed(
      text('stay.importFingerprint', 'Import fingerprint', {
        icon: 'IconFingerprint',
        description: 'What the importer last read for this record, as a digest: an unchanged row is not written again.',
      }),
      { rewritten: true },
    ),
    computed(
      number('stay.sourceVersion', 'Version at the source', {
        icon: 'IconVersions',
        description: 'How often its system had changed the stay, as it last told.',
      }),
      { rewritten: true },
    ),
    computed(
      instant('stay.sourceChangedAt', 'Changed at the source', {
        icon: 'IconClockEdit',
        description: 'When its system had changed the stay, as it last told. What was written before comes too late.',
      }),
      { rewritten: true },
    ),
    many('stay.changes', 'Changes', 'stayChange.stay', { icon: 'IconHistory' }),
    many('stay.charges', 'Charges', 'folioCharge.stay', { icon: 'IconReceipt' }),
    many('stay.receivables', 'Receivables', 'receivable.stay', { icon: 'IconFileInvoice' }),
    many('stay.cases', 'Service cases', 'serviceCase.stay', { icon: 'IconLifebuoy' }),
    many('stay.feedback', 'Feedback', 'guestFeedback.stay', { icon: 'IconMessageStar' }),
    many('stay.touches', 'Touches', 'retentionTouch.stay', { icon: 'IconMessageCircle' }),
    many('stay.attributedTouches', 'Brought by touches', 'retentionTouch.attributedStay', { icon: 'IconTargetArrow' }),
    many('stay.quotes', 'Quotes', 'quote.stay', { icon: 'IconFileInvoice' }),
    many('stay.offers', 'Offers', 'stayOffer.stay', { icon: 'IconSparkles' }),
    many('stay.pointsEntries', 'Points', 'pointsEntry.stay', { icon: 'IconCoins' }),
    many('stay.redemptions', 'Redemptions', 'rewardRedemption.stay', { icon: 'IconGift' }),
  ],
});
