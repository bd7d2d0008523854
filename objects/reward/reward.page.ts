import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('reward', 'Reward page', {
    beside: { program: 'Program' },
    tabs: [{ title: 'Use', icon: 'IconGift', relations: { redemptions: 'Redemptions', plays: 'Offered by plays' } }],
  }),
);
