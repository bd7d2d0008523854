import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('quoteLine', 'Quote line', [
    'quote',
    'kind',
    'roomType',
    'ratePlan',
    'fromOn',
    'toOn',
    'quantity',
    'nights',
    'price',
    'lineTotal',
  ]),
);
