import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('stayOffer', 'Offer page', { beside: { stay: 'Stay', property: 'Property' } }),
);
