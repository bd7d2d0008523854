import { defineObject } from '../sdk.ts';
import { instant, json, multiSelect, one, select, text } from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('stayChange', 'stayChanges', 'Stay change', 'Stay changes', {
    icon: 'IconHistory',
    description: 'One change of a booking: what it was and what it became.',
  }),
  fields: [
    text('stayChange.name', 'Change', { icon: 'IconAbc' }),
    one('stayChange.stay', 'Stay', 'stay.changes', { icon: 'IconCalendarStats', whenGone: 'DESTROY' }),
    text('stayChange.key', 'Key', { icon: 'IconKey', description: 'Derived from the stay and the change, unique.' }),
    instant('stayChange.changedAt', 'At', { icon: 'IconClock' }),
    text('stayChange.changedBy', 'By', { icon: 'IconUser' }),
    select(
      'stayChange.kind',
      'Kind',
      {
        CREATED: ['Created', 'green'],
        DATES: ['Dates', 'blue'],
        ROOM: ['Room', 'turquoise'],
        GUESTS: ['Guests', 'purple'],
        RATE: ['Rate', 'orange'],
        STATUS: ['Status', 'yellow'],
        RELOCATION: ['Relocation', 'red'],
      },
      { icon: 'IconCategory' },
    ),
    json('stayChange.before', 'Before', { icon: 'IconArrowLeft' }),
    json('stayChange.after', 'After', { icon: 'IconArrowRight' }),
    multiSelect(
      'stayChange.notifiedDepartments',
      'Notified',
      {
        FRONT_DESK: ['Front desk', 'blue'],
        HOUSEKEEPING: ['Housekeeping', 'turquoise'],
        FOOD_AND_BEVERAGE: ['Food and beverage', 'orange'],
        SALES: ['Sales', 'purple'],
        ACCOUNTING: ['Accounting', 'gray'],
      },
      { icon: 'IconBell' },
    ),
  ],
});
