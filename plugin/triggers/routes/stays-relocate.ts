import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { answerCommand, words } from './stay-command.ts';

const request = z.strictObject({
  stayId: z.uuid(),
  toId: z.uuid(),
  compensation: money.optional(),
  reason: words.default(''),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:relocate'),
  name: 'stays-relocate',
  description: 'Moves a guest to another hotel.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/relocate'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayId, ...given }) => answerCommand({ verb: 'relocate', ...given }, [stayId])),
});
