import type { OfferReason } from '../domain/retention/plays/offer.ts';
import type { Suppression } from '../domain/retention/plays/plan.ts';
import type { Channel, Offer, Purpose } from '../domain/retention/plays/play.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const CHANNELS: Record<Language, Record<Channel, string>> = {
  en: { EMAIL: 'e-mail', SMS: 'text messages', PHONE: 'calls', POST: 'letters', MESSAGING: 'messages' },
  'zh-CN': { EMAIL: '电子邮件', SMS: '短信', PHONE: '电话', POST: '信函', MESSAGING: '即时消息' },
  'zh-TW': { EMAIL: '電子郵件', SMS: '簡訊', PHONE: '電話', POST: '信函', MESSAGING: '即時訊息' },
};
const PURPOSES: Record<Language, Record<Purpose, string>> = {
  en: {
    MARKETING: 'marketing',
    SERVICE: 'service around a stay',
    SURVEY: 'surveys',
    LOYALTY: 'the loyalty program',
    PROFILING: 'personal offers',
  },
  'zh-CN': {
    MARKETING: '营销',
    SERVICE: '入住服务',
    SURVEY: '满意度调查',
    LOYALTY: '会员计划',
    PROFILING: '个性化优惠',
  },
  'zh-TW': {
    MARKETING: '行銷',
    SERVICE: '住宿服務',
    SURVEY: '滿意度調查',
    LOYALTY: '會員計畫',
    PROFILING: '個人化優惠',
  },
};
const SEGMENTS = {
  en: { VIP: 'VIP', KEY: 'key', REGULAR: 'regular', OCCASIONAL: 'occasional' },
  'zh-CN': { VIP: '贵宾', KEY: '重点', REGULAR: '常规', OCCASIONAL: '偶住' },
  'zh-TW': { VIP: '貴賓', KEY: '重點', REGULAR: '一般', OCCASIONAL: '偶住' },
} as const;

/** Why a touch is held back. */
export const SUPPRESSION_WORDS: Words<Suppression> = {
  HELD_OUT: {
    en: () => 'Held out on purpose, to compare with',
    'zh-CN': () => '特意保留，作为对照',
    'zh-TW': () => '特意保留，作為對照',
  },
  DO_NOT_CONTACT: {
    en: () => 'The guest is not to be contacted',
    'zh-CN': () => '该宾客已标记为请勿联系',
    'zh-TW': () => '該賓客已標記為請勿聯絡',
  },
  DO_NOT_RENT: {
    en: () => 'The house does not want the guest back',
    'zh-CN': () => '酒店不再接待该宾客',
    'zh-TW': () => '飯店不再接待該賓客',
  },
  NO_CONSENT: {
    en: ({ channel, purpose }) => `No consent to ${CHANNELS.en[channel]} for ${PURPOSES.en[purpose]}`,
    'zh-CN': ({ channel, purpose }) => `未同意通过${CHANNELS['zh-CN'][channel]}接收${PURPOSES['zh-CN'][purpose]}`,
    'zh-TW': ({ channel, purpose }) => `未同意透過${CHANNELS['zh-TW'][channel]}接收${PURPOSES['zh-TW'][purpose]}`,
  },
  CONSENT_WITHDRAWN: {
    en: ({ channel, purpose }) => `Consent to ${CHANNELS.en[channel]} for ${PURPOSES.en[purpose]} was withdrawn`,
    'zh-CN': ({ channel, purpose }) => `已撤回通过${CHANNELS['zh-CN'][channel]}接收${PURPOSES['zh-CN'][purpose]}的同意`,
    'zh-TW': ({ channel, purpose }) => `已撤回透過${CHANNELS['zh-TW'][channel]}接收${PURPOSES['zh-TW'][purpose]}的同意`,
  },
  NO_ADDRESS: {
    en: ({ channel }) => `No address or number for ${CHANNELS.en[channel]}`,
    'zh-CN': ({ channel }) => `没有可用于${CHANNELS['zh-CN'][channel]}的联系方式`,
    'zh-TW': ({ channel }) => `沒有可用於${CHANNELS['zh-TW'][channel]}的聯絡方式`,
  },
  RELAY_ADDRESS: {
    en: () => 'The address is a relay of a booking site, which is not for winning guests back',
    'zh-CN': () => '邮箱为预订平台的中转地址，不可用于挽回宾客',
    'zh-TW': () => '信箱為訂房平台的中轉地址，不可用於挽回賓客',
  },
  IN_HOUSE_NOW: {
    en: () => 'The guest is in the house',
    'zh-CN': () => '宾客正在住店',
    'zh-TW': () => '賓客正在住店',
  },
  STAY_BOOKED: {
    en: ({ arrivalOn }, { day }) => `A stay is booked, arriving ${day(arrivalOn)}`,
    'zh-CN': ({ arrivalOn }, { day }) => `已有预订，${day(arrivalOn)}到店`,
    'zh-TW': ({ arrivalOn }, { day }) => `已有訂房，${day(arrivalOn)}抵達`,
  },
  OPEN_CASE: {
    en: () => 'A service case is open',
    'zh-CN': () => '有未结的服务工单',
    'zh-TW': () => '有未結的服務工單',
  },
  QUIET_AFTER_STAY: {
    en: ({ days, lastStayOn }, { counted, day }) =>
      `Left alone for ${counted(days, 'day')} after the stay that ended ${day(lastStayOn)}`,
    'zh-CN': ({ days, lastStayOn }, { number, day }) => `${day(lastStayOn)}离店后${number(days)}天内不打扰`,
    'zh-TW': ({ days, lastStayOn }, { number, day }) => `${day(lastStayOn)}退房後${number(days)}天內不打擾`,
  },
  SAME_PLAY_LATELY: {
    en: ({ days, on }, { counted, day }) => `Had this on ${day(on)}, and gets it once in ${counted(days, 'day')}`,
    'zh-CN': ({ days, on }, { number, day }) => `${day(on)}已收到，${number(days)}天内只联系一次`,
    'zh-TW': ({ days, on }, { number, day }) => `${day(on)}已收到，${number(days)}天內只聯絡一次`,
  },
  CAP_REACHED: {
    en: ({ touches, days }, { counted }) =>
      `${counted(touches, 'message')} in ${counted(days, 'day')} are enough; another play came first`,
    'zh-CN': ({ touches, days }, { number }) => `${number(days)}天内最多${number(touches)}次，其他方案优先`,
    'zh-TW': ({ touches, days }, { number }) => `${number(days)}天內最多${number(touches)}次，其他方案優先`,
  },
};

/** Why an offer was chosen for a guest. */
export const OFFER_WORDS: Words<OfferReason> = {
  SPENDS_MORE_THAN_MOST: {
    en: ({ segment }) => `A ${SEGMENTS.en[segment]} guest, to whom a room says more than a price`,
    'zh-CN': ({ segment }) => `${SEGMENTS['zh-CN'][segment]}宾客，客房升级比价格更有吸引力`,
    'zh-TW': ({ segment }) => `${SEGMENTS['zh-TW'][segment]}賓客，客房升等比價格更有吸引力`,
  },
  EATS_IN_THE_HOUSE: {
    en: ({ share }, { percent }) => `${percent(share)} of the bills were for food and drink`,
    'zh-CN': ({ share }, { percent }) => `餐饮占消费的${percent(share)}`,
    'zh-TW': ({ share }, { percent }) => `餐飲佔消費的${percent(share)}`,
  },
  STAYS_LONG: {
    en: ({ nights }, { number }) => `Stays ${number(nights, 1)} nights on average`,
    'zh-CN': ({ nights }, { number }) => `平均入住${number(nights, 1)}晚`,
    'zh-TW': ({ nights }, { number }) => `平均住宿${number(nights, 1)}晚`,
  },
  STAYS_ONE_NIGHT: {
    en: ({ nights }, { number }) => `Stays ${number(nights, 1)} nights on average, and leaves early`,
    'zh-CN': ({ nights }, { number }) => `平均入住${number(nights, 1)}晚，停留较短`,
    'zh-TW': ({ nights }, { number }) => `平均住宿${number(nights, 1)}晚，停留較短`,
  },
  COLLECTS_POINTS: {
    en: () => 'A member, who collects points',
    'zh-CN': () => '会员，正在累积积分',
    'zh-TW': () => '會員，正在累積點數',
  },
  FOR_EVERYBODY: {
    en: () => 'What the play offers to everybody',
    'zh-CN': () => '该方案面向所有宾客的优惠',
    'zh-TW': () => '該方案面向所有賓客的優惠',
  },
};

/** What may be offered, by its name. */
export const OFFER_NAMES: Record<Language, Record<Offer, string>> = {
  en: {
    RATE: 'a rate of your own',
    REWARD: 'a reward',
    ROOM_UPGRADE: 'a room upgrade',
    BREAKFAST: 'breakfast for two',
    DINNER: 'dinner for two',
    LATE_CHECKOUT: 'a late check-out',
    FREE_NIGHT: 'another night free',
  },
  'zh-CN': {
    RATE: '专享房价',
    REWARD: '会员礼遇',
    ROOM_UPGRADE: '客房升级',
    BREAKFAST: '双人早餐',
    DINNER: '双人晚餐',
    LATE_CHECKOUT: '延迟退房',
    FREE_NIGHT: '加赠一晚',
  },
  'zh-TW': {
    RATE: '專屬房價',
    REWARD: '會員禮遇',
    ROOM_UPGRADE: '客房升等',
    BREAKFAST: '雙人早餐',
    DINNER: '雙人晚餐',
    LATE_CHECKOUT: '延遲退房',
    FREE_NIGHT: '加贈一晚',
  },
};
