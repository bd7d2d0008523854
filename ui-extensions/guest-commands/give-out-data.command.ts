import { numberOfSelectedRecords, objectPermissions, targetObjectReadPermissions } from 'twenty-sdk/define';
import { objectIdentifier } from '../../objects/fields.ts';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:give-out-data'),
  label: 'Give guest their data',
  frontComponentUniversalIdentifier: identifier('component:give-out-data'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: objectIdentifier('person'),
  conditionalAvailabilityExpression:
    numberOfSelectedRecords === 1 &&
    objectPermissions.canUpdateObjectRecords &&
    targetObjectReadPermissions.dataRequest === true,
});
