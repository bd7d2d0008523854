import { defineIndex } from 'twenty-sdk/define';
import { FIELD, SUBJECT, own } from './identifiers.mts';

export default defineIndex({
  universalIdentifier: own('index', 6),
  objectUniversalIdentifier: SUBJECT,
  isUnique: true,
  fields: [{ universalIdentifier: own('index', 7), fieldUniversalIdentifier: FIELD.subjectCode }],
});
