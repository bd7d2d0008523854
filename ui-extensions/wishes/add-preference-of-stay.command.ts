import { numberOfSelectedRecords } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:add-preference-of-stay'),
  label: 'Add preference',
  frontComponentUniversalIdentifier: identifier('component:wishes-of-stay'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('stay'),
  conditionalAvailabilityExpression: numberOfSelectedRecords === 1,
});
