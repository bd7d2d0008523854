import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followPreferences } from '../../flows/preferences/follow-preferences.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** What how well a room suits follows from. */
const FOLLOWED_FIELDS = [
  'personId',
  'category',
  'value',
  'polarity',
  'strength',
  'origin',
  'evidenceStays',
  'lastConfirmedOn',
  'validUntil',
];

/** The function that follows one kind of event of preferences, everyday or sensitive. */
export const preferenceFunction = (
  object: 'roomPreference' | 'sensitivePreference',
  event: 'created' | 'updated' | 'deleted',
): LogicFunctionConfig => {
  const name = `${object === 'roomPreference' ? 'preference' : 'sensitive-preference'}-${event}`;
  return {
    universalIdentifier: identifier(`function:${name}`),
    name,
    description: `A wish of a guest was ${event}: how well the rooms suit in which he is or will be.`,
    timeoutSeconds: 120,
    databaseEventTriggerSettings: {
      eventName: `${object}.${event}`,
      batchMode: true,
      ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
    },
    handler: (payload: unknown) => followPreferences(triggeredHost({ asApplication: true }), payload, new Date()),
  };
};
