import { ViewType, defineView } from 'twenty-sdk/define';
import { FIELD, PROBE, own } from './identifiers.mts';

export default defineView({
  universalIdentifier: own('view', 0x11),
  name: 'Probes by stage',
  icon: 'IconLayoutKanban',
  position: 8,
  objectUniversalIdentifier: PROBE,
  type: ViewType.KANBAN,
  mainGroupByFieldMetadataUniversalIdentifier: FIELD.stage,
  fields: [
    {
      universalIdentifier: own('view', 0x12),
      fieldMetadataUniversalIdentifier: FIELD.probeName,
      position: 0,
      isVisible: true,
      size: 200,
    },
  ],
  groups: ['DRAFT', 'READY', 'CLOSED'].map((fieldValue, position) => ({
    universalIdentifier: own('view', 0x13 + position),
    fieldValue,
    position,
    isVisible: true,
  })),
});
