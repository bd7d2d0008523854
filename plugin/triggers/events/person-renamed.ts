import { defineLogicFunction } from 'twenty-sdk/define';
import { followNames } from '../../flows/stays/follow-names.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-renamed'),
  name: 'person-renamed',
  description: 'The name of a guest was changed: the names of the stays.',
  timeoutSeconds: 300,
  databaseEventTriggerSettings: { eventName: 'person.updated', updatedFields: ['name'], batchMode: true },
  handler: (payload: unknown) => followNames(triggeredHost({ asApplication: true }), payload, new Date()),
});
