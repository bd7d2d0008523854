import * as z from 'zod';
import { npsGroupOf } from '../../domain/service/recommendation.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import { feedbackById, refreshRecommendations, saveFeedbackGroups } from '../../host/feedback.ts';

const ofGuest = z.object({ personId: z.string().nullish() }).nullish();
const feedbackEvents = eventsOf(
  z.object({ recordId: z.string(), properties: z.object({ before: ofGuest, after: ofGuest }) }),
);

/**
 * Follows feedback that came in, was changed or deleted: its group, and what its guest last said. It reads what there is now,
 * so that events may come late, twice and in any order. For a batch of 200 two requests where nothing is to be done, four
 * where everything is.
 */
export const followFeedback = async (host: Host, payload: unknown): Promise<{ guestsWritten: number }> => {
  let guestsWritten = 0;
  for (const batch of batches(feedbackEvents.parse(payload))) {
    const feedback = await feedbackById(host, [...new Set(batch.map(({ recordId }) => recordId))]);
    await saveFeedbackGroups(
      host,
      feedback.flatMap(({ id, npsScore, group }) => {
        const right = npsScore === null ? null : npsGroupOf(npsScore);
        return group === right ? [] : [{ id, group: right }];
      }),
    );
    const guestIds = [
      ...feedback.map(({ personId }) => personId),
      ...batch.flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId]),
    ].filter((id) => typeof id === 'string');
    if (guestIds.length > 0) guestsWritten += await refreshRecommendations(host, guestIds);
  }
  return { guestsWritten };
};
