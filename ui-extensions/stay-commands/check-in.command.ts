import { objectPermissions, selectedRecords, someEquals } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:check-in'),
  label: 'Check in',
  frontComponentUniversalIdentifier: identifier('component:check-in'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('stay'),
  conditionalAvailabilityExpression:
    objectPermissions.canUpdateObjectRecords &&
    !someEquals(selectedRecords, 'status', 'IN_HOUSE') &&
    !someEquals(selectedRecords, 'status', 'CHECKED_OUT') &&
    !someEquals(selectedRecords, 'status', 'CANCELLED'),
});
