import type { SendOutcome, SendRefusal } from '../domain/retention/acting/send.ts';
import type { TurnToRefusal } from '../domain/retention/acting/turn-to.ts';
import { STOPPED_WORDS } from './acting.ts';
import { inWords, type Words } from './words.ts';

/** Why a message did not leave from a mailbox, beside what holds of every turn to a guest, or that it has. */
export const SEND_WORDS: Words<Exclude<SendRefusal, TurnToRefusal> | SendOutcome> = {
  STOPPED_NOW: {
    en: ({ because }) => `Not sent, and not to be sent any more. ${inWords(STOPPED_WORDS, because, 'en')}.`,
    'zh-CN': ({ because }) => `未发送，且不再需要发送：${inWords(STOPPED_WORDS, because, 'zh-CN')}。`,
    'zh-TW': ({ because }) => `未寄出，且不再需要寄出：${inWords(STOPPED_WORDS, because, 'zh-TW')}。`,
  },
  NOT_BY_EMAIL: {
    en: () => 'This message does not go by e-mail. Copy the text and send it by its own way.',
    'zh-CN': () => '此消息不通过电子邮件发送。请复制文本，并用相应渠道发送。',
    'zh-TW': () => '此訊息不透過電子郵件寄送。請複製文字，並用相應管道寄送。',
  },
  MAILBOX_NOT_OPEN: {
    en: () =>
      'Twenty does not let you send from this mailbox: it is not connected any more, or your role may not send e-mail. Copy the text instead.',
    'zh-CN': () => 'Twenty 不允许您从此邮箱发送：该邮箱已断开，或您的角色无权发送邮件。请改为复制文本。',
    'zh-TW': () => 'Twenty 不允許您從此信箱寄送：該信箱已中斷連線，或您的角色無權寄送郵件。請改為複製文字。',
  },
  MAILBOX_REFUSED: {
    en: ({ said }) => `The mailbox did not send it${said === '' ? '' : ` (${said})`}. It is a draft as before.`,
    'zh-CN': ({ said }) => `邮箱未能发送${said === '' ? '' : `（${said}）`}，仍为草稿。`,
    'zh-TW': ({ said }) => `信箱未能寄送${said === '' ? '' : `（${said}）`}，仍為草稿。`,
  },
  MAY_HAVE_LEFT: {
    en: () =>
      'The mailbox did not answer, so the message may have left. Look among what was sent before you write again; it counts as sent.',
    'zh-CN': () => '邮箱没有响应，邮件可能已经发出。再次写信前请先查看已发送邮件；此消息按已发送计。',
    'zh-TW': () => '信箱沒有回應，郵件可能已經寄出。再次寫信前請先查看寄件備份；此訊息視為已寄出。',
  },
  MESSAGE_LEFT: {
    en: ({ from }) => `Sent from ${from}.`,
    'zh-CN': ({ from }) => `已从 ${from} 发送。`,
    'zh-TW': ({ from }) => `已從 ${from} 寄出。`,
  },
};
