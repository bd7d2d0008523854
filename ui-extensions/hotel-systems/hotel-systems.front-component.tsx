import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { HotelSystems } from './hotel-systems.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:hotel-systems'),
  name: 'hotel-systems',
  description: 'How the systems do that send messages, what went wrong, and the commands to put it right.',
  component: HotelSystems,
});
