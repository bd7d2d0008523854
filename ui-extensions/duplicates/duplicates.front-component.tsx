import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Duplicates } from './duplicates.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:duplicates'),
  name: 'duplicates',
  description: 'Possible duplicates side by side, decided by keyboard.',
  component: Duplicates,
});
