import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from '../domain/calendar-dates.ts';
import { micros } from '../domain/money.ts';
import { languageOf } from './language.ts';
import { sayIn } from './say.ts';
import { inWords, type Words } from './words.ts';

type Example = { code: 'KEPT'; tier: string; until: CalendarDate } | { code: 'NIGHTS_LEFT'; nights: number };

const EXAMPLE: Words<Example> = {
  KEPT: {
    en: ({ tier, until }, { day }) => `Keeps ${tier} until ${day(until)}`,
    'zh-CN': ({ tier, until }, { day }) => `${tier}等级保留至${day(until)}`,
    'zh-TW': ({ tier, until }, { day }) => `${tier}等級保留至${day(until)}`,
  },
  NIGHTS_LEFT: {
    en: ({ nights }, { counted }) => `${counted(nights, 'night')} to go`,
    'zh-CN': ({ nights }, { number }) => `还差${number(nights)}晚`,
    'zh-TW': ({ nights }, { number }) => `還差${number(nights)}晚`,
  },
};

describe('a reason in words', () => {
  it.each([
    ['en', 'Keeps Gold until Jan 10, 2026'],
    ['zh-CN', 'Gold等级保留至2026年1月10日'],
    ['zh-TW', 'Gold等級保留至2026年1月10日'],
  ] as const)('in %s', (language, sentence) => {
    expect(inWords(EXAMPLE, { code: 'KEPT', tier: 'Gold', until: calendarDate('2026-01-10') }, language)).toBe(
      sentence,
    );
  });

  it.each([
    [0, '0 nights to go'],
    [1, '1 night to go'],
    [1200, '1,200 nights to go'],
  ])('with %i in the right number', (nights, sentence) => {
    expect(inWords(EXAMPLE, { code: 'NIGHTS_LEFT', nights }, 'en')).toBe(sentence);
  });
});

describe('the language for a locale', () => {
  it.each([
    ['en', 'en'],
    ['pt-PT', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
  ])('%s is %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});

describe('values in words', () => {
  const { money, number, percent, list, either } = sayIn('en');
  it.each([
    [money({ amountMicros: micros(1234.5), currencyCode: 'EUR' }), '€1,234.50'],
    [money({ amountMicros: micros(1234), currencyCode: 'EUR' }), '€1,234'],
    [money({ amountMicros: micros(1234), currencyCode: 'JPY' }), '¥1,234'],
    [number(1234.567), '1,235'],
    [number(1234.567, 2), '1,234.57'],
    [percent(0.125), '13%'],
    [percent(0.125, 1), '12.5%'],
    [list(['a', 'b', 'c']), 'a, b, and c'],
    [either(['a', 'b']), 'a or b'],
  ])('%s', (written, expected) => expect(written).toBe(expected));
});
