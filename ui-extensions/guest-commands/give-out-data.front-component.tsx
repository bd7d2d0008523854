import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { GiveOutData } from './give-out-data.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:give-out-data'),
  name: 'give-out-data',
  description: 'Copies a link to everything that is kept of the selected guest, to be sent to the guest.',
  component: GiveOutData,
  isHeadless: true,
});
