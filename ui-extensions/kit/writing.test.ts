import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { writingFor } from './writing.ts';

const day = calendarDate;
/** Spaces are narrow, no-break or none around a dash, as the version of `Intl` has it. */
const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ').replaceAll(/ ?– ?/gu, '–');

describe('what a screen writes', () => {
  it.each([
    ['en', 'Jan 10, 2026', 'Jan 10–12, 2026', '€1,235'],
    ['en-GB', '10 Jan 2026', '10–12 Jan 2026', '€1,235'],
    ['fr-FR', '10 janv. 2026', '10–12 janv. 2026', '1 235 €'],
    ['zh-CN', '2026年1月10日', '2026/1/10–2026/1/12', '€1,235'],
    ['zh-TW', '2026年1月10日', '2026/1/10至2026/1/12', '€1,235'],
  ])('in %s', (locale, oneDay, range, amount) => {
    const writing = writingFor(locale);
    expect(writing.dayOrDash(day('2026-01-10'))).toBe(oneDay);
    expect(plain(writing.days(day('2026-01-10'), day('2026-01-12')))).toBe(range);
    expect(plain(writing.wholeMoney({ amountMicros: micros(1234.56), currencyCode: 'EUR' }))).toBe(amount);
  });

  it('takes its words in English where the app has no others', () => expect(writingFor('fr-FR').language).toBe('en'));

  it.each([
    ['an arrival without a departure', day('2026-01-10'), null, 'Jan 10, 2026––'],
    ['nothing', null, null, '–––'],
    ['days the wrong way round', day('2026-01-12'), day('2026-01-10'), 'Jan 12, 2026–Jan 10, 2026'],
    ['one day', day('2026-01-10'), day('2026-01-10'), 'Jan 10, 2026'],
  ])('writes %s as it is', (_, from, to, expected) => expect(plain(writingFor('en').days(from, to))).toBe(expected));

  it('writes a dash for an amount that is not known', () => expect(writingFor('en').wholeMoney(null)).toBe('–'));

  it.each([
    ['Asia/Shanghai', '7:30 AM', 'Jan 11, 2026, 7:30 AM'],
    ['Europe/Lisbon', '11:30 PM', 'Jan 10, 2026, 11:30 PM'],
  ])('tells the time of %s', (zone, time, moment) => {
    const instant = new Date('2026-01-10T23:30:00Z');
    expect(plain(writingFor('en').time(instant, zone))).toBe(time);
    expect(plain(writingFor('en').moment(instant, zone))).toBe(moment);
  });

  it.each([
    ['pt', 'en', 'Portuguese'],
    ['zh-Hant', 'zh-TW', '繁體中文'],
    ['not a tag', 'en', 'not a tag'],
  ])('names the language %s in %s', (tag, locale, word) => expect(writingFor(locale).languageName(tag)).toBe(word));
});
