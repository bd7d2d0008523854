import type { Language } from './language.ts';

/** A choice on the preference page: by which way, for what. */
export const PAGE_CHOICES = [
  'EMAIL:MARKETING',
  'EMAIL:SURVEY',
  'EMAIL:LOYALTY',
  'SMS:MARKETING',
  'PHONE:MARKETING',
  'POST:MARKETING',
] as const;
export type PageChoice = (typeof PAGE_CHOICES)[number];

type PageWords = {
  askTitle: string;
  ask: (hotel: string) => string;
  askButton: string;
  doneTitle: string;
  done: (hotel: string) => string;
  choose: string;
  chooseTitle: string;
  chooseText: string;
  save: string;
  savedTitle: string;
  saved: string;
  goneTitle: string;
  gone: string;
  troubleTitle: string;
  trouble: string;
  /** How a consent is taken back, on a receipt of it. */
  withdrawal: string;
  /** At the foot of a message. */
  footer: (unsubscribe: string, preferences: string) => string;
  /** The same where the app cannot sign links: staff read the answers. */
  footerByReply: string;
  choices: Record<PageChoice, string>;
};

/** What guests read on the pages behind the links of a message, and at its foot. */
export const CONSENT_PAGES: Record<Language, PageWords> = {
  en: {
    askTitle: 'No more offers by e-mail?',
    ask: (hotel) =>
      `${hotel || 'We'} will not write to you with offers any more. Messages about a booking still reach you.`,
    askButton: 'Stop offers by e-mail',
    doneTitle: 'Done',
    done: (hotel) => `You will get no more offers by e-mail from ${hotel || 'us'}.`,
    choose: 'Choose what you get',
    chooseTitle: 'What may we send you?',
    chooseText: 'Messages about a booking of yours reach you in any case.',
    save: 'Save',
    savedTitle: 'Saved',
    saved: 'We will keep to it from now on.',
    goneTitle: 'This link cannot be used',
    gone: 'It may be too old, or was used already. Take the link of our latest message, or ask us.',
    troubleTitle: 'This did not work',
    trouble: 'Nothing has been changed. Please try again in a few minutes.',
    withdrawal: 'By the link in each message, or by asking the hotel.',
    footer: (unsubscribe, preferences) =>
      `No more offers by e-mail: ${unsubscribe}\nChoose what you get: ${preferences}`,
    footerByReply: 'If you want no more offers from us, answer this message with STOP.',
    choices: {
      'EMAIL:MARKETING': 'Offers by e-mail',
      'EMAIL:SURVEY': 'Questions about a stay, by e-mail',
      'EMAIL:LOYALTY': 'News of your membership, by e-mail',
      'SMS:MARKETING': 'Offers by SMS',
      'PHONE:MARKETING': 'Calls',
      'POST:MARKETING': 'Offers by post',
    },
  },
  'zh-CN': {
    askTitle: '不再接收优惠邮件？',
    ask: (hotel) => `${hotel || '我们'}将不再向您发送优惠邮件。与预订有关的邮件仍会发送。`,
    askButton: '停止接收优惠邮件',
    doneTitle: '已完成',
    done: (hotel) => `您将不再收到${hotel || '我们'}的优惠邮件。`,
    choose: '选择接收的内容',
    chooseTitle: '您愿意接收哪些信息？',
    chooseText: '与您的预订有关的信息始终会发送。',
    save: '保存',
    savedTitle: '已保存',
    saved: '我们将按您的选择执行。',
    goneTitle: '该链接无法使用',
    gone: '链接可能已过期或已使用。请使用我们最近一封邮件中的链接，或与我们联系。',
    troubleTitle: '操作未成功',
    trouble: '未作任何更改，请几分钟后重试。',
    withdrawal: '使用每封信息中的链接，或向酒店提出。',
    footer: (unsubscribe, preferences) => `不再接收优惠邮件：${unsubscribe}\n选择接收的内容：${preferences}`,
    footerByReply: '如不愿再收到优惠信息，请回复“退订”。',
    choices: {
      'EMAIL:MARKETING': '优惠邮件',
      'EMAIL:SURVEY': '入住调查邮件',
      'EMAIL:LOYALTY': '会员信息邮件',
      'SMS:MARKETING': '优惠短信',
      'PHONE:MARKETING': '电话联系',
      'POST:MARKETING': '邮寄优惠信息',
    },
  },
  'zh-TW': {
    askTitle: '不再接收優惠郵件？',
    ask: (hotel) => `${hotel || '我們'}將不再寄送優惠郵件給您。與訂房有關的郵件仍會寄送。`,
    askButton: '停止接收優惠郵件',
    doneTitle: '已完成',
    done: (hotel) => `您將不再收到${hotel || '我們'}的優惠郵件。`,
    choose: '選擇接收的內容',
    chooseTitle: '您願意接收哪些訊息？',
    chooseText: '與您的訂房有關的訊息一律會寄送。',
    save: '儲存',
    savedTitle: '已儲存',
    saved: '我們將依您的選擇辦理。',
    goneTitle: '此連結無法使用',
    gone: '連結可能已過期或已使用。請使用我們最近一封郵件中的連結，或與我們聯絡。',
    troubleTitle: '操作未成功',
    trouble: '未作任何變更，請幾分鐘後再試。',
    withdrawal: '使用每封訊息中的連結，或向飯店提出。',
    footer: (unsubscribe, preferences) => `不再接收優惠郵件：${unsubscribe}\n選擇接收的內容：${preferences}`,
    footerByReply: '若不想再收到優惠訊息，請回覆「退訂」。',
    choices: {
      'EMAIL:MARKETING': '優惠郵件',
      'EMAIL:SURVEY': '住宿調查郵件',
      'EMAIL:LOYALTY': '會員訊息郵件',
      'SMS:MARKETING': '優惠簡訊',
      'PHONE:MARKETING': '電話聯絡',
      'POST:MARKETING': '郵寄優惠訊息',
    },
  },
};
