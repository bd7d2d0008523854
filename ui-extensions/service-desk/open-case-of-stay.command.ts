import { numberOfSelectedRecords } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:open-case-of-stay'),
  label: 'Open a case',
  frontComponentUniversalIdentifier: identifier('component:open-case-of-stay'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('stay'),
  conditionalAvailabilityExpression: numberOfSelectedRecords === 1,
});
