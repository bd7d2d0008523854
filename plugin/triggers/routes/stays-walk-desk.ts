import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { walkDesk } from '../../flows/stays/walk-desk.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { KEPT_WORDS, WALK_DUE_WORDS, WALK_WORDS } from '../../words/overbooking.ts';
import { inWords } from '../../words/words.ts';
import { answerRoute, post } from './answer.ts';
import { day } from './stay-command.ts';

const request = z.strictObject({ propertyId: z.uuid().optional(), on: day.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:stays-walk-desk'),
  name: 'stays-walk-desk',
  description: 'Whom to relocate on a night that is sold beyond the rooms, what it costs, and who is kept.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/stays/walk-desk'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked, language) => {
      const desk = await walkDesk(triggeredHost({ asApplication: false }), asked, new Date());
      return {
        data: {
          ...desk,
          relocations: desk.relocations.map(({ reasons, due, ...one }) => ({
            ...one,
            why: reasons.map((reason) => inWords(WALK_WORDS, reason, language)),
            due: due.map((line) => inWords(WALK_DUE_WORDS, line, language)),
          })),
          kept: desk.kept.map(({ reasons, ...one }) => ({
            ...one,
            why: reasons.map((reason) => inWords(KEPT_WORDS, reason, language)),
          })),
        },
      };
    }),
});
