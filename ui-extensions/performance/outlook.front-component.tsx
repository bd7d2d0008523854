import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Outlook } from './outlook.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:outlook'),
  name: 'outlook',
  description: 'What lies ahead, on the books and expected, and the months behind.',
  component: Outlook,
});
