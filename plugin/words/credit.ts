import type { CreditOutcome, CreditRefusal } from '../domain/sales/credit/commands.ts';
import type { CreditAlert, ReceivableStatus } from '../domain/sales/credit/receivable.ts';
import type { Money } from '../domain/money.ts';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';
import type { Words } from './words.ts';

/** What the states of receivables are called, as the options of the field are. */
export const RECEIVABLE_STATUS_NAMES: Readonly<Record<ReceivableStatus, Readonly<Record<Language, string>>>> = {
  OPEN: { en: 'Open', 'zh-CN': '未付', 'zh-TW': '未付' },
  PART: { en: 'Paid in part', 'zh-CN': '部分付款', 'zh-TW': '部分付款' },
  PAID: { en: 'Paid', 'zh-CN': '已付', 'zh-TW': '已付' },
  OVERDUE: { en: 'Overdue', 'zh-CN': '逾期', 'zh-TW': '逾期' },
  WRITTEN_OFF: { en: 'Written off', 'zh-CN': '已核销', 'zh-TW': '已核銷' },
  WITHDRAWN: { en: 'Withdrawn', 'zh-CN': '已撤回', 'zh-TW': '已撤回' },
};

/** What whoever gives an account credit is warned of. */
export const CREDIT_ALERT_WORDS: Words<CreditAlert> = {
  CREDIT_STOPPED: {
    en: ({ account }) => `${account} gets no more credit: ask sales before anything else goes on its account.`,
    'zh-CN': ({ account }) => `${account}已停止挂账：继续挂账前请先询问销售部。`,
    'zh-TW': ({ account }) => `${account}已停止掛帳：繼續掛帳前請先詢問業務部。`,
  },
  CREDIT_LIMIT_EXCEEDED: {
    en: ({ account, open, limit }, { money }) =>
      `${account} owes ${money(open)} with this, more than its limit of ${money(limit)}.`,
    'zh-CN': ({ account, open, limit }, { money }) =>
      `${account}连同本笔共欠${money(open)}，超过信用额度${money(limit)}。`,
    'zh-TW': ({ account, open, limit }, { money }) =>
      `${account}連同本筆共欠${money(open)}，超過信用額度${money(limit)}。`,
  },
};

/** What is said of a command about what an account owes. */
export const CREDIT_WORDS: Words<CreditRefusal | CreditOutcome> = {
  RECEIVABLE_NOT_FOUND: {
    en: () => 'There is no such invoice any more, or your role does not show it.',
    'zh-CN': () => '该应收账款已不存在，或您的角色无权查看。',
    'zh-TW': () => '此應收帳款已不存在，或您的角色無權檢視。',
  },
  RECEIPT_NOT_FOUND: {
    en: () => 'There is no such receipt any more, or your role does not show it.',
    'zh-CN': () => '该收款已不存在，或您的角色无权查看。',
    'zh-TW': () => '此收款已不存在，或您的角色無權檢視。',
  },
  ACCOUNT_NOT_FOUND: {
    en: () => 'There is no such account any more, or your role does not show it.',
    'zh-CN': () => '该客户已不存在，或您的角色无权查看。',
    'zh-TW': () => '此客戶已不存在，或您的角色無權檢視。',
  },
  RECEIVABLE_IS: {
    en: ({ name, status }) => `${name}: ${RECEIVABLE_STATUS_NAMES[status].en.toLowerCase()}.`,
    'zh-CN': ({ name, status }) => `${name}：${RECEIVABLE_STATUS_NAMES[status]['zh-CN']}。`,
    'zh-TW': ({ name, status }) => `${name}：${RECEIVABLE_STATUS_NAMES[status]['zh-TW']}。`,
  },
  RECEIPT_ABOVE_OPEN: {
    en: ({ name, open }, { money }) => `Only ${money(open)} of ${name} is open.`,
    'zh-CN': ({ name, open }, { money }) => `${name}未付金额仅为${money(open)}。`,
    'zh-TW': ({ name, open }, { money }) => `${name}未付金額僅為${money(open)}。`,
  },
  RECEIPT_OF_NOTHING: {
    en: ({ name }) => `Say how much was received for ${name}, in its currency.`,
    'zh-CN': ({ name }) => `请填写${name}的收款金额（按其货币）。`,
    'zh-TW': ({ name }) => `請填寫${name}的收款金額（按其貨幣）。`,
  },
  RECEIPT_AHEAD: {
    en: ({ today }, { day }) => `The day of a receipt is today, ${day(today)}, at the latest.`,
    'zh-CN': ({ today }, { day }) => `收款日期不得晚于今天（${day(today)}）。`,
    'zh-TW': ({ today }, { day }) => `收款日期不得晚於今天（${day(today)}）。`,
  },
  RECEIPT_IS_REVERSAL: {
    en: () => 'This receipt reverses another one: take the payment once more instead.',
    'zh-CN': () => '该条目本身是冲销：请重新登记收款。',
    'zh-TW': () => '此項目本身是沖銷：請重新登記收款。',
  },
  INVOICED: {
    en: ({ name, amount, dueOn }, { money, day }) => `${name}: ${money(amount)}, due on ${day(dueOn)}.`,
    'zh-CN': ({ name, amount, dueOn }, { money, day }) => `${name}：${money(amount)}，${day(dueOn)}到期。`,
    'zh-TW': ({ name, amount, dueOn }, { money, day }) => `${name}：${money(amount)}，${day(dueOn)}到期。`,
  },
  RECEIVED: {
    en: ({ name, amount, open }, { money }) =>
      `${money(amount)} received for ${name}${open === null || open.amountMicros === 0 ? '' : `, ${money(open)} still open`}.`,
    'zh-CN': ({ name, amount, open }, { money }) =>
      `${name}已收款${money(amount)}${open === null || open.amountMicros === 0 ? '' : `，尚欠${money(open)}`}。`,
    'zh-TW': ({ name, amount, open }, { money }) =>
      `${name}已收款${money(amount)}${open === null || open.amountMicros === 0 ? '' : `，尚欠${money(open)}`}。`,
  },
  RECEIVED_BEFORE: {
    en: ({ reference }) => `${reference} was written down before, and counts once.`,
    'zh-CN': ({ reference }) => `${reference}此前已登记，只计一次。`,
    'zh-TW': ({ reference }) => `${reference}先前已登記，只計一次。`,
  },
  RECEIPT_REVERSED: {
    en: ({ name, amount }, { money }) => `The receipt of ${money(amount)} for ${name} is reversed.`,
    'zh-CN': ({ name, amount }, { money }) => `${name}的收款${money(amount)}已冲销。`,
    'zh-TW': ({ name, amount }, { money }) => `${name}的收款${money(amount)}已沖銷。`,
  },
  REVERSED_BEFORE: {
    en: ({ name }) => `The receipt for ${name} was reversed before.`,
    'zh-CN': ({ name }) => `${name}的该笔收款此前已冲销。`,
    'zh-TW': ({ name }) => `${name}的該筆收款先前已沖銷。`,
  },
  WRITTEN_OFF: {
    en: ({ name }) => `${name} is written off.`,
    'zh-CN': ({ name }) => `${name}已核销。`,
    'zh-TW': ({ name }) => `${name}已核銷。`,
  },
  ASKED_FOR_AGAIN: {
    en: ({ name }) => `${name} is asked for again.`,
    'zh-CN': ({ name }) => `${name}已恢复追收。`,
    'zh-TW': ({ name }) => `${name}已恢復追收。`,
  },
};

/** A late account as a task says it: of each invoice its number, how much is open and by how many days it is late. */
export const sayOverdue = (
  account: string,
  overdue: Money,
  invoices: readonly { number: string; open: Money; dueOn: CalendarDate; days: number }[],
  language: Language,
): { title: string; body: string } => {
  const { money, day, number } = sayIn(language);
  const line = ({ number: invoice, open, dueOn, days }: (typeof invoices)[number]): string =>
    ({
      en: `- ${invoice}: ${money(open)}, due on ${day(dueOn)}, ${number(days)} ${days === 1 ? 'day' : 'days'} late`,
      'zh-CN': `- ${invoice}：${money(open)}，${day(dueOn)}到期，逾期${number(days)}天`,
      'zh-TW': `- ${invoice}：${money(open)}，${day(dueOn)}到期，逾期${number(days)}天`,
    })[language];
  return {
    title: {
      en: `${account} is late with ${money(overdue)}: ask for it`,
      'zh-CN': `${account}逾期${money(overdue)}：请催收`,
      'zh-TW': `${account}逾期${money(overdue)}：請催收`,
    }[language],
    body: invoices.map(line).join('\n'),
  };
};
