import { defineLogicFunction } from 'twenty-sdk/define';
import { followVisits } from '../../flows/sales/accounts.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:company-visited'),
  name: 'company-visited',
  description: 'An account was called on, or is to be at other intervals: the day of the next visit.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'company.updated',
    updatedFields: ['accountLastVisitOn', 'accountVisitEveryDays', 'accountNextVisitOn'],
    batchMode: true,
  },
  handler: (payload: unknown) => followVisits(triggeredHost({ asApplication: true }), payload, new Date()),
});
