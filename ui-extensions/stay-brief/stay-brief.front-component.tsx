import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { StayBrief } from './stay-brief.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:stay-brief'),
  name: 'stay-brief',
  description:
    'What whoever serves the guest of a stay has to know: guest, wishes, cases, room, price, changes, and the commands.',
  component: StayBrief,
});
