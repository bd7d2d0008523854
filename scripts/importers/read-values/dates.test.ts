import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../plugin/domain/calendar-dates.ts';
import { birthdayReader, dayReader, instantReader, readsDays } from './dates.ts';

describe('a day', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, '2026-03-01', '2026-03-01'],
    [undefined, '2026-03-01T23:30:00-08:00', '2026-03-01'],
    [undefined, '2026-03-01T00:00:00+14:00', '2026-03-01'],
    [undefined, '2026-03-01T00:00:00Z', '2026-03-01'],
    [undefined, '2026-03-01 00:00:00', '2026-03-01'],
    ["yyyy-MM-dd'T'HH:mm:ssZZ", '2026-03-01T23:30:00-08:00', '2026-03-01'],
    ["yyyy-MM-dd'T'HH:mm:ssZZZ", '2026-03-01T00:30:00+0900', '2026-03-01'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-03-01T00:30:00Z', '2026-03-01'],
    ['dd.MM.yyyy', '28.02.2026', '2026-02-28'],
    ['dd.MM.yyyy', '28.02.2026 00:00:00', '2026-02-28'],
    ['M/d/yyyy', '2/28/2026 12:00:00 AM', '2026-02-28'],
    ['dd-MMM-yy', '01-MAR-26', '2026-03-01'],
    ['dd-MMM-yy', '01-Mär-26', '2026-03-01'],
    ['dd-MMM-yy', '01-Mrz-26', '2026-03-01'],
    ['dd-MMM-yy', '01-Sept-26', '2026-09-01'],
    ['dd-MMM-yy', '01-Sep-26', '2026-09-01'],
    ['dd-MMM-yy', '01-mars-26', '2026-03-01'],
    ['dd-MMM-yy', '01-3月-26', '2026-03-01'],
    ['d MMM yyyy', '1 févr. 2026', '2026-02-01'],
    ['d MMMM yyyy', '1 août 2026', '2026-08-01'],
    ["d 'de' MMMM 'de' yyyy", '1 de março de 2026', '2026-03-01'],
    ['d MMM yyyy', '1 ene 2026', '2026-01-01'],
    ['d MMMM yyyy', '1 gennaio 2026', '2026-01-01'],
    ['d MMM yyyy', '1 mei 2026', '2026-05-01'],
    ['d MMMM yyyy', '1 stycznia 2026', '2026-01-01'],
    ['d MMMM yyyy', '1 марта 2026', '2026-03-01'],
    ['d MMMM yyyy', '1 十二月 2026', '2026-12-01'],
    ["yyyy'年'M'月'd'日'", '2026年3月1日', '2026-03-01'],
    ['EEE, dd MMM yyyy', 'Sun, 01 Mar 2026', '2026-03-01'],
    ['EEEE dd MMMM yyyy', 'dimanche 01 mars 2026', '2026-03-01'],
    ['EEE dd MMM yyyy', 'mar. 03 mars 2026', '2026-03-03'],
  ])('by %s: %s is %s', (format, written, expected) => {
    expect(dayReader({ format })(written)).toBe(expected);
  });

  it('reads the names of months of the language that is named', () => {
    expect(dayReader({ format: 'd MMMM yyyy', locale: 'hr' })('1 listopada 2026')).toBe('2026-10-01');
  });

  it.each<[string | undefined, string]>([
    [undefined, '2026-02-30'],
    [undefined, '2026-02-30T10:00:00Z'],
    [undefined, '01.03.2026'],
    ['dd.MM.yyyy', '2026-03-01'],
    ['dd-MMM-yy', '01-Foo-26'],
  ])('by %s: %s is none', (format, written) => {
    expect(() => dayReader({ format })(written)).toThrow(
      expect.objectContaining({ reason: { code: 'NOT_BY_FORMAT', written, format: format ?? 'yyyy-MM-dd' } }),
    );
  });
});

it.each([
  [undefined, '0000-00-00'],
  [undefined, '0000-00-00 00:00:00'],
  ['dd/MM/yyyy', '00/00/0000'],
])('by %s: %s stands for "not known"', (format, written) => {
  expect(() => dayReader({ format })(written)).toThrow('PLACEHOLDER_DAY');
  expect(() => instantReader({ format })(written, 'Europe/Berlin')).toThrow('PLACEHOLDER_DAY');
});

describe('a birthday', () => {
  const read = birthdayReader({ format: 'dd/MM/yy' }, calendarDate('2026-06-15'));

  it.each([
    ['12/05/45', '1945-05-12'],
    ['12/05/99', '1999-05-12'],
    ['12/05/31', '1931-05-12'],
    ['12/05/61', '1961-05-12'],
    ['15/06/26', '2026-06-15'],
    ['16/06/26', '1926-06-16'],
    ['01/02/00', '2000-02-01'],
    ['31/12/99', '1999-12-31'],
  ])('of two digits: %s is %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it('that is a first of January of a year 00 may as well be none', () => {
    expect(() => read('01/01/00')).toThrow('PLACEHOLDER_DAY');
  });

  it('with four digits is as it is written', () => {
    expect(birthdayReader({ format: 'dd/MM/yyyy' }, calendarDate('2026-06-15'))('12/05/2045')).toBe('2045-05-12');
  });
});

describe('an instant', () => {
  const SHANGHAI = 'Asia/Shanghai';
  it.each<[string | undefined, string, string | undefined, string]>([
    [undefined, '2026-03-02T00:40:00-08:00', undefined, '2026-03-02T08:40:00Z'],
    [undefined, '2026-03-01T14:05Z', undefined, '2026-03-01T14:05:00Z'],
    [undefined, '2026-02-01T14:05:00+0100', undefined, '2026-02-01T13:05:00Z'],
    [undefined, '2026-03-01T24:00:00Z', undefined, '2026-03-02T00:00:00Z'],
    [undefined, '2026-03-01T14:05:00.123456Z', undefined, '2026-03-01T14:05:00.123Z'],
    [undefined, '2026-03-02 00:40', SHANGHAI, '2026-03-01T16:40:00Z'],
    [undefined, '2026-03-02 9:05', SHANGHAI, '2026-03-02T01:05:00Z'],
    [undefined, '2026-02-01T14:05:00', SHANGHAI, '2026-02-01T06:05:00Z'],
    [undefined, '2026-02-01', SHANGHAI, '2026-01-31T16:00:00Z'],
    [undefined, '2026-02-01', undefined, '2026-02-01T00:00:00Z'],
    ['yyyy-MM-dd HH:mm', '2026-03-02 00:40', 'America/Los_Angeles', '2026-03-02T08:40:00Z'],
    ['dd/MM/yyyy hh:mm a', '02/03/2026 12:40 AM', 'Europe/Lisbon', '2026-03-02T00:40:00Z'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-03-01T14:05:00Z', SHANGHAI, '2026-03-01T14:05:00Z'],
    ['yyyy-MM-dd HH:mm ZZ', '2026-03-01 14:05 +01:00', undefined, '2026-03-01T13:05:00Z'],
    ['MM/dd/yyyy', '01/15/2026', 'Europe/Berlin', '2026-01-14T23:00:00Z'],
    ['MM/dd/yyyy', '01/15/2026', 'not a zone', '2026-01-15T00:00:00Z'],
  ])('by %s: %s in %s is %s', (format, written, zone, expected) => {
    expect(instantReader({ format })(written, zone)).toBe(expected);
  });

  it.each<[string | undefined, string, string | undefined]>([
    [undefined, '2026-03-02 00:40', undefined],
    ['yyyy-MM-dd HH:mm', '2026-03-02 00:40', undefined],
    ['yyyy-MM-dd HH:mm', '2026-03-02 00:40', 'Mars/Olympus'],
  ])('by %s: %s in %s is none', (format, written, zone) => {
    expect(() => instantReader({ format })(written, zone)).toThrow('TIME_WITHOUT_ZONE');
  });
});

it.each([
  ['dd/MM/yyyy', true],
  ["yyyy-MM-dd'T'HH:mm:ssZZ", true],
  ['DD/MM/YYYY', false],
  ['MM/yyyy', false],
])('the pattern %s reads days: %s', (format, expected) => {
  expect(readsDays(format)).toBe(expected);
});
