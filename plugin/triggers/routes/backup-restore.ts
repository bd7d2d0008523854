import { defineLogicFunction, type RoutePayload } from 'twenty-sdk/define';
import { restoreRecords, restoreRequest } from '../../flows/backup/restore.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { answerRoute, post } from './answer.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:backup-restore'),
  name: 'backup-restore',
  description: 'Puts saved records back under their ids, or tells what is different.',
  timeoutSeconds: 300,
  httpRouteTriggerSettings: post('/hotel/backup/restore'),
  handler: (payload: RoutePayload) =>
    answerRoute(payload, restoreRequest, async (request) =>
      // A person could write ledgers and other people's records by this, whatever his role.
      payload.userWorkspaceId
        ? { refused: { code: 'BACKUP_NEEDS_KEY' as const } }
        : { data: await restoreRecords(triggeredHost({ asApplication: true }), request) },
    ),
});
