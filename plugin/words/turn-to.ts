import type { ConsentChannel } from '../domain/consents.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { HeldBecause } from '../domain/retention/acting/render.ts';
import type { BriefLine, TurnToOutcome, TurnToRefusal } from '../domain/retention/acting/turn-to.ts';
import type { Language } from './language.ts';
import { preferenceInWords } from './preferences.ts';
import type { Words } from './words.ts';

/** The ways to reach a guest, within a sentence. */
export const CHANNEL_WORDS: Record<ConsentChannel, Record<Language, string>> = {
  EMAIL: { en: 'e-mail', 'zh-CN': '电子邮件', 'zh-TW': '電子郵件' },
  SMS: { en: 'SMS', 'zh-CN': '短信', 'zh-TW': '簡訊' },
  PHONE: { en: 'phone', 'zh-CN': '电话', 'zh-TW': '電話' },
  POST: { en: 'post', 'zh-CN': '邮寄', 'zh-TW': '郵寄' },
  MESSAGING: { en: 'messaging', 'zh-CN': '即时消息', 'zh-TW': '即時訊息' },
};

const SEGMENTS: Record<Segment, Record<Language, string>> = {
  VIP: { en: 'VIP', 'zh-CN': '贵宾', 'zh-TW': '貴賓' },
  KEY: { en: 'key guest', 'zh-CN': '重点宾客', 'zh-TW': '重點賓客' },
  REGULAR: { en: 'regular guest', 'zh-CN': '常规宾客', 'zh-TW': '一般賓客' },
  OCCASIONAL: { en: 'occasional guest', 'zh-CN': '偶住宾客', 'zh-TW': '偶住賓客' },
};

/** Why a message cannot be written as it is. */
export const HELD_WORDS: Words<HeldBecause> = {
  NO_WORDS: {
    en: ({ language }) =>
      `The play has no words for a guest who speaks “${language || 'no known language'}”. Add English, or that language.`,
    'zh-CN': ({ language }) => `该方案没有适用于该宾客语言（${language || '未知'}）的文案。请添加英文或该语言的文案。`,
    'zh-TW': ({ language }) => `該方案沒有適用於該賓客語言（${language || '未知'}）的文案。請新增英文或該語言的文案。`,
  },
  VALUES_MISSING: {
    en: ({ values }, { list }) =>
      `Not known of this guest: ${list(values)}. Fill it in, or give the template words for that case, such as {${values[0] ?? 'name'}|…}.`,
    'zh-CN': ({ values }, { list }) =>
      `该宾客缺少以下信息：${list(values)}。请补充，或在模板中给出替代文字，例如 {${values[0] ?? 'name'}|…}。`,
    'zh-TW': ({ values }, { list }) =>
      `該賓客缺少以下資訊：${list(values)}。請補充，或在範本中給出替代文字，例如 {${values[0] ?? 'name'}|…}。`,
  },
  VALUES_UNKNOWN: {
    en: ({ names }, { list }) => `The template asks for something that there is not: ${list(names)}.`,
    'zh-CN': ({ names }, { list }) => `模板使用了不存在的字段：${list(names)}。`,
    'zh-TW': ({ names }, { list }) => `範本使用了不存在的欄位：${list(names)}。`,
  },
};

/** What turning to a guest came to, or why not and what would have to be different. */
export const TURN_TO_WORDS: Words<TurnToRefusal | TurnToOutcome> = {
  ...HELD_WORDS,
  GUEST_GONE: {
    en: () => 'There is no such guest any more, or your role does not show it.',
    'zh-CN': () => '该宾客已不存在，或您的角色无权查看。',
    'zh-TW': () => '該賓客已不存在，或您的角色無權檢視。',
  },
  GUEST_BARRED: {
    en: () => 'The guest is marked “Do not rent”. Lift the mark first.',
    'zh-CN': () => '该宾客已标记为“拒绝接待”。请先取消该标记。',
    'zh-TW': () => '該賓客已標記為「拒絕接待」。請先取消該標記。',
  },
  NO_EMAIL: {
    en: () => 'No e-mail address is known of this guest. Add one, or call.',
    'zh-CN': () => '没有该宾客的电子邮件地址。请补充，或致电。',
    'zh-TW': () => '沒有該賓客的電子郵件地址。請補充，或致電。',
  },
  EMAIL_HIDDEN: {
    en: () => 'The only address is one that a booking site made up. Ask the guest for his own, or call.',
    'zh-CN': () => '仅有订房网站生成的临时邮箱。请向宾客索取本人邮箱，或致电。',
    'zh-TW': () => '僅有訂房網站產生的臨時信箱。請向賓客索取本人信箱，或致電。',
  },
  NO_PHONE: {
    en: () => 'No phone number is known of this guest. Add one, or write.',
    'zh-CN': () => '没有该宾客的电话号码。请补充，或写信。',
    'zh-TW': () => '沒有該賓客的電話號碼。請補充，或寫信。',
  },
  NO_CONSENT: {
    en: ({ channel }) =>
      `The guest has not agreed to marketing by ${CHANNEL_WORDS[channel].en}. Record a consent first, or choose another way.`,
    'zh-CN': ({ channel }) =>
      `该宾客未同意通过${CHANNEL_WORDS[channel]['zh-CN']}接收营销信息。请先记录同意，或改用其他方式。`,
    'zh-TW': ({ channel }) =>
      `該賓客未同意透過${CHANNEL_WORDS[channel]['zh-TW']}接收行銷訊息。請先記錄同意，或改用其他方式。`,
  },
  OBJECTED: {
    en: ({ channel }) => `The guest has objected to being reached by ${CHANNEL_WORDS[channel].en}.`,
    'zh-CN': ({ channel }) => `该宾客已拒绝通过${CHANNEL_WORDS[channel]['zh-CN']}联系。`,
    'zh-TW': ({ channel }) => `該賓客已拒絕透過${CHANNEL_WORDS[channel]['zh-TW']}聯絡。`,
  },
  CASE_OPEN: {
    en: () => 'A service case of the guest is open. Settle it before anything is offered.',
    'zh-CN': () => '该宾客有未结的服务工单。请先处理，再提供优惠。',
    'zh-TW': () => '該賓客有未結的服務工單。請先處理，再提供優惠。',
  },
  NO_PLAY: {
    en: () => 'No active win-back play has words for a message. Write them in Plays.',
    'zh-CN': () => '没有启用的挽回方案可提供文案。请在“维系方案”中编写。',
    'zh-TW': () => '沒有啟用的挽回方案可提供文案。請在「維繫方案」中編寫。',
  },
  TOUCH_GONE: {
    en: () => 'There is no such touch any more, or your role does not show it.',
    'zh-CN': () => '该触达记录已不存在，或您的角色无权查看。',
    'zh-TW': () => '該觸及記錄已不存在，或您的角色無權檢視。',
  },
  TOUCH_DONE: {
    en: () => 'This was done already, or is not to be done any more.',
    'zh-CN': () => '该事项已完成，或不再需要处理。',
    'zh-TW': () => '該事項已完成，或不再需要處理。',
  },
  CALL_PLANNED: {
    en: () => 'A task is there with all that is needed for the call.',
    'zh-CN': () => '已创建任务，内含致电所需信息。',
    'zh-TW': () => '已建立任務，內含致電所需資訊。',
  },
  DRAFT_READY: {
    en: () => 'The draft is ready. Nothing is sent until you send it.',
    'zh-CN': () => '草稿已生成，发送前不会寄出。',
    'zh-TW': () => '草稿已產生，寄送前不會寄出。',
  },
  MESSAGE_SENT: {
    en: () => 'Noted as sent.',
    'zh-CN': () => '已记录为已发送。',
    'zh-TW': () => '已記錄為已寄出。',
  },
  OUTCOME_NOTED: {
    en: ({ next }, { day }) => (next === null ? 'Noted.' : `Noted. The guest comes up again on ${day(next)}.`),
    'zh-CN': ({ next }, { day }) => (next === null ? '已记录。' : `已记录，${day(next)}再次提醒。`),
    'zh-TW': ({ next }, { day }) => (next === null ? '已記錄。' : `已記錄，${day(next)}再次提醒。`),
  },
};

/** What is to be known before a call. */
export const BRIEF_WORDS: Words<BriefLine> = {
  WHO: {
    en: ({ name, segment, stays, lastStayOn }, { counted, day }) =>
      `${name}: ${[segment === null ? '' : SEGMENTS[segment].en, counted(stays, 'stay'), lastStayOn === null ? '' : `the last ended on ${day(lastStayOn)}`].filter(Boolean).join(', ')}`,
    'zh-CN': ({ name, segment, stays, lastStayOn }, { number, day }) =>
      `${name}：${[segment === null ? '' : SEGMENTS[segment]['zh-CN'], `入住${number(stays)}次`, lastStayOn === null ? '' : `最近一次于${day(lastStayOn)}离店`].filter(Boolean).join('，')}`,
    'zh-TW': ({ name, segment, stays, lastStayOn }, { number, day }) =>
      `${name}：${[segment === null ? '' : SEGMENTS[segment]['zh-TW'], `入住${number(stays)}次`, lastStayOn === null ? '' : `最近一次於${day(lastStayOn)}退房`].filter(Boolean).join('，')}`,
  },
  REACHED_BY: {
    en: ({ phone, email, language }) =>
      `Reached by ${[phone, email].filter(Boolean).join(' or ') || 'nothing that is known'}${language === '' ? '' : `, speaks ${language}`}`,
    'zh-CN': ({ phone, email, language }) =>
      `联系方式：${[phone, email].filter(Boolean).join('，') || '未知'}${language === '' ? '' : `，语言：${language}`}`,
    'zh-TW': ({ phone, email, language }) =>
      `聯絡方式：${[phone, email].filter(Boolean).join('，') || '未知'}${language === '' ? '' : `，語言：${language}`}`,
  },
  OCCASION: {
    en: ({ play, occasion }) => `Why now: ${play}${occasion === '' ? '' : ` (${occasion})`}`,
    'zh-CN': ({ play, occasion }) => `联系缘由：${play}${occasion === '' ? '' : `（${occasion}）`}`,
    'zh-TW': ({ play, occasion }) => `聯絡緣由：${play}${occasion === '' ? '' : `（${occasion}）`}`,
  },
  LIKES: {
    en: ({ preferences }, { list }) => `Wishes: ${list(preferences.map((one) => preferenceInWords(one, 'en')))}`,
    'zh-CN': ({ preferences }) => `喜好：${preferences.map((one) => preferenceInWords(one, 'zh-CN')).join('、')}`,
    'zh-TW': ({ preferences }) => `喜好：${preferences.map((one) => preferenceInWords(one, 'zh-TW')).join('、')}`,
  },
  WENT_WRONG: {
    en: ({ subject, on, isOpen }, { day }) =>
      `What went wrong: ${subject}${on === null ? '' : `, ${day(on)}`}${isOpen ? ', still open' : ''}`,
    'zh-CN': ({ subject, on, isOpen }, { day }) =>
      `曾出现的问题：${subject}${on === null ? '' : `，${day(on)}`}${isOpen ? '，尚未解决' : ''}`,
    'zh-TW': ({ subject, on, isOpen }, { day }) =>
      `曾發生的問題：${subject}${on === null ? '' : `，${day(on)}`}${isOpen ? '，尚未解決' : ''}`,
  },
  WOULD_RECOMMEND: {
    en: ({ score }, { number }) => `Would recommend the hotel: ${number(score)} of 10`,
    'zh-CN': ({ score }, { number }) => `推荐意愿：${number(score)}/10`,
    'zh-TW': ({ score }, { number }) => `推薦意願：${number(score)}/10`,
  },
  IS_MEMBER: {
    en: ({ tier, points }, { number }) => `Member${tier === '' ? '' : `, ${tier}`}, ${number(points)} points`,
    'zh-CN': ({ tier, points }, { number }) => `会员${tier === '' ? '' : `，${tier}`}，${number(points)}分`,
    'zh-TW': ({ tier, points }, { number }) => `會員${tier === '' ? '' : `，${tier}`}，${number(points)}點`,
  },
  MAY_OFFER: {
    en: ({ offer, because }) => `May be offered: ${offer}${because === '' ? '' : ` (${because})`}`,
    'zh-CN': ({ offer, because }) => `可提供：${offer}${because === '' ? '' : `（${because}）`}`,
    'zh-TW': ({ offer, because }) => `可提供：${offer}${because === '' ? '' : `（${because}）`}`,
  },
  OFFERS_NOTHING: {
    en: () => 'Nothing is to be offered: this call is about the guest',
    'zh-CN': () => '无需提供优惠：此次联系以关心宾客为主',
    'zh-TW': () => '無需提供優惠：此次聯絡以關心賓客為主',
  },
};
