import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { WithdrawLinks } from './withdraw-links.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:withdraw-links'),
  name: 'withdraw-links',
  description: 'Withdraws the links to the own page of the selected guest.',
  component: WithdrawLinks,
  isHeadless: true,
});
