import { defineLogicFunction } from 'twenty-sdk/define';
import { followStayEvents } from '../flows/stay-events.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:stay-deleted'),
  name: 'stay-deleted',
  description: 'A stay was deleted: its nights and total, and the totals of the guest.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: { eventName: 'stay.deleted', batchMode: true },
  handler: (payload: unknown) => followStayEvents(triggeredHost({ asApplication: true }), payload, new Date()),
});
