import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { CaseStatus } from '../domain/service/case-clock.ts';
import type { CaseCategory } from '../domain/service/commands.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import type { Language } from './language.ts';

/** What is written of an arrival into the request that it becomes. */
export const PRE_ARRIVAL: Record<
  Language,
  { arrivesAt: (time: string) => string; comesWith: (companions: string) => string }
> = {
  en: { arrivesAt: (time) => `Arrives at ${time}`, comesWith: (companions) => `Comes with ${companions}` },
  'zh-CN': { arrivesAt: (time) => `预计${time}到店`, comesWith: (companions) => `同行：${companions}` },
  'zh-TW': { arrivesAt: (time) => `預計${time}抵達`, comesWith: (companions) => `同行：${companions}` },
};

type OwnPageWords = {
  title: (name: string) => string;
  notices: Record<
    'REQUESTED' | 'COMPLAINED' | 'NOTED' | 'CONTRADICTS' | 'TAKEN_BACK' | 'ESCALATED' | 'ENOUGH' | 'NOTHING',
    string
  >;
  ahead: string;
  past: string;
  noStays: string;
  booking: (number: string) => string;
  statuses: Partial<Record<StayStatus, string>>;
  beforeArrival: string;
  beforeArrivalText: string;
  arrivalTime: string;
  companions: string;
  wishes: string;
  send: string;
  request: string;
  requestText: string;
  complain: string;
  complainText: string;
  about: string;
  membership: string;
  card: (tier: string, number: string) => string;
  points: (points: string) => string;
  expiring: (points: string, day: string) => string;
  preferences: string;
  noPreferences: string;
  takeBack: (preference: string) => string;
  prefer: string;
  preferHint: string;
  consents: string;
  cases: string;
  kinds: Record<'COMPLAINT' | 'REQUEST', string>;
  categories: Record<CaseCategory, string>;
  states: Record<CaseStatus, string>;
  reply: string;
  escalate: string;
  escalated: string;
  days: (from: CalendarDate | null, to: CalendarDate | null, day: (date: CalendarDate) => string) => string;
  foot: string;
};

const between =
  (word: string): OwnPageWords['days'] =>
  (from, to, day) =>
    [from, to].map((date) => (date === null ? '–' : day(date))).join(word);

/** What guests read on their own page. */
export const OWN_PAGES: Record<Language, OwnPageWords> = {
  en: {
    title: (name) => (name === '' ? 'Your stays' : `Welcome, ${name}`),
    notices: {
      REQUESTED: 'Your request has reached the hotel. The answer will stand here.',
      COMPLAINED: 'We are sorry. Somebody looks into it now; the answer will stand here.',
      NOTED: 'We have noted what you like.',
      CONTRADICTS:
        'We have noted what you like. It does not go with something you told us before: below, take back what no longer holds.',
      TAKEN_BACK: 'We will not go by that any more.',
      ESCALATED: 'A manager has been told and will call you.',
      ENOUGH: 'You have written a lot today. Please call us, that is quicker.',
      NOTHING: 'Nothing was sent: there was nothing in it.',
    },
    ahead: 'Coming stays',
    past: 'Past stays',
    noStays: 'No stay is booked.',
    booking: (number) => `Booking ${number}`,
    statuses: {
      INQUIRY: 'asked for',
      TENTATIVE: 'on hold',
      WAITLISTED: 'on the waiting list',
      CONFIRMED: 'confirmed',
      IN_HOUSE: 'you are here',
    },
    beforeArrival: 'Before you arrive',
    beforeArrivalText: 'This reaches the hotel as a request; the booking itself stays as it is.',
    arrivalTime: 'When do you arrive?',
    companions: 'Who comes with you?',
    wishes: 'What can we prepare?',
    send: 'Send',
    request: 'Ask for something',
    requestText: 'What would you like?',
    complain: 'Something is wrong',
    complainText: 'What happened?',
    about: 'Which stay?',
    membership: 'Membership',
    card: (tier, number) => [tier, number].filter(Boolean).join(' · '),
    points: (points) => `${points} points`,
    expiring: (points, day) => `${points} of them expire on ${day}.`,
    preferences: 'What we know you like',
    noPreferences: 'Nothing yet.',
    takeBack: (preference) => `Forget: ${preference}`,
    prefer: 'What else do you like?',
    preferHint: 'Such as: high floor, away from the elevator, feather pillow.',
    consents: 'Choose what we may send you',
    cases: 'Requests and complaints',
    kinds: { COMPLAINT: 'Complaint', REQUEST: 'Request' },
    categories: {
      ROOM: 'Room',
      HOUSEKEEPING: 'Housekeeping',
      NOISE: 'Noise',
      MAINTENANCE: 'Maintenance',
      FOOD_AND_BEVERAGE: 'Food and drink',
      STAFF: 'Service',
      BILLING: 'Bill',
      RESERVATION: 'Booking',
      SAFETY: 'Safety',
      LOST_AND_FOUND: 'Lost and found',
      OTHER: 'Your stay',
    },
    states: {
      OPEN: 'received',
      IN_PROGRESS: 'in work',
      WAITING_GUEST: 'waiting for your answer',
      RESOLVED: 'done',
      CLOSED: 'done',
    },
    reply: 'The hotel answers:',
    escalate: 'I am not content: tell a manager',
    escalated: 'A manager has been told.',
    days: between(' to '),
    foot: 'Whoever has this link sees this page. If you have sent it to somebody by mistake, ask the hotel to withdraw it.',
  },
  'zh-CN': {
    title: (name) => (name === '' ? '您的入住' : `${name}，您好`),
    notices: {
      REQUESTED: '您的需求已送达酒店，答复将显示在此页。',
      COMPLAINED: '非常抱歉，已有专人处理，答复将显示在此页。',
      NOTED: '您的喜好已记下。',
      CONTRADICTS: '您的喜好已记下，但与您此前告知的不一致：请在下方撤回不再适用的一项。',
      TAKEN_BACK: '今后不再按此安排。',
      ESCALATED: '已通知经理，经理会与您联系。',
      ENOUGH: '您今天已提交多次，请直接致电酒店，会更快。',
      NOTHING: '未提交：没有填写内容。',
    },
    ahead: '即将入住',
    past: '历史入住',
    noStays: '暂无预订。',
    booking: (number) => `预订号${number}`,
    statuses: {
      INQUIRY: '咨询中',
      TENTATIVE: '暂留',
      WAITLISTED: '候补',
      CONFIRMED: '已确认',
      IN_HOUSE: '在住',
    },
    beforeArrival: '到店之前',
    beforeArrivalText: '以下内容作为需求送达酒店，预订本身不会因此改变。',
    arrivalTime: '预计几点到店？',
    companions: '与谁同行？',
    wishes: '需要我们准备什么？',
    send: '提交',
    request: '提出需求',
    requestText: '您需要什么？',
    complain: '遇到问题',
    complainText: '发生了什么？',
    about: '哪一次入住？',
    membership: '会员',
    card: (tier, number) => [tier, number].filter(Boolean).join(' · '),
    points: (points) => `${points}积分`,
    expiring: (points, day) => `其中${points}积分将于${day}到期。`,
    preferences: '我们所知的您的喜好',
    noPreferences: '暂无。',
    takeBack: (preference) => `不再适用：${preference}`,
    prefer: '您还喜欢什么？',
    preferHint: '例如：高楼层、远离电梯、羽绒枕。',
    consents: '选择接收的内容',
    cases: '需求与投诉',
    kinds: { COMPLAINT: '投诉', REQUEST: '需求' },
    categories: {
      ROOM: '客房',
      HOUSEKEEPING: '清洁',
      NOISE: '噪音',
      MAINTENANCE: '维修',
      FOOD_AND_BEVERAGE: '餐饮',
      STAFF: '服务',
      BILLING: '账单',
      RESERVATION: '预订',
      SAFETY: '安全',
      LOST_AND_FOUND: '失物招领',
      OTHER: '您的入住',
    },
    states: {
      OPEN: '已收到',
      IN_PROGRESS: '处理中',
      WAITING_GUEST: '等待您的答复',
      RESOLVED: '已完成',
      CLOSED: '已完成',
    },
    reply: '酒店答复：',
    escalate: '我不满意，请通知经理',
    escalated: '已通知经理。',
    days: between(' 至 '),
    foot: '持有此链接者均可看到本页。如误发他人，请联系酒店撤回。',
  },
  'zh-TW': {
    title: (name) => (name === '' ? '您的住宿' : `${name}，您好`),
    notices: {
      REQUESTED: '您的需求已送達飯店，答覆將顯示在此頁。',
      COMPLAINED: '非常抱歉，已有專人處理，答覆將顯示在此頁。',
      NOTED: '您的喜好已記下。',
      CONTRADICTS: '您的喜好已記下，但與您先前告知的不一致：請在下方撤回不再適用的一項。',
      TAKEN_BACK: '今後不再依此安排。',
      ESCALATED: '已通知經理，經理會與您聯絡。',
      ENOUGH: '您今天已送出多次，請直接致電飯店，會更快。',
      NOTHING: '未送出：沒有填寫內容。',
    },
    ahead: '即將入住',
    past: '過往住宿',
    noStays: '尚無訂房。',
    booking: (number) => `訂房編號${number}`,
    statuses: {
      INQUIRY: '詢問中',
      TENTATIVE: '暫留',
      WAITLISTED: '候補',
      CONFIRMED: '已確認',
      IN_HOUSE: '在住',
    },
    beforeArrival: '抵達之前',
    beforeArrivalText: '以下內容作為需求送達飯店，訂房本身不會因此變更。',
    arrivalTime: '預計幾點抵達？',
    companions: '與誰同行？',
    wishes: '需要我們準備什麼？',
    send: '送出',
    request: '提出需求',
    requestText: '您需要什麼？',
    complain: '遇到問題',
    complainText: '發生了什麼？',
    about: '哪一次住宿？',
    membership: '會員',
    card: (tier, number) => [tier, number].filter(Boolean).join(' · '),
    points: (points) => `${points}點`,
    expiring: (points, day) => `其中${points}點將於${day}到期。`,
    preferences: '我們所知的您的喜好',
    noPreferences: '尚無。',
    takeBack: (preference) => `不再適用：${preference}`,
    prefer: '您還喜歡什麼？',
    preferHint: '例如：高樓層、遠離電梯、羽絨枕。',
    consents: '選擇接收的內容',
    cases: '需求與申訴',
    kinds: { COMPLAINT: '申訴', REQUEST: '需求' },
    categories: {
      ROOM: '客房',
      HOUSEKEEPING: '清潔',
      NOISE: '噪音',
      MAINTENANCE: '維修',
      FOOD_AND_BEVERAGE: '餐飲',
      STAFF: '服務',
      BILLING: '帳單',
      RESERVATION: '訂房',
      SAFETY: '安全',
      LOST_AND_FOUND: '失物招領',
      OTHER: '您的住宿',
    },
    states: {
      OPEN: '已收到',
      IN_PROGRESS: '處理中',
      WAITING_GUEST: '等待您的答覆',
      RESOLVED: '已完成',
      CLOSED: '已完成',
    },
    reply: '飯店答覆：',
    escalate: '我不滿意，請通知經理',
    escalated: '已通知經理。',
    days: between(' 至 '),
    foot: '持有此連結者皆可看到本頁。如誤傳他人，請聯絡飯店撤回。',
  },
};
