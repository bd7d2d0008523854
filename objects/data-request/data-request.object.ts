import type { DataRequestKind, DataRequestStatus, ErasureGround } from '../../plugin/domain/identity/erase/erasure.ts';
import { confidential, instant, json, number, one, select, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('dataRequest', 'dataRequests', 'Data request', 'Data requests', {
    icon: 'IconShieldLock',
    description: 'Who had the data of a guest given out or erased, and when. It says nothing of the guest.',
  }),
  ...appendedByTheApp,
  fields: [
    text('dataRequest.name', 'Request', { icon: 'IconAbc' }),
    text('dataRequest.key', 'Key', {
      icon: 'IconKey',
      description: 'Derived from what is asked and the guest, unique.',
    }),
    select(
      'dataRequest.kind',
      'Kind',
      { EXPORT: ['Export', 'blue'], ERASURE: ['Erasure', 'red'] } satisfies Choices<DataRequestKind>,
      { icon: 'IconCategory' },
    ),
    select(
      'dataRequest.status',
      'Status',
      {
        PROPOSED: ['Proposed', 'yellow'],
        ERASING: ['Under way', 'sky'],
        SWEEPING: ['Erased and being looked over', 'turquoise'],
        DONE: ['Done', 'green'],
        WITHDRAWN: ['Withdrawn', 'gray'],
      } satisfies Choices<DataRequestStatus>,
      { icon: 'IconProgress' },
    ),
    select(
      'dataRequest.ground',
      'Ground',
      {
        GUEST_ASKED: ['Guest asked', 'blue'],
        PERIOD_OVER: ['Period is over', 'gray'],
      } satisfies Choices<ErasureGround>,
      { icon: 'IconQuestionMark', description: 'Why: the guest asked for it, or the period of the property is over.' },
    ),
    one('dataRequest.person', 'Guest', 'person.guestDataRequests', { icon: 'IconUser' }),
    text('dataRequest.requestedBy', 'Requested by', { icon: 'IconUserCheck' }),
    instant('dataRequest.requestedAt', 'Requested at', { icon: 'IconClock' }),
    instant('dataRequest.finishedAt', 'Done at', { icon: 'IconClockCheck' }),
    number('dataRequest.recordCount', 'Records', {
      icon: 'IconListNumbers',
      description: 'How many records were given out, or emptied and destroyed.',
    }),
    confidential(
      json('dataRequest.scope', 'What it is about', {
        icon: 'IconListDetails',
        description: 'The records that an erasure is about, by their ids, until it is through.',
      }),
    ),
  ],
});
