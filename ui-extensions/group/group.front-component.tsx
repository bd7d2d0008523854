import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Group } from './group.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:group'),
  name: 'group',
  description: 'A group: its stage, what is due, its block against what is booked, and its rooming list.',
  component: Group,
});
