import type { PlayKind } from '../../plugin/domain/retention/plays/play.ts';
import type { PlayVerdict } from '../../plugin/domain/retention/plays/effect.ts';
import { messageChannels } from '../channels.ts';
import { consentPurposes, festivals, offers } from '../play-choices.ts';
import {
  computed,
  day,
  json,
  many,
  money,
  multiSelect,
  number,
  one,
  select,
  text,
  yesNo,
  type Choices,
} from '../fields.ts';
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
      } satisfies Choices<PlayKind>,
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
    json('retentionPlay.audience', 'Further conditions', {
      icon: 'IconFilter',
      description: 'A list of conditions on a guest that all have to hold.',
    }),
    multiSelect('retentionPlay.festivals', 'Festivals', festivals, {
      icon: 'IconConfetti',
      description: 'The days that a festival play is about.',
    }),
    number('retentionPlay.timingDays', 'Days after the occasion', {
      icon: 'IconCalendarTime',
      description: 'Before it where negative.',
    }),
    one('retentionPlay.offerRatePlan', 'Rate offered', 'ratePlan.plays', { icon: 'IconTag' }),
    one('retentionPlay.offerReward', 'Reward offered', 'reward.plays', { icon: 'IconGift' }),
    multiSelect('retentionPlay.offers', 'May offer', offers, {
      icon: 'IconGift',
      description: 'What fits the guest best of these is chosen for each.',
    }),
    select('retentionPlay.channel', 'Channel', messageChannels, { icon: 'IconSend' }),
    select('retentionPlay.purpose', 'Purpose', consentPurposes, {
      icon: 'IconTarget',
      description: 'What the guest must have agreed to.',
    }),
    yesNo('retentionPlay.transactional', 'About the stay or account itself', {
      icon: 'IconReceipt',
      description: 'Not advertising: no cap over all plays, no open case and no booking stops it.',
    }),
    json('retentionPlay.templates', 'Words by language', {
      icon: 'IconLanguage',
      description: 'For each language a subject and a body.',
    }),
    number('retentionPlay.frequencyCapDays', 'At most once in days', { icon: 'IconHourglass' }),
    number('retentionPlay.priority', 'Priority', {
      icon: 'IconArrowBigUpLines',
      description: 'Of two plays that want the last slot of a guest, the higher one gets it.',
    }),
    number('retentionPlay.quietDaysAfterStay', 'Quiet days after a stay', { icon: 'IconZzz' }),
    number('retentionPlay.quietFromHour', 'Quiet from, hour', {
      icon: 'IconMoon',
      description: 'Nothing leaves between these hours of the property.',
    }),
    number('retentionPlay.quietUntilHour', 'Quiet until, hour', { icon: 'IconSun' }),
    number('retentionPlay.staleAfterDays', 'Stale after days', {
      icon: 'IconClockOff',
      description: 'Behind its day by more than this, it is not sent any more.',
    }),
    number('retentionPlay.attributionDays', 'A booking counts within days', { icon: 'IconCalendarPlus' }),
    money('retentionPlay.costPerTouch', 'Cost of one touch', { icon: 'IconCoins' }),
    number('retentionPlay.holdoutPercent', 'Holdout %', {
      icon: 'IconUsersMinus',
      decimals: 1,
      description: 'Guests who get nothing, by whom the effect is measured.',
    }),
    yesNo('retentionPlay.active', 'Active', { icon: 'IconCheck' }),
    computed(
      select(
        'retentionPlay.verdict',
        'What it brings',
        {
          NOT_MEASURED: ['Not measured: no holdout', 'gray'],
          TOO_EARLY: ['Too early to say', 'yellow'],
          WORKS: ['Brings bookings', 'green'],
          HARMS: ['Costs bookings', 'red'],
          NO_EFFECT_SEEN: ['No effect seen', 'orange'],
        } satisfies Choices<PlayVerdict>,
        { icon: 'IconScale' },
      ),
      { rewritten: true },
    ),
    computed(number('retentionPlay.touched', 'Touched', { icon: 'IconUserCheck' }), { rewritten: true }),
    computed(number('retentionPlay.touchedBooked', 'Of whom booked', { icon: 'IconCalendarPlus' }), {
      rewritten: true,
    }),
    computed(number('retentionPlay.heldOut', 'Held out', { icon: 'IconUsersMinus' }), { rewritten: true }),
    computed(number('retentionPlay.heldOutBooked', 'Of those booked', { icon: 'IconCalendarPlus' }), {
      rewritten: true,
    }),
    computed(
      number('retentionPlay.effect', 'Effect, points', {
        icon: 'IconTrendingUp',
        decimals: 1,
        description: 'Share of the touched who booked, less that of the held out, in percentage points.',
      }),
      { rewritten: true },
    ),
    computed(money('retentionPlay.revenuePerTouch', 'Revenue per touch', { icon: 'IconCoins' }), {
      rewritten: true,
    }),
    computed(
      day('retentionPlay.enoughOn', 'Enough by', {
        icon: 'IconCalendarStats',
        description: 'By when the effect aimed at could be told from chance, at the present pace.',
      }),
      { rewritten: true },
    ),
    computed(
      json('retentionPlay.result', 'Result', { icon: 'IconReportAnalytics', description: 'The result as data.' }),
      { rewritten: true },
    ),
    many('retentionPlay.campaigns', 'Campaigns', 'campaign.play', { icon: 'IconSpeakerphone' }),
    many('retentionPlay.touches', 'Touches', 'retentionTouch.play', { icon: 'IconMessageCircle' }),
  ],
});
