import type { StayChannel } from '../domain/imports/rows.ts';
import type { Language } from './language.ts';

const NAMES: Record<StayChannel, Record<Language, string>> = {
  DIRECT_WEB: { en: 'the hotel’s own site', 'zh-CN': '官网', 'zh-TW': '官網' },
  PHONE: { en: 'phone', 'zh-CN': '电话', 'zh-TW': '電話' },
  EMAIL: { en: 'email', 'zh-CN': '邮件', 'zh-TW': '郵件' },
  WALK_IN: { en: 'walk-in', 'zh-CN': '散客上门', 'zh-TW': '現場散客' },
  OTA: { en: 'OTA', 'zh-CN': 'OTA', 'zh-TW': 'OTA' },
  TRAVEL_AGENT: { en: 'travel agent', 'zh-CN': '旅行社', 'zh-TW': '旅行社' },
  CORPORATE: { en: 'corporate account', 'zh-CN': '协议公司', 'zh-TW': '簽約公司' },
  GDS: { en: 'GDS', 'zh-CN': 'GDS', 'zh-TW': 'GDS' },
  WHOLESALE: { en: 'wholesaler', 'zh-CN': '批发商', 'zh-TW': '批發商' },
  PARTNER: { en: 'partner', 'zh-CN': '合作伙伴', 'zh-TW': '合作夥伴' },
};

/** A channel within a sentence; one that is not the app's own as it is written. */
export const channelInWords = (channel: string, language: Language): string =>
  Object.entries(NAMES).find(([known]) => known === channel)?.[1][language] ?? channel;
