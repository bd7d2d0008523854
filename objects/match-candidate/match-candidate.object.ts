import type { PairCertainty } from '../../plugin/domain/identity/merge/pair.ts';
import { computed, instant, json, one, select, share, text, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('matchCandidate', 'matchCandidates', 'Possible duplicate', 'Possible duplicates', {
    icon: 'IconUsersGroup',
    description: 'Two guests who may be the same person, with what speaks for it and against it.',
  }),
  fields: [
    text('matchCandidate.name', 'Pair', { icon: 'IconAbc' }),
    text('matchCandidate.key', 'Key', { icon: 'IconKey', description: 'The two guests in a fixed order, unique.' }),
    one('matchCandidate.person', 'Guest', 'person.guestMatches', { icon: 'IconUser', whenGone: 'DESTROY' }),
    one('matchCandidate.otherPerson', 'Other guest', 'person.guestMatchesAsOther', {
      icon: 'IconUser',
      whenGone: 'DESTROY',
    }),
    computed(share('matchCandidate.score', 'Likeness', { icon: 'IconGauge' })),
    computed(
      select(
        'matchCandidate.certainty',
        'Certainty',
        {
          SURE: ['Sure', 'green'],
          UNSURE: ['To be looked at', 'orange'],
          STAFF: ['Left to staff', 'gray'],
        } satisfies Choices<PairCertainty>,
        {
          icon: 'IconRosetteDiscountCheck',
          defaultValue: 'UNSURE',
          description:
            'Sure pairs are merged by themselves where the properties have that switched on; what was undone is left to staff.',
        },
      ),
    ),
    computed(
      text('matchCandidate.reasons', 'Reasons', {
        icon: 'IconListCheck',
        description: 'One line for each thing compared.',
      }),
    ),
    computed(
      json('matchCandidate.grounds', 'Reasons as data', {
        icon: 'IconBraces',
        description: 'The reasons as codes, from which they are said in every language.',
      }),
    ),
    select(
      'matchCandidate.status',
      'Status',
      { OPEN: ['Open', 'orange'], SAME: ['Same', 'green'], DIFFERENT: ['Different', 'gray'] },
      {
        icon: 'IconProgress',
        defaultValue: 'OPEN',
        description: 'Different is remembered: the pair is not proposed again.',
      },
    ),
    text('matchCandidate.decidedBy', 'Decided by', { icon: 'IconUserCheck' }),
    instant('matchCandidate.decidedAt', 'Decided at', { icon: 'IconClock' }),
  ],
});
