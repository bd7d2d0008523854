import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { QuotesOfGuest } from './quotes.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:quotes-of-guest'),
  name: 'quotes-of-guest',
  description: 'Every price given to a guest, and a new one.',
  component: QuotesOfGuest,
});
