import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { withdrawEnquiries } from '../../flows/stays/enquiry.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ propertyId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:reservations-withdraw-enquiries'),
  name: 'reservations-withdraw-enquiries',
  description: 'Withdraws all links to the form for enquiries of a property.',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: post('/hotel/reservations/withdraw-enquiries'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ propertyId }) =>
      withdrawEnquiries(triggeredHost({ asApplication: false }), propertyId, new Date()),
    ),
});
