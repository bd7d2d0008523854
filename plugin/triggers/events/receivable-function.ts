import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followReceivables } from '../../flows/sales/credit/refresh.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** What of a receivable its state and the balance of its account follow from, and what the app works out. */
const FOLLOWED_FIELDS = [
  'companyId',
  'amount',
  'invoicedOn',
  'dueOn',
  'received',
  'open',
  'status',
  'writtenOffOn',
  'isWithdrawn',
];

/** The function that follows one kind of event of receivables. `when` says in a few words what happened. */
export const receivableFunction = (
  event: 'created' | 'updated' | 'deleted' | 'restored',
  when: string,
): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:receivable-${event}`),
  name: `receivable-${event}`,
  description: `${when}: when it is due, what is open, and what its account owes.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `receivable.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: (payload: unknown) => followReceivables(triggeredHost({ asApplication: true }), payload, new Date()),
});
