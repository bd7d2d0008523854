import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { GuestRetention } from './guest-retention.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:guest-retention'),
  name: 'guest-retention',
  description: 'Whether a guest comes again, why, what is at risk, and what to do about it.',
  component: GuestRetention,
});
