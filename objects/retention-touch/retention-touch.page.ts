import { recordPage } from '../pages.ts';
import { definePageLayout } from '../sdk.ts';

export default definePageLayout(
  recordPage('retentionTouch', 'Touch page', {
    beside: { person: 'Guest', play: 'Play', stay: 'Stay', attributedStay: 'Stay it brought' },
  }),
);
