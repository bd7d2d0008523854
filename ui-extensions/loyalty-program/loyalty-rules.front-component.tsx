import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { LoyaltyRules } from './loyalty-rules.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:loyalty-rules'),
  name: 'loyalty-rules',
  description:
    'The rules of a loyalty program: begun from a preset, changed, tried out on the members and put into force.',
  component: LoyaltyRules,
});
