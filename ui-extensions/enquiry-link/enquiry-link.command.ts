import { numberOfSelectedRecords } from 'twenty-sdk/define';
import { defineCommandMenuItem } from '../../objects/sdk.ts';
import { identifier } from '../../plugin/identifiers.ts';

export default defineCommandMenuItem({
  universalIdentifier: identifier('command:enquiry-link'),
  label: 'Link for enquiries',
  frontComponentUniversalIdentifier: identifier('component:enquiry-link'),
  availabilityType: 'RECORD_SELECTION',
  availabilityObjectUniversalIdentifier: identifier('hotelProperty'),
  conditionalAvailabilityExpression: numberOfSelectedRecords === 1,
});
