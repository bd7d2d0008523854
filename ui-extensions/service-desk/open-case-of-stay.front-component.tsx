import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { OpenCaseOfStay } from './open-case.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:open-case-of-stay'),
  name: 'open-case-of-stay',
  description: 'Opens a service case of the selected stay.',
  component: OpenCaseOfStay,
});
