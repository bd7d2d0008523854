import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { stepCampaign } from '../../flows/sales/campaigns.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { startAsApp } from '../slice.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ campaignId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:campaigns-start'),
  name: 'campaigns-start',
  description: 'Starts a campaign, or goes on with one: touches of guests and tasks about accounts are planned.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/campaigns/start'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, ({ campaignId }) =>
      stepCampaign(actingHosts(), { campaignId, step: 'start' }, new Date(), startAsApp),
    ),
});
