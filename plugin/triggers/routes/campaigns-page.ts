import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadCampaign } from '../../flows/sales/campaigns.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ campaignId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:campaigns-page'),
  name: 'campaigns-page',
  description: 'What a campaign is and what it came to.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/campaigns/page'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ campaignId }) =>
      loadCampaign(triggeredHost({ asApplication: false }), campaignId, new Date()),
    ),
});
