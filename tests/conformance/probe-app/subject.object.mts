import {
  FieldType,
  MetadataWritability,
  NumberDataType,
  OnDeleteAction,
  RelationType,
  defineObject,
} from 'twenty-sdk/define';
import { FIELD, SHELF, SUBJECT, own } from './identifiers.mts';

/** A record whose every change is witnessed. */
export default defineObject({
  universalIdentifier: SUBJECT,
  nameSingular: 'conformanceSubject',
  namePlural: 'conformanceSubjects',
  labelSingular: 'Conformance subject',
  labelPlural: 'Conformance subjects',
  icon: 'IconEyeCheck',
  labelIdentifierFieldMetadataUniversalIdentifier: own('name', 5),
  fields: [
    { universalIdentifier: own('name', 5), type: FieldType.TEXT, name: 'name', label: 'Name' },
    { universalIdentifier: FIELD.subjectCode, type: FieldType.TEXT, name: 'code', label: 'Code' },
    {
      universalIdentifier: own('field', 0x41),
      type: FieldType.NUMBER,
      name: 'amount',
      label: 'Amount',
      universalSettings: { dataType: NumberDataType.INT, decimals: 0, type: 'number' },
    },
    {
      universalIdentifier: own('field', 0x42),
      type: FieldType.SELECT,
      name: 'stage',
      label: 'Stage',
      options: [
        { id: own('option', 0x50), value: 'DRAFT', label: 'Draft', position: 0, color: 'gray' },
        { id: own('option', 0x51), value: 'READY', label: 'Ready', position: 1, color: 'green' },
      ],
    },
    { universalIdentifier: own('field', 0x43), type: FieldType.CURRENCY, name: 'price', label: 'Price' },
    {
      universalIdentifier: FIELD.worked,
      type: FieldType.TEXT,
      name: 'worked',
      label: 'Worked out',
      writability: MetadataWritability.APPLICATION,
    },
    { universalIdentifier: own('field', 0x44), type: FieldType.DATE, name: 'day', label: 'Day' },
    {
      universalIdentifier: FIELD.subjectShelf,
      type: FieldType.RELATION,
      name: 'shelf',
      label: 'Shelf',
      isNullable: true,
      relationTargetObjectMetadataUniversalIdentifier: SHELF,
      relationTargetFieldMetadataUniversalIdentifier: FIELD.subjects,
      universalSettings: {
        relationType: RelationType.MANY_TO_ONE,
        onDelete: OnDeleteAction.SET_NULL,
        joinColumnName: 'shelfId',
      },
    },
  ],
});
