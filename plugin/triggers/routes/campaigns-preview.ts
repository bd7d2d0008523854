import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { previewCampaign } from '../../flows/sales/campaigns.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ campaignId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:campaigns-preview'),
  name: 'campaigns-preview',
  description: 'Says whom a campaign would turn to and who is held back by what, without doing it.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/campaigns/preview'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ campaignId }) =>
      previewCampaign(triggeredHost({ asApplication: false }), campaignId, new Date()),
    ),
});
