import { defineObject } from '../sdk.ts';
import type { Run } from '../../plugin/host/runs.ts';
import { computed, instant, json, many, number, select, text, type Choices } from '../fields.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('hotelRun', 'hotelRuns', 'Run', 'Runs', {
    icon: 'IconPlayerPlay',
    description:
      'A piece of long work: an import, a recalculation. It can be watched here and goes on after an interruption.',
  }),
  fields: [
    text('hotelRun.name', 'Run', { icon: 'IconAbc' }),
    text('hotelRun.key', 'Key', {
      icon: 'IconKey',
      description: 'What the run is of, unique: starting it again goes on with it.',
    }),
    select(
      'hotelRun.kind',
      'Kind',
      { IMPORT: ['Import', 'blue'], RECALCULATION: ['Recalculation', 'purple'] } satisfies Choices<Run['kind']>,
      { icon: 'IconCategory' },
    ),
    select(
      'hotelRun.status',
      'Status',
      {
        RUNNING: ['Running', 'blue'],
        DONE: ['Done', 'green'],
        DONE_WITH_REJECTS: ['Done with rejects', 'orange'],
        FAILED: ['Failed', 'red'],
        INTERRUPTED: ['Interrupted', 'yellow'],
      } satisfies Choices<Run['status']>,
      { icon: 'IconProgress', defaultValue: 'RUNNING' },
    ),
    computed(json('hotelRun.cursor', 'Cursor', { icon: 'IconPointer', description: 'Where the next slice begins.' }), {
      rewritten: true,
    }),
    computed(number('hotelRun.readCount', 'Read', { icon: 'IconEye' }), { rewritten: true }),
    computed(number('hotelRun.writtenCount', 'Written', { icon: 'IconPencil' }), { rewritten: true }),
    computed(number('hotelRun.unchangedCount', 'Unchanged', { icon: 'IconEqual' }), { rewritten: true }),
    computed(number('hotelRun.rejectedCount', 'Rejected', { icon: 'IconX' }), { rewritten: true }),
    instant('hotelRun.startedAt', 'Started', { icon: 'IconClockPlay' }),
    instant('hotelRun.finishedAt', 'Finished', { icon: 'IconClockCheck' }),
    text('hotelRun.error', 'Error', { icon: 'IconAlertTriangle' }),
    text('hotelRun.startedBy', 'Started by', { icon: 'IconUser' }),
    many('hotelRun.rejects', 'Rejects', 'importReject.run', { icon: 'IconX' }),
  ],
});
