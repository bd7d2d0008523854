import type { StoppedBecause } from '../domain/retention/acting/act.ts';
import { CHANNEL_WORDS, HELD_WORDS } from './turn-to.ts';
import type { Words } from './words.ts';

/** Why a touch that was planned did not leave. */
export const STOPPED_WORDS: Words<StoppedBecause> = {
  ...HELD_WORDS,
  GUEST_IS_GONE: {
    en: () => 'The guest or the play is gone',
    'zh-CN': () => '宾客或方案已不存在',
    'zh-TW': () => '賓客或方案已不存在',
  },
  IS_BARRED: {
    en: () => 'The guest is marked “Do not rent”',
    'zh-CN': () => '该宾客已标记为“拒绝接待”',
    'zh-TW': () => '該賓客已標記為「拒絕接待」',
  },
  ASKED_TO_BE_LEFT: {
    en: () => 'The guest asked to be left alone',
    'zh-CN': () => '该宾客要求不再打扰',
    'zh-TW': () => '該賓客要求不再打擾',
  },
  CONSENT_ENDED: {
    en: ({ channel }) => `No consent any more to be reached by ${CHANNEL_WORDS[channel].en}`,
    'zh-CN': ({ channel }) => `已无通过${CHANNEL_WORDS[channel]['zh-CN']}联系的同意`,
    'zh-TW': ({ channel }) => `已無透過${CHANNEL_WORDS[channel]['zh-TW']}聯絡的同意`,
  },
  NO_WAY: {
    en: ({ channel }) => `Nothing is known to reach the guest by ${CHANNEL_WORDS[channel].en}`,
    'zh-CN': ({ channel }) => `没有可用的${CHANNEL_WORDS[channel]['zh-CN']}联系方式`,
    'zh-TW': ({ channel }) => `沒有可用的${CHANNEL_WORDS[channel]['zh-TW']}聯絡方式`,
  },
  CASE_IS_OPEN: {
    en: () => 'A service case of the guest is open',
    'zh-CN': () => '该宾客有未结的服务工单',
    'zh-TW': () => '該賓客有未結的服務工單',
  },
  IS_BOOKED: {
    en: ({ arrivalOn }, { day }) => `The guest has booked and arrives on ${day(arrivalOn)}`,
    'zh-CN': ({ arrivalOn }, { day }) => `该宾客已预订，将于${day(arrivalOn)}抵达`,
    'zh-TW': ({ arrivalOn }, { day }) => `該賓客已訂房，將於${day(arrivalOn)}抵達`,
  },
  TOO_LATE: {
    en: ({ plannedFor }, { day }) => `Was due on ${day(plannedFor)} and is too late now`,
    'zh-CN': ({ plannedFor }, { day }) => `应于${day(plannedFor)}处理，现已过期`,
    'zh-TW': ({ plannedFor }, { day }) => `應於${day(plannedFor)}處理，現已過期`,
  },
};
