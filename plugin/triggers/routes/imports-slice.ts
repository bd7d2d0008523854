import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { importSlice, importSliceRequest } from '../../flows/imports/slice.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { sliceFromNow } from '../slice.ts';
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
      return 'refused' in result ? result : { data: result };
    }),
});
