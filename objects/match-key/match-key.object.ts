import { computed, json, one, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { appendedByTheApp, named } from '../views.ts';

export default defineObject({
  ...named('matchKey', 'matchKeys', 'Match key', 'Match keys', {
    icon: 'IconFingerprint',
    description:
      'Under what a guest is looked up when another arrives who may be the same: digests and sounds, one record for each guest.',
  }),
  ...appendedByTheApp,
  isSearchable: false,
  fields: [
    text('matchKey.name', 'Of', { icon: 'IconAbc' }),
    text('matchKey.key', 'Key', { icon: 'IconKey', description: 'The guest, unique.' }),
    one('matchKey.person', 'Guest', 'person.guestMatchKeys', { icon: 'IconUser', whenGone: 'DESTROY' }),
    computed(text('matchKey.email', 'E-mail', { icon: 'IconMail' })),
    computed(text('matchKey.otherEmail', 'Other e-mail', { icon: 'IconMail' })),
    computed(text('matchKey.phone', 'Phone', { icon: 'IconPhone' })),
    computed(text('matchKey.otherPhone', 'Other phone', { icon: 'IconPhone' })),
    computed(text('matchKey.names', 'Names', { icon: 'IconEar', description: 'The sounds of both names.' })),
    computed(text('matchKey.namesAndYear', 'Names and year of birth', { icon: 'IconCalendar' })),
    computed(text('matchKey.namesAndDay', 'Names and day of birth', { icon: 'IconCalendar' })),
    computed(text('matchKey.born', 'Birthday', { icon: 'IconCalendar' })),
    computed(
      text('matchKey.compared', 'Compared as', {
        icon: 'IconHash',
        description: 'A digest of what the guest’s record said when it was last compared.',
      }),
    ),
    computed(
      json('matchKey.learnt', 'Learnt', {
        icon: 'IconBraces',
        description:
          'In one record that is of no guest: what the last run over everyone learnt of names and birthdays.',
      }),
    ),
  ],
});
