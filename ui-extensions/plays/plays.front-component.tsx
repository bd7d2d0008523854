import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { PlaysPage } from './plays.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:plays'),
  name: 'plays',
  description: 'The plays of the hotel with what each brings, and the way to change them.',
  component: PlaysPage,
});
