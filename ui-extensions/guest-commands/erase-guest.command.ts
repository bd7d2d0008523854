import { numberOfSelectedRecords, targetObjectReadPermissions } from 'twenty-sdk/define';
import { objectIdentifier } from '../../objects/fields.ts';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:erase-guest'),
  label: 'Erase guest',
  frontComponentUniversalIdentifier: identifier('component:erase-guest'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: objectIdentifier('person'),
  conditionalAvailabilityExpression: numberOfSelectedRecords === 1 && targetObjectReadPermissions.dataRequest === true,
});
