import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { openStatement } from '../../flows/sales/commissions/page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { commissionPage } from './commission-page.ts';
import { answerPage, publicPage } from './public-page.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:commissions-statement-page'),
  name: 'commissions-statement-page',
  description: 'The page of a commission statement, to be printed or read by the agency.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('GET', '/hotel/commissions/statement'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, commissionPage, ({ links }, token) =>
      openStatement(
        triggeredHost({ asApplication: true }),
        links,
        { token, language: payload.queryStringParameters?.['l'] },
        new Date(),
      ),
    ),
});
