import { messageChannels } from '../channels.ts';
import { json, many, multiSelect, number, one, select, text, yesNo } from '../fields.ts';
import { guestLifecycles, guestSegments } from '../guest-states.ts';
import { defineObject } from '../sdk.ts';
import { named } from '../views.ts';

export default defineObject({
  ...named('retentionPlay', 'retentionPlays', 'Play', 'Plays', {
    icon: 'IconTargetArrow',
    description: 'A rule of the hotel: to whom it turns, on which occasion, with which offer and words.',
  }),
  fields: [
    text('retentionPlay.name', 'Name', { icon: 'IconAbc' }),
    text('retentionPlay.code', 'Code', { icon: 'IconHash', description: 'Unique.' }),
    select(
      'retentionPlay.kind',
      'Kind',
      {
        PRE_ARRIVAL: ['Before arrival', 'sky'],
        IN_STAY: ['During the stay', 'green'],
        POST_STAY_SURVEY: ['Survey after the stay', 'turquoise'],
        THANK_YOU: ['Thank you', 'blue'],
        BIRTHDAY: ['Birthday', 'pink'],
        ANNIVERSARY: ['Anniversary', 'purple'],
        FESTIVAL: ['Festival', 'red'],
        WIN_BACK: ['Win-back', 'orange'],
        OTA_WIN_BACK: ['Win-back from OTA', 'orange'],
        CANCELLATION_RECOVERY: ['Recovery of a cancellation', 'yellow'],
        TIER_UP: ['Tier reached', 'green'],
        TIER_AT_RISK: ['Tier at risk', 'yellow'],
        POINTS_EXPIRING: ['Points expiring', 'gray'],
        SERVICE_RECOVERY: ['Service recovery', 'red'],
        FIRST_STAY: ['First stay', 'sky'],
        MILESTONE: ['Milestone', 'purple'],
      },
      { icon: 'IconCategory' },
    ),
    multiSelect('retentionPlay.audienceSegments', 'For segments', guestSegments, {
      icon: 'IconUsersGroup',
      description: 'Empty for all.',
    }),
    multiSelect('retentionPlay.audienceLifecycles', 'For guests who are', guestLifecycles, {
      icon: 'IconRefresh',
      description: 'Empty for all.',
    }),
    json('retentionPlay.audience', 'Further conditions', { icon: 'IconFilter' }),
    number('retentionPlay.timingDays', 'Days after the occasion', {
      icon: 'IconCalendarTime',
      description: 'Before it where negative.',
    }),
    one('retentionPlay.offerRatePlan', 'Rate offered', 'ratePlan.plays', { icon: 'IconTag' }),
    one('retentionPlay.offerReward', 'Reward offered', 'reward.plays', { icon: 'IconGift' }),
    select('retentionPlay.channel', 'Channel', messageChannels, { icon: 'IconSend' }),
    json('retentionPlay.templates', 'Words by language', {
      icon: 'IconLanguage',
      description: 'For each language a subject and a body.',
    }),
    number('retentionPlay.frequencyCapDays', 'At most once in days', { icon: 'IconHourglass' }),
    number('retentionPlay.holdoutPercent', 'Holdout %', {
      icon: 'IconUsersMinus',
      decimals: 1,
      description: 'Guests who get nothing, by whom the effect is measured.',
    }),
    yesNo('retentionPlay.active', 'Active', { icon: 'IconCheck' }),
    many('retentionPlay.touches', 'Touches', 'retentionTouch.play', { icon: 'IconMessageCircle' }),
  ],
});
