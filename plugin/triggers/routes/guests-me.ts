import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { sendToOwnPage } from '../../flows/guests/own-page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { ownPage } from './own-page.ts';
import { answerPage, publicPage } from './public-page.ts';

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.trim().slice(0, most))
    .catch('');
const form = z.uuid();
const sent = z.discriminatedUnion('does', [
  z
    .object({ does: z.enum(['REQUEST', 'COMPLAIN']), form, stay: text(40), text: text(2_000) })
    .transform(({ stay, ...rest }) => ({ ...rest, stayId: stay })),
  z
    .object({
      does: z.literal('ARRIVE'),
      form,
      stay: text(40),
      time: text(20),
      companions: text(200),
      text: text(2_000),
    })
    .transform(({ stay, ...rest }) => ({ ...rest, stayId: stay })),
  z.object({ does: z.literal('PREFER'), form, text: text(2_000) }),
  z
    .object({ does: z.literal('TAKE_BACK'), form, preference: text(40) })
    .transform(({ preference, ...rest }) => ({ ...rest, preferenceId: preference })),
  z
    .object({ does: z.literal('ESCALATE'), form, case: text(40) })
    .transform(({ case: caseId, ...rest }) => ({ ...rest, caseId })),
]);

export default defineLogicFunction({
  universalIdentifier: identifier('function:guests-me'),
  name: 'guests-me',
  description: 'Takes what a guest sends from the own page: requests, complaints, preferences.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: publicPage('POST', '/hotel/guests/me'),
  handler: (payload: RoutePayload) =>
    answerPage(payload, ownPage, ({ links }, token) =>
      sendToOwnPage(
        triggeredHost({ asApplication: true }),
        links,
        token,
        sent.safeParse(payload.body).data ?? null,
        randomUUID(),
        new Date(),
      ),
    ),
});
