import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { assignRooms } from '../../flows/stays/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { accept, answerDesk } from './stay-command.ts';

const room = { stayId: z.uuid(), roomNumber: z.string().trim().max(20) };

const request = z.union([
  z.strictObject({ ...room, accept }).transform(({ accept: accepted, ...one }) => ({ rooms: [one], accept: accepted })),
  z.strictObject({ rooms: z.array(z.strictObject(room)).min(1).max(100), accept }),
]);

export default defineLogicFunction({
  universalIdentifier: identifier('function:assign'),
  name: 'stays-assign',
  description: 'Gives stays their rooms, or takes a room away where it is empty.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/stays/assign'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) =>
      answerDesk(await assignRooms(actingHosts(), given.rooms, given.accept, new Date())),
    ),
});
