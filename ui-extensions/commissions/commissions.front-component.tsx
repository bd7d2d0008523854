import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Commissions } from './commissions.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:commissions'),
  name: 'commissions',
  description: 'The commission statements of an agency, month by month, and their stays.',
  component: Commissions,
});
