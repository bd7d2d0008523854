import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('salesCost', 'Sales cost', ['month', 'category', 'amount', 'property', 'owner', 'campaign']),
);
