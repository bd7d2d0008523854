import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { GuestSources } from './guest-sources.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:guest-sources'),
  name: 'guest-sources',
  description:
    'Where each value of a guest’s record comes from, by which rule and since when; staff pin what must not change.',
  component: GuestSources,
});
