import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { CheckIn } from './check-in.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:check-in'),
  name: 'check-in',
  description: 'Checks in the guests of the selected stays.',
  component: CheckIn,
  isHeadless: true,
});
