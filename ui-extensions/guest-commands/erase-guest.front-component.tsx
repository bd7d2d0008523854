import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { EraseGuest } from './erase-guest.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:erase-guest'),
  name: 'erase-guest',
  description: 'Erases the selected guest for good, after it has told what that does.',
  component: EraseGuest,
  isHeadless: true,
});
