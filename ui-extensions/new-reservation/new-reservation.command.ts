import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:new-reservation'),
  label: 'New reservation',
  availabilityType: 'GLOBAL',
  frontComponentUniversalIdentifier: identifier('component:new-reservation'),
});
