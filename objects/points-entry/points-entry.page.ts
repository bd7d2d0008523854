import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('pointsEntry', 'Points entry page', {
    beside: { membership: 'Membership', stay: 'Stay', reward: 'Reward' },
  }),
);
