import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Money } from '../domain/money.ts';
import type { DeskMessage } from '../domain/stays/commands.ts';
import { type Language } from './language.ts';
import { sayIn, type Say } from './say.ts';

/** What a message about a stay names; what is not known is empty or null. */
export type StayMessageFacts = {
  guest: string;
  property: string;
  number: string;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  roomType: string;
  rate: Money | null;
  fee: Money | null;
  otherHotel: string;
  /** The address of the guest's own page; empty where there is none. */
  ownPage: string;
};

type Message = { subject: string; body: string };
type Template = (facts: StayMessageFacts, say: Say) => { subject: string; lines: (string | null)[] };

const days = (from: CalendarDate | null, to: CalendarDate | null, { day }: Say, between: string): string =>
  [from, to].map((date) => (date === null ? '–' : day(date))).join(between);

const EN: Record<DeskMessage, Template> = {
  CONFIRMATION: (facts, say) => ({
    subject: `Your booking ${facts.number} at ${facts.property} is confirmed`,
    lines: [
      'Thank you for your booking. We look forward to welcoming you.',
      `Stay: ${days(facts.arrivalOn, facts.departureOn, say, ' to ')}`,
      facts.roomType === '' ? null : `Room: ${facts.roomType}`,
      facts.rate === null ? null : `Rate: ${say.money(facts.rate)} a night`,
    ],
  }),
  CHANGE: (facts, say) => ({
    subject: `Your booking ${facts.number} at ${facts.property} has changed`,
    lines: [
      'We have changed your booking. It is now as follows.',
      `Stay: ${days(facts.arrivalOn, facts.departureOn, say, ' to ')}`,
      facts.roomType === '' ? null : `Room: ${facts.roomType}`,
      facts.rate === null ? null : `Rate: ${say.money(facts.rate)} a night`,
    ],
  }),
  CANCELLATION: (facts, say) => ({
    subject: `Your booking ${facts.number} at ${facts.property} is cancelled`,
    lines: [
      `We have cancelled your booking from ${days(facts.arrivalOn, facts.departureOn, say, ' to ')}.`,
      facts.fee === null ? 'There is nothing to pay.' : `The cancellation fee is ${say.money(facts.fee)}.`,
      'We would be glad to welcome you another time.',
    ],
  }),
  RELOCATION: (facts) => ({
    subject: `Your stay ${facts.number}: a room at ${facts.otherHotel === '' ? 'another hotel' : facts.otherHotel}`,
    lines: [
      `We are very sorry that we cannot house you at ${facts.property} as we had promised.`,
      facts.otherHotel === ''
        ? null
        : `A room is waiting for you at ${facts.otherHotel}. We take over the cost and the way there.`,
      'We will call you tomorrow to hear whether all is well.',
    ],
  }),
};

const ZH_CN: Record<DeskMessage, Template> = {
  CONFIRMATION: (facts, say) => ({
    subject: `${facts.property}：您的预订${facts.number}已确认`,
    lines: [
      '感谢您的预订，我们期待您的光临。',
      `入住日期：${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}`,
      facts.roomType === '' ? null : `房型：${facts.roomType}`,
      facts.rate === null ? null : `房价：每晚${say.money(facts.rate)}`,
    ],
  }),
  CHANGE: (facts, say) => ({
    subject: `${facts.property}：您的预订${facts.number}已更改`,
    lines: [
      '您的预订已更改，现内容如下。',
      `入住日期：${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}`,
      facts.roomType === '' ? null : `房型：${facts.roomType}`,
      facts.rate === null ? null : `房价：每晚${say.money(facts.rate)}`,
    ],
  }),
  CANCELLATION: (facts, say) => ({
    subject: `${facts.property}：您的预订${facts.number}已取消`,
    lines: [
      `您${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}的预订已取消。`,
      facts.fee === null ? '无需支付任何费用。' : `取消费为${say.money(facts.fee)}。`,
      '期待您下次光临。',
    ],
  }),
  RELOCATION: (facts) => ({
    subject: `您的预订${facts.number}：${facts.otherHotel === '' ? '改住其他酒店' : `改住${facts.otherHotel}`}`,
    lines: [
      `非常抱歉，我们未能按约定在${facts.property}为您安排房间。`,
      facts.otherHotel === '' ? null : `${facts.otherHotel}已为您备好房间，房费及交通费由我们承担。`,
      '我们明天会致电，确认您一切安好。',
    ],
  }),
};

const ZH_TW: Record<DeskMessage, Template> = {
  CONFIRMATION: (facts, say) => ({
    subject: `${facts.property}：您的訂房${facts.number}已確認`,
    lines: [
      '感謝您的訂房，我們期待您的光臨。',
      `入住日期：${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}`,
      facts.roomType === '' ? null : `房型：${facts.roomType}`,
      facts.rate === null ? null : `房價：每晚${say.money(facts.rate)}`,
    ],
  }),
  CHANGE: (facts, say) => ({
    subject: `${facts.property}：您的訂房${facts.number}已更改`,
    lines: [
      '您的訂房已更改，現內容如下。',
      `入住日期：${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}`,
      facts.roomType === '' ? null : `房型：${facts.roomType}`,
      facts.rate === null ? null : `房價：每晚${say.money(facts.rate)}`,
    ],
  }),
  CANCELLATION: (facts, say) => ({
    subject: `${facts.property}：您的訂房${facts.number}已取消`,
    lines: [
      `您${days(facts.arrivalOn, facts.departureOn, say, ' 至 ')}的訂房已取消。`,
      facts.fee === null ? '無需支付任何費用。' : `取消費為${say.money(facts.fee)}。`,
      '期待您下次光臨。',
    ],
  }),
  RELOCATION: (facts) => ({
    subject: `您的訂房${facts.number}：${facts.otherHotel === '' ? '改住其他飯店' : `改住${facts.otherHotel}`}`,
    lines: [
      `非常抱歉，我們未能依約在${facts.property}為您安排房間。`,
      facts.otherHotel === '' ? null : `${facts.otherHotel}已為您備好房間，房費及交通費由我們負擔。`,
      '我們明天會致電，確認您一切安好。',
    ],
  }),
};

const TEMPLATES: Record<Language, { greeting: (guest: string) => string; of: Record<DeskMessage, Template> }> = {
  en: { greeting: (guest) => (guest === '' ? 'Dear guest,' : `Dear ${guest},`), of: EN },
  'zh-CN': { greeting: (guest) => `尊敬的${guest === '' ? '宾客' : guest}：`, of: ZH_CN },
  'zh-TW': { greeting: (guest) => `尊敬的${guest === '' ? '賓客' : guest}：`, of: ZH_TW },
};

/** Where the guest finds his stay, in a message about one that is to come. */
const ABOUT_OWN_PAGE: Record<Language, (address: string) => string> = {
  en: (address) => `Your arrival time, your wishes and all about your stay: ${address}`,
  'zh-CN': (address) => `到店时间、您的需求及入住详情：${address}`,
  'zh-TW': (address) => `抵達時間、您的需求及住宿詳情：${address}`,
};

/** Messages about a stay that is still to come. */
export const ABOUT_COMING_STAY: ReadonlySet<DeskMessage> = new Set(['CONFIRMATION', 'CHANGE']);

/** The draft of a message about a stay, in the language of the guest as far as the app speaks it. */
export const sayMessage = (message: DeskMessage, facts: StayMessageFacts, language: Language): Message => {
  const { greeting, of } = TEMPLATES[language];
  const { subject, lines } = of[message](facts, sayIn(language));
  return {
    subject,
    body: [
      greeting(facts.guest),
      ...lines.filter((line) => line !== null),
      ...(facts.ownPage === '' || !ABOUT_COMING_STAY.has(message) ? [] : [ABOUT_OWN_PAGE[language](facts.ownPage)]),
      facts.property,
    ].join('\n\n'),
  };
};
