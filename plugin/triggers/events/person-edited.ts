import { defineLogicFunction } from 'twenty-sdk/define';
import { followArrivals } from '../../flows/identity/follow-arrivals.ts';
import { followEdits } from '../../flows/identity/follow-edits.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:person-edited'),
  name: 'person-edited',
  description:
    'What somebody wrote into the record of a guest is kept as a value of staff, which wins until it is let go; and the guest is compared with those who may be the same.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'person.updated',
    updatedFields: ['name', 'emails', 'phones', 'guestBirthday', 'guestNationality', 'guestLanguage', 'guestDoNotRent'],
    batchMode: true,
  },
  handler: async (payload: unknown) => {
    const host = triggeredHost({ asApplication: true });
    const edited = await followEdits(host, payload);
    return { ...edited, ...(await followArrivals(host, payload, () => new Date())) };
  },
});
