import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { MembershipCard } from './membership-card.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:membership-card'),
  name: 'membership-card',
  description: 'A membership: tier, points, what comes next and the ledger, with its commands.',
  component: MembershipCard,
});
