import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { SetUpPage } from './set-up.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:set-up'),
  name: 'set-up',
  description: 'From an installed app to a hotel that works with it, step by step.',
  component: SetUpPage,
});
