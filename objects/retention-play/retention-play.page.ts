import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('retentionPlay', 'Play page', {
    beside: { offerRatePlan: 'Rate offered', offerReward: 'Reward offered' },
    tabs: [{ title: 'Touches', icon: 'IconMessageCircle', relations: { touches: 'Touches' } }],
  }),
);
