import type { QuoteOutcome, QuoteRefusal } from '../domain/sales/quotes/commands.ts';
import type { QuoteStatus } from '../domain/sales/quotes/quote.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** What the states of quotes are called, as the options of the field are. */
export const QUOTE_STATUS_NAMES: Readonly<Record<QuoteStatus, Readonly<Record<Language, string>>>> = {
  DRAFT: { en: 'Draft', 'zh-CN': '草稿', 'zh-TW': '草稿' },
  SENT: { en: 'Sent', 'zh-CN': '已发出', 'zh-TW': '已發出' },
  ACCEPTED: { en: 'Accepted', 'zh-CN': '已接受', 'zh-TW': '已接受' },
  DECLINED: { en: 'Declined', 'zh-CN': '已拒绝', 'zh-TW': '已拒絕' },
  EXPIRED: { en: 'Expired', 'zh-CN': '已过期', 'zh-TW': '已過期' },
  SUPERSEDED: { en: 'Superseded', 'zh-CN': '已被取代', 'zh-TW': '已被取代' },
};

/** What is said of a command about a quote. */
export const QUOTE_WORDS: Words<QuoteRefusal | QuoteOutcome> = {
  QUOTE_WITHOUT_LINES: {
    en: () => 'The quote offers nothing yet: add rooms or something else.',
    'zh-CN': () => '报价尚无内容：请添加客房或其他项目。',
    'zh-TW': () => '報價尚無內容：請新增客房或其他項目。',
  },
  QUOTE_OF_TWO_CURRENCIES: {
    en: () => 'All lines of a quote are in one currency.',
    'zh-CN': () => '同一报价的各项须使用同一货币。',
    'zh-TW': () => '同一報價的各項須使用同一貨幣。',
  },
  QUOTE_WITHOUT_DAYS: {
    en: () => 'Arrival and departure are missing, or the wrong way round.',
    'zh-CN': () => '缺少到店或离店日期，或先后颠倒。',
    'zh-TW': () => '缺少到店或離店日期，或先後顛倒。',
  },
  QUOTE_LINE_OUTSIDE: {
    en: ({ description }) => `“${description}” has nights outside the arrival and departure of the quote.`,
    'zh-CN': ({ description }) => `“${description}”的日期不在报价的到离店日期内。`,
    'zh-TW': ({ description }) => `「${description}」的日期不在報價的到離店日期內。`,
  },
  QUOTE_WITHOUT_VALIDITY: {
    en: () => 'Say until when the quote is valid.',
    'zh-CN': () => '请填写报价有效期。',
    'zh-TW': () => '請填寫報價有效期限。',
  },
  VALIDITY_OVER: {
    en: ({ validUntil }, { day }) => `The validity ended on ${day(validUntil)}: make a new version.`,
    'zh-CN': ({ validUntil }, { day }) => `有效期至${day(validUntil)}，已过：请制作新版本。`,
    'zh-TW': ({ validUntil }, { day }) => `有效期限至${day(validUntil)}，已過：請製作新版本。`,
  },
  VALID_BEYOND_EVENT: {
    en: ({ validUntil, arrivalOn }, { day }) =>
      `The validity, ${day(validUntil)}, has to end before the arrival on ${day(arrivalOn)}.`,
    'zh-CN': ({ validUntil, arrivalOn }, { day }) => `有效期${day(validUntil)}须早于到店日期${day(arrivalOn)}。`,
    'zh-TW': ({ validUntil, arrivalOn }, { day }) => `有效期限${day(validUntil)}須早於到店日期${day(arrivalOn)}。`,
  },
  QUOTE_NOT_FOUND: {
    en: () => 'There is no such quote any more, or your role does not show it.',
    'zh-CN': () => '该报价已不存在，或您的角色无权查看。',
    'zh-TW': () => '此報價已不存在，或您的角色無權檢視。',
  },
  QUOTED_NOBODY: {
    en: () => 'The quote is for nobody: there is no such group or guest.',
    'zh-CN': () => '报价没有对象：没有该团队或客人。',
    'zh-TW': () => '報價沒有對象：沒有該團體或賓客。',
  },
  QUOTE_PROPERTY_UNKNOWN: {
    en: () => 'There is no such property.',
    'zh-CN': () => '没有该酒店。',
    'zh-TW': () => '沒有該飯店。',
  },
  QUOTE_IS: {
    en: ({ status }) => `The quote is ${QUOTE_STATUS_NAMES[status].en}.`,
    'zh-CN': ({ status }) => `该报价为“${QUOTE_STATUS_NAMES[status]['zh-CN']}”。`,
    'zh-TW': ({ status }) => `此報價為「${QUOTE_STATUS_NAMES[status]['zh-TW']}」。`,
  },
  QUOTE_ROOMS_GONE: {
    en: ({ on }, { day }) => `The rooms of the night of ${day(on)} are no longer free.`,
    'zh-CN': ({ on }, { day }) => `${day(on)}之夜的客房已不可售。`,
    'zh-TW': ({ on }, { day }) => `${day(on)}之夜的客房已不可售。`,
  },
  QUOTE_MADE: {
    en: ({ number, version }) => `${number}, version ${version}, is a draft.`,
    'zh-CN': ({ number, version }) => `${number}第${version}版已存为草稿。`,
    'zh-TW': ({ number, version }) => `${number}第${version}版已存為草稿。`,
  },
  QUOTE_GIVEN: {
    en: ({ number, version, hasLink }) =>
      `${number}, version ${version}, counts as given.${hasLink ? '' : ' There is no link to it: public pages are not set up in the settings of the app.'}`,
    'zh-CN': ({ number, version, hasLink }) =>
      `${number}第${version}版已发出。${hasLink ? '' : '没有链接：应用设置中尚未启用公开页面。'}`,
    'zh-TW': ({ number, version, hasLink }) =>
      `${number}第${version}版已發出。${hasLink ? '' : '沒有連結：應用程式設定中尚未啟用公開頁面。'}`,
  },
  QUOTE_ACCEPTED: {
    en: ({ number, isGroup }) =>
      `${number} is accepted: ${isGroup ? 'the group has its block and is Definite' : 'the stay is held'}.`,
    'zh-CN': ({ number, isGroup }) => `${number}已接受：${isGroup ? '已为团队预留客房，团队已确定' : '已保留住宿'}。`,
    'zh-TW': ({ number, isGroup }) => `${number}已接受：${isGroup ? '已為團體預留客房，團體已確定' : '已保留住宿'}。`,
  },
  QUOTE_DECLINED: {
    en: ({ number }) => `${number} is declined.`,
    'zh-CN': ({ number }) => `${number}已拒绝。`,
    'zh-TW': ({ number }) => `${number}已拒絕。`,
  },
};

/** What is told of a quote: what its client said, or that a stay of it could not be made. */
export type QuoteTold = 'ACCEPTED' | 'DECLINED' | 'ROOMS_GONE' | 'NOT_ALL_MADE';

type TaskWords = Readonly<Record<Language, readonly [title: string, ofGroup: string, ofGuest: string]>>;

const TASKS: Readonly<Record<QuoteTold, TaskWords>> = {
  ACCEPTED: {
    en: [
      'was accepted',
      'The block is made and the group is definite. Send the contract and thank the client.',
      'The stay is held. Confirm it and thank the guest.',
    ],
    'zh-CN': ['已被接受', '已预留客房，团队已确定。请发送合同并致谢。', '已保留住宿。请确认并致谢。'],
    'zh-TW': ['已被接受', '已預留客房，團體已確定。請寄送合約並致謝。', '已保留住宿。請確認並致謝。'],
  },
  DECLINED: {
    en: [
      'was declined',
      'Ask why, and make a better offer or give the group up with the reason.',
      'Ask why, and make a better offer.',
    ],
    'zh-CN': ['已被拒绝', '请了解原因，另作报价，或注明原因后放弃。', '请了解原因，另作报价。'],
    'zh-TW': ['已被拒絕', '請了解原因，另作報價，或註明原因後放棄。', '請了解原因，另作報價。'],
  },
  ROOMS_GONE: {
    en: [
      'cannot be kept',
      'The client wants to accept, but rooms of it are no longer free. Call at once.',
      'The guest wants to accept, but rooms of it are no longer free. Call at once.',
    ],
    'zh-CN': [
      '无法兑现',
      '客户希望接受，但部分客房已不可售。请立即联系。',
      '宾客希望接受，但部分客房已不可售。请立即联系。',
    ],
    'zh-TW': [
      '無法兌現',
      '客戶希望接受，但部分客房已不可售。請立即聯絡。',
      '賓客希望接受，但部分客房已不可售。請立即聯絡。',
    ],
  },
  NOT_ALL_MADE: {
    en: [
      'was accepted and is not all booked',
      'The client accepted, but not everything could be booked. Book the rest by hand.',
      'The guest accepted, but not every stay could be booked. Book the rest by hand.',
    ],
    'zh-CN': [
      '已被接受但未全部预订',
      '客户已接受，但未能全部预订。请手动补订。',
      '宾客已接受，但未能预订全部住宿。请手动补订。',
    ],
    'zh-TW': [
      '已被接受但未全部預訂',
      '客戶已接受，但未能全部預訂。請手動補訂。',
      '賓客已接受，但未能預訂全部住宿。請手動補訂。',
    ],
  },
};

/** What is told of a quote of a group or a guest, as a task says it. */
export const sayQuoteTask = (
  what: QuoteTold,
  name: string,
  isGroup: boolean,
  language: Language,
): { title: string; body: string } => {
  const [told, ofGroup, ofGuest] = TASKS[what][language];
  return { title: language === 'en' ? `${name} ${told}` : `${name}${told}`, body: isGroup ? ofGroup : ofGuest };
};
