import type { AccountClass, ClassReason } from '../domain/sales/account-classes.ts';
import type { AccountAlert } from '../domain/sales/accounts.ts';
import type { Language } from './language.ts';
import type { Say } from './say.ts';
import { inWords, type Words } from './words.ts';

/** A whole number of percent that is not said to be nothing where it is something. */
const share = (percent: number, { percent: written }: Say): string =>
  percent === 0 ? `< ${written(0.01)}` : written(percent / 100);
const signed = (percent: number, number: Say['number']): string =>
  `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${number(Math.abs(percent), 1)}`;

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
  PROMISE_BEHIND: {
    en: ({ rate, reached, ahead, promised, gonePercent }, { number }) =>
      `${rate}: reached ${number(reached)} of ${number(promised)} nights promised, ${number(gonePercent)}% of the time gone; ${number(ahead)} more are booked.`,
    'zh-CN': ({ rate, reached, ahead, promised, gonePercent }, { number }) =>
      `${rate}：承诺${number(promised)}间夜，已完成${number(reached)}间夜，协议期已过${number(gonePercent)}%；另有${number(ahead)}间夜已预订。`,
    'zh-TW': ({ rate, reached, ahead, promised, gonePercent }, { number }) =>
      `${rate}：承諾${number(promised)}間夜，已完成${number(reached)}間夜，協議期已過${number(gonePercent)}%；另有${number(ahead)}間夜已預訂。`,
  },
};

const TITLES: Readonly<Record<Language, Readonly<Record<AccountAlert['code'], (name: string) => string>>>> = {
  en: {
    CLASS_SLIPPED: (name) => `${name} is slipping: call on them`,
    TREND_BROKE: (name) => `${name} comes less: ask why`,
    PROMISE_BEHIND: (name) => `${name} is behind its promised nights: talk to them`,
  },
  'zh-CN': {
    CLASS_SLIPPED: (name) => `${name}等级下滑：请拜访客户`,
    TREND_BROKE: (name) => `${name}用房减少：请了解原因`,
    PROMISE_BEHIND: (name) => `${name}未达承诺间夜进度：请沟通`,
  },
  'zh-TW': {
    CLASS_SLIPPED: (name) => `${name}等級下滑：請拜訪客戶`,
    TREND_BROKE: (name) => `${name}用房減少：請了解原因`,
    PROMISE_BEHIND: (name) => `${name}未達承諾間夜進度：請溝通`,
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

/** Why an account is of its class, as whole sentences. */
export const CLASS_WORDS: Words<ClassReason> = {
  BRINGS: {
    en: ({ percent, beforePercent }, say) =>
      beforePercent === 0
        ? `Brings ${share(percent, say)} of the year's revenue, more than any other account.`
        : `Brings ${share(percent, say)} of the year's revenue; accounts before it bring ${share(beforePercent, say)}.`,
    'zh-CN': ({ percent, beforePercent }, say) =>
      beforePercent === 0
        ? `贡献全年收入的${share(percent, say)}，居各客户之首。`
        : `贡献全年收入的${share(percent, say)}；排在前面的客户共贡献${share(beforePercent, say)}。`,
    'zh-TW': ({ percent, beforePercent }, say) =>
      beforePercent === 0
        ? `貢獻全年收入的${share(percent, say)}，居各客戶之首。`
        : `貢獻全年收入的${share(percent, say)}；排在前面的客戶共貢獻${share(beforePercent, say)}。`,
  },
  BRINGS_NOTHING: {
    en: () => 'Brought nothing within a year.',
    'zh-CN': () => '近一年没有贡献。',
    'zh-TW': () => '近一年沒有貢獻。',
  },
  POTENTIAL_LIFTS: {
    en: ({ from, to, potential, atLeast }, { money }) =>
      `Its potential of ${money(potential)} lifts it from ${from} to ${to}, where ${money(atLeast)} is enough.`,
    'zh-CN': ({ from, to, potential, atLeast }, { money }) =>
      `潜力${money(potential)}达到${money(atLeast)}，由${from}级升为${to}级。`,
    'zh-TW': ({ from, to, potential, atLeast }, { money }) =>
      `潛力${money(potential)}達到${money(atLeast)}，由${from}級升為${to}級。`,
  },
  TREND_LOWERS: {
    en: ({ from, to, percent, atLeast }, { number }) =>
      `${signed(percent, number)}% against the year before is below the ${signed(atLeast, number)}% that ${from} asks for: ${to}.`,
    'zh-CN': ({ from, to, percent, atLeast }, { number }) =>
      `同比${signed(percent, number)}%，低于${from}级要求的${signed(atLeast, number)}%：降为${to}级。`,
    'zh-TW': ({ from, to, percent, atLeast }, { number }) =>
      `同比${signed(percent, number)}%，低於${from}級要求的${signed(atLeast, number)}%：降為${to}級。`,
  },
  CREDIT_LOWERS: {
    en: ({ from, to, terms }) => `Credit terms “${terms}” keep it out of ${from}: ${to}.`,
    'zh-CN': ({ from, to, terms }) => `信用条件“${terms}”不符合${from}级：降为${to}级。`,
    'zh-TW': ({ from, to, terms }) => `信用條件「${terms}」不符合${from}級：降為${to}級。`,
  },
};

/** Why an account is of its class, in one text. */
export const sayClass = (reasons: readonly ClassReason[], language: Language): string =>
  reasons.map((reason) => inWords(CLASS_WORDS, reason, language)).join(language === 'en' ? ' ' : '');

/** What a hotel begins with: what its classes are called, who calls on such accounts, and what these get. */
export const FIRST_CLASSES: Readonly<
  Record<Language, Readonly<Record<AccountClass, { name: string; caller: string; service: string }>>>
> = {
  en: {
    A: {
      name: 'Key accounts',
      caller: 'Director of sales',
      service: 'Last room availability, an answer within two hours, invited to the house twice a year.',
    },
    B: {
      name: 'Strong accounts',
      caller: 'Account owner',
      service: 'Negotiated rate, an answer on the same day, invited to the house once a year.',
    },
    C: {
      name: 'Regular accounts',
      caller: 'Account owner, by phone',
      service: 'Rate by volume, an answer by the next day.',
    },
    D: { name: 'To win or to let go', caller: 'Reservations, by mail', service: 'Public rates and the newsletter.' },
  },
  'zh-CN': {
    A: { name: '重点客户', caller: '销售总监', service: '保留最后一间房，两小时内答复，每年两次受邀来店。' },
    B: { name: '优质客户', caller: '客户负责人', service: '协议价，当日答复，每年一次受邀来店。' },
    C: { name: '普通客户', caller: '客户负责人（电话）', service: '按用房量定价，次日前答复。' },
    D: { name: '待开发或放弃', caller: '预订部（邮件）', service: '公开价与新闻邮件。' },
  },
  'zh-TW': {
    A: { name: '重點客戶', caller: '業務總監', service: '保留最後一間房，兩小時內答覆，每年兩次受邀來店。' },
    B: { name: '優質客戶', caller: '客戶負責人', service: '協議價，當日答覆，每年一次受邀來店。' },
    C: { name: '一般客戶', caller: '客戶負責人（電話）', service: '依用房量定價，次日前答覆。' },
    D: { name: '待開發或放棄', caller: '訂房部（郵件）', service: '公開價與電子報。' },
  },
};
