import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { FindGuest } from './find-guest.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:find-guest'),
  name: 'find-guest',
  description: 'Finds a guest by name, phone, e-mail, number or room.',
  component: FindGuest,
});
