import type { Condition, Threshold } from '../domain/loyalty/condition.ts';
import type { Measure } from '../domain/loyalty/measures.ts';
import type { Language } from './language.ts';
import { sayIn, type Say } from './say.ts';

/** What a measure is called; `#` stands for the amount. English names have a plural. */
const MEASURE_NAMES: Record<Language, Record<Measure, string | [one: string, many: string]>> = {
  en: {
    nights: ['# night', '# nights'],
    stays: ['# stay', '# stays'],
    spend: '# spend',
    basePoints: ['# base point', '# base points'],
    bonusPoints: ['# bonus point', '# bonus points'],
    qualifyingPoints: ['# qualifying point', '# qualifying points'],
    statusPoints: ['# status point', '# status points'],
    growth: ['# growth point', '# growth points'],
    events: ['# event', '# events'],
    noShows: ['# no-show', '# no-shows'],
    paidFee: '# paid fee',
  },
  'zh-CN': {
    nights: '#晚',
    stays: '#次入住',
    spend: '消费额#',
    basePoints: '#基础积分',
    bonusPoints: '#奖励积分',
    qualifyingPoints: '#定级积分',
    statusPoints: '#等级积分',
    growth: '#成长值',
    events: '#场活动',
    noShows: '#次未到',
    paidFee: '已付会费#',
  },
  'zh-TW': {
    nights: '#晚',
    stays: '#次入住',
    spend: '消費額#',
    basePoints: '#基本點數',
    bonusPoints: '#獎勵點數',
    qualifyingPoints: '#定級點數',
    statusPoints: '#等級點數',
    growth: '#成長值',
    events: '#場活動',
    noShows: '#次未到',
    paidFee: '已付會費#',
  },
};

/** `1 night`, `18,000 spend`, `30晚`. */
export const amountOf = (measure: Measure, amount: number, { language, number }: Say): string => {
  const name = MEASURE_NAMES[language][measure];
  return (typeof name === 'string' ? name : name[amount === 1 ? 0 : 1]).replace('#', number(amount, 6));
};

/** Measures that are not named by what is left of an amount of them: `5晚` is of 晚数. */
const MEASURE_NOUNS: Partial<Record<Language, Partial<Record<Measure, string>>>> = {
  'zh-CN': { nights: '晚数', stays: '入住次数', events: '活动场数', noShows: '未到次数' },
  'zh-TW': { nights: '晚數', stays: '入住次數', events: '活動場數', noShows: '未到次數' },
};

/** What a limit is of, without its amount: `nights`, `stays in 90 days`. */
export const measureInWords = (
  { measure, inDays, over }: Pick<Threshold, 'measure' | 'inDays' | 'over'>,
  language: Language,
): string => {
  const name = MEASURE_NAMES[language][measure];
  const many = typeof name === 'string' ? name : name[1];
  return `${MEASURE_NOUNS[language]?.[measure] ?? many.replace('#', '').trim()}${scopeText({ inDays, over }, sayIn(language))}`;
};

const SCOPES: Record<Language, { days: (days: string) => string; lifetime: string }> = {
  en: { days: (days) => ` in ${days} days`, lifetime: ' over the lifetime' },
  'zh-CN': { days: (days) => `（${days}天内）`, lifetime: '（累计）' },
  'zh-TW': { days: (days) => `（${days}天內）`, lifetime: '（累計）' },
};
export const scopeText = ({ inDays, over }: Pick<Threshold, 'inDays' | 'over'>, { language, number }: Say): string => {
  if (inDays !== undefined) return SCOPES[language].days(number(inDays));
  return over === 'lifetime' ? SCOPES[language].lifetime : '';
};

export const BOUNDS: Record<Language, { atLeast: (limit: string) => string; atMost: (limit: string) => string }> = {
  en: { atLeast: (limit) => `at least ${limit}`, atMost: (limit) => `at most ${limit}` },
  'zh-CN': { atLeast: (limit) => `至少${limit}`, atMost: (limit) => `最多${limit}` },
  'zh-TW': { atLeast: (limit) => `至少${limit}`, atMost: (limit) => `最多${limit}` },
};

/** A condition of a rule file: `50 nights or 25 stays`. */
export const conditionInWords = (condition: Condition, language: Language): string => {
  const say = sayIn(language);
  const part = (inner: Condition): string =>
    'measure' in inner
      ? conditionInWords(inner, language)
      : language === 'en'
        ? `(${conditionInWords(inner, language)})`
        : `（${conditionInWords(inner, language)}）`;
  if ('any' in condition) return say.either(condition.any.map(part));
  if ('all' in condition) return say.list(condition.all.map(part));
  const { measure, atLeast, atMost } = condition;
  const limits = [
    ...(atLeast === undefined ? [] : [amountOf(measure, atLeast, say)]),
    ...(atMost === undefined ? [] : [BOUNDS[language].atMost(amountOf(measure, atMost, say))]),
  ];
  return `${say.list(limits)}${scopeText(condition, say)}`;
};

/** How the first tier is reached, which asks for nothing. */
export const JOINING: Record<Language, string> = { en: 'Joining', 'zh-CN': '入会即得', 'zh-TW': '入會即得' };
