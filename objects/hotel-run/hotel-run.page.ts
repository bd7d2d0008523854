import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('hotelRun', 'Run page', {
    tabs: [{ title: 'Rejects', icon: 'IconFileX', relations: { rejects: 'Rejects' } }],
  }),
);
