import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { importSlice, importSliceRequest } from '../flows/imports/slice.ts';
import { triggeredHost } from '../host/triggered.ts';
import { identifier } from '../identifiers.ts';
import { answerRoute } from './route.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:import'),
  name: 'import',
  description: 'Takes one slice of an import of stays, guests or companies.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: { path: '/hotel/import', httpMethod: 'POST', isAuthRequired: true },
  handler: (payload: RoutePayload) =>
    answerRoute(payload, importSliceRequest, (request) =>
      importSlice(triggeredHost({ asApplication: false }), request, new Date()),
    ),
});
