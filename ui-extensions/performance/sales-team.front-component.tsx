import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { SalesTeam } from './sales-team.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:sales-team'),
  name: 'sales-team',
  description: 'What each salesperson won and lost, how fast they answered, whom they visited and what it cost.',
  component: SalesTeam,
});
