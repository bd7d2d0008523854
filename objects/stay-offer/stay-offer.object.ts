import type { Party } from '../../plugin/domain/offers/association.ts';
import type { AgreedHow, OfferKind, OfferStatus } from '../../plugin/domain/offers/offer.ts';
import { day, instant, json, money, number, one, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('stayOffer', 'stayOffers', 'Offer', 'Offers', {
    icon: 'IconSparkles',
    description: 'What was offered for a stay, what it would cost, and what the guest said.',
  }),
  // Made and answered on the page of the stay, which keeps what counts in step.
  isUICreatable: false,
  isUIEditable: false,
  fields: [
    text('stayOffer.name', 'What is offered', { icon: 'IconAbc' }),
    text('stayOffer.key', 'Key', {
      icon: 'IconKey',
      description: 'Derived from the stay and what is offered, unique.',
    }),
    one('stayOffer.stay', 'Stay', 'stay.offers', { icon: 'IconCalendarStats', whenGone: 'DESTROY' }),
    one('stayOffer.property', 'Property', 'hotelProperty.offers', { icon: 'IconBuildingSkyscraper' }),
    select(
      'stayOffer.kind',
      'Kind',
      {
        UPGRADE: ['Better room', 'purple'],
        RATE_PLAN: ['More in the rate', 'orange'],
        LONGER: ['Longer stay', 'blue'],
        OTHER_DAYS: ['Other days', 'turquoise'],
      } satisfies Choices<OfferKind>,
      { icon: 'IconCategory' },
    ),
    select(
      'stayOffer.status',
      'Status',
      {
        OFFERED: ['Offered', 'yellow'],
        ACCEPTED: ['Accepted', 'green'],
        DECLINED: ['Declined', 'red'],
        WITHDRAWN: ['Withdrawn', 'gray'],
      } satisfies Choices<OfferStatus>,
      { icon: 'IconProgress', defaultValue: 'OFFERED' },
    ),
    money('stayOffer.difference', 'Difference', {
      icon: 'IconPlusMinus',
      description: 'What the stay costs more in all; below 0 less.',
    }),
    money('stayOffer.rate', 'New rate per night', { icon: 'IconCoin', description: 'On average over the stay.' }),
    one('stayOffer.roomType', 'Room type', 'roomType.offers', { icon: 'IconBed' }),
    one('stayOffer.ratePlan', 'Rate plan', 'ratePlan.offers', { icon: 'IconTag' }),
    day('stayOffer.arrivalOn', 'Arrival', { icon: 'IconCalendarDown' }),
    day('stayOffer.departureOn', 'Departure', { icon: 'IconCalendarUp' }),
    number('stayOffer.fit', 'Fit %', { icon: 'IconHeartHandshake', description: 'When it was offered.' }),
    json('stayOffer.reasons', 'Why it fits', { icon: 'IconListCheck' }),
    json('stayOffer.terms', 'Before and after', {
      icon: 'IconArrowsExchange',
      description: 'Days, room type, plan and rate of the stay when it was offered, and as the offer makes them.',
    }),
    select(
      'stayOffer.party',
      'Party',
      {
        SOLO: ['One guest', 'gray'],
        COUPLE: ['Two guests', 'blue'],
        FAMILY: ['With children', 'green'],
        SEVERAL: ['Three guests and more', 'purple'],
      } satisfies Choices<Party>,
      { icon: 'IconUsers' },
    ),
    text('stayOffer.marketSegment', 'Market segment', { icon: 'IconChartPie' }),
    instant('stayOffer.offeredAt', 'Offered at', { icon: 'IconClock' }),
    instant('stayOffer.answeredAt', 'Answered at', { icon: 'IconClockCheck' }),
    select(
      'stayOffer.guestAgreed',
      'Yes of the guest',
      {
        AT_DESK: ['At the desk', 'green'],
        BY_PHONE: ['By phone', 'blue'],
        IN_WRITING: ['In writing', 'purple'],
      } satisfies Choices<AgreedHow>,
      { icon: 'IconUserCheck', description: 'How the guest said yes.' },
    ),
    text('stayOffer.approvedBy', 'Yes of the house', {
      icon: 'IconRosetteDiscountCheck',
      description: 'Who of the staff changed the stay when the guest had agreed.',
    }),
  ],
});
