import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { startFirstMatching } from '../../flows/identity/matching.ts';
import { importSlice, importSliceRequest } from '../../flows/imports/slice.ts';
import { dayFigures } from '../../flows/management/day-figures.ts';
import { startFirstFit } from '../../flows/retention/fit.ts';
import { startRun } from '../../flows/runs/run.ts';
import { accountReview } from '../../flows/sales/accounts.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { continueSoon, sliceFromNow } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:import'),
  name: 'imports-slice',
  description: 'Takes one slice of an import of stays, guests, companies or memberships.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/imports/slice'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, importSliceRequest, async (request) => {
      const result = await importSlice(triggeredHost({ asApplication: false }), request, sliceFromNow());
      if ('refused' in result) return result;
      if (request.isLast && !request.dryRun) {
        const host = triggeredHost({ asApplication: true });
        if (request.kind === 'guests') await startFirstMatching(host, new Date());
        if (request.kind === 'stays') {
          await startFirstFit(host, new Date());
          await startRun(host, accountReview, new Date());
          await startRun(host, dayFigures, new Date());
        }
        await continueSoon();
      }
      return { data: result };
    }),
});
