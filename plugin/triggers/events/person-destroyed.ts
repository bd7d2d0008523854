import { defineLogicFunction } from 'twenty-sdk/define';
import { followErasure } from '../../flows/stays/follow-names.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-destroyed'),
  name: 'person-destroyed',
  description: 'A guest was destroyed: the name goes from the names of the stays.',
  timeoutSeconds: 300,
  databaseEventTriggerSettings: { eventName: 'person.destroyed', batchMode: true },
  handler: (payload: unknown) => followErasure(triggeredHost({ asApplication: true }), payload, new Date()),
});
