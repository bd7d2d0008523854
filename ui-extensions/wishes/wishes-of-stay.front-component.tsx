import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { WishesOfStay } from './wishes.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:wishes-of-stay'),
  name: 'wishes-of-stay',
  description: 'What the guest of the selected stay wants and avoids; more can be added.',
  component: WishesOfStay,
});
