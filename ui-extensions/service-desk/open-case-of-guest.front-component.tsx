import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { OpenCaseOfGuest } from './open-case.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:open-case-of-guest'),
  name: 'open-case-of-guest',
  description: 'Opens a service case of the selected guest.',
  component: OpenCaseOfGuest,
});
