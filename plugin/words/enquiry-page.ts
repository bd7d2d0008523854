import {
  MOST_DAYS_AHEAD,
  MOST_NIGHTS,
  type EnquiryLinkOutcome,
  type EnquiryLinkRefusal,
  type EnquiryProblem,
  type SentEnquiry,
} from '../domain/reservations/enquiry.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

type EnquiryWords = {
  languages: string;
  title: (hotel: string) => string;
  intro: string;
  fields: Record<keyof SentEnquiry, string>;
  anyRoom: string;
  wishesHint: string;
  /** The label of a field that people do not see. */
  trap: string;
  send: string;
  problems: Record<EnquiryProblem | 'AGAIN', string>;
  sentTitle: string;
  sent: (hotel: string) => string;
  callTitle: string;
  call: (hotel: string) => string;
  reach: string;
};

/** What is read on the form by which somebody asks for a stay. */
export const ENQUIRY_PAGES: Record<Language, EnquiryWords> = {
  en: {
    languages: 'Language',
    title: (hotel) => (hotel === '' ? 'Ask for a stay' : `Ask for a stay at ${hotel}`),
    intro:
      'Tell us when you would like to come. We answer with what is free and what it costs; nothing is booked by this.',
    fields: {
      arrivalOn: 'Arrival',
      departureOn: 'Departure',
      adults: 'Adults',
      children: 'Children',
      roomTypeId: 'Room',
      firstName: 'First name',
      lastName: 'Last name',
      email: 'E-mail',
      phone: 'Phone',
      wishes: 'What else should we know?',
    },
    anyRoom: 'What suits best',
    wishesHint: 'Such as a quiet room, a cot, the reason of your journey. Please give no card numbers.',
    trap: 'Leave this empty',
    send: 'Send the enquiry',
    problems: {
      AGAIN: 'Please look through it once more and send it again.',
      DAYS_MISSING: 'Please give the day of arrival and the day of departure.',
      DAYS_PAST: 'The day of arrival is over.',
      DAYS_ORDER: 'The departure has to be after the arrival.',
      TOO_LONG: `For more than ${MOST_NIGHTS} nights please write or call us.`,
      TOO_FAR: `We cannot say yet what is free in more than ${MOST_DAYS_AHEAD / 365} years.`,
      PARTY_WRONG: 'Please give one to twenty adults; for larger parties write or call us.',
      NAME_MISSING: 'Please tell us your name.',
      CONTACT_MISSING: 'Please give an e-mail or a phone number, so that we can answer.',
      EMAIL_WRONG: 'This e-mail address is not complete.',
      PHONE_WRONG: 'This phone number is not complete, or is none.',
      CARD_NUMBER: 'There is a card number in it. Please take it out: we need none for an enquiry.',
    },
    sentTitle: 'Thank you for your enquiry',
    sent: (hotel) => `It has reached ${hotel || 'the hotel'}. We will answer you soon; nothing is booked yet.`,
    callTitle: 'Please write or call us',
    call: (hotel) => `Your enquiry could not be taken here. ${hotel || 'The hotel'} is glad to help you in person.`,
    reach: 'Write or call:',
  },
  'zh-CN': {
    languages: '语言',
    title: (hotel) => (hotel === '' ? '住宿咨询' : `${hotel}住宿咨询`),
    intro: '请告诉我们您希望入住的日期，我们将回复您可订的房型和价格。提交咨询不构成预订。',
    fields: {
      arrivalOn: '入住日期',
      departureOn: '离店日期',
      adults: '成人',
      children: '儿童',
      roomTypeId: '房型',
      firstName: '名',
      lastName: '姓',
      email: '电子邮箱',
      phone: '电话',
      wishes: '还有什么需要我们了解的？',
    },
    anyRoom: '请酒店推荐',
    wishesHint: '例如安静的房间、婴儿床、出行目的。请勿填写银行卡号。',
    trap: '请勿填写此栏',
    send: '提交咨询',
    problems: {
      AGAIN: '请再核对一遍后重新提交。',
      DAYS_MISSING: '请填写入住日期和离店日期。',
      DAYS_PAST: '入住日期已过。',
      DAYS_ORDER: '离店日期须晚于入住日期。',
      TOO_LONG: `入住超过${MOST_NIGHTS}晚，请来信或来电。`,
      TOO_FAR: `${MOST_DAYS_AHEAD / 365}年以后的房态暂时无法查询。`,
      PARTY_WRONG: '成人请填1至20位；人数更多请来信或来电。',
      NAME_MISSING: '请填写您的姓名。',
      CONTACT_MISSING: '请填写电子邮箱或电话，以便我们回复。',
      EMAIL_WRONG: '电子邮箱地址不完整。',
      PHONE_WRONG: '电话号码不完整或有误。',
      CARD_NUMBER: '内容中含有银行卡号，请删除：咨询无需提供卡号。',
    },
    sentTitle: '感谢您的咨询',
    sent: (hotel) => `您的咨询已送达${hotel || '酒店'}，我们将尽快回复。目前尚未预订。`,
    callTitle: '请来信或来电',
    call: (hotel) => `您的咨询未能在此提交，${hotel || '酒店'}乐意直接为您服务。`,
    reach: '联系我们：',
  },
  'zh-TW': {
    languages: '語言',
    title: (hotel) => (hotel === '' ? '住宿詢問' : `${hotel}住宿詢問`),
    intro: '請告訴我們您希望入住的日期，我們將回覆您可訂的房型與價格。送出詢問並不構成訂房。',
    fields: {
      arrivalOn: '入住日期',
      departureOn: '退房日期',
      adults: '成人',
      children: '兒童',
      roomTypeId: '房型',
      firstName: '名',
      lastName: '姓',
      email: '電子郵件',
      phone: '電話',
      wishes: '還有什麼需要我們了解的？',
    },
    anyRoom: '請飯店推薦',
    wishesHint: '例如安靜的房間、嬰兒床、旅行目的。請勿填寫信用卡號。',
    trap: '請勿填寫此欄',
    send: '送出詢問',
    problems: {
      AGAIN: '請再核對一次後重新送出。',
      DAYS_MISSING: '請填寫入住日期與退房日期。',
      DAYS_PAST: '入住日期已過。',
      DAYS_ORDER: '退房日期須晚於入住日期。',
      TOO_LONG: `入住超過${MOST_NIGHTS}晚，請來信或來電。`,
      TOO_FAR: `${MOST_DAYS_AHEAD / 365}年以後的房況暫時無法查詢。`,
      PARTY_WRONG: '成人請填1至20位；人數更多請來信或來電。',
      NAME_MISSING: '請填寫您的姓名。',
      CONTACT_MISSING: '請填寫電子郵件或電話，以便我們回覆。',
      EMAIL_WRONG: '電子郵件地址不完整。',
      PHONE_WRONG: '電話號碼不完整或有誤。',
      CARD_NUMBER: '內容中含有卡號，請刪除：詢問無需提供卡號。',
    },
    sentTitle: '感謝您的詢問',
    sent: (hotel) => `您的詢問已送達${hotel || '飯店'}，我們將盡快回覆。目前尚未訂房。`,
    callTitle: '請來信或來電',
    call: (hotel) => `您的詢問未能在此送出，${hotel || '飯店'}樂意直接為您服務。`,
    reach: '聯絡我們：',
  },
};

/** What a command with the links for enquiries did, or why not. */
export const ENQUIRY_LINK_WORDS: Words<EnquiryLinkOutcome | EnquiryLinkRefusal> = {
  ENQUIRY_LINKS_WITHDRAWN: {
    en: () => 'All links to the enquiry form of this property are withdrawn. A new one can be given at any time.',
    'zh-CN': () => '该酒店咨询表单的所有链接均已撤回，可随时重新生成。',
    'zh-TW': () => '該飯店詢問表單的所有連結均已撤回，可隨時重新產生。',
  },
  PROPERTY_NOT_FOUND: {
    en: () => 'The property is gone.',
    'zh-CN': () => '该酒店已不存在。',
    'zh-TW': () => '該飯店已不存在。',
  },
};
