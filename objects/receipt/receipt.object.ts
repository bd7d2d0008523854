import { day, money, one, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('receipt', 'receipts', 'Receipt', 'Receipts', {
    icon: 'IconCoins',
    description: 'Money that an account paid for an invoice. A wrong one is reversed by another and never changed.',
  }),
  ...appendedByTheApp,
  fields: [
    text('receipt.name', 'Receipt', { icon: 'IconAbc' }),
    text('receipt.key', 'Key', { icon: 'IconKey', description: 'receivable:reference, unique.' }),
    one('receipt.receivable', 'Receivable', 'receivable.receipts', { icon: 'IconFileInvoice' }),
    one('receipt.company', 'Account', 'company.accountReceipts', { icon: 'IconBuilding' }),
    money('receipt.amount', 'Amount', { icon: 'IconCoin', description: 'Below 0 where it reverses another.' }),
    day('receipt.receivedOn', 'Received on', { icon: 'IconCalendarCheck' }),
    text('receipt.reference', 'Payment reference', { icon: 'IconHash' }),
    text('receipt.reason', 'Why reversed', { icon: 'IconMessage' }),
  ],
});
