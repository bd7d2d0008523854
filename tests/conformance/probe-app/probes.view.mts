import { ViewFilterOperand, ViewSortDirection, ViewType, defineView } from 'twenty-sdk/define';
import { FIELD, PROBE, own } from './identifiers.mts';

export default defineView({
  universalIdentifier: own('view', 1),
  name: 'Ready probes',
  icon: 'IconTestPipe',
  position: 7,
  objectUniversalIdentifier: PROBE,
  type: ViewType.TABLE,
  fields: [
    {
      universalIdentifier: own('view', 2),
      fieldMetadataUniversalIdentifier: FIELD.probeName,
      position: 0,
      isVisible: true,
      size: 200,
    },
    {
      universalIdentifier: own('view', 3),
      fieldMetadataUniversalIdentifier: FIELD.amount,
      position: 1,
      isVisible: true,
      size: 120,
    },
  ],
  filters: [
    {
      universalIdentifier: own('view', 4),
      fieldMetadataUniversalIdentifier: FIELD.stage,
      operand: ViewFilterOperand.IS,
      value: ['READY'],
    },
  ],
  sorts: [
    {
      universalIdentifier: own('view', 5),
      fieldMetadataUniversalIdentifier: FIELD.amount,
      direction: ViewSortDirection.DESC,
    },
  ],
});
