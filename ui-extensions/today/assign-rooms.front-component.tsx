import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { AssignRooms } from './assign-rooms.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:assign-rooms'),
  name: 'assign-rooms',
  description: 'Rooms for the arrivals of a day, proposed all at once with what each meets, to be accepted or changed.',
  component: AssignRooms,
});
