import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { WishesOfGuest } from './wishes.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:wishes-of-guest'),
  name: 'wishes-of-guest',
  description: 'What a guest wants and avoids, with what contradicts; more can be added.',
  component: WishesOfGuest,
});
