import type { Language } from './language.ts';

type CommissionPageWords = {
  title: string;
  month: (month: string) => string;
  number: string;
  stay: string;
  nights: string;
  base: string;
  commission: string;
  sum: string;
  corrections: string;
  total: string;
  leftOut: string;
  why: string;
  open: string;
  print: string;
};

/** What an agency reads on the page of a commission statement. */
export const COMMISSION_PAGES: Record<Language, CommissionPageWords> = {
  en: {
    title: 'Commission statement',
    month: (month) => `Departures of ${month}`,
    number: 'Number',
    stay: 'Stay',
    nights: 'Nights',
    base: 'Room revenue',
    commission: 'Commission',
    sum: 'Commission of the month',
    corrections: 'Corrections of earlier months',
    total: 'To pay',
    leftOut: 'Without commission',
    why: 'Why',
    open: 'This statement is not closed yet and can still change.',
    print: 'To keep it, print this page or save it as PDF with your browser.',
  },
  'zh-CN': {
    title: '佣金结算单',
    month: (month) => `${month}离店`,
    number: '确认号',
    stay: '住宿',
    nights: '房晚',
    base: '客房收入',
    commission: '佣金',
    sum: '本月佣金',
    corrections: '以前月份的更正',
    total: '应付',
    leftOut: '不计佣金',
    why: '原因',
    open: '本结算单尚未关账，仍可能变动。',
    print: '如需保存，请打印本页或用浏览器另存为 PDF。',
  },
  'zh-TW': {
    title: '佣金結算單',
    month: (month) => `${month}離店`,
    number: '確認號',
    stay: '住宿',
    nights: '房晚',
    base: '客房收入',
    commission: '佣金',
    sum: '本月佣金',
    corrections: '以前月份的更正',
    total: '應付',
    leftOut: '不計佣金',
    why: '原因',
    open: '本結算單尚未關帳，仍可能變動。',
    print: '如需保存，請列印本頁或用瀏覽器另存為 PDF。',
  },
};
