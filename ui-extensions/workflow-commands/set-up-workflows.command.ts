import { defineCommandMenuItem } from 'twenty-sdk/define';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:set-up-workflows'),
  label: 'Set up workflows',
  icon: 'IconSettingsAutomation',
  availabilityType: 'GLOBAL',
  frontComponentUniversalIdentifier: identifier('component:set-up-workflows'),
});
