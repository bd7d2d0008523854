import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { noteBackup, noteRequest } from '../../flows/backup/restore.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:backup-note'),
  name: 'backup-note',
  description: 'Notes under Runs what was saved, or put back, and when.',
  timeoutSeconds: 60,
  httpRouteTriggerSettings: post('/hotel/backup/note'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, noteRequest, async (request) =>
      payload.userWorkspaceId
        ? { refused: { code: 'BACKUP_NEEDS_KEY' as const } }
        : { data: await noteBackup(triggeredHost({ asApplication: true }), request, new Date()) },
    ),
});
