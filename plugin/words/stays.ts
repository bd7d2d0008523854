import type { DeskOutcome, DeskRefusal } from '../domain/stays/check-in.ts';
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
    'zh-CN': ({ departureOn }, { day }) => `已退房，但离店日期${day(departureOn)}尚未到：请改为客人实际离店日期`,
    'zh-TW': ({ departureOn }, { day }) => `已退房，但離店日期${day(departureOn)}尚未到：請改為客人實際離店日期`,
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

/** What the front desk did with stays, in whole sentences, or why not and what would have to be different. */
export const DESK_WORDS: Words<DeskRefusal | DeskOutcome> = {
  STAY_NOT_FOUND: {
    en: () => 'There is no such stay any more, or your role does not show it.',
    'zh-CN': () => '该入住记录已不存在，或您的角色无权查看。',
    'zh-TW': () => '該入住記錄已不存在，或您的角色無權檢視。',
  },
  STAY_NOT_CONFIRMED: {
    en: ({ stay, status }) => `${stay} is ${said(status, 'en')}. Only a confirmed stay can be checked in.`,
    'zh-CN': ({ stay, status }) => `${stay}：状态为“${said(status, 'zh-CN')}”，只有已确认的预订才能办理入住。`,
    'zh-TW': ({ stay, status }) => `${stay}：狀態為「${said(status, 'zh-TW')}」，只有已確認的訂房才能辦理入住。`,
  },
  STAY_NOT_IN_HOUSE: {
    en: ({ stay, status }) => `${stay} is ${said(status, 'en')}. Only of a stay in house can the check-in be reversed.`,
    'zh-CN': ({ stay, status }) => `${stay}：状态为“${said(status, 'zh-CN')}”，只有在住的才能撤销入住。`,
    'zh-TW': ({ stay, status }) => `${stay}：狀態為「${said(status, 'zh-TW')}」，只有在住的才能撤銷入住。`,
  },
  ARRIVES_ANOTHER_DAY: {
    en: ({ stay, arrivalOn }, { day }) =>
      `${stay} arrives on ${day(arrivalOn)}, not today. Change the arrival first if the guest is here.`,
    'zh-CN': ({ stay, arrivalOn }, { day }) =>
      `${stay}：抵店日期为${day(arrivalOn)}，不是今天。如客人已到店，请先修改抵店日期。`,
    'zh-TW': ({ stay, arrivalOn }, { day }) =>
      `${stay}：抵店日期為${day(arrivalOn)}，不是今天。如客人已到店，請先修改抵店日期。`,
  },
  STAY_WITHOUT_ARRIVAL: {
    en: ({ stay }) => `${stay} has no day of arrival. Enter it first.`,
    'zh-CN': ({ stay }) => `${stay}：没有抵店日期，请先填写。`,
    'zh-TW': ({ stay }) => `${stay}：沒有抵店日期，請先填寫。`,
  },
  STAY_WITHOUT_ROOM: {
    en: ({ stay }) => `${stay} has no room yet. Assign one first.`,
    'zh-CN': ({ stay }) => `${stay}：尚未排房，请先分配房间。`,
    'zh-TW': ({ stay }) => `${stay}：尚未排房，請先分配房間。`,
  },
  CHECKED_IN: {
    en: ({ stays }, { counted }) => `${counted(stays, 'stay')} checked in; Reverse check-in takes it back.`,
    'zh-CN': ({ stays }, { number }) => `已为${number(stays)}条预订办理入住，可用“撤销入住”恢复。`,
    'zh-TW': ({ stays }, { number }) => `已為${number(stays)}筆訂房辦理入住，可用「撤銷入住」恢復。`,
  },
  IN_HOUSE_ALREADY: {
    en: ({ stays }, { counted }) => `${counted(stays, 'stay')} already in house.`,
    'zh-CN': ({ stays }, { number }) => `${number(stays)}条已在住。`,
    'zh-TW': ({ stays }, { number }) => `${number(stays)}筆已在住。`,
  },
  CHECK_IN_REVERSED: {
    en: ({ stays }, { counted }) => `Check-in of ${counted(stays, 'stay')} reversed; Check in does it again.`,
    'zh-CN': ({ stays }, { number }) => `已撤销${number(stays)}条预订的入住，可重新办理入住。`,
    'zh-TW': ({ stays }, { number }) => `已撤銷${number(stays)}筆訂房的入住，可重新辦理入住。`,
  },
  NOT_CHECKED_IN: {
    en: ({ stays }, { counted }) => `${counted(stays, 'stay')} not checked in, so there was nothing to reverse.`,
    'zh-CN': ({ stays }, { number }) => `${number(stays)}条尚未入住，无需撤销。`,
    'zh-TW': ({ stays }, { number }) => `${number(stays)}筆尚未入住，無需撤銷。`,
  },
  CHANGE_NOT_RECORDED: {
    en: () => 'Twenty did not let the app write it into the history of the bookings.',
    'zh-CN': () => 'Twenty 未允许本应用将其写入预订历史。',
    'zh-TW': () => 'Twenty 未允許本應用程式將其寫入訂房歷史。',
  },
};
