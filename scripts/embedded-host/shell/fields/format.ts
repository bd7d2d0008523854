import { format, isValid, parseISO } from 'date-fns';
import type { Locale } from '../language/words.ts';

export const formatNumber = (value: number, locale: Locale, decimals?: number): string =>
  new Intl.NumberFormat(
    locale,
    decimals === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  ).format(value);

/** An amount in micros. A code that is no currency is written after the number. */
export const formatMoney = (amountMicros: number, currencyCode: string | null | undefined, locale: Locale): string => {
  const amount = amountMicros / 1_000_000;
  if (currencyCode && /^[A-Z]{3}$/.test(currencyCode))
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: currencyCode,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
  return [formatNumber(amount, locale), currencyCode].filter(Boolean).join(' ');
};

/** A calendar day, which has no time zone. */
export const formatDay = (day: string, locale: Locale): string => {
  const date = parseISO(day.slice(0, 10));
  return isValid(date)
    ? new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' }).format(date)
    : day;
};

export const formatInstant = (instant: string, locale: Locale): string => {
  const date = parseISO(instant);
  return isValid(date)
    ? new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(date)
    : instant;
};

export const formatMonth = (day: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }).format(day);

/** The value of an `<input type="datetime-local">` in the time of the person at the screen. */
export const localInput = (instant: string): string =>
  isValid(parseISO(instant)) ? format(parseISO(instant), "yyyy-MM-dd'T'HH:mm") : '';
