import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('serviceCase', 'Service case page', {
    beside: { person: 'Guest', stay: 'Stay', property: 'Property', owner: 'Owner' },
  }),
);
