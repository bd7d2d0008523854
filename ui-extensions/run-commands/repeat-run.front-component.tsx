import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { RepeatRun } from './repeat-run.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:repeat-run'),
  name: 'repeat-run',
  description: 'Starts the selected run again, from its beginning.',
  component: RepeatRun,
  isHeadless: true,
});
