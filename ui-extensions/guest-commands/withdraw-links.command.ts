import { numberOfSelectedRecords, objectPermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem, STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:withdraw-links'),
  label: 'Withdraw links to own page',
  frontComponentUniversalIdentifier: identifier('component:withdraw-links'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS.person.universalIdentifier,
  conditionalAvailabilityExpression: numberOfSelectedRecords === 1 && objectPermissions.canUpdateObjectRecords,
});
