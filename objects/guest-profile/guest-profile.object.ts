import { confidential, emails, instant, json, number, one, phones, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('guestProfile', 'guestProfiles', 'Source record', 'Source records', {
    icon: 'IconId',
    description: 'A guest as one system gave him. It stays as it is when guests are merged.',
  }),
  fields: [
    text('guestProfile.name', 'Name', { icon: 'IconAbc' }),
    text('guestProfile.key', 'Key', { icon: 'IconKey', description: 'source:number there, unique.' }),
    select(
      'guestProfile.source',
      'Source',
      {
        PMS: ['PMS', 'blue'],
        BOOKING_ENGINE: ['Booking engine', 'green'],
        CHANNEL: ['Channel', 'orange'],
        CARD: ['Registration card', 'yellow'],
        STAFF: ['Staff', 'purple'],
        IMPORT: ['Import', 'gray'],
      },
      { icon: 'IconDatabase' },
    ),
    text('guestProfile.externalId', 'Number there', { icon: 'IconHash' }),
    one('guestProfile.person', 'Guest', 'person.guestProfiles', { icon: 'IconUser' }),
    confidential(json('guestProfile.rawFields', 'As given', { icon: 'IconBraces' })),
    emails('guestProfile.emails', 'Emails', { icon: 'IconMail' }),
    phones('guestProfile.phones', 'Phones', { icon: 'IconPhone' }),
    confidential(
      text('guestProfile.documentHash', 'Document digest', {
        icon: 'IconFingerprint',
        description: 'Recognises the same identity document again; the number itself is not kept.',
      }),
    ),
    instant('guestProfile.firstSeenAt', 'First seen', { icon: 'IconClock' }),
    instant('guestProfile.lastSeenAt', 'Last seen', { icon: 'IconClockCheck' }),
    instant('guestProfile.changedAt', 'Changed there', {
      icon: 'IconClockEdit',
      description: 'When the system had changed its record, as it last told.',
    }),
    number('guestProfile.version', 'Version there', { icon: 'IconVersions' }),
  ],
});
