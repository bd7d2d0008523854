import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { CommissionStatementPage } from './commissions.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:commission-statement'),
  name: 'commission-statement',
  description: 'A commission statement, stay by stay, and what can be done about it.',
  component: CommissionStatementPage,
});
