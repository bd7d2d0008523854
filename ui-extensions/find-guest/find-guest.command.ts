import { defineCommandMenuItem } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:find-guest'),
  label: 'Find a guest',
  icon: 'IconUserSearch',
  isPinned: true,
  availabilityType: 'GLOBAL',
  frontComponentUniversalIdentifier: identifier('component:find-guest'),
});
