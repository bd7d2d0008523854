import { FieldType, RelationType, STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS, defineField } from 'twenty-sdk/define';
import { FIELD, PROBE } from './identifiers.mts';

export default defineField({
  universalIdentifier: FIELD.ownedProbes,
  objectUniversalIdentifier: STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS.person.universalIdentifier,
  type: FieldType.RELATION,
  name: 'conformanceProbes',
  label: 'Conformance probes',
  relationTargetObjectMetadataUniversalIdentifier: PROBE,
  relationTargetFieldMetadataUniversalIdentifier: FIELD.owner,
  universalSettings: { relationType: RelationType.ONE_TO_MANY },
});
