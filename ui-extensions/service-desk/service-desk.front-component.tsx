import { defineFrontComponent } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';
import { ServiceDesk } from './service-desk.tsx';

export default defineFrontComponent({
  universalIdentifier: identifier('component:service-desk'),
  name: 'service-desk',
  description: 'Open service cases by when they are due, with the commands for them.',
  component: ServiceDesk,
});
