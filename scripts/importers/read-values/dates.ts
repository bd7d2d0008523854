import { DateTime, IANAZone } from 'luxon';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../../plugin/domain/calendar-dates.ts';
import { impossibleBirthday } from '../../../plugin/domain/impossible-values.ts';
import { toAscii } from '../../../plugin/domain/transliteration.ts';
import { Unreadable } from './unreadable.ts';

/** How dates are written: a luxon pattern, ISO 8601 without one, and the language of the names of months. */
export type DateForm = { format?: string | undefined; locale?: string | undefined };

/** The languages in which names of months are known without being told. */
const MONTH_LANGUAGES = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'el', 'hu', 'ro', 'zh', 'ja', 'ko', 'id', 'vi',
]; // prettier-ignore

const plainWord = (word: string): string =>
  (/\p{Script=Latin}/u.test(word) ? toAscii(word) : word).toLowerCase().replaceAll('.', '');

/** Names and short names of months, as they stand alone and beside a day. One that means two months is left out. */
const namesOfMonths = (languages: readonly string[]): Map<string, number> => {
  const months = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of languages)
    for (const form of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const names = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = plainWord(
          names.formatToParts(Date.UTC(2026, month - 1, 1)).find(({ type }) => type === 'month')?.value ?? '',
        );
        if (!/\p{L}/u.test(name)) continue;
        if ((months.get(name) ?? month) !== month) doubtful.add(name);
        months.set(name, month);
      }
    }
  for (const name of doubtful) months.delete(name);
  // The abbreviation of British and of German systems, which their languages' own lists lack.
  return months.set('sept', 9).set('mrz', 3);
};

const monthsByLocale = new Map<string, Map<string, number>>();
const monthsOf = (locale: string | undefined): Map<string, number> => {
  const key = locale ?? '';
  const known = monthsByLocale.get(key) ?? namesOfMonths(locale === undefined ? MONTH_LANGUAGES : [locale]);
  monthsByLocale.set(key, known);
  return known;
};

/** The text with numbers for the names of months: `01-Mär-26` → `01-3-26`, `5 三月` → `5 3`. */
const withNumbersOfMonths = (text: string, locale: string | undefined): string =>
  text
    .replaceAll(/(\d{1,2})\s*[月월]/g, '$1')
    .replaceAll(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => String(monthsOf(locale).get(plainWord(word)) ?? word));

const withoutQuoted = (format: string): string => format.replaceAll(/'[^']*'/g, '');

/** A pattern and what follows from its letters. */
const formOf = ({ format = 'yyyy-MM-dd', locale }: DateForm) => {
  const letters = withoutQuoted(format);
  const namesMonths = /MMM|LLL/.test(letters);
  const namesWeekdays = /[Ec]{3}/.test(letters);
  const parse = (written: string, zone: string): DateTime | null => {
    const options = { zone, setZone: true };
    if (namesMonths && !namesWeekdays) {
      const numbered = DateTime.fromFormat(
        withNumbersOfMonths(written, locale),
        format.replaceAll(/'[^']*'|[ML]{3,4}/g, (part) => (part.startsWith("'") ? part : 'M')),
        options,
      );
      if (numbered.isValid) return numbered;
    }
    for (const language of locale === undefined
      ? namesMonths || namesWeekdays
        ? MONTH_LANGUAGES
        : ['en']
      : [locale]) {
      const read = DateTime.fromFormat(written, format, { ...options, locale: language });
      if (read.isValid) return read;
    }
    return null;
  };
  return {
    format,
    parse,
    hasTime: /[HhTtf]/.test(letters),
    // A Z in quotes is the Z of ISO 8601 all the same.
    offset: /[Zz]/.test(letters) ? 'WRITTEN' : /'[^']*Z[^']*'/.test(format) ? 'UTC' : null,
    hasShortYear: /(?<!y)yy(?!y)/.test(letters),
  };
};

/** Dates repeat within a file and reading one by a pattern is slow, so each spelling is read once. */
const REMEMBERED = 20_000;
const remembering = <Value>(read: (written: string, zone: string | undefined) => Value) => {
  const remembered = new Map<string, Value>();
  return (written: string, zone?: string): Value => {
    const key = zone === undefined ? written : `${written}\n${zone}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const value = read(written, zone);
    if (remembered.size < REMEMBERED) remembered.set(key, value);
    return value;
  };
};

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

const TIME_BEHIND = /(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;

/** Why a text is no date; some systems write noughts where there is none. */
const isNoDate = (written: string, format: string): Unreadable =>
  new Unreadable(
    /^[0\s./:T-]+$/.test(written) ? { code: 'PLACEHOLDER_DAY', written } : { code: 'NOT_BY_FORMAT', written, format },
  );

/**
 * The reader of days of a form: the day as it is written, whatever offset stands behind it.
 * `2026-03-01T23:30:00-08:00` → `2026-03-01`. The reader throws Unreadable.
 */
export const dayReader = (dateForm: DateForm): ((written: string) => CalendarDate) => {
  const form = formOf(dateForm);
  return remembering((written) => {
    const iso = dateForm.format === undefined ? ISO.exec(written)?.[1] : undefined;
    if (iso !== undefined && isCalendarDate(iso)) return iso;
    // Spreadsheets write a time behind days that have none.
    const read =
      form.parse(written, 'utc') ?? (form.hasTime ? null : form.parse(written.replace(TIME_BEHIND, ''), 'utc'));
    const date = read?.toISODate();
    if (!date) throw isNoDate(written, form.format);
    return calendarDate(date);
  });
};

/**
 * The reader of birthdays of a form. Where the year has two digits it is the last one in which somebody alive can be
 * born: nobody is born after `today`. What stands for "not known" in either century is none. The reader throws Unreadable.
 */
export const birthdayReader = (dateForm: DateForm, today: CalendarDate): ((written: string) => CalendarDate) => {
  const read = dayReader(dateForm);
  if (!formOf(dateForm).hasShortYear) return read;
  const inCentury = (day: CalendarDate, shift: number): string =>
    `${String(Number(day.slice(0, 4)) + shift).padStart(4, '0')}${day.slice(4)}`;
  return (written) => {
    const day = read(written);
    const centuries = [inCentury(day, 100), day, inCentury(day, -100)].filter(isCalendarDate);
    if (centuries.some((date) => date >= '1900' && impossibleBirthday(date, today) === 'PLACEHOLDER'))
      throw new Unreadable({ code: 'PLACEHOLDER_DAY', written });
    return centuries.find((date) => date <= today) ?? day;
  };
};

/**
 * The reader of instants of a form, as UTC by ISO 8601. A time of day without an offset is one of `zone` (IANA), and
 * without a zone none: the reader throws Unreadable. A day alone is its beginning in the zone, or in UTC without one.
 */
export const instantReader = (dateForm: DateForm): ((written: string, zone: string | undefined) => string) => {
  const form = formOf(dateForm);
  const given = (written: string): { local: DateTime; hasTime: boolean; isFixed: boolean } | null => {
    if (dateForm.format === undefined) {
      const [, day, time, offset] = ISO.exec(written) ?? [];
      if (day === undefined || !isCalendarDate(day)) return null;
      const local = DateTime.fromISO(
        `${day}${time ? `T${time.padStart(5, '0').replace(/^(\d):/, '0$1:')}` : ''}${offset?.toUpperCase() ?? ''}`,
        {
          zone: 'utc',
          setZone: true,
        },
      );
      return local.isValid ? { local, hasTime: time !== undefined, isFixed: offset !== undefined } : null;
    }
    const local = form.parse(written, 'utc');
    return local && { local, hasTime: form.hasTime, isFixed: form.offset !== null };
  };
  return remembering((written, zone) => {
    const read = given(written);
    if (read === null) throw isNoDate(written, form.format);
    const { local, hasTime, isFixed } = read;
    if (isFixed) return local.toUTC().toISO({ suppressMilliseconds: true })!;
    const known = zone !== undefined && IANAZone.isValidZone(zone) ? zone : undefined;
    if (hasTime && known === undefined) throw new Unreadable({ code: 'TIME_WITHOUT_ZONE', written });
    return local
      .setZone(known ?? 'utc', { keepLocalTime: true })
      .toUTC()
      .toISO({ suppressMilliseconds: true })!;
  });
};

const SOME_DAY = DateTime.utc(2026, 2, 28);
/** Whether a pattern reads days. Other software writes DD and YYYY for day and year; here they are not that. */
export const readsDays = (format: string): boolean =>
  !/[DY]/.test(withoutQuoted(format)) &&
  DateTime.fromFormat(SOME_DAY.toFormat(format, { locale: 'en' }), format, {
    zone: 'utc',
    locale: 'en',
  }).toISODate() === SOME_DAY.toISODate();
