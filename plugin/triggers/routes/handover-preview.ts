import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { previewHandover } from '../../flows/sales/handover.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';
import { handedOver } from './handover-body.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:handover-preview'),
  name: 'handover-preview',
  description:
    'Who would take over what of somebody: accounts, open opportunities, open tasks and guests looked after.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/handover/preview'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, handedOver, (given) => previewHandover(triggeredHost({ asApplication: false }), given)),
});
