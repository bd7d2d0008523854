import type { CommissionOutcome, CommissionRefusal } from '../domain/sales/commissions/commands.ts';
import type { AdjustmentReason, CommissionStatus, LeftOut } from '../domain/sales/commissions/statement.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** What the states of commission statements are called, as the options of the field are. */
export const COMMISSION_STATUS_NAMES: Readonly<Record<CommissionStatus, Readonly<Record<Language, string>>>> = {
  OPEN: { en: 'Open', 'zh-CN': '未结', 'zh-TW': '未結' },
  ON_HOLD: { en: 'On hold', 'zh-CN': '暂缓', 'zh-TW': '暫緩' },
  CLOSED: { en: 'Closed', 'zh-CN': '已关账', 'zh-TW': '已關帳' },
  PAID: { en: 'Paid', 'zh-CN': '已支付', 'zh-TW': '已支付' },
};

/** Why a stay earns nothing, as a line of a statement says it. */
export const LEFT_OUT_WORDS: Words<LeftOut> = {
  NO_SHOW: { en: () => 'No-show', 'zh-CN': () => '未到店', 'zh-TW': () => '未到店' },
  CANCELLED: { en: () => 'Cancelled', 'zh-CN': () => '已取消', 'zh-TW': () => '已取消' },
  RELOCATED: {
    en: () => 'Relocated to another hotel',
    'zh-CN': () => '已转至其他酒店',
    'zh-TW': () => '已轉至其他飯店',
  },
  NOT_DEPARTED: { en: () => 'Not checked out yet', 'zh-CN': () => '尚未退房', 'zh-TW': () => '尚未退房' },
  TO_CORRECT: {
    en: () => 'Something about the stay is to be corrected first',
    'zh-CN': () => '住宿资料须先更正',
    'zh-TW': () => '住宿資料須先更正',
  },
  COMPLIMENTARY: { en: () => 'Complimentary', 'zh-CN': () => '免费房', 'zh-TW': () => '免費房' },
  HOUSE_USE: { en: () => 'House use', 'zh-CN': () => '自用房', 'zh-TW': () => '自用房' },
  NO_ROOM_REVENUE: { en: () => 'No room revenue', 'zh-CN': () => '无客房收入', 'zh-TW': () => '無客房收入' },
  ANOTHER_CURRENCY: {
    en: ({ currencyCode }) => `In ${currencyCode}, not in the currency of the property`,
    'zh-CN': ({ currencyCode }) => `以${currencyCode}计价，与酒店货币不同`,
    'zh-TW': ({ currencyCode }) => `以${currencyCode}計價，與飯店貨幣不同`,
  },
  NO_PERCENT: {
    en: () => 'No percentage is agreed',
    'zh-CN': () => '未约定佣金比例',
    'zh-TW': () => '未約定佣金比例',
  },
  NET_RATE: { en: () => 'Net rate', 'zh-CN': () => '净价', 'zh-TW': () => '淨價' },
  HELD: {
    en: ({ because }) => `Held: ${because}`,
    'zh-CN': ({ because }) => `暂缓：${because}`,
    'zh-TW': ({ because }) => `暫緩：${because}`,
  },
};

/** Why a stay of a closed month is corrected. */
export const ADJUSTMENT_WORDS: Words<AdjustmentReason> = {
  EARNS_NOW: {
    en: () => 'Earns now, and did not when the month was closed',
    'zh-CN': () => '关账时不计佣金，现应计',
    'zh-TW': () => '關帳時不計佣金，現應計',
  },
  CHANGED: {
    en: () => 'The room revenue was corrected',
    'zh-CN': () => '客房收入已更正',
    'zh-TW': () => '客房收入已更正',
  },
  EARNS_NO_MORE: {
    en: ({ leftOut }) => `Earns no more. ${inWords(LEFT_OUT_WORDS, leftOut, 'en')}`,
    'zh-CN': ({ leftOut }) => `不再计佣金：${inWords(LEFT_OUT_WORDS, leftOut, 'zh-CN')}`,
    'zh-TW': ({ leftOut }) => `不再計佣金：${inWords(LEFT_OUT_WORDS, leftOut, 'zh-TW')}`,
  },
  GONE: {
    en: () => 'Is of another agency, property or month by now, or was deleted',
    'zh-CN': () => '现属其他旅行社、酒店或月份，或已删除',
    'zh-TW': () => '現屬其他旅行社、飯店或月份，或已刪除',
  },
};

/** What is said of a command about commissions. */
export const COMMISSION_WORDS: Words<CommissionRefusal | CommissionOutcome> = {
  COMMISSION_NOT_FOUND: {
    en: () => 'There is no such statement any more, or your role does not show it.',
    'zh-CN': () => '该佣金结算单已不存在，或您的角色无权查看。',
    'zh-TW': () => '此佣金結算單已不存在，或您的角色無權檢視。',
  },
  COMMISSION_IS: {
    en: ({ name, status }) => `${name} is ${COMMISSION_STATUS_NAMES[status].en.toLowerCase()}.`,
    'zh-CN': ({ name, status }) => `${name}为“${COMMISSION_STATUS_NAMES[status]['zh-CN']}”。`,
    'zh-TW': ({ name, status }) => `${name}為「${COMMISSION_STATUS_NAMES[status]['zh-TW']}」。`,
  },
  COMMISSION_MONTH_RUNS: {
    en: ({ name, until }, { day }) => `${name} can be closed once its month is over, after ${day(until)}.`,
    'zh-CN': ({ name, until }, { day }) => `${name}须待当月结束（${day(until)}之后）方可关账。`,
    'zh-TW': ({ name, until }, { day }) => `${name}須待當月結束（${day(until)}之後）方可關帳。`,
  },
  COMMISSION_CORRECTED_SINCE: {
    en: ({ name, by }) => `${name} was corrected in ${by}, which is closed: open that one first.`,
    'zh-CN': ({ name, by }) => `${name}已在${by}中更正，且后者已关账：请先重新打开后者。`,
    'zh-TW': ({ name, by }) => `${name}已在${by}中更正，且後者已關帳：請先重新開啟後者。`,
  },
  COMMISSION_OF_ANOTHER: {
    en: ({ name }) => `The stay is not on ${name}, or was settled by it already.`,
    'zh-CN': ({ name }) => `该住宿不在${name}中，或已由其结算。`,
    'zh-TW': ({ name }) => `此住宿不在${name}中，或已由其結算。`,
  },
  COMMISSION_PAID_AHEAD: {
    en: ({ today }, { day }) => `The day of a payment is today, ${day(today)}, at the latest.`,
    'zh-CN': ({ today }, { day }) => `付款日期不得晚于今天（${day(today)}）。`,
    'zh-TW': ({ today }, { day }) => `付款日期不得晚於今天（${day(today)}）。`,
  },
  COMMISSION_HELD: {
    en: ({ name }) => `${name} is on hold.`,
    'zh-CN': ({ name }) => `${name}已暂缓。`,
    'zh-TW': ({ name }) => `${name}已暫緩。`,
  },
  COMMISSION_RELEASED: {
    en: ({ name }) => `${name} is open again.`,
    'zh-CN': ({ name }) => `${name}已恢复。`,
    'zh-TW': ({ name }) => `${name}已恢復。`,
  },
  COMMISSION_CLOSED: {
    en: ({ name, total }, { money }) => `${name} is closed: ${money(total)}.`,
    'zh-CN': ({ name, total }, { money }) => `${name}已关账：${money(total)}。`,
    'zh-TW': ({ name, total }, { money }) => `${name}已關帳：${money(total)}。`,
  },
  COMMISSION_PAID: {
    en: ({ name, on }, { day }) => `${name} was paid on ${day(on)}.`,
    'zh-CN': ({ name, on }, { day }) => `${name}已于${day(on)}支付。`,
    'zh-TW': ({ name, on }, { day }) => `${name}已於${day(on)}支付。`,
  },
  COMMISSION_UNPAID: {
    en: ({ name }) => `The payment of ${name} is taken back.`,
    'zh-CN': ({ name }) => `${name}的付款已撤回。`,
    'zh-TW': ({ name }) => `${name}的付款已撤回。`,
  },
  COMMISSION_OPEN_AGAIN: {
    en: ({ name }) => `${name} follows its stays again.`,
    'zh-CN': ({ name }) => `${name}已重新打开，将随住宿更新。`,
    'zh-TW': ({ name }) => `${name}已重新開啟，將隨住宿更新。`,
  },
  COMMISSION_THERE_ALREADY: {
    en: ({ name, status }) => `${name} is ${COMMISSION_STATUS_NAMES[status].en.toLowerCase()} already.`,
    'zh-CN': ({ name, status }) => `${name}已是“${COMMISSION_STATUS_NAMES[status]['zh-CN']}”。`,
    'zh-TW': ({ name, status }) => `${name}已是「${COMMISSION_STATUS_NAMES[status]['zh-TW']}」。`,
  },
  STAY_HELD: {
    en: ({ number }) => `Stay ${number} is left out until it is released.`,
    'zh-CN': ({ number }) => `住宿${number}暂不计佣金，待恢复后计入。`,
    'zh-TW': ({ number }) => `住宿${number}暫不計佣金，待恢復後計入。`,
  },
  STAY_RELEASED: {
    en: ({ number }) => `Stay ${number} earns its commission again.`,
    'zh-CN': ({ number }) => `住宿${number}已恢复计佣金。`,
    'zh-TW': ({ number }) => `住宿${number}已恢復計佣金。`,
  },
};
