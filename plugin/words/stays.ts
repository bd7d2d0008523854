import type { StayProblem } from '../domain/stays/problems.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** What a stay is called that has neither guest nor room nor number yet. */
export const UNNAMED_STAY: Readonly<Record<Language, string>> = {
  en: 'New stay',
  'zh-CN': '新预订',
  'zh-TW': '新訂房',
};

/** The states of a stay as a sentence says them. */
export const STAY_STATUS_WORDS: Readonly<Record<StayStatus, Readonly<Record<Language, string>>>> = {
  INQUIRY: { en: 'an inquiry', 'zh-CN': '咨询', 'zh-TW': '詢價' },
  TENTATIVE: { en: 'tentative', 'zh-CN': '暂定', 'zh-TW': '暫定' },
  WAITLISTED: { en: 'waitlisted', 'zh-CN': '候补', 'zh-TW': '候補' },
  CONFIRMED: { en: 'confirmed', 'zh-CN': '已确认', 'zh-TW': '已確認' },
  IN_HOUSE: { en: 'in house', 'zh-CN': '在住', 'zh-TW': '在住' },
  CHECKED_OUT: { en: 'checked out', 'zh-CN': '已退房', 'zh-TW': '已退房' },
  CANCELLED: { en: 'cancelled', 'zh-CN': '已取消', 'zh-TW': '已取消' },
  NO_SHOW: { en: 'a no-show', 'zh-CN': '未到', 'zh-TW': '未到' },
  RELOCATED: { en: 'relocated', 'zh-CN': '已转店', 'zh-TW': '已轉店' },
};

const said = (status: StayStatus, language: Language): string => STAY_STATUS_WORDS[status][language];

/** What cannot be about a stay, and what to look at. */
export const STAY_PROBLEM_WORDS: Words<StayProblem> = {
  DATES_MISSING: {
    en: ({ status }) => `The stay is ${said(status, 'en')}, but arrival or departure is missing`,
    'zh-CN': ({ status }) => `状态为“${said(status, 'zh-CN')}”，但缺少抵店或离店日期`,
    'zh-TW': ({ status }) => `狀態為「${said(status, 'zh-TW')}」，但缺少抵店或離店日期`,
  },
  DEPARTURE_BEFORE_ARRIVAL: {
    en: ({ arrivalOn, departureOn }, { day }) =>
      `Departure on ${day(departureOn)} is before arrival on ${day(arrivalOn)}`,
    'zh-CN': ({ arrivalOn, departureOn }, { day }) => `离店日期${day(departureOn)}早于抵店日期${day(arrivalOn)}`,
    'zh-TW': ({ arrivalOn, departureOn }, { day }) => `離店日期${day(departureOn)}早於抵店日期${day(arrivalOn)}`,
  },
  TOO_MANY_NIGHTS: {
    en: ({ nights, most }, { counted, number }) => `${counted(nights, 'night')}; a stay has at most ${number(most)}`,
    'zh-CN': ({ nights, most }, { number }) => `共${number(nights)}晚；一次入住最多${number(most)}晚`,
    'zh-TW': ({ nights, most }, { number }) => `共${number(nights)}晚；一次入住最多${number(most)}晚`,
  },
  ARRIVAL_YET_TO_COME: {
    en: ({ status, arrivalOn }, { day }) =>
      `The stay is ${said(status, 'en')}, but arrival on ${day(arrivalOn)} is yet to come`,
    'zh-CN': ({ status, arrivalOn }, { day }) => `状态为“${said(status, 'zh-CN')}”，但抵店日期${day(arrivalOn)}尚未到`,
    'zh-TW': ({ status, arrivalOn }, { day }) =>
      `狀態為「${said(status, 'zh-TW')}」，但抵店日期${day(arrivalOn)}尚未到`,
  },
  DEPARTURE_YET_TO_COME: {
    en: ({ departureOn }, { day }) =>
      `Checked out, but departure on ${day(departureOn)} is yet to come: set it to the day the guest left`,
    'zh-CN': ({ departureOn }, { day }) => `已退房，但离店日期${day(departureOn)}尚未到：请改为宾客实际离店日期`,
    'zh-TW': ({ departureOn }, { day }) => `已退房，但離店日期${day(departureOn)}尚未到：請改為賓客實際離店日期`,
  },
  OVER_BUT_OPEN: {
    en: ({ status, departureOn }, { day }) =>
      `Departure was on ${day(departureOn)}, but the stay is still ${said(status, 'en')}`,
    'zh-CN': ({ status, departureOn }, { day }) =>
      `离店日期${day(departureOn)}已过，状态仍为“${said(status, 'zh-CN')}”`,
    'zh-TW': ({ status, departureOn }, { day }) =>
      `離店日期${day(departureOn)}已過，狀態仍為「${said(status, 'zh-TW')}」`,
  },
  HAS_CHECKED_OUT: {
    en: ({ status }) => `The stay is ${said(status, 'en')}, but has a time of check-out`,
    'zh-CN': ({ status }) => `状态为“${said(status, 'zh-CN')}”，但已有退房时间`,
    'zh-TW': ({ status }) => `狀態為「${said(status, 'zh-TW')}」，但已有退房時間`,
  },
  HAS_CHECKED_IN: {
    en: ({ status }) => `The stay is ${said(status, 'en')}, but has a time of check-in`,
    'zh-CN': ({ status }) => `状态为“${said(status, 'zh-CN')}”，但已有入住时间`,
    'zh-TW': ({ status }) => `狀態為「${said(status, 'zh-TW')}」，但已有入住時間`,
  },
  CHECKED_OUT_BEFORE_IN: {
    en: () => 'Checked out on a day before check-in',
    'zh-CN': () => '退房时间早于入住时间',
    'zh-TW': () => '退房時間早於入住時間',
  },
  NOBODY_STAYS: {
    en: () => 'No adults and no children',
    'zh-CN': () => '没有成人也没有儿童',
    'zh-TW': () => '沒有成人也沒有兒童',
  },
  NEGATIVE_GUESTS: {
    en: () => 'A number of guests is below zero',
    'zh-CN': () => '入住人数为负数',
    'zh-TW': () => '入住人數為負數',
  },
  NEGATIVE_RATE: {
    en: ({ rate }, { money }) => `The rate per night is ${money(rate)}`,
    'zh-CN': ({ rate }, { money }) => `每晚房价为${money(rate)}`,
    'zh-TW': ({ rate }, { money }) => `每晚房價為${money(rate)}`,
  },
  NEGATIVE_TOTAL: {
    en: ({ total }, { money }) => `More was given back than taken: total revenue is ${money(total)}`,
    'zh-CN': ({ total }, { money }) => `退款多于收入：总收入为${money(total)}`,
    'zh-TW': ({ total }, { money }) => `退款多於收入：總收入為${money(total)}`,
  },
  SEVERAL_CURRENCIES: {
    en: ({ currencyCodes }, { list }) => `Amounts are in ${list(currencyCodes)}; a stay is billed in one currency`,
    'zh-CN': ({ currencyCodes }, { list }) => `金额币种不一致：${list(currencyCodes)}；一次入住只用一种货币结算`,
    'zh-TW': ({ currencyCodes }, { list }) => `金額幣別不一致：${list(currencyCodes)}；一次入住只用一種貨幣結算`,
  },
};

/** All that cannot be about a stay, as one text; empty where there is nothing. */
export const sayStayProblems = (problems: readonly StayProblem[], language: Language): string =>
  problems.map((problem) => inWords(STAY_PROBLEM_WORDS, problem, language)).join(language === 'en' ? '; ' : '；');
