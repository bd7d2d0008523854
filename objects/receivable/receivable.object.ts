import type { ReceivableStatus } from '../../plugin/domain/sales/credit/receivable.ts';
import { computed, day, many, money, one, select, text, yesNo, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('receivable', 'receivables', 'Receivable', 'Receivables', {
    icon: 'IconFileInvoice',
    description: 'An invoice that an account is to pay: of a stay that was checked out onto it, or entered by hand.',
  }),
  fields: [
    text('receivable.name', 'Receivable', { icon: 'IconAbc' }),
    text('receivable.key', 'Key', {
      icon: 'IconKey',
      description: 'stay:its id, or the request that made it; unique.',
    }),
    one('receivable.company', 'Account', 'company.accountReceivables', { icon: 'IconBuilding' }),
    one('receivable.property', 'Property', 'hotelProperty.receivables', { icon: 'IconBuildingSkyscraper' }),
    one('receivable.stay', 'Stay', 'stay.receivables', { icon: 'IconCalendarStats' }),
    one('receivable.group', 'Group', 'opportunity.groupReceivables', { icon: 'IconUsersGroup' }),
    text('receivable.invoiceNumber', 'Invoice number', { icon: 'IconHash' }),
    money('receivable.amount', 'Amount', { icon: 'IconCoin' }),
    day('receivable.invoicedOn', 'Invoiced on', { icon: 'IconCalendar' }),
    day('receivable.dueOn', 'Due on', {
      icon: 'IconCalendarDue',
      description: 'The last day to pay; by the credit days of the account where nobody says otherwise.',
    }),
    computed(money('receivable.received', 'Received so far', { icon: 'IconCoins' })),
    computed(money('receivable.open', 'Still open', { icon: 'IconHourglass' })),
    computed(
      select(
        'receivable.status',
        'Status',
        {
          OPEN: ['Open', 'blue'],
          PART: ['Paid in part', 'yellow'],
          PAID: ['Paid', 'green'],
          OVERDUE: ['Overdue', 'red'],
          WRITTEN_OFF: ['Written off', 'gray'],
          WITHDRAWN: ['Withdrawn', 'gray'],
        } satisfies Choices<ReceivableStatus>,
        { icon: 'IconProgress' },
      ),
    ),
    computed(day('receivable.writtenOffOn', 'Written off on', { icon: 'IconCalendarX' })),
    text('receivable.writeOffReason', 'Why written off', { icon: 'IconMessage' }),
    computed(
      yesNo('receivable.isWithdrawn', 'Check-out reversed', {
        icon: 'IconArrowBackUp',
        description:
          'The stay is in house again: there is no invoice until it is checked out onto the account once more.',
      }),
    ),
    many('receivable.receipts', 'Receipts', 'receipt.receivable', { icon: 'IconCoins' }),
  ],
});
