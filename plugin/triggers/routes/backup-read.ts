import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { readRecords, readRequest } from '../../flows/backup/read.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:backup-read'),
  name: 'backup-read',
  description: 'Reads on in the records that a backup saves.',
  timeoutSeconds: 120,
  httpRouteTriggerSettings: post('/hotel/backup/read'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, readRequest, async (request) =>
      payload.userWorkspaceId
        ? { refused: { code: 'BACKUP_NEEDS_KEY' as const } }
        : { data: await readRecords(triggeredHost({ asApplication: true }), request) },
    ),
});
