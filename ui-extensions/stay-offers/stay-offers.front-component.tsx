import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { StayOffers } from './stay-offers.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:stay-offers'),
  name: 'stay-offers',
  description: 'What fits a stay, why, and what it would cost; what was offered, and what the guest said.',
  component: StayOffers,
});
