import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { takeRoomingList } from '../../flows/sales/groups/rooming-list.ts';
import { actingHosts } from '../../host/triggered.ts';
import { ROOMING_WORDS } from '../../words/groups.ts';
import { inWords } from '../../words/words.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const cell = z.string().trim().max(200).default('');
const whose = { groupId: z.uuid(), save: z.boolean().default(false) };
const request = z.union([
  z.strictObject({ ...whose, text: z.string().max(200_000) }),
  z.strictObject({
    ...whose,
    rows: z
      .array(
        z.strictObject({
          firstName: cell,
          lastName: cell,
          roomType: cell,
          arrivalOn: cell,
          departureOn: cell,
          adults: cell,
          note: cell,
        }),
      )
      .min(1)
      .max(500),
  }),
]);

export default defineLogicFunction({
  universalIdentifier: identifier('function:groups-rooming-list'),
  name: 'groups-rooming-list',
  description: 'Reads the rooming list of a group and makes its stays.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/groups/rooming-list'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, async (asked, language) => {
      const done = await takeRoomingList(
        actingHosts(),
        {
          groupId: asked.groupId,
          save: asked.save,
          ...('rows' in asked
            ? { rows: asked.rows.map((row, index) => ({ ...row, line: index + 1 })) }
            : { text: asked.text }),
        },
        new Date(),
      );
      if ('refused' in done) return done;
      return {
        said: done.said,
        data: {
          stays: done.data.stays,
          refused: done.data.refused.map(({ row, problem }) => ({
            ...row,
            why: inWords(ROOMING_WORDS, problem, language),
          })),
        },
      };
    }),
});
