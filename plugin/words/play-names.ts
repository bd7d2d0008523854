import type { Language } from './language.ts';

/** What the plays of an app just installed are called, by their codes. */
export const PLAY_NAMES: Record<string, Readonly<Record<Language, string>>> = {
  PRE_ARRIVAL: {
    en: 'Two days before arrival',
    'zh-CN': '到店前两天',
    'zh-TW': '抵達前兩天',
  },
  IN_STAY: {
    en: 'The morning after arrival',
    'zh-CN': '入住次日早晨',
    'zh-TW': '入住次日早晨',
  },
  SURVEY: {
    en: 'Survey the day after',
    'zh-CN': '离店次日满意度调查',
    'zh-TW': '退房隔日滿意度調查',
  },
  THANK_YOU: {
    en: 'Thank-you call to those who matter most',
    'zh-CN': '重要宾客致谢电话',
    'zh-TW': '重要賓客致謝電話',
  },
  FIRST_STAY: {
    en: 'After the first stay',
    'zh-CN': '首次入住之后',
    'zh-TW': '首次住宿之後',
  },
  MILESTONE: {
    en: 'After the 5th, 10th, 25th, 50th and 100th stay',
    'zh-CN': '第5、10、25、50、100次入住之后',
    'zh-TW': '第5、10、25、50、100次住宿之後',
  },
  BIRTHDAY: {
    en: 'Birthday wishes',
    'zh-CN': '生日祝福',
    'zh-TW': '生日祝福',
  },
  ANNIVERSARY: {
    en: 'Anniversary of the first stay',
    'zh-CN': '首次入住周年',
    'zh-TW': '首次住宿週年',
  },
  FESTIVAL: {
    en: 'Three weeks before the festival',
    'zh-CN': '节日前三周',
    'zh-TW': '節日前三週',
  },
  WIN_BACK: {
    en: 'We miss you',
    'zh-CN': '我们想念您',
    'zh-TW': '我們想念您',
  },
  WIN_BACK_VIP: {
    en: 'Call those who matter most before they are gone',
    'zh-CN': '流失前致电重要宾客',
    'zh-TW': '流失前致電重要賓客',
  },
  OTA_WIN_BACK: {
    en: 'Book with us next time',
    'zh-CN': '下次请直接预订',
    'zh-TW': '下次請直接訂房',
  },
  CANCELLED: {
    en: 'After a cancellation',
    'zh-CN': '取消预订之后',
    'zh-TW': '取消訂房之後',
  },
  TIER_UP: {
    en: 'Welcome to the next tier',
    'zh-CN': '欢迎升级会籍',
    'zh-TW': '歡迎升級會籍',
  },
  TIER_AT_RISK: {
    en: 'Two months before a tier ends',
    'zh-CN': '会籍到期前两个月',
    'zh-TW': '會籍到期前兩個月',
  },
  POINTS_EXPIRING: {
    en: 'A month before points expire',
    'zh-CN': '积分到期前一个月',
    'zh-TW': '點數到期前一個月',
  },
  SERVICE_RECOVERY: {
    en: 'Call after a case was settled',
    'zh-CN': '工单解决后致电',
    'zh-TW': '工單解決後致電',
  },
};

/** The name of a play as a reader reads it: staff's own as they gave it, that of the app in the reader's language. */
export const playNameIn = ({ code, name }: { code: string; name: string }, language: Language): string => {
  const names = PLAY_NAMES[code];
  return names !== undefined && Object.values(names).includes(name) ? names[language] : name;
};
