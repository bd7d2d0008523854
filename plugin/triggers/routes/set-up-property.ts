import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { enterProperty } from '../../flows/properties/set-up.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z
  .strictObject({
    id: z.uuid().optional(),
    code: z.string().trim().min(1).max(30),
    name: z.string().trim().min(1).max(200),
    timeZone: z.string().trim().max(100),
    currencyCode: z.string().trim().toUpperCase().max(10),
    language: z.enum(['EN', 'ZH_CN', 'ZH_TW']).default('EN'),
    rooms: z.int().min(1).max(20_000),
  })
  .transform(({ id, ...entry }) => (id === undefined ? entry : { ...entry, id }));

export default defineLogicFunction({
  universalIdentifier: identifier('function:set-up-property'),
  name: 'set-up-property',
  description: 'Makes a property, or changes what its days, prices and figures rest on.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/set-up/property'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (entry) => enterProperty(triggeredHost({ asApplication: false }), entry)),
});
