import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { recalculateGuests, recalculation } from '../../flows/totals/recalculation.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';
import { recordIds } from './body.ts';
import { runAnswer } from './run-answer.ts';

const request = z.strictObject({ guestIds: recordIds.optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:recalculate'),
  name: 'totals-rebuild',
  description: 'Rebuilds the totals of named guests, or of everyone as a run, from their stays.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/totals/rebuild'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ guestIds }) => {
      if (guestIds === undefined) return runAnswer(await startNow(recalculation));
      // Totals are of all stays, whatever the caller may see.
      const { read, written } = await recalculateGuests(
        triggeredHost({ asApplication: true }),
        guestIds,
        () => new Date(),
      );
      return { said: [{ code: 'GUESTS_RECALCULATED', read, written }], data: { read, written } };
    }),
});
