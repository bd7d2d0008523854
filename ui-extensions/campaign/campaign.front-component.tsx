import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Campaign } from './campaign.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:campaign'),
  name: 'campaign',
  description: 'A campaign: whom it turns to, who is held back by what, its commands, and what it brought.',
  component: Campaign,
});
