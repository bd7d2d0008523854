import { computed, confidential, instant, json, number, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('intakeMessage', 'intakeMessages', 'Message', 'Messages', {
    icon: 'IconInbox',
    description: 'What another system told of guests and stays: stored as it comes, applied right after.',
  }),
  fields: [
    text('intakeMessage.name', 'Message', { icon: 'IconAbc' }),
    text('intakeMessage.key', 'Key', {
      icon: 'IconKey',
      description: 'source:signature, unique: the same message is taken once.',
    }),
    text('intakeMessage.sourceName', 'Source', {
      icon: 'IconPlugConnected',
      description: 'What the sending system is called.',
    }),
    select(
      'intakeMessage.status',
      'Status',
      {
        WAITING: ['Waiting', 'blue'],
        DONE: ['Done', 'green'],
        REJECTED: ['Rejected', 'red'],
        REFUSED: ['Refused', 'orange'],
        IGNORED: ['Ignored', 'gray'],
      },
      { icon: 'IconProgress', defaultValue: 'WAITING' },
    ),
    computed(
      text('intakeMessage.signedBy', 'Signed by', {
        icon: 'IconKey',
        description: 'A mark of the secret that it was signed with, from which the secret cannot be told.',
      }),
    ),
    instant('intakeMessage.receivedAt', 'Received', { icon: 'IconClock' }),
    computed(instant('intakeMessage.appliedAt', 'Applied', { icon: 'IconClockCheck' })),
    computed(number('intakeMessage.guestCount', 'Guests', { icon: 'IconUsers' })),
    computed(number('intakeMessage.stayCount', 'Stays', { icon: 'IconBed' })),
    computed(
      text('intakeMessage.problem', 'Notes', {
        icon: 'IconAlertTriangle',
        description: 'What could not be read or applied of it, and what came too late.',
      }),
    ),
    computed(
      json('intakeMessage.problems', 'Notes as data', {
        icon: 'IconListDetails',
        description: 'The notes as codes and values.',
      }),
    ),
    confidential(
      computed(
        text('intakeMessage.excerpt', 'Excerpt', {
          icon: 'IconEyeOff',
          description: 'What a refused message said, with personal data masked.',
        }),
      ),
    ),
    confidential(
      computed(
        json('intakeMessage.content', 'Content', {
          icon: 'IconBraces',
          description: 'What is still to be applied; empty once it is.',
        }),
        { rewritten: true },
      ),
    ),
  ],
});
