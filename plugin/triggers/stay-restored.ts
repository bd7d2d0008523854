import { defineLogicFunction } from 'twenty-sdk/define';
import { followStayEvents } from '../flows/stay-events.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:stay-restored'),
  name: 'stay-restored',
  description: 'A stay was restored: its nights and total, and the totals of the guest.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: { eventName: 'stay.restored', batchMode: true },
  handler: (payload: unknown) => followStayEvents(triggeredHost({ asApplication: true }), payload, new Date()),
});
