import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openSurvey, scoreIn } from '../../flows/service/survey.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerPage, publicPage } from './public-page.ts';
import { surveyPage } from './survey-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:surveys-answer-page'),
  name: 'surveys-answer-page',
  description: 'The page on which a guest says how a stay was.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/surveys/answer'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, surveyPage, ({ links }, token) =>
      openSurvey(
        triggeredHost({ asApplication: true }),
        links,
        token,
        scoreIn(payload.queryStringParameters?.['score']),
        new Date(),
      ),
    ),
});
