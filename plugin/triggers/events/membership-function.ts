import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followMemberships } from '../../flows/loyalty/follow-memberships.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** What people set on a membership and its account follows from. */
const FOLLOWED_FIELDS = [
  'personId',
  'programId',
  'status',
  'enrolledOn',
  'tierOverrideId',
  'tierOverrideFrom',
  'tierOverrideUntil',
  'opening',
];

/** The function that follows one kind of event of memberships. `when` says in a few words what happened. */
export const membershipFunction = (event: 'created' | 'updated', when: string): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:membership-${event}`),
  name: `membership-${event}`,
  description: `${when}: its number, points and tier.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `loyaltyMembership.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: (payload: unknown) => followMemberships(triggeredHost({ asApplication: true }), payload, new Date()),
});
