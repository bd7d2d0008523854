import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('room', 'Room page', { beside: { property: 'Property', roomType: 'Room type' } }),
);
