import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { PREFERENCE_CATEGORIES } from '../../domain/preferences/preference.ts';
import { addPreferences } from '../../flows/preferences/commands.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const guestId = z.uuid();
const request = z.union([
  z.strictObject({ guestId, text: z.string().trim().min(1).max(2_000) }),
  z.strictObject({
    guestId,
    category: z.enum(PREFERENCE_CATEGORIES),
    value: z
      .string()
      .trim()
      .regex(/^[A-Z0-9][A-Z0-9_+]{0,59}$/),
    polarity: z.enum(['WANTS', 'AVOIDS']).default('WANTS'),
    strength: z.enum(['MUST', 'PREFERS']).default('PREFERS'),
  }),
]);

export default defineLogicFunction({
  universalIdentifier: identifier('function:preferences-add'),
  name: 'preferences-add',
  description: 'Writes down what a guest likes or avoids.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/preferences/add'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (asked) =>
      addPreferences(triggeredHost({ asApplication: false }), asked, new Date()),
    ),
});
