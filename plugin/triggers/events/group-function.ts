import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followGroups } from '../../flows/sales/groups/refresh.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** The fields of a group that something follows from, and those that the app works out. */
const FOLLOWED_FIELDS = [
  'groupStage',
  'groupArrivalOn',
  'groupDepartureOn',
  'groupCutOffOn',
  'groupOptionUntil',
  'groupReleasedOn',
  'groupPropertyId',
  'groupLostReason',
  'groupProbability',
  'amount',
  'groupReached',
  'groupProblem',
  'groupBlock',
  'groupPickup',
  'groupWeighted',
];

/** The function that follows one kind of event of groups. `when` says in a few words what happened. */
export const groupFunction = (event: 'created' | 'updated', when: string): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:group-${event}`),
  name: `group-${event}`,
  description: `${when}: what about it cannot be, its probability and weighted amount, and what its block holds.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `opportunity.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: (payload: unknown) => followGroups(triggeredHost({ asApplication: true }), payload, new Date()),
});
