import { defineIndex } from 'twenty-sdk/define';
import { FIELD, PROBE, own } from './identifiers.mts';

export default defineIndex({
  universalIdentifier: own('index', 3),
  objectUniversalIdentifier: PROBE,
  isUnique: true,
  fields: [
    { universalIdentifier: own('index', 4), fieldUniversalIdentifier: FIELD.partOne },
    { universalIdentifier: own('index', 5), fieldUniversalIdentifier: FIELD.partTwo },
  ],
});
