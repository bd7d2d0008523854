import { day, json, money, number, one, select, text } from '../fields.ts';
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
      },
      { icon: 'IconProgress', defaultValue: 'DRAFT' },
    ),
    day('quote.givenOn', 'Given on', { icon: 'IconCalendar' }),
    day('quote.validUntil', 'Valid until', { icon: 'IconCalendarOff' }),
    day('quote.arrivalOn', 'Arrival', { icon: 'IconCalendarDown' }),
    day('quote.departureOn', 'Departure', { icon: 'IconCalendarUp' }),
    json('quote.lines', 'Lines', { icon: 'IconList', description: 'Description, quantity, nights and price of each.' }),
    money('quote.roomTotal', 'Room total', { icon: 'IconBed' }),
    money('quote.otherTotal', 'Other total', { icon: 'IconConfetti' }),
    money('quote.total', 'Total', { icon: 'IconSum' }),
  ],
});
