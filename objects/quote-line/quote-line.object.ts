import { day, money, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('quoteLine', 'quoteLines', 'Quote line', 'Quote lines', {
    icon: 'IconList',
    description: 'What a quote offers, line by line.',
  }),
  isSearchable: false,
  fields: [
    text('quoteLine.name', 'What', { icon: 'IconAbc' }),
    text('quoteLine.key', 'Key', { icon: 'IconKey', description: 'quote:place, unique.' }),
    one('quoteLine.quote', 'Quote', 'quote.quoteLines', { icon: 'IconFileInvoice', whenGone: 'DESTROY' }),
    number('quoteLine.place', 'Place', { icon: 'IconSortAscendingNumbers' }),
    select(
      'quoteLine.kind',
      'Kind',
      { ROOM: ['Rooms', 'blue'], OTHER: ['Other', 'gray'] },
      { icon: 'IconCategory', defaultValue: 'ROOM' },
    ),
    one('quoteLine.roomType', 'Room type', 'roomType.quoteLines', { icon: 'IconBed' }),
    one('quoteLine.ratePlan', 'Rate plan', 'ratePlan.quoteLines', { icon: 'IconTag' }),
    day('quoteLine.fromOn', 'From the night of', { icon: 'IconCalendarDown' }),
    day('quoteLine.toOn', 'Until the departure on', { icon: 'IconCalendarUp' }),
    number('quoteLine.quantity', 'Quantity', { icon: 'IconDoor', description: 'Rooms a night, or pieces.' }),
    number('quoteLine.nights', 'Nights', { icon: 'IconMoon' }),
    money('quoteLine.price', 'Price', { icon: 'IconCoin', description: 'Of one room and night, or of one piece.' }),
    money('quoteLine.lineTotal', 'Total', { icon: 'IconSum' }),
  ],
});
