import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { LoyaltyProgram } from './loyalty-program.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:loyalty-program'),
  name: 'loyalty-program',
  description: 'The loyalty programs: tiers, members, points and what they cost, and their rules.',
  component: LoyaltyProgram,
});
