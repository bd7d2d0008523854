import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { SEVERITIES } from '../../domain/service/case-clock.ts';
import { CASE_CATEGORIES, CASE_KINDS } from '../../domain/service/commands.ts';
import { reportCase } from '../../flows/service/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z
  .strictObject({
    guestId: z.uuid().optional(),
    stayId: z.uuid().optional(),
    kind: z.enum(CASE_KINDS).default('COMPLAINT'),
    category: z.enum(CASE_CATEGORIES),
    severity: z.enum(SEVERITIES).default('MEDIUM'),
    happened: z.string().trim().min(1).max(5_000),
    restricted: z.boolean().default(false),
    requestId: z.string().trim().min(1).max(100),
  })
  .transform(({ guestId, stayId, ...rest }, context) => {
    if (stayId !== undefined) return { ...rest, about: { stayId } };
    if (guestId !== undefined) return { ...rest, about: { guestId } };
    context.addIssue({ code: 'custom', path: ['guestId'], message: 'or stayId must be given' });
    return z.NEVER;
  });

export default defineLogicFunction({
  universalIdentifier: identifier('function:cases-open'),
  name: 'cases-open',
  description: 'Opens a service case for a guest or a stay.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/cases/open'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) =>
      reportCase(
        { asPerson: triggeredHost({ asApplication: false }), host: triggeredHost({ asApplication: true }) },
        given,
        new Date(),
      ),
    ),
});
