import type { Theme } from '../../plugin/domain/service/mood.ts';
import { type Choices, computed, instant, multiSelect, number, one, select, text } from '../fields.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

const SCORE = 'From 1, poor, to 5, excellent.';

const themes = {
  ROOM: ['Room', 'blue'],
  CLEANLINESS: ['Cleanliness', 'turquoise'],
  BED: ['Bed and sleep', 'purple'],
  NOISE: ['Noise', 'yellow'],
  TEMPERATURE: ['Temperature', 'orange'],
  BATHROOM: ['Bathroom', 'sky'],
  FOOD: ['Food and drink', 'green'],
  STAFF: ['Staff', 'pink'],
  WAITING: ['Waiting', 'red'],
  VALUE: ['Value for money', 'gray'],
  LOCATION: ['Location', 'blue'],
  INTERNET: ['Internet', 'sky'],
  FACILITIES: ['Facilities', 'gray'],
} satisfies Choices<Theme>;

export default defineObject({
  ...named('guestFeedback', 'guestFeedbacks', 'Feedback', 'Feedback entries', {
    icon: 'IconMessageStar',
    description: 'What a guest said about a stay, in a survey, an interview or a review.',
  }),
  fields: [
    text('guestFeedback.name', 'Feedback', { icon: 'IconAbc' }),
    text('guestFeedback.key', 'Key', { icon: 'IconKey', description: 'stay:source, unique.' }),
    one('guestFeedback.stay', 'Stay', 'stay.feedback', { icon: 'IconCalendarStats' }),
    one('guestFeedback.person', 'Guest', 'person.guestFeedback', { icon: 'IconUser' }),
    one('guestFeedback.property', 'Property', 'hotelProperty.feedback', { icon: 'IconBuildingSkyscraper' }),
    one('guestFeedback.roomType', 'Room type', 'roomType.feedback', { icon: 'IconBed' }),
    select(
      'guestFeedback.source',
      'Source',
      {
        SURVEY: ['Survey', 'blue'],
        INTERVIEW: ['Interview', 'purple'],
        REVIEW_SITE: ['Review site', 'orange'],
        SOCIAL: ['Social media', 'pink'],
      },
      { icon: 'IconDatabase' },
    ),
    number('guestFeedback.npsScore', 'Would recommend', {
      icon: 'IconThumbUp',
      description: 'From 0, not at all, to 10, most likely.',
    }),
    number('guestFeedback.overall', 'Overall', { icon: 'IconStar', description: SCORE, decimals: 1 }),
    number('guestFeedback.roomAndHygiene', 'Room and hygiene', { icon: 'IconBed', description: SCORE, decimals: 1 }),
    number('guestFeedback.foodAndBeverage', 'Food and beverage', {
      icon: 'IconToolsKitchen2',
      description: SCORE,
      decimals: 1,
    }),
    number('guestFeedback.frontDesk', 'Front desk', { icon: 'IconBellRinging', description: SCORE, decimals: 1 }),
    number('guestFeedback.staffAttitude', 'Staff', { icon: 'IconMoodSmile', description: SCORE, decimals: 1 }),
    number('guestFeedback.value', 'Value for money', { icon: 'IconCoin', description: SCORE, decimals: 1 }),
    number('guestFeedback.location', 'Location', { icon: 'IconMapPin', description: SCORE, decimals: 1 }),
    text('guestFeedback.comment', 'Comment', { icon: 'IconMessage' }),
    text('guestFeedback.language', 'Language', { icon: 'IconLanguage', description: 'ISO 639-1, such as pt.' }),
    computed(
      select(
        'guestFeedback.sentiment',
        'Sentiment',
        { POSITIVE: ['Positive', 'green'], NEUTRAL: ['Neutral', 'gray'], NEGATIVE: ['Negative', 'red'] },
        { icon: 'IconMoodHappy' },
      ),
    ),
    computed(
      multiSelect('guestFeedback.themes', 'Themes', themes, {
        icon: 'IconTags',
        description: 'What the comment is about, by its words.',
      }),
    ),
    computed(
      select(
        'guestFeedback.group',
        'NPS group',
        { PROMOTER: ['Promoter', 'green'], PASSIVE: ['Passive', 'yellow'], DETRACTOR: ['Detractor', 'red'] },
        { icon: 'IconUsersGroup', description: '9 and 10 promote, 7 and 8 are passive, 6 and less detract.' },
      ),
    ),
    instant('guestFeedback.invitedAt', 'Invited at', { icon: 'IconSend' }),
    instant('guestFeedback.answeredAt', 'Answered at', { icon: 'IconClock' }),
  ],
});
