import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { categoryOfThemes, sentimentOf, themesOf } from '../../domain/service/mood.ts';
import { npsGroupOf } from '../../domain/service/recommendation.ts';
import { opensCase, severityOfScore } from '../../domain/service/survey.ts';
import { subjectOf } from '../../domain/service/commands.ts';
import { batches, type Host } from '../../host/client.ts';
import { eventsOf } from '../../host/events.ts';
import {
  casesByKey,
  describeCase,
  feedbackById,
  refreshRecommendations,
  saveFeedback,
  type FeedbackNow,
  type FeedbackWrite,
} from '../../host/feedback.ts';
import { openCases } from '../../host/service-desk.ts';
import { languageOfProperty } from '../../words/language.ts';
import { UNHAPPY } from '../../words/service.ts';

const ofGuest = z.object({ personId: z.string().nullish() }).nullish();
const feedbackEvents = eventsOf(
  z.object({ recordId: z.string(), properties: z.object({ before: ofGuest, after: ofGuest }) }),
);

/** What follows from what was said and of which stay; null where it is so already. */
const completed = (one: FeedbackNow): FeedbackWrite | null => {
  const right = {
    group: one.npsScore === null ? null : npsGroupOf(one.npsScore),
    sentiment: sentimentOf(one.comment, one),
    themes: themesOf(one.comment),
  };
  const fields = {
    ...(one.group === right.group ? {} : { group: right.group }),
    ...(one.sentiment === right.sentiment ? {} : { sentiment: right.sentiment }),
    ...(isDeepStrictEqual(one.themes, right.themes) ? {} : { themes: right.themes }),
    ...(one.personId === null && one.ofStay.personId !== null ? { personId: one.ofStay.personId } : {}),
    ...(one.propertyId === null && one.ofStay.propertyId !== null ? { propertyId: one.ofStay.propertyId } : {}),
    ...(one.roomTypeId === null && one.ofStay.roomTypeId !== null ? { roomTypeId: one.ofStay.roomTypeId } : {}),
  };
  return Object.keys(fields).length === 0 ? null : { id: one.id, ...fields };
};

const keyOf = ({ id }: FeedbackNow): string => `feedback:${id}`;

/** Opens a case for each who is not content, once; what is said later is added to one that says nothing yet. */
const seeToUnhappy = async (host: Host, feedback: readonly FeedbackNow[], now: Date): Promise<void> => {
  const unhappy = feedback.filter((one) => opensCase(one, one.caseAtScore, now));
  if (unhappy.length === 0) return;
  const known = await casesByKey(host, unhappy.map(keyOf));
  const fresh = unhappy.filter((one) => !known.has(keyOf(one)));
  if (fresh.length > 0)
    await openCases(
      host,
      fresh.map((one) => ({
        key: keyOf(one),
        name: UNHAPPY[languageOfProperty(one.language)](one.npsScore, subjectOf(one.comment)),
        kind: 'COMPLAINT',
        category: categoryOfThemes(one.themes),
        severity: severityOfScore(one.npsScore),
        ...(one.comment === '' ? {} : { description: one.comment }),
        personId: one.personId,
        stayId: one.stayId,
        propertyId: one.propertyId,
        openedAt: one.answeredAt ?? now.toISOString(),
      })),
    );
  for (const one of unhappy) {
    const before = known.get(keyOf(one));
    if (before !== undefined && before.description === '' && one.comment !== '')
      await describeCase(host, before.id, { description: one.comment, category: categoryOfThemes(one.themes) });
  }
};

/**
 * Follows feedback that came in, was changed or deleted: its group, mood and themes, its guest and room by its stay, what its
 * guest last said, and a case where he is not content. It reads what there is now, so that events may come late, twice and in
 * any order. For a batch of 200 two requests where nothing is to be done, six where everything is.
 */
export const followFeedback = async (host: Host, payload: unknown, now: Date): Promise<{ guestsWritten: number }> => {
  let guestsWritten = 0;
  for (const batch of batches(feedbackEvents.parse(payload))) {
    const loaded = await feedbackById(host, [...new Set(batch.map(({ recordId }) => recordId))]);
    const writes = loaded.map(completed);
    await saveFeedback(
      host,
      writes.filter((write) => write !== null),
    );
    const feedback = loaded.map((one, index) => ({ ...one, ...writes[index] }));
    await seeToUnhappy(host, feedback, now);
    const guestIds = [
      ...feedback.map(({ personId }) => personId),
      ...batch.flatMap(({ properties: { before, after } }) => [before?.personId, after?.personId]),
    ].filter((id) => typeof id === 'string');
    if (guestIds.length > 0) guestsWritten += await refreshRecommendations(host, guestIds);
  }
  return { guestsWritten };
};
