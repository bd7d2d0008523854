import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { linkForGuest } from '../../flows/guests/own-page.ts';
import { publicPages } from '../../flows/links/public-pages.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { qrCode } from './qr-code.ts';

const request = z.strictObject({ guestId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:guests-page-link'),
  name: 'guests-page-link',
  description: 'A link to the own page of a guest, and the same as a QR code.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/guests/page-link'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ guestId }) => {
      const link = await linkForGuest(
        triggeredHost({ asApplication: false }),
        publicPages(),
        { guestId, id: randomUUID() },
        new Date(),
      );
      return 'refused' in link ? link : { data: { ...link, qr: qrCode(link.link) } };
    }),
});
