import { numberOfSelectedRecords, objectPermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:repeat-run'),
  label: 'Repeat run',
  frontComponentUniversalIdentifier: identifier('component:repeat-run'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('hotelRun'),
  conditionalAvailabilityExpression: objectPermissions.canUpdateObjectRecords && numberOfSelectedRecords === 1,
});
