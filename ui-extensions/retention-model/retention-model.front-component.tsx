import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { RetentionModel } from './retention-model.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:retention-model'),
  name: 'retention-model',
  description: 'How well the retention model tells who comes again, and how guests come back.',
  component: RetentionModel,
});
