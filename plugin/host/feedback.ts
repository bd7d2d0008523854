import * as z from 'zod/mini';
import type { CaseCategory } from '../domain/service/commands.ts';
import type { Sentiment, Theme } from '../domain/service/mood.ts';
import type { NpsGroup } from '../domain/service/recommendation.ts';
import { batches, type Host } from './client.ts';
import {
  CasesByKeyDocument,
  DescribeCaseDocument,
  GuestsOfFeedbackDocument,
  LatestAnswersDocument,
  SaveFeedbackGroupsDocument,
} from './generated/documents.ts';
import { savePeople } from './people.ts';
import { instant, number, page, read, recordId, recordIdOrNull, records, text, texts } from './rows.ts';

const houseNode = z.nullish(z.object({ language: z.nullish(z.string()), caseAtScore: number }));
const feedbackNode = read(
  z.object({
    id: recordId,
    personId: recordIdOrNull,
    npsScore: number,
    overall: number,
    comment: text,
    answeredAt: instant,
    group: z.nullable(z.string()),
    sentiment: z.nullable(z.string()),
    themes: texts,
    stayId: recordIdOrNull,
    propertyId: recordIdOrNull,
    roomTypeId: recordIdOrNull,
    property: houseNode,
    stay: z.nullish(
      z.object({
        guestId: recordIdOrNull,
        propertyId: recordIdOrNull,
        roomTypeId: recordIdOrNull,
        property: houseNode,
      }),
    ),
  }),
  ({ property, stay, ...rest }) => ({
    ...rest,
    /** What its stay says of it. */
    ofStay: {
      personId: stay?.guestId ?? null,
      propertyId: stay?.propertyId ?? null,
      roomTypeId: stay?.roomTypeId ?? null,
    },
    /** A tag such as `ZH_TW`. */
    language: property?.language ?? stay?.property?.language ?? '',
    caseAtScore: (property ?? stay?.property)?.caseAtScore ?? null,
  }),
);
export type FeedbackNow = z.infer<typeof feedbackNode>;

/** Up to 200 pieces of feedback as they are now; those that are gone are absent. */
export const feedbackById = async (host: Host, ids: readonly string[]): Promise<FeedbackNow[]> =>
  records(feedbackNode).parse((await host.request(GuestsOfFeedbackDocument, { ids: [...ids] })).guestFeedbacks);

/** What is written on a piece of feedback; what is absent stays. */
export type FeedbackWrite = {
  id: string;
  group?: NpsGroup | null;
  sentiment?: Sentiment | null;
  themes?: Theme[];
  personId?: string;
  propertyId?: string;
  roomTypeId?: string;
};

/** Writes feedback that exists. An upsert by id, so that repeating it changes nothing. */
export const saveFeedback = async (host: Host, feedback: readonly FeedbackWrite[]): Promise<void> => {
  if (feedback.length > 0) await host.request(SaveFeedbackGroupsDocument, { feedback: [...feedback] });
};

const keyed = records(z.object({ id: recordId, key: text, description: text }));

/** Cases by their keys, those in the bin included. */
export const casesByKey = async (
  host: Host,
  keys: readonly string[],
): Promise<Map<string, { id: string; description: string }>> =>
  new Map(
    keyed
      .parse((await host.request(CasesByKeyDocument, { keys: [...keys] })).serviceCases)
      .map(({ key, ...one }) => [key, one]),
  );

/** Says of a case what it is about. */
export const describeCase = async (
  host: Host,
  id: string,
  data: { description: string; category?: CaseCategory },
): Promise<void> => {
  await host.request(DescribeCaseDocument, { id, data });
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
