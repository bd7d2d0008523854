import type { StoppedBecause } from '../domain/retention/acting/act.ts';
import { SUPPRESSION_WORDS } from './plays.ts';
import { HELD_WORDS } from './turn-to.ts';
import type { Words } from './words.ts';

/** Why a touch that was planned did not leave. */
export const STOPPED_WORDS: Words<StoppedBecause> = {
  ...SUPPRESSION_WORDS,
  ...HELD_WORDS,
  GUEST_IS_GONE: {
    en: () => 'The guest or the play is gone',
    'zh-CN': () => '宾客或方案已不存在',
    'zh-TW': () => '賓客或方案已不存在',
  },
  TOO_LATE: {
    en: ({ plannedFor }, { day }) => `Was due on ${day(plannedFor)} and is too late now`,
    'zh-CN': ({ plannedFor }, { day }) => `应于${day(plannedFor)}处理，现已过期`,
    'zh-TW': ({ plannedFor }, { day }) => `應於${day(plannedFor)}處理，現已過期`,
  },
};
