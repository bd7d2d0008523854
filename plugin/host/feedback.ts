import * as z from 'zod/mini';
import { batches, type Host } from './client.ts';
import { GuestsOfFeedbackDocument, LatestAnswersDocument, SaveFeedbackGroupsDocument } from './generated/documents.ts';
import { savePeople } from './people.ts';
import { number, page, recordId, recordIdOrNull, records } from './rows.ts';

const feedbackNode = z.object({
  id: recordId,
  personId: recordIdOrNull,
  npsScore: number,
  group: z.nullable(z.string()),
});
export type FeedbackNow = z.infer<typeof feedbackNode>;

/** Up to 200 pieces of feedback as they are now; those that are gone are absent. */
export const feedbackById = async (host: Host, ids: readonly string[]): Promise<FeedbackNow[]> =>
  records(feedbackNode).parse((await host.request(GuestsOfFeedbackDocument, { ids: [...ids] })).guestFeedbacks);

/** Writes groups of feedback that exists. An upsert by id, so that repeating it changes nothing. */
export const saveFeedbackGroups = async (
  host: Host,
  feedback: readonly { id: string; group: 'PROMOTER' | 'PASSIVE' | 'DETRACTOR' | null }[],
): Promise<void> => {
  if (feedback.length > 0) await host.request(SaveFeedbackGroupsDocument, { feedback: [...feedback] });
};

const guests = records(z.object({ id: recordId, guestNps: number }));
const answer = z.object({ personId: recordId, npsScore: number });

/**
 * Puts right what guests last answered to whether they would recommend the hotel. Of each 200 one request for every 200
 * answers that they ever gave, until each has one, and one more where some are to be written. @returns how many were written.
 */
export const refreshRecommendations = async (host: Host, ids: Iterable<string>): Promise<number> => {
  let written = 0;
  for (const guestIds of batches([...new Set(ids)])) {
    const latest = new Map<string, number | null>();
    let stored: z.infer<typeof guests> = [];
    let after: string | null = null;
    do {
      const found: Awaited<ReturnType<typeof asked>> = await asked(host, guestIds, after);
      stored = found.stored;
      for (const { personId, npsScore } of found.answers) if (!latest.has(personId)) latest.set(personId, npsScore);
      after = found.next;
    } while (after !== null && latest.size < guestIds.length);
    const wrong = stored.flatMap(({ id, guestNps }) =>
      guestNps === (latest.get(id) ?? null) ? [] : [{ id, guestNps: latest.get(id) ?? null }],
    );
    if (wrong.length > 0) await savePeople(host, wrong);
    written += wrong.length;
  }
  return written;
};

const asked = async (host: Host, guestIds: string[], after: string | null) => {
  const { people, guestFeedbacks } = await host.request(LatestAnswersDocument, { guestIds, after });
  const { edges, pageInfo } = page(answer).parse(guestFeedbacks);
  return {
    stored: guests.parse(people),
    answers: edges.map(({ node }) => node),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
};
