import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { GuestsToKeepPage } from './guests-to-keep.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:guests-to-keep'),
  name: 'guests-to-keep',
  description: 'Guests to win back, by what is at risk with them, and the day’s work with them.',
  component: GuestsToKeepPage,
});
