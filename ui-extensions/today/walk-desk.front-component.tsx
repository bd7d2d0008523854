import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { WalkDesk } from './walk-desk.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:walk-desk'),
  name: 'walk-desk',
  description: 'Whom to relocate on a night that is sold beyond the rooms, with why, what it costs and the letter.',
  component: WalkDesk,
});
