import { objectPermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:retire-preference'),
  label: 'Retire preference',
  frontComponentUniversalIdentifier: identifier('component:retire-preference'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('roomPreference'),
  conditionalAvailabilityExpression: objectPermissions.canUpdateObjectRecords,
});
