import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { DEPARTMENT_SCORES } from '../../domain/service/survey.ts';
import { detailSurvey, openSurvey, scoreIn, scoreSurvey } from '../../flows/service/survey.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerPage, publicPage } from './public-page.ts';
import { surveyPage } from './survey-page.ts';

/** What is no mark is none; the page offers 1 to 5. */
const mark = z
  .string()
  .regex(/^[1-5]$/)
  .transform(Number)
  .optional()
  .catch(undefined);
const sent = z.object({
  score: z.string().optional().catch(undefined),
  details: z.string().optional().catch(undefined),
  comment: z
    .string()
    .transform((text) => text.trim().slice(0, 4_000))
    .catch(''),
  ...(Object.fromEntries(DEPARTMENT_SCORES.map((name) => [name, mark])) as Record<
    (typeof DEPARTMENT_SCORES)[number],
    typeof mark
  >),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:surveys-answer'),
  name: 'surveys-answer',
  description: 'Keeps what a guest says of a stay: the score first, then the rest.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/surveys/answer'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, surveyPage, ({ links }, token) => {
      const { score, details, comment, ...marks } = sent.catch({ comment: '' }).parse(payload.body ?? {});
      const host = triggeredHost({ asApplication: true });
      const given = scoreIn(score);
      if (given !== null) return scoreSurvey(host, links, token, given, new Date());
      if (details === undefined) return openSurvey(host, links, token, null, new Date());
      const scores = Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
      return detailSurvey(host, links, token, { scores, comment }, new Date());
    }),
});
