import { defineLogicFunction } from 'twenty-sdk/define';
import { KEPT_FIELDS } from '../../domain/stays/history.ts';
import { followHistory } from '../../flows/stays/follow-history.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:stay-history'),
  name: 'stay-history',
  description: 'A stay was changed by hand, by another system, or by a command that was stopped: its history.',
  timeoutSeconds: 60,
  databaseEventTriggerSettings: { eventName: 'stay.updated', batchMode: true, updatedFields: [...KEPT_FIELDS] },
  handler: (payload: unknown) => followHistory(triggeredHost({ asApplication: true }), payload),
});
