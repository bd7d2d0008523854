import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followWordings } from '../../flows/preferences/wordings.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** What follows from a wording, without what the app itself writes. */
const FOLLOWED_FIELDS = ['name', 'category', 'value', 'polarity'];

/** The function that follows one kind of event of the hotel's own wordings. */
export const wordingFunction = (event: 'created' | 'updated' | 'deleted' | 'restored'): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:wording-${event}`),
  name: `wording-${event}`,
  description: `A wording of wishes was ${event}: which wordings are read, and why others are not.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `preferenceWording.${event}`,
    batchMode: true,
    ...(event === 'updated' ? { updatedFields: FOLLOWED_FIELDS } : {}),
  },
  handler: () => followWordings(triggeredHost({ asApplication: true })),
});
