import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { TaskOutcome } from './task-outcome.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:task-outcome'),
  name: 'task-outcome',
  description: 'What came of turning to a guest, noted in one press on the task of it.',
  component: TaskOutcome,
});
