import { defineLogicFunction } from 'twenty-sdk/define';
import { followStayEvents } from '../flows/stay-events.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:stay-updated'),
  name: 'stay-updated',
  description: 'A stay was changed: its nights and total, and the totals of the guest.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'stay.updated',
    updatedFields: [
      'status',
      'guestId',
      'arrivalOn',
      'departureOn',
      'nights',
      'roomRevenue',
      'foodRevenue',
      'otherRevenue',
      'totalRevenue',
    ],
    batchMode: true,
  },
  handler: (payload: unknown) => followStayEvents(triggeredHost({ asApplication: true }), payload, new Date()),
});
