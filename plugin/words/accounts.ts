import type { AccountAlert } from '../domain/sales/accounts.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** Why an account wants somebody, as the text of a task. */
const ALERT_WORDS: Words<AccountAlert> = {
  CLASS_SLIPPED: {
    en: ({ from, to, yearRevenue }, { money }) =>
      `Class ${from} before, ${to} now: the account brought ${yearRevenue === null ? 'nothing' : money(yearRevenue)} within a year.`,
    'zh-CN': ({ from, to, yearRevenue }, { money }) =>
      `客户等级由${from}级降为${to}级：近一年贡献${yearRevenue === null ? '为零' : money(yearRevenue)}。`,
    'zh-TW': ({ from, to, yearRevenue }, { money }) =>
      `客戶等級由${from}級降為${to}級：近一年貢獻${yearRevenue === null ? '為零' : money(yearRevenue)}。`,
  },
  TREND_BROKE: {
    en: ({ percent, yearRevenue }, { money }) =>
      `The last twelve whole months brought ${percent}% less than the twelve before; within a year ${yearRevenue === null ? 'nothing' : money(yearRevenue)}.`,
    'zh-CN': ({ percent, yearRevenue }, { money }) =>
      `最近十二个完整月份的贡献比此前十二个月减少${percent}%；近一年贡献${yearRevenue === null ? '为零' : money(yearRevenue)}。`,
    'zh-TW': ({ percent, yearRevenue }, { money }) =>
      `最近十二個完整月份的貢獻比此前十二個月減少${percent}%；近一年貢獻${yearRevenue === null ? '為零' : money(yearRevenue)}。`,
  },
};

const TITLES: Readonly<Record<Language, Readonly<Record<AccountAlert['code'], (name: string) => string>>>> = {
  en: {
    CLASS_SLIPPED: (name) => `${name} is slipping: call on them`,
    TREND_BROKE: (name) => `${name} comes less: ask why`,
  },
  'zh-CN': {
    CLASS_SLIPPED: (name) => `${name}等级下滑：请拜访客户`,
    TREND_BROKE: (name) => `${name}用房减少：请了解原因`,
  },
  'zh-TW': {
    CLASS_SLIPPED: (name) => `${name}等級下滑：請拜訪客戶`,
    TREND_BROKE: (name) => `${name}用房減少：請了解原因`,
  },
};

/** An alert of an account as a task says it. */
export const sayAccountAlert = (
  name: string,
  alert: AccountAlert,
  language: Language,
): { title: string; body: string } => ({
  title: TITLES[language][alert.code](name),
  body: inWords(ALERT_WORDS, alert, language),
});
