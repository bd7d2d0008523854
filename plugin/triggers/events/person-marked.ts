import { defineLogicFunction } from 'twenty-sdk/define';
import { followMarks } from '../../flows/loyalty/follow-memberships.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-marked'),
  name: 'person-marked',
  description: 'A guest was marked or tagged otherwise: his memberships rest, or go on.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'person.updated',
    updatedFields: ['guestDoNotRent', 'guestTags'],
    batchMode: true,
  },
  handler: (payload: unknown) => followMarks(triggeredHost({ asApplication: true }), payload, new Date()),
});
