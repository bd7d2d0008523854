import { FieldType, defineObject } from 'twenty-sdk/define';
import { SECRET, own } from './identifiers.mts';

/** An object that the app's role does not mention. */
export default defineObject({
  universalIdentifier: SECRET,
  nameSingular: 'conformanceSecret',
  namePlural: 'conformanceSecrets',
  labelSingular: 'Conformance secret',
  labelPlural: 'Conformance secrets',
  icon: 'IconLock',
  labelIdentifierFieldMetadataUniversalIdentifier: own('name', 3),
  fields: [{ universalIdentifier: own('name', 3), type: FieldType.TEXT, name: 'name', label: 'Name' }],
});
