import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Performance } from './performance.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:performance'),
  name: 'performance',
  description: 'How the hotel does: what it came to, where it came from and what lies ahead.',
  component: Performance,
});
