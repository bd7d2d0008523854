import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followBlockNights } from '../../flows/sales/groups/refresh.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

const FOLLOWED_FIELDS = ['groupId', 'roomTypeId', 'night', 'rooms', 'pickedUp', 'held'];

type NightEvent = 'created' | 'updated' | 'deleted' | 'restored';

/** The function that follows one kind of event of nights of blocks. `when` says in a few words what happened. */
export const groupNightFunction = (event: NightEvent, when: string): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:group-night-${event}`),
  name: `group-night-${event}`,
  description: `${when}: the block of the group, what is picked up of it, and what is held.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `groupNight.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: (payload: unknown) => followBlockNights(triggeredHost({ asApplication: true }), payload, new Date()),
});
