import type { PickupReason } from '../domain/key-figures/reasons.ts';
import type { Words } from './words.ts';

export const PICKUP_WORDS: Words<PickupReason> = {
  TOO_FEW_COMPARABLE_NIGHTS: {
    en: ({ nights, needed }, { counted, number }) =>
      `${counted(nights, 'comparable night')}, ${number(needed)} are needed`,
    'zh-CN': ({ nights, needed }, { number }) => `可比日期只有${number(nights)}天，至少需要${number(needed)}天`,
    'zh-TW': ({ nights, needed }, { number }) => `可比日期只有${number(nights)}天，至少需要${number(needed)}天`,
  },
  ON_THE_BOOKS: {
    en: ({ rooms }, { number }) => `${number(rooms)} on the books`,
    'zh-CN': ({ rooms }, { number }) => `已订${number(rooms)}间`,
    'zh-TW': ({ rooms }, { number }) => `已訂${number(rooms)}間`,
  },
  PICKED_UP_ON_AVERAGE: {
    en: ({ nights, rooms }, { counted, number }) =>
      `${counted(nights, 'comparable night')} picked up ${number(rooms, 1)} on average from here`,
    'zh-CN': ({ nights, rooms }, { number }) =>
      `${number(nights)}个可比日期从同样的提前天数起平均又订出${number(rooms, 1)}间`,
    'zh-TW': ({ nights, rooms }, { number }) =>
      `${number(nights)}個可比日期從同樣的提前天數起平均又訂出${number(rooms, 1)}間`,
  },
  INTERVAL_TOO_NARROW: {
    en: ({ asked, held }, { percent }) =>
      `too few nights for ${percent(asked)}: the interval holds in ${percent(held)} of cases`,
    'zh-CN': ({ asked, held }, { percent }) =>
      `可比日期太少，达不到${percent(asked)}：该区间只在${percent(held)}的情况下成立`,
    'zh-TW': ({ asked, held }, { percent }) =>
      `可比日期太少，達不到${percent(asked)}：該區間只在${percent(held)}的情況下成立`,
  },
};
