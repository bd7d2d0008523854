import { objectPermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:cancel-run'),
  label: 'Cancel run',
  frontComponentUniversalIdentifier: identifier('component:cancel-run'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('hotelRun'),
  conditionalAvailabilityExpression: objectPermissions.canUpdateObjectRecords,
});
