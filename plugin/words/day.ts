import type { DayReason } from '../domain/stays/day.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const SEGMENTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  VIP: { en: 'Top of the customer pyramid', 'zh-CN': '客户金字塔顶层', 'zh-TW': '客戶金字塔頂層' },
  KEY: { en: 'Key guest', 'zh-CN': '重点客户', 'zh-TW': '重點客戶' },
};

/** Why a stay stands where it does in the order of the day, as short as a tag. */
export const DAY_REASON_WORDS: Words<DayReason> = {
  DO_NOT_RENT: { en: () => 'Do not rent', 'zh-CN': () => '谢绝接待', 'zh-TW': () => '謝絕接待' },
  OPEN_CASE: {
    en: ({ name }) => `Open case: ${name}`,
    'zh-CN': ({ name }) => `未结投诉：${name}`,
    'zh-TW': ({ name }) => `未結投訴：${name}`,
  },
  VIP: {
    en: ({ reason }) => `VIP: ${reason}`,
    'zh-CN': ({ reason }) => `贵宾：${reason}`,
    'zh-TW': ({ reason }) => `貴賓：${reason}`,
  },
  MUST_NOT_MET: {
    en: ({ musts }, { list }) => `Must not met: ${list(musts)}`,
    'zh-CN': ({ musts }) => `必需项未满足：${musts.join('、')}`,
    'zh-TW': ({ musts }) => `必需項未滿足：${musts.join('、')}`,
  },
  TIER: {
    en: ({ tier }) => tier,
    'zh-CN': ({ tier }) => tier,
    'zh-TW': ({ tier }) => tier,
  },
  LAST_FAILURE: {
    en: ({ name, on }, { day }) => `We failed: ${name}${on === null ? '' : `, ${day(on)}`}`,
    'zh-CN': ({ name, on }, { day }) => `曾有失误：${name}${on === null ? '' : `（${day(on)}）`}`,
    'zh-TW': ({ name, on }, { day }) => `曾有失誤：${name}${on === null ? '' : `（${day(on)}）`}`,
  },
  BIRTHDAY: {
    en: ({ on }, { day }) => `Birthday ${day(on)}`,
    'zh-CN': ({ on }, { day }) => `生日${day(on)}`,
    'zh-TW': ({ on }, { day }) => `生日${day(on)}`,
  },
  VALUED: {
    en: ({ segment }) => SEGMENTS[segment]?.en ?? segment,
    'zh-CN': ({ segment }) => SEGMENTS[segment]?.['zh-CN'] ?? segment,
    'zh-TW': ({ segment }) => SEGMENTS[segment]?.['zh-TW'] ?? segment,
  },
  FIRST_STAY: { en: () => 'First stay', 'zh-CN': () => '首次入住', 'zh-TW': () => '首次入住' },
};
