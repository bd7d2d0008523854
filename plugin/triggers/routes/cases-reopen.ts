import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { takeUpCase } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ caseId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-reopen'),
  name: 'cases-reopen',
  description: 'Takes a service case up again that was settled.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/reopen'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ caseId }) => takeUpCase(triggeredHost({ asApplication: false }), caseId)),
});
