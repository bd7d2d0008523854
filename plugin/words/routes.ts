import type { Words } from './words.ts';

/** Why a route did not do what it was asked for, whatever it is about. `fields` name what is wrong with the body. */
export type RouteProblem =
  | { code: 'BODY_NOT_UNDERSTOOD'; fields: readonly string[] }
  | { code: 'TOO_MUCH_AT_ONCE'; fields: readonly string[] }
  | { code: 'ANSWER_TOO_LARGE' }
  | { code: 'NOT_ALLOWED' }
  | { code: 'NOT_ACCEPTED' }
  | { code: 'TOO_MANY_REQUESTS' }
  | { code: 'HOST_UNAVAILABLE' }
  | { code: 'APP_FAULT' };

/** What a route says of a problem. The fields of a body are for whoever wrote the call, and stay as the check names them. */
export const ROUTE_WORDS: Words<RouteProblem> = {
  BODY_NOT_UNDERSTOOD: {
    en: ({ fields }) => `The request is not understood: ${fields.join('; ')}.`,
    'zh-CN': ({ fields }) => `无法理解该请求：${fields.join('；')}。`,
    'zh-TW': ({ fields }) => `無法理解該請求：${fields.join('；')}。`,
  },
  TOO_MUCH_AT_ONCE: {
    en: ({ fields }) => `The request holds too much at once: ${fields.join('; ')}.`,
    'zh-CN': ({ fields }) => `单次请求内容过多：${fields.join('；')}。`,
    'zh-TW': ({ fields }) => `單次請求內容過多：${fields.join('；')}。`,
  },
  ANSWER_TOO_LARGE: {
    en: () => 'What you asked for is too large for one answer of this server. Ask for less at once.',
    'zh-CN': () => '您请求的内容超出了此服务器单次应答的上限。请减少单次请求的内容。',
    'zh-TW': () => '您請求的內容超出了此伺服器單次應答的上限。請減少單次請求的內容。',
  },
  NOT_ALLOWED: {
    en: () => 'Your role does not let you do this. Ask whoever manages the roles in Twenty.',
    'zh-CN': () => '您的角色无权执行此操作。请联系 Twenty 的角色管理员。',
    'zh-TW': () => '您的角色無權執行此操作。請聯絡 Twenty 的角色管理員。',
  },
  NOT_ACCEPTED: {
    en: () => 'Twenty did not accept what the app sent: the app and its fields may be of different versions.',
    'zh-CN': () => 'Twenty 未接受本应用发送的数据：应用与其字段的版本可能不一致。',
    'zh-TW': () => 'Twenty 未接受本應用程式傳送的資料：應用程式與其欄位的版本可能不一致。',
  },
  TOO_MANY_REQUESTS: {
    en: () => 'Twenty is taking no more requests at the moment. Try again in a minute.',
    'zh-CN': () => 'Twenty 当前请求过多，请一分钟后重试。',
    'zh-TW': () => 'Twenty 目前請求過多，請一分鐘後重試。',
  },
  HOST_UNAVAILABLE: {
    en: () => 'Twenty did not answer the app. Try again; what was done stays done.',
    'zh-CN': () => 'Twenty 未响应本应用。请重试；已完成的部分会保留。',
    'zh-TW': () => 'Twenty 未回應本應用程式。請重試；已完成的部分會保留。',
  },
  APP_FAULT: {
    en: () => 'The app met a fault of its own. Its log, under the settings of the app, says where.',
    'zh-CN': () => '本应用自身出现故障，具体位置请查看应用设置中的日志。',
    'zh-TW': () => '本應用程式本身發生故障，具體位置請查看應用程式設定中的記錄。',
  },
};
