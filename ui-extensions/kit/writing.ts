import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { units, type Money } from '../../plugin/domain/money.ts';
import { sayIn, type Say } from '../../plugin/words/say.ts';

/** What is shown where nothing is known. */
export const UNKNOWN = '–';

/** How a screen writes values for its reader. */
export type Writing = Say & {
  /** Money in whole units, for overviews: `€1,235`; a dash for none. */
  wholeMoney(amount: Money | null): string;
  /** A calendar day, or a dash: `Jan 10, 2026`. */
  dayOrDash(date: CalendarDate | null): string;
  /** From a day to a day, what they share said once: `Jan 10 – 12, 2026`. */
  days(from: CalendarDate | null, to: CalendarDate | null): string;
  /** Day of the week and day, for what is near: `Sat, Jan 10`. */
  weekday(date: CalendarDate): string;
  /** The time of day at the property, whose IANA zone it takes: `14:05`, `2:05 PM`. */
  time(instant: Date, timeZone: string): string;
  /** Day and time at the property: `Jan 10, 2026, 2:05 PM`. */
  moment(instant: Date, timeZone: string): string;
  /** A language by its tag, in itself or in the reader's words: `pt` → `Portuguese`; what is no tag is shown as written. */
  languageName(tag: string): string;
};

const noon = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);
const writings = new Map<string, Writing>();

const writingIn = (locale: string): Writing => {
  const say = sayIn(locale);
  const range = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const dayOrDash = (date: CalendarDate | null): string => (date === null ? UNKNOWN : say.day(date));
  return {
    ...say,
    wholeMoney: (amount) =>
      amount === null
        ? UNKNOWN
        : new Intl.NumberFormat(locale, {
            style: 'currency',
            currency: amount.currencyCode,
            maximumFractionDigits: 0,
          }).format(units(amount.amountMicros)),
    dayOrDash,
    days: (from, to) =>
      from === null || to === null || from > to
        ? `${dayOrDash(from)} – ${dayOrDash(to)}`
        : range.formatRange(noon(from), noon(to)),
    weekday: (date) => weekday.format(noon(date)),
    time: (instant, timeZone) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(instant),
    moment: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant),
    languageName: (tag) => {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
};

/** How values are written in a locale; made once for each. */
export const writingFor = (locale: string): Writing => {
  const known = writings.get(locale) ?? writingIn(locale);
  writings.set(locale, known);
  return known;
};
