import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import type { ErasedPlace } from '../../domain/identity/erase/erasure.ts';
import { erasure, eraseGuest } from '../../flows/identity/erase.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { ERASED_PLACES, LEFT_BY_ERASURE } from '../../words/erasure.ts';
import { startNow } from '../slice.ts';
import { answerRoute, inSentence, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), forGood: z.boolean().default(false) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-erase'),
  name: 'identity-erase',
  description: 'Erases a guest for good, or tells what that would do and what is in the way.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/identity/erase'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (given) => {
      const result = await eraseGuest(
        actingHosts(),
        given,
        () => new Date(),
        () => startNow(erasure),
      );
      if ('refused' in result) return result;
      const { said, counts, refusals } = result;
      return {
        said: [...said, ...refusals],
        data: (language) => ({
          goes: Object.entries(counts).map(([place, records]) => ({
            place,
            records,
            what: ERASED_PLACES[place as ErasedPlace][language],
          })),
          stays: LEFT_BY_ERASURE[language],
          refusals: refusals.map((refusal) => ({ code: refusal.code, error: inSentence(refusal, language) })),
        }),
      };
    }),
});
