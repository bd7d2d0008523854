import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { loadGroup } from '../../flows/sales/groups/page.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ groupId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:groups-page'),
  name: 'groups-page',
  description: 'A group: its stage and the next, its block against what is booked, its pace, and what is due.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/groups/page'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async ({ groupId }) => {
      const page = await loadGroup(triggeredHost({ asApplication: false }), groupId, new Date());
      return page === null ? { refused: { code: 'GROUP_NOT_FOUND' } } : { data: page };
    }),
});
