import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { AccountPanel } from './account-panel.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:account-panel'),
  name: 'account-panel',
  description: 'What an account brings, its class and why, contacts, branches, rates, and what is open with it.',
  component: AccountPanel,
});
