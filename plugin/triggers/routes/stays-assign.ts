import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { z } from 'zod';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { accept, answerCommand } from './stay-command.ts';

const request = z.strictObject({
  stayId: z.uuid(),
  roomNumber: z.string().trim().max(20),
  accept,
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:assign'),
  name: 'stays-assign',
  description: 'Gives a stay a room, or takes it away where the room is empty.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/assign'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ stayId, ...given }) => answerCommand({ verb: 'assign', ...given }, [stayId])),
});
