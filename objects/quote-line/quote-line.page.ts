import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('quoteLine', 'Quote line page', {
    beside: { quote: 'Quote', roomType: 'Room type', ratePlan: 'Rate plan' },
  }),
);
