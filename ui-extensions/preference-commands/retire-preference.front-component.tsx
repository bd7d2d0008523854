import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { RetirePreference } from './retire-preference.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:retire-preference'),
  name: 'retire-preference',
  description: 'Takes the selected preferences out of what counts.',
  component: RetirePreference,
  isHeadless: true,
});
