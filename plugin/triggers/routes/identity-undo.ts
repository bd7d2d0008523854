import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import * as z from 'zod';
import { undoMerge } from '../../flows/identity/commands.ts';
import { actingHosts } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

const request = z.strictObject({ mergeId: z.uuid() });

export default defineLogicFunction({
  universalIdentifier: identifier('function:identity-undo'),
  name: 'identity-undo',
  description: 'Undoes a merge: everything goes back to the guest whom it belongs to.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/identity/undo'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, request, (given) => undoMerge(actingHosts(), given, () => new Date())),
});
