import { messageChannels } from '../channels.ts';
import { consentPurposes } from '../play-choices.ts';
import { instant, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('consentEvent', 'consentEvents', 'Consent', 'Consents', {
    icon: 'IconShieldCheck',
    description:
      'A guest’s yes or no to a channel and a purpose. The latest one counts; earlier ones stay as evidence.',
  }),
  fields: [
    text('consentEvent.name', 'Consent', { icon: 'IconAbc' }),
    text('consentEvent.key', 'Key', {
      icon: 'IconKey',
      description: 'Derived from the guest, channel, purpose and time, unique.',
    }),
    one('consentEvent.person', 'Guest', 'person.guestConsents', { icon: 'IconUser', whenGone: 'DESTROY' }),
    select('consentEvent.channel', 'Channel', messageChannels, { icon: 'IconSend' }),
    select('consentEvent.purpose', 'Purpose', consentPurposes, { icon: 'IconTarget' }),
    select(
      'consentEvent.state',
      'State',
      { GRANTED: ['Granted', 'green'], DENIED: ['Denied', 'red'], WITHDRAWN: ['Withdrawn', 'orange'] },
      { icon: 'IconProgress' },
    ),
    text('consentEvent.evidence', 'Evidence', {
      icon: 'IconFileCheck',
      description: 'Where and how it was said: form, wording, member of staff.',
    }),
    instant('consentEvent.recordedAt', 'At', { icon: 'IconClock' }),
  ],
});
