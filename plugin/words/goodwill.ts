import type { Gesture, GoodwillReason } from '../domain/service/goodwill.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const GESTURES: Record<Language, Record<Gesture, string>> = {
  en: {
    APOLOGY_BY_MANAGER: 'An apology in person, by a manager',
    MEND_AT_ONCE: 'Put it right at once, and go back to see that it is',
    ANOTHER_ROOM: 'Another room, a better one where one is free',
    BREAKFAST: 'Breakfast or a dinner on the house',
    CORRECT_BILL: 'Correct the bill before the guest asks again',
    LATE_CHECK_OUT: 'A late check-out',
    POINTS: 'Points on the card',
    GIFT_NEXT_TIME: 'Something in the room at the next arrival',
  },
  'zh-CN': {
    APOLOGY_BY_MANAGER: '由经理当面致歉',
    MEND_AT_ONCE: '立即处理，并回访确认',
    ANOTHER_ROOM: '换房，如有空房可升级',
    BREAKFAST: '赠送早餐或晚餐',
    CORRECT_BILL: '主动更正账单',
    LATE_CHECK_OUT: '延迟退房',
    POINTS: '赠送积分',
    GIFT_NEXT_TIME: '下次到店时在房内备礼',
  },
  'zh-TW': {
    APOLOGY_BY_MANAGER: '由經理當面致歉',
    MEND_AT_ONCE: '立即處理，並回訪確認',
    ANOTHER_ROOM: '換房，如有空房可升等',
    BREAKFAST: '招待早餐或晚餐',
    CORRECT_BILL: '主動更正帳單',
    LATE_CHECK_OUT: '延遲退房',
    POINTS: '贈送點數',
    GIFT_NEXT_TIME: '下次入住時在房內備禮',
  },
};

/** What to give for what went wrong, and why. */
export const GOODWILL_WORDS: Words<GoodwillReason> = {
  GESTURE: {
    en: ({ gesture }) => GESTURES.en[gesture],
    'zh-CN': ({ gesture }) => GESTURES['zh-CN'][gesture],
    'zh-TW': ({ gesture }) => GESTURES['zh-TW'][gesture],
  },
  NO_MONEY_NEEDED: {
    en: () => 'No money: this is mended by what is done',
    'zh-CN': () => '无需金钱补偿，妥善处理即可',
    'zh-TW': () => '無需金錢補償，妥善處理即可',
  },
  SHARE_OF_NIGHT: {
    en: ({ share, amount }, { percent, money }) => `${money(amount)}, ${percent(share)} of a night`,
    'zh-CN': ({ share, amount }, { percent, money }) => `${money(amount)}，为一晚房价的${percent(share)}`,
    'zh-TW': ({ share, amount }, { percent, money }) => `${money(amount)}，為一晚房價的${percent(share)}`,
  },
  RATE_UNKNOWN: {
    en: ({ share }, { percent }) => `${percent(share)} of a night; the price is not on the stay`,
    'zh-CN': ({ share }, { percent }) => `一晚房价的${percent(share)}；入住记录中没有房价`,
    'zh-TW': ({ share }, { percent }) => `一晚房價的${percent(share)}；住宿記錄中沒有房價`,
  },
  VALUED_GUEST: {
    en: () => 'More than usual: this guest matters',
    'zh-CN': () => '高于通常水平：该宾客十分重要',
    'zh-TW': () => '高於通常水準：該賓客十分重要',
  },
  MOST_THAT_MENDS: {
    en: () => 'About 80% of a night mends; more does not',
    'zh-CN': () => '约为一晚房价80%即可弥补，再多无益',
    'zh-TW': () => '約為一晚房價80%即可彌補，再多無益',
  },
  GIVEN_BEFORE: {
    en: ({ times, amount }, { counted, money }) =>
      `Was given ${amount === null ? 'something' : money(amount)} in ${counted(times, 'case')} in the last year`,
    'zh-CN': ({ times, amount }, { number, money }) =>
      `近一年已在${number(times)}张工单中获补偿${amount === null ? '' : money(amount)}`,
    'zh-TW': ({ times, amount }, { number, money }) =>
      `近一年已在${number(times)}張工單中獲補償${amount === null ? '' : money(amount)}`,
  },
  FOR_A_MANAGER: {
    en: ({ limit }, { money }) => `Above ${money(limit)}: a manager gives it`,
    'zh-CN': ({ limit }, { money }) => `超过${money(limit)}：须由经理办理`,
    'zh-TW': ({ limit }, { money }) => `超過${money(limit)}：須由經理辦理`,
  },
};
