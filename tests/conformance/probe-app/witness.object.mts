import { FieldType, defineObject } from 'twenty-sdk/define';
import { WITNESS, own } from './identifiers.mts';

/** One event as a function of the app received it. */
export default defineObject({
  universalIdentifier: WITNESS,
  nameSingular: 'conformanceWitness',
  namePlural: 'conformanceWitnesses',
  labelSingular: 'Conformance witness',
  labelPlural: 'Conformance witnesses',
  icon: 'IconEye',
  labelIdentifierFieldMetadataUniversalIdentifier: own('name', 4),
  fields: [
    { universalIdentifier: own('name', 4), type: FieldType.TEXT, name: 'name', label: 'Event name' },
    { universalIdentifier: own('field', 0x31), type: FieldType.TEXT, name: 'listener', label: 'Listener' },
    { universalIdentifier: own('field', 0x32), type: FieldType.UUID, name: 'about', label: 'About' },
    { universalIdentifier: own('field', 0x33), type: FieldType.RAW_JSON, name: 'received', label: 'Received' },
  ],
});
