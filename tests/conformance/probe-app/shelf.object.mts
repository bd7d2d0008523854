import { FieldType, NumberDataType, RelationType, defineObject } from 'twenty-sdk/define';
import { FIELD, LABEL, PROBE, SHELF, SUBJECT, own } from './identifiers.mts';

/** What probes stand on: the other side of their relation, itself the parent of labels. */
export default defineObject({
  universalIdentifier: SHELF,
  nameSingular: 'conformanceShelf',
  namePlural: 'conformanceShelves',
  labelSingular: 'Conformance shelf',
  labelPlural: 'Conformance shelves',
  icon: 'IconBoxMultiple',
  isSearchable: true,
  labelIdentifierFieldMetadataUniversalIdentifier: own('name', 1),
  fields: [
    { universalIdentifier: own('name', 1), type: FieldType.TEXT, name: 'name', label: 'Name' },
    {
      universalIdentifier: own('field', 0x21),
      type: FieldType.NUMBER,
      name: 'capacity',
      label: 'Capacity',
      universalSettings: { dataType: NumberDataType.INT, decimals: 0, type: 'number' },
    },
    {
      universalIdentifier: FIELD.probes,
      type: FieldType.RELATION,
      name: 'probes',
      label: 'Probes',
      relationTargetObjectMetadataUniversalIdentifier: PROBE,
      relationTargetFieldMetadataUniversalIdentifier: FIELD.shelf,
      universalSettings: { relationType: RelationType.ONE_TO_MANY },
    },
    {
      universalIdentifier: FIELD.labels,
      type: FieldType.RELATION,
      name: 'labels',
      label: 'Labels',
      relationTargetObjectMetadataUniversalIdentifier: LABEL,
      relationTargetFieldMetadataUniversalIdentifier: FIELD.labelledShelf,
      universalSettings: { relationType: RelationType.ONE_TO_MANY },
    },
    {
      universalIdentifier: FIELD.subjects,
      type: FieldType.RELATION,
      name: 'subjects',
      label: 'Subjects',
      relationTargetObjectMetadataUniversalIdentifier: SUBJECT,
      relationTargetFieldMetadataUniversalIdentifier: FIELD.subjectShelf,
      universalSettings: { relationType: RelationType.ONE_TO_MANY },
    },
  ],
});
