import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { QuotesOfGroup } from './quotes.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:quotes-of-group'),
  name: 'quotes-of-group',
  description: 'Every price given to a group, and a new one.',
  component: QuotesOfGroup,
});
