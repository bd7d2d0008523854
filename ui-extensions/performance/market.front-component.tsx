import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Market } from './market.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:market'),
  name: 'market',
  description: 'What competitors ask beside the own rate, and what business was lost to whom.',
  component: Market,
});
