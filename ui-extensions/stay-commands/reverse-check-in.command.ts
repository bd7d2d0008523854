import { objectPermissions, selectedRecords, someEquals } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:reverse-check-in'),
  label: 'Reverse check-in',
  frontComponentUniversalIdentifier: identifier('component:reverse-check-in'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('stay'),
  conditionalAvailabilityExpression:
    objectPermissions.canUpdateObjectRecords &&
    !someEquals(selectedRecords, 'status', 'CONFIRMED') &&
    !someEquals(selectedRecords, 'status', 'CHECKED_OUT') &&
    !someEquals(selectedRecords, 'status', 'CANCELLED'),
});
