import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { exportGuest, exportLink } from '../../flows/guests/export.ts';
import { publicPages } from '../../flows/links/public-pages.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ guestId: z.uuid(), asLink: z.boolean().default(false) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-export'),
  name: 'identity-export',
  description:
    'Gives everything that is kept of a guest, for a guest who asks for it: as data, or as a link to a page.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/identity/export'),
  handler: (payload: RoutePayload) =>
    answerRoute<typeof request>(payload, request, ({ guestId, asLink }) =>
      asLink
        ? exportLink(actingHosts(), publicPages(), { guestId, id: randomUUID() }, new Date())
        : exportGuest(actingHosts(), { guestId }, new Date()),
    ),
});
