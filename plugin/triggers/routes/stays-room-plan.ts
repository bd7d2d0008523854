import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadRoomPlan } from '../../flows/preferences/room-plan.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { fitInWords, UNHOUSED_WORDS } from '../../words/preferences.ts';
import { inWords } from '../../words/words.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), on: day.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:stays-room-plan'),
  name: 'stays-room-plan',
  description: 'A room for each arrival of a property on a day, all at once, with what each meets and does not.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/stays/room-plan'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const plan = await loadRoomPlan(triggeredHost({ asApplication: false }), asked, new Date());
      return {
        data: (language) => ({
          ...plan,
          arrivals: plan.arrivals.map((arrival) => ({
            ...arrival,
            said:
              arrival.unhoused === null
                ? fitInWords(arrival.room?.reasons ?? [], language)
                : [inWords(UNHOUSED_WORDS, arrival.unhoused, language)],
          })),
        }),
      };
    }),
});
