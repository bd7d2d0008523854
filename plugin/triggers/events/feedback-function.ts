import type { LogicFunctionConfig } from 'twenty-sdk/define';
import { followFeedback } from '../../flows/service/follow-feedback.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

/** The function that follows one kind of event of feedback. `when` says in a few words what happened. */
export const feedbackFunction = (
  event: 'created' | 'updated' | 'deleted' | 'restored',
  when: string,
): LogicFunctionConfig => ({
  universalIdentifier: identifier(`function:feedback-${event}`),
  name: `feedback-${event}`,
  description: `${when}: its group and mood, whether the guest would recommend the hotel, and a case where not.`,
  timeoutSeconds: 120,
  databaseEventTriggerSettings: {
    eventName: `guestFeedback.${event}`,
    batchMode: true,
    ...(event === 'updated'
      ? { updatedFields: ['npsScore', 'overall', 'comment', 'answeredAt', 'personId', 'stayId'] }
      : {}),
  },
  handler: (payload: unknown) => followFeedback(triggeredHost({ asApplication: true }), payload, new Date()),
});
