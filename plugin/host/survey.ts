import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { SurveyAnswer } from '../domain/service/survey.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import {
  AnswerSurveyDocument,
  CompleteSurveyDocument,
  SurveyOfStayDocument,
  SurveyRespondedDocument,
  type GuestFeedbackCreateInput,
  type GuestFeedbackUpdateInput,
} from './generated/documents.ts';
import { day, instant, number, read, recordId, recordIdOrNull, records, stayStatus, text } from './rows.ts';

/** A stay that is asked about, and what was answered. Null where it is gone, or its guest is nobody any more. */
export type SurveyedStay = {
  id: string;
  key: string;
  name: string;
  status: StayStatus;
  departureOn: CalendarDate | null;
  guestId: string;
  propertyId: string | null;
  hotel: string;
  /** Where a guest can write to; empty where the property has no address. */
  email: string;
  answer: (SurveyAnswer & { id: string }) | null;
};

const stays = records(
  z.object({
    id: recordId,
    key: text,
    name: text,
    status: stayStatus,
    departureOn: day,
    guestId: recordIdOrNull,
    guest: z.nullish(z.object({ guestErasedAt: instant })),
    propertyId: recordIdOrNull,
    property: z.nullish(z.object({ name: text, email: z.nullish(z.object({ primaryEmail: text })) })),
  }),
);
const answers = records(
  read(
    z.object({ id: recordId, npsScore: number, overall: number, comment: text }),
    ({ id, npsScore, overall, comment }) => ({
      id,
      npsScore,
      hasDetails: overall !== null || comment !== '',
    }),
  ),
);

/** What a survey is about, in one request. */
export const surveyedStay = async (host: Host, stayId: string): Promise<SurveyedStay | null> => {
  const answer = await host.request(SurveyOfStayDocument, { stayId });
  const [stay] = stays.parse(answer.stays);
  if (stay === undefined || stay.guestId === null || (stay.guest?.guestErasedAt ?? null) !== null) return null;
  const { property, guest: _, ...rest } = stay;
  return {
    ...rest,
    guestId: stay.guestId,
    hotel: property?.name ?? '',
    email: property?.email?.primaryEmail ?? '',
    answer: answers.parse(answer.guestFeedbacks)[0] ?? null,
  };
};

/** Keeps an answer. Its key is unique, so that of two at once one is kept. @returns false where there was one already. */
export const keepAnswer = async (host: Host, answer: GuestFeedbackCreateInput): Promise<boolean> => {
  try {
    await host.request(AnswerSurveyDocument, { feedback: [answer] });
    return true;
  } catch (error) {
    if (error instanceof HostError && error.kind === 'INVALID') return false;
    throw error;
  }
};

/** Adds to an answer. */
export const completeAnswer = async (host: Host, id: string, data: GuestFeedbackUpdateInput): Promise<void> => {
  await host.request(CompleteSurveyDocument, { id, data });
};

/** Notes on the message that asked that its guest has answered. */
export const noteAnswered = async (host: Host, touchKey: string, at: string): Promise<void> => {
  await host.request(SurveyRespondedDocument, { key: touchKey, at });
};
