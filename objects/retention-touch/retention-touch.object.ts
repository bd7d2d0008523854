import { messageChannels } from '../channels.ts';
import type { StoppedBecause } from '../../plugin/domain/retention/acting/act.ts';
import type { TouchOutcome } from '../../plugin/domain/retention/keeping.ts';
import { offers } from '../play-choices.ts';
import { computed, day, instant, json, money, one, select, text, yesNo, type Choices } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('retentionTouch', 'retentionTouches', 'Touch', 'Touches', {
    icon: 'IconMessageCircle',
    description: 'One guest addressed by one play, or held back, and what came of it.',
  }),
  fields: [
    text('retentionTouch.name', 'Touch', { icon: 'IconAbc' }),
    text('retentionTouch.key', 'Key', {
      icon: 'IconKey',
      description: 'play:guest:occasion, unique: nobody gets the same twice.',
    }),
    one('retentionTouch.person', 'Guest', 'person.guestTouches', { icon: 'IconUser', whenGone: 'DESTROY' }),
    one('retentionTouch.play', 'Play', 'retentionPlay.touches', { icon: 'IconTargetArrow' }),
    one('retentionTouch.campaign', 'Campaign', 'campaign.touches', { icon: 'IconSpeakerphone' }),
    one('retentionTouch.stay', 'Stay', 'stay.touches', { icon: 'IconCalendarStats' }),
    text('retentionTouch.occasion', 'Occasion', { icon: 'IconConfetti' }),
    day('retentionTouch.plannedFor', 'Planned for', { icon: 'IconCalendar' }),
    instant('retentionTouch.notBefore', 'Not before', {
      icon: 'IconMoon',
      description: 'The first moment on that day outside the quiet hours.',
    }),
    day('retentionTouch.staleOn', 'Stale on', {
      icon: 'IconClockOff',
      description: 'From this day on it is not sent any more.',
    }),
    select('retentionTouch.offer', 'Offer', offers, { icon: 'IconGift' }),
    computed(text('retentionTouch.offerBecause', 'Offered because', { icon: 'IconMessageQuestion' })),
    computed(json('retentionTouch.reasons', 'Reasons', { icon: 'IconListCheck' })),
    select(
      'retentionTouch.status',
      'Status',
      {
        PLANNED: ['Planned', 'gray'],
        SUPPRESSED: ['Suppressed', 'orange'],
        TASK_CREATED: ['Task created', 'yellow'],
        DRAFTED: ['Drafted', 'sky'],
        SENT: ['Sent', 'blue'],
        RESPONDED: ['Responded', 'turquoise'],
        BOOKED: ['Booked', 'green'],
        EXPIRED: ['Expired', 'red'],
        HELD: ['To complete', 'orange'],
      },
      { icon: 'IconProgress', defaultValue: 'PLANNED' },
    ),
    computed(text('retentionTouch.suppressedBecause', 'Suppressed because', { icon: 'IconHandStop' })),
    computed(
      select(
        'retentionTouch.heldBackBy',
        'Held back by',
        {
          HELD_OUT: ['Holdout', 'gray'],
          NO_CONSENT: ['No consent', 'orange'],
          CONSENT_WITHDRAWN: ['Consent withdrawn', 'orange'],
          DO_NOT_CONTACT: ['Do not contact', 'red'],
          DO_NOT_RENT: ['Do not rent', 'red'],
          NO_ADDRESS: ['No address or number', 'yellow'],
          RELAY_ADDRESS: ['Address of a booking site', 'yellow'],
          IN_HOUSE_NOW: ['In house', 'green'],
          STAY_BOOKED: ['Stay booked', 'green'],
          OPEN_CASE: ['Open service case', 'red'],
          QUIET_AFTER_STAY: ['Quiet days after a stay', 'sky'],
          SAME_PLAY_LATELY: ['Had it lately', 'blue'],
          CAP_REACHED: ['Enough messages lately', 'blue'],
          TOO_LATE: ['Too late', 'gray'],
          GUEST_IS_GONE: ['Guest or play gone', 'gray'],
          NO_WORDS: ['No words in the language', 'purple'],
          VALUES_MISSING: ['Value missing', 'purple'],
          VALUES_UNKNOWN: ['Unknown value in the words', 'purple'],
        } satisfies Choices<StoppedBecause['code']>,
        { icon: 'IconHandStop' },
      ),
      { rewritten: true },
    ),
    select('retentionTouch.channel', 'Channel', messageChannels, { icon: 'IconSend' }),
    text('retentionTouch.subject', 'Subject', { icon: 'IconHeading' }),
    text('retentionTouch.body', 'Text', { icon: 'IconFileText' }),
    text('retentionTouch.language', 'Language', { icon: 'IconLanguage' }),
    one('retentionTouch.owner', 'Done by', 'workspaceMember.hotelTouches', { icon: 'IconUserCircle' }),
    one('retentionTouch.task', 'Task', 'task.hotelTouches', { icon: 'IconCheckbox' }),
    select(
      'retentionTouch.outcome',
      'What came of it',
      {
        INTERESTED: ['Interested', 'green'],
        NOT_REACHED: ['Not reached', 'gray'],
        LATER: ['Later', 'yellow'],
        DECLINED: ['Declined', 'orange'],
        WRONG_CONTACT: ['Wrong number or address', 'red'],
      } satisfies Choices<TouchOutcome>,
      { icon: 'IconMessageReply' },
    ),
    instant('retentionTouch.sentAt', 'Sent at', { icon: 'IconSend' }),
    instant('retentionTouch.respondedAt', 'Responded at', { icon: 'IconClockCheck' }),
    computed(
      one('retentionTouch.attributedStay', 'Stay it brought', 'stay.attributedTouches', { icon: 'IconCalendarPlus' }),
    ),
    computed(money('retentionTouch.attributedRevenue', 'Revenue it brought', { icon: 'IconCoins' })),
    computed(
      yesNo('retentionTouch.isHoldout', 'Holdout', {
        icon: 'IconUserMinus',
        description: 'Held back on purpose, to compare with.',
      }),
    ),
  ],
});
