import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { GuestPanel } from './guest-panel.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:guest-panel'),
  name: 'guest-panel',
  description: 'The guest at a glance: totals, last and next stay, all stays.',
  component: GuestPanel,
});
