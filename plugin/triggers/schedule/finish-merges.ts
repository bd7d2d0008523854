import { defineLogicFunction } from 'twenty-sdk/define';
import { dueErasures, erasure } from '../../flows/identity/erase.ts';
import { finishMerge, unfinishedMerges } from '../../flows/identity/merging.ts';
import { mergeSurePairs } from '../../flows/identity/sure-merges.ts';
import { triggeredHost } from '../../host/triggered.ts';
import { identifier } from '../../identifiers.ts';
import { sliceFromNow, startNow } from '../slice.ts';

export default defineLogicFunction({
  universalIdentifier: identifier('function:finish-merges'),
  name: 'finish-merges',
  description:
    'Goes on with merges of guests, undos of them and erasures that were stopped half-way, and merges sure duplicates where that is switched on.',
  timeoutSeconds: 300,
  cronTriggerSettings: { pattern: '*/5 * * * *' },
  handler: async () => {
    const host = triggeredHost({ asApplication: true });
    const { clock, isTimeUp } = sliceFromNow();
    for (const merge of await unfinishedMerges(host)) if (!isTimeUp()) await finishMerge(host, merge, clock);
    if (!isTimeUp()) await mergeSurePairs(host, { clock, isTimeUp });
    if ((await dueErasures(host, clock())).length > 0) await startNow(erasure);
  },
});
