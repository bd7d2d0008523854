import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followCases } from '../../flows/service/follow-cases.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** What the clock of a case, the open cases of its guest and what it says to managers only follow from. */
const FOLLOWED_FIELDS = [
  'name',
  'restricted',
  'description',
  'resolution',
  'reply',
  'compensation',
  'cost',
  'status',
  'severity',
  'category',
  'openedAt',
  'personId',
  'stayId',
  'propertyId',
  'guestEscalatedAt',
];

/** The function that follows one kind of event of service cases. `when` says in a few words what happened. */
export const caseFunction = (
  event: 'created' | 'updated' | 'deleted' | 'restored',
  when: string,
): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:case-${event}`),
  name: `case-${event}`,
  description: `${when}: when it is due, how far it has gone up, the open cases of the guest, and what only managers see of it.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `serviceCase.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: (payload: unknown) => followCases(triggeredHost({ asApplication: true }), payload, new Date()),
});
