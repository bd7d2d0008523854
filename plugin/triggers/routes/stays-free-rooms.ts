import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadFreeRooms } from '../../flows/preferences/room-plan.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { fitInWords } from '../../words/preferences.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ stayId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:stays-free-rooms'),
  name: 'stays-free-rooms',
  description: 'The rooms that a stay can have, the best first, with what each meets and does not.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/free-rooms'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ stayId }) => {
      const rooms = await loadFreeRooms(triggeredHost({ asApplication: false }), stayId, new Date());
      return rooms === null
        ? { refused: { code: 'STAY_NOT_FOUND' } }
        : {
            data: (language) => ({
              rooms: rooms.map((room) => ({ ...room, said: fitInWords(room.reasons, language) })),
            }),
          };
    }),
});
