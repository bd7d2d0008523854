import type { QuoteStatus } from '../../plugin/domain/sales/quotes/quote.ts';
import {
  computed,
  confidential,
  day,
  instant,
  json,
  many,
  money,
  number,
  one,
  select,
  text,
  yesNo,
  type Choices,
} from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('quote', 'quotes', 'Quote', 'Quotes', {
    icon: 'IconFileInvoice',
    description: 'A price given to a group or a guest. Every version stays on record.',
  }),
  fields: [
    text('quote.name', 'Quote', { icon: 'IconAbc' }),
    text('quote.key', 'Key', { icon: 'IconKey', description: 'number:version, unique.' }),
    text('quote.number', 'Number', { icon: 'IconHash' }),
    number('quote.version', 'Version', { icon: 'IconVersions' }),
    one('quote.opportunity', 'Group', 'opportunity.groupQuotes', { icon: 'IconUsersGroup' }),
    one('quote.person', 'Guest', 'person.guestQuotes', { icon: 'IconUser' }),
    one('quote.company', 'Company', 'company.accountQuotes', { icon: 'IconBuilding' }),
    one('quote.stay', 'Stay', 'stay.quotes', { icon: 'IconCalendarStats', description: 'Made when it was accepted.' }),
    one('quote.property', 'Property', 'hotelProperty.quotes', { icon: 'IconBuildingSkyscraper' }),
    select(
      'quote.status',
      'Status',
      {
        DRAFT: ['Draft', 'gray'],
        SENT: ['Sent', 'blue'],
        ACCEPTED: ['Accepted', 'green'],
        DECLINED: ['Declined', 'red'],
        EXPIRED: ['Expired', 'orange'],
        SUPERSEDED: ['Superseded', 'yellow'],
      } satisfies Choices<QuoteStatus>,
      { icon: 'IconProgress', defaultValue: 'DRAFT' },
    ),
    day('quote.givenOn', 'Given on', { icon: 'IconCalendar' }),
    day('quote.validUntil', 'Valid until', { icon: 'IconCalendarOff' }),
    day('quote.arrivalOn', 'Arrival', { icon: 'IconCalendarDown' }),
    day('quote.departureOn', 'Departure', { icon: 'IconCalendarUp' }),
    json('quote.lines', 'Lines before', {
      icon: 'IconList',
      description: 'As they were kept before lines were records of their own.',
    }),
    money('quote.roomTotal', 'Room total', { icon: 'IconBed' }),
    money('quote.otherTotal', 'Other total', { icon: 'IconConfetti' }),
    yesNo('quote.taxIncluded', 'Prices with tax', {
      icon: 'IconReceiptTax',
      description: 'Otherwise the tax comes on top.',
      defaultValue: true,
    }),
    money('quote.taxTotal', 'Tax', {
      icon: 'IconReceiptTax',
      description: 'Empty where the property has said no percentage.',
    }),
    money('quote.cityTaxTotal', 'City tax', { icon: 'IconBuildingBank' }),
    money('quote.total', 'Total', { icon: 'IconSum' }),
    number('quote.persons', 'Persons', { icon: 'IconUsers', description: 'Who stay, each night.' }),
    computed(instant('quote.answeredAt', 'Answered at', { icon: 'IconClockCheck' })),
    confidential(
      computed(
        text('quote.answeredBy', 'Answered by', { icon: 'IconUserCheck', description: 'As typed on the page.' }),
      ),
    ),
    confidential(computed(text('quote.answerNote', 'What was said', { icon: 'IconMessage' }))),
    computed(
      instant('quote.makingSince', 'Being made since', {
        icon: 'IconLoader',
        description: 'Accepted, and its block or stays are not made yet.',
      }),
    ),
    many('quote.quoteLines', 'Lines', 'quoteLine.quote', { icon: 'IconList' }),
  ],
});
