import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { z } from 'zod';
import { recalculateGuests, startRecalculation } from '../flows/recalculate-totals.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';
import { answerRoute } from './route.ts';
import { continueLater, continueNow } from './recalculation-slice.ts';

const request = z.strictObject({ guestIds: z.array(z.uuid()).min(1).max(200).optional() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:recalculate'),
  name: 'recalculate',
  description: 'Rebuilds the totals of named guests, or of everyone as a run, from their stays.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: { path: '/hotel/recalculate', httpMethod: 'POST', isAuthRequired: true },
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ guestIds }) => {
      // Totals are of all stays, whatever the caller may see; only who may keep runs may start one over everyone.
      const host = triggeredHost({ asApplication: true });
      if (guestIds) return recalculateGuests(host, guestIds, new Date());
      const run = await continueNow(
        host,
        await startRecalculation(triggeredHost({ asApplication: false }), new Date()),
      );
      if (run.status === 'RUNNING') await continueLater();
      const { id, status, readCount, writtenCount, unchangedCount } = run;
      return { run: { id, status, readCount, writtenCount, unchangedCount } };
    }),
});
