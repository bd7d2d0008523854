import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('monthlyBudget', 'Budget page', { beside: { property: 'Property', salesperson: 'Salesperson' } }),
);
