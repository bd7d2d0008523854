import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('campaign', 'Campaign page', {
    beside: { property: 'Property', play: 'Words and rules', ratePlan: 'Rate plan', owner: 'Owner' },
    opensOn: { title: 'Campaign', icon: 'IconSpeakerphone', component: 'campaign' },
    tabs: [{ title: 'Touches', icon: 'IconMessageCircle', relations: { touches: 'Touches' } }],
  }),
);
