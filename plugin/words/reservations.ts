import type { NotSold } from '../domain/reservations/rates.ts';
import type { Words } from './words.ts';

/** Why a rate plan is not sold to who asks. */
export const NOT_SOLD_WORDS: Words<NotSold> = {
  NOT_FOR_ROOM_TYPE: {
    en: () => 'not sold for these room types',
    'zh-CN': () => '不适用于这些房型',
    'zh-TW': () => '不適用於這些房型',
  },
  NOT_VALID_THEN: {
    en: ({ validFrom, validTo }, { day }) =>
      `valid ${[validFrom === null ? '' : `from ${day(validFrom)}`, validTo === null ? '' : `to ${day(validTo)}`].filter(Boolean).join(' ')} only`,
    'zh-CN': ({ validFrom, validTo }, { day }) =>
      `仅${validFrom === null ? '' : `自${day(validFrom)}起`}${validTo === null ? '' : `至${day(validTo)}`}有效`,
    'zh-TW': ({ validFrom, validTo }, { day }) =>
      `僅${validFrom === null ? '' : `自${day(validFrom)}起`}${validTo === null ? '' : `至${day(validTo)}`}有效`,
  },
  BOOKED_TOO_LATE: {
    en: ({ days }, { counted }) => `to be booked ${counted(days, 'day')} in advance`,
    'zh-CN': ({ days }, { number }) => `须提前${number(days)}天预订`,
    'zh-TW': ({ days }, { number }) => `須提前${number(days)}天預訂`,
  },
  TOO_FEW_NIGHTS: {
    en: ({ least }, { counted }) => `from ${counted(least, 'night')} on`,
    'zh-CN': ({ least }, { number }) => `至少入住${number(least)}晚`,
    'zh-TW': ({ least }, { number }) => `至少入住${number(least)}晚`,
  },
  TOO_MANY_NIGHTS: {
    en: ({ most }, { counted }) => `for ${counted(most, 'night')} at most`,
    'zh-CN': ({ most }, { number }) => `最多入住${number(most)}晚`,
    'zh-TW': ({ most }, { number }) => `最多入住${number(most)}晚`,
  },
  FOR_AN_ACCOUNT: {
    en: ({ audience }) => (audience === 'CORPORATE' ? 'for companies with an agreement' : 'for travel agencies'),
    'zh-CN': ({ audience }) => (audience === 'CORPORATE' ? '仅限协议公司' : '仅限旅行社'),
    'zh-TW': ({ audience }) => (audience === 'CORPORATE' ? '僅限簽約公司' : '僅限旅行社'),
  },
  FOR_MEMBERS: {
    en: ({ tier }) => (tier === '' ? 'for members' : `for members from ${tier} on`),
    'zh-CN': ({ tier }) => (tier === '' ? '仅限会员' : `仅限${tier}及以上会员`),
    'zh-TW': ({ tier }) => (tier === '' ? '僅限會員' : `僅限${tier}及以上會員`),
  },
  WITHOUT_A_PRICE: {
    en: () => 'has no price, and its room types have none either',
    'zh-CN': () => '未设价格，房型也无门市价',
    'zh-TW': () => '未設價格，房型也無定價',
  },
};
