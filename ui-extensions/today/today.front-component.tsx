import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { Today } from './today.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:today'),
  name: 'today',
  description:
    'A day at the front desk: arrivals, guests in house, departures, what is to be corrected, and the briefing.',
  component: Today,
});
