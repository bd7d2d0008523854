import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { CancelRun } from './cancel-run.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:cancel-run'),
  name: 'cancel-run',
  description: 'Ends the selected runs after the page that they are at.',
  component: CancelRun,
  isHeadless: true,
});
