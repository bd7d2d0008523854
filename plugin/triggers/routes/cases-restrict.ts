import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { restrictCase } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ caseId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-restrict'),
  name: 'cases-restrict',
  description: 'Restricts a service case: only managers see what it says.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/restrict'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ caseId }) =>
      restrictCase(
        { asPerson: triggeredHost({ asApplication: false }), host: triggeredHost({ asApplication: true }) },
        caseId,
      ),
    ),
});
