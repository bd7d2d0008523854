import type { CalendarDate } from '../domain/calendar-dates.ts';
import { units, type Money } from '../domain/money.ts';
import { languageOf, type Language } from './language.ts';

/** A probability as a share that never claims to be certain, with `percent` writing shares: `> 99%`, `< 1%`. */
export const chanceWritten = (probability: number, percent: (share: number) => string): string =>
  probability > 0.99 ? `> ${percent(0.99)}` : probability < 0.01 ? `< ${percent(0.01)}` : percent(probability);

/** How values are written for one reader, for the sentences of `Words` and for screens. */
export type Say = {
  /** The language of the words around the values. */
  readonly language: Language;
  /** A calendar day: `Jan 10, 2026`, `2026年1月10日`. */
  day(date: CalendarDate): string;
  /** An amount with its currency: `€1,234.50`. */
  money(amount: Money): string;
  /** A number with at most `digits` decimals, none by default: `1,234`. */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1: `0.125` → `13%`, with one digit `12.5%`. */
  percent(share: number, digits?: number): string;
  /** `twin bed, high floor, and a view`. */
  list(items: readonly string[]): string;
  /** `one of these` as against `list`: `twin bed or high floor`. */
  either(items: readonly string[]): string;
  /** A number with its noun, for languages that have a plural: `counted(1, 'night')` → `1 night`, `counted(3, 'stay')` → `3 stays`. */
  counted(count: number, one: string, many?: string): string;
};

const sayers = new Map<string, Say>();

const sayer = (locale: string): Say => {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(languageOf(locale), { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(languageOf(locale), { type: 'disjunction' });
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    numbers.set(digits, format);
    return format.format(value);
  };
  return {
    language: languageOf(locale),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    money: ({ amountMicros, currencyCode }) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: currencyCode,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(units(amountMicros)),
    number,
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    list: (items) => conjunction.format(items),
    either: (items) => disjunction.format(items),
    counted: (count, one, many = `${one}s`) => `${number(count, 2)} ${count === 1 ? one : many}`,
  };
};

/**
 * How values are written for a locale, dates and numbers as the locale does, lists in the language of the words; made once
 * for each, because the formatters of `Intl` are slow to make.
 */
export const sayIn = (locale: string): Say => {
  const known = sayers.get(locale) ?? sayer(locale);
  sayers.set(locale, known);
  return known;
};
