import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { releaseBlock } from '../../flows/sales/groups/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ groupId: z.uuid(), again: z.boolean().default(false) });

export default defineLogicFunction({
  universalIdentifier: identifier('function:groups-release'),
  name: 'groups-release',
  description: 'Gives what is held for a group back to sale, or takes that back.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/groups/release'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await releaseBlock(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
