import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { roundToMicros } from '../../domain/money.ts';
import { settleCase } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';

const request = z.strictObject({
  caseId: z.uuid(),
  resolution: z.string().trim().min(1).max(2_000),
  compensation: money.extend({ amountMicros: z.int().min(1).max(1e15).transform(roundToMicros) }).optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-solve'),
  name: 'cases-solve',
  description: 'Settles a service case by what was done and given.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/solve'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ compensation = null, ...given }) =>
      settleCase(triggeredHost({ asApplication: false }), { ...given, compensation }),
    ),
});
