import { randomUUID } from 'node:crypto';
import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { publicPages } from '../../flows/links/public-pages.ts';
import { linkForEnquiries } from '../../flows/stays/enquiry.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { qrCode } from './qr-code.ts';

const request = z.strictObject({ propertyId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reservations-enquiry-link'),
  name: 'reservations-enquiry-link',
  description: 'A link to the form by which guests ask a property for a stay, and the same as a QR code.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/reservations/enquiry-link'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ propertyId }) => {
      const link = await linkForEnquiries(
        triggeredHost({ asApplication: false }),
        publicPages(),
        { propertyId, id: randomUUID() },
        new Date(),
      );
      return 'refused' in link ? link : { data: { ...link, qr: qrCode(link.link) } };
    }),
});
