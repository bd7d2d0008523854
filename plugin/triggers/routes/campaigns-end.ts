import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { stepCampaign } from '../../flows/sales/campaigns.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startAsApp } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ campaignId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:campaigns-end'),
  name: 'campaigns-end',
  description: 'Ends a campaign.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/campaigns/end'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ campaignId }) =>
      stepCampaign(actingHosts(), { campaignId, step: 'end' }, new Date(), startAsApp),
    ),
});
