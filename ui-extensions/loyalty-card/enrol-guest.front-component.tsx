import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { EnrolGuest } from './guest-cards.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:enrol-guest'),
  name: 'enrol-guest',
  description: 'Makes the selected guest a member, and shows the cards that there are.',
  component: EnrolGuest,
});
