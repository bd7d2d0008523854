import { calendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros, type Money } from '../../plugin/domain/money.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import type { Language } from '../../plugin/words/language.ts';
import type { Words } from '../../plugin/words/words.ts';

/** Invented guests and figures for the gallery, so that every piece has something to show. */
export type SampleStay = {
  id: string;
  guest: { id: string; name: string };
  room: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  status: StayStatus;
  total: Money | null;
};

const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const stay = (
  id: string,
  name: string,
  room: string,
  arrivalOn: string,
  departureOn: string,
  status: StayStatus,
  total: Money | null,
): SampleStay => ({
  id,
  guest: { id: `guest-${id}`, name },
  room,
  arrivalOn: calendarDate(arrivalOn),
  departureOn: calendarDate(departureOn),
  status,
  total,
});

export const STAYS: readonly SampleStay[] = [
  stay('1', 'Inês Almeida', '204', '2026-03-01', '2026-03-04', 'IN_HOUSE', euros(612.5)),
  stay('2', '王小明', '1102', '2026-03-02', '2026-03-03', 'CONFIRMED', euros(189)),
  stay('3', 'Wolfeschlegelsteinhausenbergerdorff, Hubert', '9', '2026-02-27', '2026-03-02', 'TENTATIVE', null),
  stay('4', '', '305', '2026-02-20', '2026-02-22', 'CHECKED_OUT', euros(12_450)),
];

export const MONTHS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'].map(
  calendarDate,
);
export const REVENUE = [41_200, 38_900, 52_750, 61_300, 74_020, 70_480];
export const OCCUPANCY = [0.61, 0.58, 0.69, 0.74, 0.83, null];
export const OCCUPANCY_LAST_YEAR = [0.55, 0.6, 0.62, 0.7, 0.79, 0.81];
export const BY_WEEKDAY = [
  [0.52, 0.55, 0.61, 0.68, 0.91, 0.97, 0.6],
  [0.49, 0.58, 0.63, 0.71, 0.88, 0.95, 0.57],
  [0.5, 0.6, 0.66, null, 0.9, 0.99, 0.63],
];

type SampleReason = { code: 'NIGHTS'; nights: number; needed: number } | { code: 'SINCE'; day: CalendarDate };
export const REASONS: readonly SampleReason[] = [
  { code: 'NIGHTS', nights: 18, needed: 25 },
  { code: 'SINCE', day: calendarDate('2025-01-01') },
];
export const REASON_WORDS: Words<SampleReason> = {
  NIGHTS: {
    en: ({ nights, needed }, { counted }) => `Has ${counted(nights, 'night')} of the ${needed} that Gold asks for`,
    'zh-CN': ({ nights, needed }) => `已有 ${nights} 晚，金卡需要 ${needed} 晚`,
    'zh-TW': ({ nights, needed }) => `已有 ${nights} 晚，金卡需要 ${needed} 晚`,
  },
  SINCE: {
    en: ({ day }, say) => `Counted since ${say.day(day)}`,
    'zh-CN': ({ day }, say) => `自 ${say.day(day)} 起计算`,
    'zh-TW': ({ day }, say) => `自 ${say.day(day)} 起計算`,
  },
};

/** The gallery's own words; the pieces bring theirs. */
const TEXTS = {
  title: ['The kit', '界面组件', '介面元件'],
  figures: ['Figures', '数据', '數據'],
  nights: ['Nights', '房晚', '房晚'],
  revenue: ['Revenue', '收入', '收入'],
  sinceMarch: ['since March', '三月以来', '三月以來'],
  tags: ['Tags and people', '标签和人员', '標籤與人員'],
  gold: ['Gold', '金卡', '金卡'],
  table: ['Table', '表格', '表格'],
  guest: ['Guest', '宾客', '賓客'],
  room: ['Room', '房间', '房間'],
  dates: ['Dates', '日期', '日期'],
  status: ['Status', '状态', '狀態'],
  total: ['Total', '总计', '總計'],
  ticked: ['Ticked', '已选', '已選'],
  reasons: ['Reasons and progress', '原因和进度', '原因與進度'],
  toGold: ['On the way to Gold', '距离金卡', '距離金卡'],
  ofNights: ['18 of 25 nights', '25 晚中的 18 晚', '25 晚中的 18 晚'],
  reached: ['Stays this year', '今年入住', '今年入住'],
  tenOfTen: ['10 of 10', '10 / 10', '10 / 10'],
  charts: ['Charts', '图表', '圖表'],
  byMonth: ['Revenue by month', '每月收入', '每月收入'],
  occupancy: ['Occupancy', '入住率', '住房率'],
  thisYear: ['2026', '2026 年', '2026 年'],
  lastYear: ['2025', '2025 年', '2025 年'],
  byWeekday: ['Occupancy by weekday', '按星期的入住率', '依星期的住房率'],
  fields: ['Form fields', '表单', '表單'],
  name: ['Name on the door', '门牌姓名', '門牌姓名'],
  nameHint: ['As the guest writes it.', '按宾客本人的写法。', '依賓客本人的寫法。'],
  phone: ['Phone', '电话', '電話'],
  nightsField: ['Number of nights', '住几晚', '住幾晚'],
  nightsError: ['A stay has at least one night.', '至少一晚。', '至少一晚。'],
  arrival: ['Arrival', '抵店日期', '抵店日期'],
  bed: ['Bed', '床型', '床型'],
  keeper: ['Looked after by', '负责人', '負責人'],
  king: ['King', '大床', '大床'],
  twin: ['Twin', '双床', '雙床'],
  remark: ['Remark', '备注', '備註'],
  quiet: ['Away from the lift', '远离电梯', '遠離電梯'],
  save: ['Save', '保存', '儲存'],
  cancelStay: ['Cancel the stay', '取消入住', '取消入住'],
  notNow: ['Not now', '暂不', '暫不'],
  sure: ['Cancel this stay?', '取消这次入住？', '取消這次入住？'],
  sureText: [
    'The room is free again at once. You can put the stay back.',
    '客房立即释放，之后仍可恢复入住。',
    '客房立即釋出，之後仍可恢復入住。',
  ],
  done: ['The stay is cancelled.', '入住已取消。', '入住已取消。'],
  states: ['States', '状态页', '狀態頁'],
  none: ['No arrivals today', '今天没有抵店', '今天沒有抵店'],
  noneHint: ['The next ones come tomorrow.', '下一批明天抵店。', '下一批明天抵店。'],
  failed: ['The host answered 500.', '服务器返回 500。', '伺服器回應 500。'],
} as const satisfies Record<string, readonly [en: string, simplified: string, traditional: string]>;

const COLUMN: Record<Language, 0 | 1 | 2> = { en: 0, 'zh-CN': 1, 'zh-TW': 2 };
export const textIn =
  (language: Language) =>
  (name: keyof typeof TEXTS): string =>
    TEXTS[name][COLUMN[language]];
