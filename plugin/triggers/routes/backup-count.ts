import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { countAll, countRequest } from '../../flows/backup/read.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:backup-count'),
  name: 'backup-count',
  description: 'Counts the records that a backup saves.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/backup/count'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, countRequest, async (request) =>
      payload.userWorkspaceId
        ? { refused: { code: 'BACKUP_NEEDS_KEY' as const } }
        : { data: await countAll(triggeredHost({ asApplication: true }), request) },
    ),
});
