import type {
  IntakeOutcome,
  IntakeRefusal,
  ReplayOutcome,
  ReplayRefusal,
  SourceTrouble,
} from '../domain/intake/commands.ts';
import type { IntakeProblem } from '../domain/intake/taken.ts';
import { sayRowProblems } from './imports.ts';
import type { Language } from './language.ts';
import { sayRun } from './runs.ts';
import type { Words } from './words.ts';

/** What is wrong with the records of a message, each by where it stands. */
export const sayIntakeProblems = (problems: readonly IntakeProblem[], language: Language): string =>
  problems
    .map(({ of, problems: found }) => `${of}: ${sayRowProblems(found, language)}`)
    .join(language === 'en' ? '; ' : '；');

/** What a system is told that sent a message. The names of fields are those of the message. */
export const INTAKE_WORDS: Words<IntakeRefusal | IntakeOutcome> = {
  SOURCE_UNKNOWN: {
    en: ({ known }) => `No system sends messages to this address. It ends in one of: ${known.join(', ')}.`,
    'zh-CN': ({ known }) => `没有系统使用此地址。地址应以下列之一结尾：${known.join('、')}。`,
    'zh-TW': ({ known }) => `沒有系統使用此位址。位址應以下列之一結尾：${known.join('、')}。`,
  },
  MESSAGE_TOO_LARGE: {
    en: () => 'The message is larger than 1 MB. Send its records in several messages.',
    'zh-CN': () => '消息超过 1 MB，请分多条发送。',
    'zh-TW': () => '訊息超過 1 MB，請分多則傳送。',
  },
  MESSAGE_AS_SENT_MISSING: {
    en: () =>
      'This version of Twenty does not hand messages on as they were sent, so that a signature cannot be checked.',
    'zh-CN': () => '此版本的 Twenty 不提供消息原文，无法验证签名。',
    'zh-TW': () => '此版本的 Twenty 不提供訊息原文，無法驗證簽章。',
  },
  SIGNATURE_WRONG: {
    en: () => 'The signature is missing or does not fit the message, its timestamp and the secret of this source.',
    'zh-CN': () => '缺少签名，或签名与消息、时间戳及该来源的密钥不符。',
    'zh-TW': () => '缺少簽章，或簽章與訊息、時間戳記及該來源的密鑰不符。',
  },
  TIMESTAMP_STALE: {
    en: () =>
      'The timestamp is more than five minutes away from now. Sign the message anew, and set the clock of the sender.',
    'zh-CN': () => '时间戳与当前时间相差超过五分钟。请重新签名，并校准发送方时钟。',
    'zh-TW': () => '時間戳記與目前時間相差超過五分鐘。請重新簽章，並校準傳送方時鐘。',
  },
  MESSAGE_REPLAYED: {
    en: () => 'This very message was taken before. To send the same again, sign it anew.',
    'zh-CN': () => '该消息此前已接收。如需再次发送，请重新签名。',
    'zh-TW': () => '該訊息先前已接收。如需再次傳送，請重新簽章。',
  },
  MESSAGE_NOT_READABLE: {
    en: ({ format }) => `The message cannot be read as ${format}.`,
    'zh-CN': ({ format }) => `无法将消息读取为 ${format}。`,
    'zh-TW': ({ format }) => `無法將訊息讀取為 ${format}。`,
  },
  MESSAGE_NOT_BY_FORMAT: {
    en: ({ fields }) => `The message does not keep to the format: ${fields.join('; ')}.`,
    'zh-CN': ({ fields }) => `消息不符合格式：${fields.join('；')}。`,
    'zh-TW': ({ fields }) => `訊息不符合格式：${fields.join('；')}。`,
  },
  MESSAGE_OF_NO_KIND: {
    en: ({ source }) => `There is no guest, stay or cancellation of ${source} in the message.`,
    'zh-CN': ({ source }) => `消息中没有 ${source} 的宾客、住店记录或取消信息。`,
    'zh-TW': ({ source }) => `訊息中沒有 ${source} 的賓客、住宿紀錄或取消資訊。`,
  },
  RECORDS_REFUSED: {
    en: ({ problems }) => `Nothing of the message is taken: ${sayIntakeProblems(problems, 'en')}.`,
    'zh-CN': ({ problems }) => `整条消息未接收：${sayIntakeProblems(problems, 'zh-CN')}。`,
    'zh-TW': ({ problems }) => `整則訊息未接收：${sayIntakeProblems(problems, 'zh-TW')}。`,
  },
  MESSAGE_TAKEN: {
    en: ({ guests, stays }, { counted }) => `Taken: ${counted(guests, 'guest')}, ${counted(stays, 'stay')}.`,
    'zh-CN': ({ guests, stays }, { number }) => `已接收：宾客 ${number(guests)} 位，住店记录 ${number(stays)} 条。`,
    'zh-TW': ({ guests, stays }, { number }) => `已接收：賓客 ${number(guests)} 位，住宿紀錄 ${number(stays)} 筆。`,
  },
};

/** What staff are told who have messages applied again. */
export const REPLAY_WORDS: Words<ReplayRefusal | ReplayOutcome> = {
  NOTHING_TO_REPLAY: {
    en: () => 'None of these messages is rejected any more: look at the page again.',
    'zh-CN': () => '这些消息均已不是“已拒绝”状态：请刷新页面。',
    'zh-TW': () => '這些訊息均已不是「已拒絕」狀態：請重新整理頁面。',
  },
  NOTHING_TO_REPAIR: {
    en: () => 'The message has been applied or changed meanwhile: look at the page again.',
    'zh-CN': () => '该消息已被应用或修改：请刷新页面。',
    'zh-TW': () => '該訊息已被套用或修改：請重新整理頁面。',
  },
  STILL_WRONG: {
    en: ({ problems }) => `This cannot come in either: ${sayRowProblems(problems, 'en')}.`,
    'zh-CN': ({ problems }) => `修改后仍无法接收：${sayRowProblems(problems, 'zh-CN')}。`,
    'zh-TW': ({ problems }) => `修改後仍無法接收：${sayRowProblems(problems, 'zh-TW')}。`,
  },
  MESSAGES_REPLAYED: {
    en: ({ messages }, { counted }) => `${counted(messages, 'message')} applied again.`,
    'zh-CN': ({ messages }, { number }) => `已重新应用${number(messages)}条消息。`,
    'zh-TW': ({ messages }, { number }) => `已重新套用${number(messages)}則訊息。`,
  },
};

const instantIn = (iso: string, locale: Language): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso))} UTC`;

/** What is not right with a system that sends. */
export const SOURCE_WORDS: Words<SourceTrouble> = {
  SOURCE_SILENT: {
    en: ({ source, last, perDay }, { number }) =>
      `${source} has gone silent: the last message came on ${instantIn(last, 'en')}, and it sends about ${number(perDay)} a day.`,
    'zh-CN': ({ source, last, perDay }, { number }) =>
      `${source} 已停止发送：最后一条消息于 ${instantIn(last, 'zh-CN')} 收到，平时每天约 ${number(perDay)} 条。`,
    'zh-TW': ({ source, last, perDay }, { number }) =>
      `${source} 已停止傳送：最後一則訊息於 ${instantIn(last, 'zh-TW')} 收到，平時每天約 ${number(perDay)} 則。`,
  },
  PULL_FAILING: {
    en: ({ source, problem }) =>
      `Nothing can be pulled from ${source}${problem === null ? '.' : `: ${sayRun(problem, 'en')}`}`,
    'zh-CN': ({ source, problem }) =>
      `无法从 ${source} 拉取数据${problem === null ? '。' : `：${sayRun(problem, 'zh-CN')}`}`,
    'zh-TW': ({ source, problem }) =>
      `無法從 ${source} 拉取資料${problem === null ? '。' : `：${sayRun(problem, 'zh-TW')}`}`,
  },
};
