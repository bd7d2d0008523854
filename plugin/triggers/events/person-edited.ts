import { defineLogicFunction } from 'twenty-sdk/define';
import { followEdits } from '../../flows/identity/follow-edits.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-edited'),
  name: 'person-edited',
  description:
    'What somebody wrote into the record of a guest is kept as a value of staff, which wins until it is let go.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'person.updated',
    updatedFields: ['name', 'emails', 'phones', 'guestBirthday', 'guestNationality', 'guestLanguage'],
    batchMode: true,
  },
  handler: (payload: unknown) => followEdits(triggeredHost({ asApplication: true }), payload),
});
