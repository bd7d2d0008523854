import { targetObjectWritePermissions } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:rebuild-totals'),
  label: 'Rebuild totals',
  frontComponentUniversalIdentifier: identifier('component:rebuild-totals'),
  availabilityType: 'GLOBAL',
  conditionalAvailabilityExpression: targetObjectWritePermissions.hotelRun === true,
});
