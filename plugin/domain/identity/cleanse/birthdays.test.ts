import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { cleanseBirthday as cleanse } from './birthdays.ts';

const TODAY = calendarDate('2026-03-15');
const cleanseBirthday = (text: string, country: string | null = null) => cleanse(text, TODAY, country);

describe('reading birthdays', () => {
  it.each([
    ['ISO', '1980-02-13', null, '19800213'],
    ['digits', '19800213', null, '19800213'],
    ['digits that a spreadsheet made a number', '19800213.0', null, '19800213'],
    ['a time stamp', '1980-02-13T00:00:00Z', null, '19800213'],
    ['dots', '13.2.1980', null, '19800213'],
    ['slashes', '03/02/1980', 'PT', '19800203'],
    ['slashes in the United States', '02/03/1980', 'US', '19800203'],
    ['dots in the United States', '02.03.1980', 'US', '19800302'],
    ['whichever cannot be a month is the day', '2/13/1980', 'PT', '19800213'],
    ['month by name', '13 Feb 1980', null, '19800213'],
    ['month by name first', 'February 3rd, 1980', null, '19800203'],
    ['month in French', '1er février 1980', null, '19800201'],
    ['month in Portuguese, shortened', '13 fev. 1980', null, '19800213'],
    ['month in Polish, beside a day', '13 lutego 1980', null, '19800213'],
    ['month in Russian', '13 февраля 1980', null, '19800213'],
    ['month in German', '13. März 1980', null, '19800313'],
    ['Chinese', '1980年2月13日', null, '19800213'],
    ['two digits of a year, of an age below a hundred', '13.02.80', null, '19800213'],
    ['two digits of this year', '13.02.26', null, '20260213'],
    ['two digits of a year, first', '80-02-13', null, '19800213'],
    ['two digits of a year behind a month by name', '13-Feb-80', null, '19800213'],
    ['two digits of a year behind the month, the day last', 'Feb 13, 80', null, '19800213'],
    ['a zero-width character', '1980-02-13\u200b', null, '19800213'],
    ['a spreadsheet’s day number', '29252', null, '19800201'],
    ['a spreadsheet’s day number with a time', '29252.75', null, '19800201'],
    ['a year alone', '1980', null, '19800000'],
    ['year and month', '1980-02', null, '19800200'],
  ])('%s', (_, text, country, digits) => expect(cleanseBirthday(text, country)?.digits).toBe(digits));

  it.each([
    ['29 February of a leap year', '1980-02-29', true],
    ['29 February of another year', '1981-02-29', false],
    ['31 February', '1980-02-31', false],
    ['120 years and a day ago', '1906-03-14', false],
    ['120 years ago', '1906-03-15', true],
    ['today', '2026-03-15', true],
    ['tomorrow', '2026-03-16', false],
  ])('%s', (_, text, exists) => expect(cleanseBirthday(text)?.exists).toBe(exists));

  it.each([
    '',
    'unknown',
    '1900-01-01',
    '01/01/1900',
    '1970-01-01',
    '9999-12-31',
    '0000-00-00',
    '0001-01-01T00:00:00',
    '11.11.1111',
    'Feb',
    '13 jui 1980',
  ])('%j is none', (text) => expect(cleanseBirthday(text)).toBeNull());
});
