import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { letCasesWait } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ caseIds: recordIds });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-wait'),
  name: 'cases-wait',
  description: 'Says that service cases wait for their guests.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/wait'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ caseIds: ids }) => letCasesWait(triggeredHost({ asApplication: false }), ids)),
});
