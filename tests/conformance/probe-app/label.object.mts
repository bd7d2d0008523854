import { FieldType, OnDeleteAction, RelationType, defineObject } from 'twenty-sdk/define';
import { FIELD, LABEL, SHELF, own } from './identifiers.mts';

/** Goes with its shelf when that is destroyed; the app's role may only read it. */
export default defineObject({
  universalIdentifier: LABEL,
  nameSingular: 'conformanceLabel',
  namePlural: 'conformanceLabels',
  labelSingular: 'Conformance label',
  labelPlural: 'Conformance labels',
  icon: 'IconTag',
  labelIdentifierFieldMetadataUniversalIdentifier: own('name', 2),
  fields: [
    { universalIdentifier: own('name', 2), type: FieldType.TEXT, name: 'name', label: 'Name' },
    {
      universalIdentifier: FIELD.labelledShelf,
      type: FieldType.RELATION,
      name: 'shelf',
      label: 'Shelf',
      isNullable: true,
      relationTargetObjectMetadataUniversalIdentifier: SHELF,
      relationTargetFieldMetadataUniversalIdentifier: FIELD.labels,
      universalSettings: {
        relationType: RelationType.MANY_TO_ONE,
        onDelete: OnDeleteAction.CASCADE,
        joinColumnName: 'shelfId',
      },
    },
  ],
});
