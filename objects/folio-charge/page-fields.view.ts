import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('folioCharge', 'Charge', ['stay', 'chargedOn', 'category', 'description', 'outlet', 'amount']),
);
