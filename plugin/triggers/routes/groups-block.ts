import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { setBlock } from '../../flows/sales/groups/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { money } from './body.ts';
import { day } from './stay-command.ts';
const request = z.strictObject({
  groupId: z.uuid(),
  nights: z
    .array(
      z.strictObject({
        on: day,
        roomTypeId: z.uuid(),
        rooms: z.int().min(0).max(2_000),
        rate: money.nullable().default(null),
      }),
    )
    .max(600),
});

export default defineLogicFunction({
  universalIdentifier: identifier('function:groups-block'),
  name: 'groups-block',
  description: 'Sets the rooms of a group by night and room type.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/groups/block'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked) => {
      const done = await setBlock(actingHosts(), asked, new Date());
      return 'refused' in done ? done : { ...done, data: {} };
    }),
});
