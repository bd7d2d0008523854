import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('receipt', 'Receipt', ['company', 'receivable', 'receivedOn', 'amount', 'reference', 'reason']),
);
