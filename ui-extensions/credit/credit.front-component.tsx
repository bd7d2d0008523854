import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Credit } from './credit.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:credit'),
  name: 'credit',
  description: 'What an account owes: open invoices by age, receipts and months, with the commands about them.',
  component: Credit,
});
