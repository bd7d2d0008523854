import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { SatisfactionPage } from './satisfaction.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:satisfaction'),
  name: 'satisfaction',
  description: 'What guests think, by property, department, room type and month, and what their cases cost.',
  component: SatisfactionPage,
});
