import type { InputReason } from '../domain/input-reasons.ts';
import type { Language } from './language.ts';
import { inWords, type Words } from './words.ts';

/** What is wrong with a value of a document or a line, as words that follow the value's path. */
export const INPUT_WORDS: Words<InputReason> = {
  MISSING: { en: () => 'is missing', 'zh-CN': () => '缺失', 'zh-TW': () => '缺漏' },
  NOT_TEXT: { en: () => 'is not text', 'zh-CN': () => '不是文本', 'zh-TW': () => '不是文字' },
  NOT_TEXT_OR_NUMBER: {
    en: () => 'is neither text nor a number',
    'zh-CN': () => '既不是文本也不是数字',
    'zh-TW': () => '既不是文字也不是數字',
  },
  NOT_TEXTS: { en: () => 'is not a list of texts', 'zh-CN': () => '不是文本列表', 'zh-TW': () => '不是文字清單' },
  NOT_AN_ADDRESS: {
    en: () => 'is neither an address nor text',
    'zh-CN': () => '既不是地址也不是文本',
    'zh-TW': () => '既不是地址也不是文字',
  },
  NOT_TRUE_OR_FALSE: {
    en: () => 'is not true or false',
    'zh-CN': () => '不是 true 或 false',
    'zh-TW': () => '不是 true 或 false',
  },
  NOT_A_DAY: {
    en: () => 'is not a calendar date (YYYY-MM-DD)',
    'zh-CN': () => '不是有效日期（YYYY-MM-DD）',
    'zh-TW': () => '不是有效日期（YYYY-MM-DD）',
  },
  NO_MEAN_VALUE: {
    en: () => 'must be above 1, or there is no mean value',
    'zh-CN': () => '必须大于 1，否则没有平均值',
    'zh-TW': () => '必須大於 1，否則沒有平均值',
  },
};

const isCode = (message: string): message is InputReason['code'] => Object.hasOwn(INPUT_WORDS, message);

/** The message of a schema in words: a code of ours, or the words of the schema library itself. */
export const sayInput = (message: string, language: Language): string =>
  isCode(message) ? inWords(INPUT_WORDS, { code: message }, language) : message;
