import { objectPermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:confirm-preference'),
  label: 'Confirm preference',
  frontComponentUniversalIdentifier: identifier('component:confirm-preference'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('roomPreference'),
  conditionalAvailabilityExpression: objectPermissions.canUpdateObjectRecords,
});
