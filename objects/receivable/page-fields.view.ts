import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('receivable', 'Receivable', [
    'status',
    'company',
    'invoiceNumber',
    'amount',
    'received',
    'open',
    'invoicedOn',
    'dueOn',
    'stay',
    'group',
    'property',
    'writtenOffOn',
    'writeOffReason',
    'isWithdrawn',
  ]),
);
