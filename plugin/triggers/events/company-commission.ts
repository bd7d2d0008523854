import { defineLogicFunction } from 'twenty-sdk/define';
import { followPercents } from '../../flows/sales/commissions/refresh.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:company-commission'),
  name: 'company-commission',
  description: 'Another commission was agreed with an agency: its open statements.',
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: 'company.updated',
    updatedFields: ['accountCommissionPercent'],
    batchMode: true,
  },
  handler: (payload: unknown) => followPercents(triggeredHost({ asApplication: true }), payload, new Date()),
});
