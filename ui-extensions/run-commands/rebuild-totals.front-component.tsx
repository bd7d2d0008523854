import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { RebuildTotals } from './rebuild-totals.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:rebuild-totals'),
  name: 'rebuild-totals',
  description: 'Rebuilds the totals of all guests from their stays, as a run.',
  component: RebuildTotals,
  isHeadless: true,
});
