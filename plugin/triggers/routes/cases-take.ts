import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { takeOnCases } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';

const request = z.strictObject({ caseIds: recordIds, memberId: z.uuid().nullable() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-take'),
  name: 'cases-take',
  description: 'Gives service cases to a member of staff, or back to everybody.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/take'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ caseIds: ids, memberId }) =>
      takeOnCases(triggeredHost({ asApplication: false }), ids, memberId),
    ),
});
