import type { RunKindName, RunStatus } from '../../plugin/domain/runs/run.ts';
import { computed, instant, json, many, number, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('hotelRun', 'hotelRuns', 'Run', 'Runs', {
    icon: 'IconPlayerPlay',
    description:
      'A piece of long work: an import, a recalculation, the nightly reconciliation. It can be watched, cancelled and repeated here, and goes on by itself after an interruption.',
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
      {
        IMPORT: ['Import', 'blue'],
        RECALCULATION: ['Recalculation', 'purple'],
        RECONCILIATION: ['Reconciliation', 'turquoise'],
        LOYALTY_REVIEW: ['Loyalty review', 'yellow'],
        LOYALTY_RECONCILIATION: ['Loyalty reconciliation', 'orange'],
        MATCHING: ['Matching', 'pink'],
        INTAKE: ['Messages of other systems', 'sky'],
        PULL: ['Pull from another system', 'turquoise'],
        ERASURE: ['Erasure of guests', 'red'],
        OVERBOOKING: ['Review of overbooking', 'yellow'],
        PERIODS_OVER: ['Guests past their period', 'orange'],
        LOYALTY_SIMULATION: ['Loyalty simulation', 'green'],
        RETENTION_ACTING: ['Acting on touches', 'purple'],
        RETENTION_FIT: ['Retention model', 'sky'],
        RETENTION_SCORING: ['Scoring of guests', 'pink'],
        RETENTION_PLANNING: ['Planning of touches', 'green'],
        RETENTION_PROOF: ['Results of plays', 'gray'],
        DAY_FIGURES: ['Figures of days', 'blue'],
        ACCOUNT_REVIEW: ['Review of accounts', 'green'],
        BACKUP: ['Backup', 'turquoise'],
        RESTORE: ['Restore of a backup', 'orange'],
        GROUP_REVIEW: ['Review of groups', 'turquoise'],
        HANDOVER: ['Handover', 'blue'],
        CAMPAIGN: ['Campaign', 'purple'],
        COMMISSION_REVIEW: ['Review of commissions', 'purple'],
        CREDIT_REVIEW: ['Review of receivables', 'red'],
      } satisfies Choices<RunKindName>,
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
        CANCELLED: ['Cancelled', 'gray'],
      } satisfies Choices<RunStatus>,
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
    text('hotelRun.error', 'Error', { icon: 'IconAlertTriangle', description: 'Why it did not end well, or waits.' }),
    computed(
      json('hotelRun.problem', 'Problem', { icon: 'IconAlertTriangle', description: 'What the error says, as data.' }),
      { rewritten: true },
    ),
    computed(
      number('hotelRun.attempts', 'Tries', {
        icon: 'IconRepeat',
        description: 'How often in a row the same slice was taken up.',
      }),
      { rewritten: true },
    ),
    computed(
      instant('hotelRun.nextTryAt', 'Next try', {
        icon: 'IconClockPause',
        description: 'When a run that met a difficulty is gone on with.',
      }),
      { rewritten: true },
    ),
    computed(
      text('hotelRun.leaseOwner', 'Held by', {
        icon: 'IconLock',
        description: 'The slice that is at work; it alone may write how far the run is.',
      }),
      { rewritten: true },
    ),
    computed(
      instant('hotelRun.leaseUntil', 'Held until', {
        icon: 'IconLock',
        description: 'When the run may be taken up by another slice, or an import counts as abandoned.',
      }),
      { rewritten: true },
    ),
    text('hotelRun.startedBy', 'Started by', { icon: 'IconUser' }),
    computed(
      json('hotelRun.result', 'Result', {
        icon: 'IconReportAnalytics',
        description: 'What the run came to, as data: of a simulation, who moves where and what it costs.',
      }),
      { rewritten: true },
    ),
    many('hotelRun.rejects', 'Rejects', 'importReject.run', { icon: 'IconX' }),
  ],
});
