import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Words } from './words.ts';

/** What staff are asked to tell or prepare for a member, and why they need not any more. */
export type LoyaltyNoticeReason =
  | { code: 'POINTS_EXPIRE'; guest: string; points: number; on: CalendarDate }
  | { code: 'TIER_ENDS'; guest: string; tier: string; on: CalendarDate }
  | { code: 'NOTICE_NEEDLESS' }
  | { code: 'WELCOME_GIFT_ON_ARRIVAL'; guest: string; tier: string; on: CalendarDate };

export const LOYALTY_NOTICE_WORDS: Words<LoyaltyNoticeReason> = {
  POINTS_EXPIRE: {
    en: ({ guest, points, on }, { counted, day }) =>
      `${guest}: ${counted(points, 'point')} can be spent until ${day(on)}`,
    'zh-CN': ({ guest, points, on }, { number, day }) => `${guest}：${number(points)}分有效至${day(on)}`,
    'zh-TW': ({ guest, points, on }, { number, day }) => `${guest}：${number(points)}點有效至${day(on)}`,
  },
  TIER_ENDS: {
    en: ({ guest, tier, on }, { day }) => `${guest}: ${tier} ends on ${day(on)}`,
    'zh-CN': ({ guest, tier, on }, { day }) => `${guest}：${tier}将于${day(on)}到期`,
    'zh-TW': ({ guest, tier, on }, { day }) => `${guest}：${tier}將於${day(on)}到期`,
  },
  NOTICE_NEEDLESS: {
    en: () => 'The points no longer expire then, or the tier does not end.',
    'zh-CN': () => '积分届时不再过期，或等级不再到期。',
    'zh-TW': () => '點數屆時不再過期，或等級不再到期。',
  },
  WELCOME_GIFT_ON_ARRIVAL: {
    en: ({ guest, tier, on }, { day }) => `Welcome gift for ${guest} (${tier}), arriving on ${day(on)}`,
    'zh-CN': ({ guest, tier, on }, { day }) => `为${guest}（${tier}）准备欢迎礼，${day(on)}抵店`,
    'zh-TW': ({ guest, tier, on }, { day }) => `為${guest}（${tier}）準備迎賓禮，${day(on)}抵店`,
  },
};
