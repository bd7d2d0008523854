import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { SetUpWorkflows } from './set-up-workflows.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:set-up-workflows'),
  name: 'set-up-workflows',
  description: 'Sets up the native workflows that the app brings.',
  isHeadless: true,
  component: SetUpWorkflows,
});
