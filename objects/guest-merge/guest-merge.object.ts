import type { MergeStatus } from '../../plugin/domain/identity/merge/merge.ts';
import { confidential, instant, json, one, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('guestMerge', 'guestMerges', 'Merge', 'Merges', {
    icon: 'IconArrowMerge',
    description: 'Two guests made one: what moved and which values were kept, so that it can be undone.',
  }),
  ...appendedByTheApp,
  fields: [
    text('guestMerge.name', 'Merge', { icon: 'IconAbc' }),
    text('guestMerge.key', 'Key', {
      icon: 'IconKey',
      description: 'Derived from the two guests and the time, unique.',
    }),
    one('guestMerge.winner', 'Guest kept', 'person.guestMergesKept', { icon: 'IconUserCheck' }),
    one('guestMerge.loser', 'Guest given up', 'person.guestMergesGivenUp', { icon: 'IconUserX' }),
    confidential(
      json('guestMerge.moved', 'What moved', {
        icon: 'IconTransfer',
        description: 'Each record that moved, and the guest whom it belongs to without any merge.',
      }),
    ),
    confidential(
      json('guestMerge.fieldChoices', 'Values kept', {
        icon: 'IconListCheck',
        description: 'For each field the rule and the source it was taken by.',
      }),
    ),
    confidential(
      json('guestMerge.snapshot', 'As it was', {
        icon: 'IconCamera',
        description: 'What the records of the two guests said before, and what they are to say.',
      }),
    ),
    select(
      'guestMerge.status',
      'Status',
      {
        PLANNED: ['Planned', 'blue'],
        MERGING: ['Merging', 'sky'],
        DONE: ['Done', 'green'],
        UNDOING: ['Being undone', 'yellow'],
        UNDONE: ['Undone', 'gray'],
        WITHDRAWN: ['Withdrawn', 'gray'],
      } satisfies Choices<MergeStatus>,
      { icon: 'IconProgress', defaultValue: 'DONE' },
    ),
    text('guestMerge.mergedBy', 'Merged by', { icon: 'IconUser' }),
    instant('guestMerge.mergedAt', 'Merged at', { icon: 'IconClock' }),
    text('guestMerge.undoneBy', 'Undone by', { icon: 'IconUser' }),
    instant('guestMerge.undoneAt', 'Undone at', { icon: 'IconClock' }),
  ],
});
