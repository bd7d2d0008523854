import type {
  KeptReason,
  LikeBookings,
  OverbookingReason,
  ShowUpReason,
  WalkDueLine,
  WalkReason,
} from '../domain/overbooking/reasons.ts';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import type { Language } from './language.ts';
import { sayIn, type Say } from './say.ts';
import type { Words } from './words.ts';

export const OVERBOOKING_WORDS: Words<OverbookingReason> = {
  ROOMS_EXPECTED: {
    en: ({ bookings, expected, capacity }, { counted, number }) =>
      `of ${counted(bookings, 'booking')} ${number(expected, 1)} are expected for ${counted(capacity, 'room')}`,
    'zh-CN': ({ bookings, expected, capacity }, { number }) =>
      `${number(bookings)}个预订中预计到店${number(expected, 1)}间，可用房${number(capacity)}间`,
    'zh-TW': ({ bookings, expected, capacity }, { number }) =>
      `${number(bookings)}筆訂房中預計到店${number(expected, 1)}間，可用房${number(capacity)}間`,
  },
  ONE_MORE_WEIGHED: {
    en: ({ probabilityFull, risk, saving }, { percent, money }) =>
      `the night is then full with ${percent(probabilityFull, 1)}: one more booking risks ${money(risk)} and saves ${money(saving)}`,
    'zh-CN': ({ probabilityFull, risk, saving }, { percent, money }) =>
      `届时满房的概率为${percent(probabilityFull, 1)}：再接一个预订的风险为${money(risk)}，可避免的空房损失为${money(saving)}`,
    'zh-TW': ({ probabilityFull, risk, saving }, { percent, money }) =>
      `屆時客滿的機率為${percent(probabilityFull, 1)}：再接一筆訂房的風險為${money(risk)}，可避免的空房損失為${money(saving)}`,
  },
  LIMIT_REACHED: {
    en: ({ limitPercent, capacity }, { number, counted }) =>
      `the hotel's limit is ${number(limitPercent, 1)}% above its ${counted(capacity, 'room')}`,
    'zh-CN': ({ limitPercent, capacity }, { number }) =>
      `酒店的超订上限为${number(capacity)}间客房的${number(limitPercent, 1)}%`,
    'zh-TW': ({ limitPercent, capacity }, { number }) =>
      `飯店的超賣上限為${number(capacity)}間客房的${number(limitPercent, 1)}%`,
  },
  NOTHING_MORE_TO_SELL: {
    en: () => 'nothing more should be sold',
    'zh-CN': () => '不应再接受预订',
    'zh-TW': () => '不應再接受訂房',
  },
};

const likeBookings = (
  { rate, segment, channel, lead }: LikeBookings,
  all: string,
  days: (from: string, to: string | null) => string,
  { number }: Say,
): string => {
  const band = lead && days(number(lead.from), lead.to === null ? null : number(lead.to));
  const traits = [rate, segment, channel, band].filter((trait) => trait !== undefined);
  return traits.length === 0 ? all : traits.join(' · ');
};

export const SHOW_UP_WORDS: Words<ShowUpReason> = {
  SHOWED_UP: {
    en: ({ of, showedUp, booked, daysLeft }, say) =>
      `${likeBookings(of, 'all bookings', (from, to) => (to === null ? `${from} days ahead or more` : `${from} to ${to} days ahead`), say)}: ` +
      `${say.number(showedUp)} of ${say.number(booked)} on the books ${say.counted(daysLeft, 'day')} before showed up`,
    'zh-CN': ({ of, showedUp, booked, daysLeft }, say) =>
      `${likeBookings(of, '全部预订', (from, to) => (to === null ? `提前${from}天以上` : `提前${from}至${to}天`), say)}：` +
      `到店前${say.number(daysLeft)}天仍在册的${say.number(booked)}个预订中，${say.number(showedUp)}个到店`,
    'zh-TW': ({ of, showedUp, booked, daysLeft }, say) =>
      `${likeBookings(of, '全部訂房', (from, to) => (to === null ? `提前${from}天以上` : `提前${from}至${to}天`), say)}：` +
      `到店前${say.number(daysLeft)}天仍在冊的${say.number(booked)}筆訂房中，${say.number(showedUp)}筆到店`,
  },
  NO_BOOKINGS_YET: {
    en: () => 'no bookings of its own yet, taken from a published hotel',
    'zh-CN': () => '尚无本酒店的预订记录，取自公开发表的一家酒店的数据',
    'zh-TW': () => '尚無本飯店的訂房紀錄，取自公開發表的一家飯店的數據',
  },
};

export const KEPT_WORDS: Words<KeptReason> = {
  TOP_TIER: { en: () => 'is of the top tier', 'zh-CN': () => '最高等级会员', 'zh-TW': () => '最高等級會員' },
  VIP: { en: () => 'is a VIP', 'zh-CN': () => '贵宾', 'zh-TW': () => '貴賓' },
  WITH_CHILDREN: { en: () => 'arrives with children', 'zh-CN': () => '携儿童入住', 'zh-TW': () => '攜兒童入住' },
  OPEN_CASE: { en: () => 'has an open case', 'zh-CN': () => '有未结的服务工单', 'zh-TW': () => '有未結的服務工單' },
  WALKED_BEFORE: {
    en: () => 'was walked before',
    'zh-CN': () => '曾被安排到其他酒店',
    'zh-TW': () => '曾被安排到其他飯店',
  },
};

export const WALK_WORDS: Words<WalkReason> = {
  COMPENSATION: {
    en: ({ amount }, { money }) => `compensation ${money(amount)}`,
    'zh-CN': ({ amount }, { money }) => `补偿${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `補償${money(amount)}`,
  },
  VALUE_AT_RISK: {
    en: ({ amount, share, futureValue }, { money, percent }) =>
      `value at risk ${money(amount)}, ${percent(share)} of ${money(futureValue)}`,
    'zh-CN': ({ amount, share, futureValue }, { money, percent }) =>
      `可能流失的价值${money(amount)}，即预期价值${money(futureValue)}的${percent(share)}`,
    'zh-TW': ({ amount, share, futureValue }, { money, percent }) =>
      `可能流失的價值${money(amount)}，即預期價值${money(futureValue)}的${percent(share)}`,
  },
};

export const WALK_DUE_WORDS: Words<WalkDueLine> = {
  FIRST_NIGHT_ELSEWHERE: {
    en: ({ amount }, { money }) => `first night elsewhere with tax, ${money(amount)}`,
    'zh-CN': ({ amount }, { money }) => `他店首晚房费（含税）${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `他店首晚房費（含稅）${money(amount)}`,
  },
  TRANSPORT: {
    en: ({ amount }, { money }) => `the way there, ${money(amount)}`,
    'zh-CN': ({ amount }, { money }) => `前往他店的交通费${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `前往他店的交通費${money(amount)}`,
  },
  CASH: {
    en: ({ amount }, { money }) => `${money(amount)} in cash`,
    'zh-CN': ({ amount }, { money }) => `现金${money(amount)}`,
    'zh-TW': ({ amount }, { money }) => `現金${money(amount)}`,
  },
  POINTS: {
    en: ({ points }, { counted }) => counted(points, 'point'),
    'zh-CN': ({ points }, { number }) => `积分${number(points)}分`,
    'zh-TW': ({ points }, { number }) => `點數${number(points)}點`,
  },
  STAY_COUNTS_AS_HERE: {
    en: () => 'points and nights of the stay as if it had been here',
    'zh-CN': () => '积分和房晚按在本店入住计算',
    'zh-TW': () => '點數和房晚按在本店入住計算',
  },
  ROOM_FOR_NIGHTS_LEFT: {
    en: ({ nights }, { counted }) => `a room here as soon as one is free, for ${counted(nights, 'more night')}`,
    'zh-CN': ({ nights }, { number }) => `本店一有空房即接回，余下${number(nights)}晚入住本店`,
    'zh-TW': ({ nights }, { number }) => `本店一有空房即接回，其餘${number(nights)}晚入住本店`,
  },
};

/** A night that is sold beyond its level. */
type Oversold = {
  property: string;
  on: CalendarDate;
  onBooks: number;
  level: number;
  expected: number;
  capacity: number;
};

const OVERSOLD: Record<Language, (night: Oversold, say: Say) => { title: string; body: string }> = {
  en: ({ property, on, onBooks, level, expected, capacity }, { day, number, counted }) => ({
    title: `${property}: ${day(on)} is oversold`,
    body: `${counted(onBooks, 'booking')} are on the books, up to ${number(level)} should be sold. ${number(expected, 1)} are expected for ${counted(capacity, 'room')}. Sell nothing more for this night, ask for cancellations, or prepare relocations at the walk desk.`,
  }),
  'zh-CN': ({ property, on, onBooks, level, expected, capacity }, { day, number }) => ({
    title: `${property}：${day(on)}超订`,
    body: `在册预订${number(onBooks)}个，建议最多售至${number(level)}个；预计到店${number(expected, 1)}间，可用房${number(capacity)}间。请停止销售该晚、争取取消，或在“转店安排”中做好准备。`,
  }),
  'zh-TW': ({ property, on, onBooks, level, expected, capacity }, { day, number }) => ({
    title: `${property}：${day(on)}超賣`,
    body: `在冊訂房${number(onBooks)}筆，建議最多售至${number(level)}筆；預計到店${number(expected, 1)}間，可用房${number(capacity)}間。請停止銷售該晚、爭取取消，或在「轉店安排」中做好準備。`,
  }),
};

/** The task about a night that is sold beyond its level. */
export const sayOversold = (night: Oversold, language: Language): { title: string; body: string } =>
  OVERSOLD[language](night, sayIn(language));
