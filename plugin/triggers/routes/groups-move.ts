import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { GROUP_STAGES } from '../../domain/sales/groups/stages.ts';
import { moveGroup } from '../../flows/sales/groups/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({
  groupId: z.uuid(),
  stage: z.enum(GROUP_STAGES),
  reason: z.string().trim().max(500).optional(),
  competitorId: z.uuid().nullable().optional(),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:groups-move'),
  name: 'groups-move',
  description: 'Brings a group to its next stage, or says that it was lost or refused, and why.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/groups/move'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await moveGroup(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
