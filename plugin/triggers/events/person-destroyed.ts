import { defineLogicFunction } from 'twenty-sdk/define';
import { followDestroyed } from '../../flows/identity/follow-destroyed.ts';
import { followErasure } from '../../flows/stays/follow-names.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-destroyed'),
  name: 'person-destroyed',
  description:
    'A guest was destroyed: the name goes from the names of the stays. Where the host merged him, the other is put right.',
  timeoutSeconds: 300,
  databaseEventTriggerSettings: { eventName: 'person.destroyed', batchMode: true },
  handler: async (payload: unknown) => {
    const host = triggeredHost({ asApplication: true });
    const erased = await followErasure(host, payload, new Date());
    return { ...erased, ...(await followDestroyed(host, payload, () => new Date())) };
  },
});
