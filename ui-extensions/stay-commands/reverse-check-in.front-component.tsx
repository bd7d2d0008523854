import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { ReverseCheckIn } from './reverse-check-in.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:reverse-check-in'),
  name: 'reverse-check-in',
  description: 'Takes back the check-in of the selected stays.',
  component: ReverseCheckIn,
  isHeadless: true,
});
