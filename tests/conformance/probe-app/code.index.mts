import { defineIndex } from 'twenty-sdk/define';
import { FIELD, PROBE, own } from './identifiers.mts';

export default defineIndex({
  universalIdentifier: own('index', 1),
  objectUniversalIdentifier: PROBE,
  isUnique: true,
  fields: [{ universalIdentifier: own('index', 2), fieldUniversalIdentifier: FIELD.code }],
});
