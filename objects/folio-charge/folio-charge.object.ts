import { day, money, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('folioCharge', 'folioCharges', 'Folio charge', 'Folio charges', {
    icon: 'IconReceipt',
    description: 'One line of a guest’s bill. Where a stay has charges, its revenues are their sums.',
  }),
  fields: [
    text('folioCharge.name', 'Charge', { icon: 'IconAbc' }),
    text('folioCharge.key', 'Key', { icon: 'IconKey', description: 'source:posting number, unique.' }),
    one('folioCharge.stay', 'Stay', 'stay.charges', { icon: 'IconCalendarStats', whenGone: 'DESTROY' }),
    day('folioCharge.chargedOn', 'Day', { icon: 'IconCalendar' }),
    select(
      'folioCharge.category',
      'Category',
      {
        ROOM: ['Room', 'blue'],
        FOOD: ['Food', 'orange'],
        BAR: ['Bar', 'red'],
        SPA: ['Spa', 'turquoise'],
        EVENT: ['Event', 'purple'],
        TRANSPORT: ['Transport', 'sky'],
        OTHER: ['Other', 'gray'],
        TAX: ['Tax', 'yellow'],
        PAYMENT: ['Payment', 'green'],
      },
      { icon: 'IconCategory' },
    ),
    text('folioCharge.description', 'Description', { icon: 'IconFileText' }),
    money('folioCharge.amount', 'Amount', { icon: 'IconCoin' }),
    text('folioCharge.outlet', 'Outlet', { icon: 'IconBuildingStore' }),
  ],
});
