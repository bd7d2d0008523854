import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, type CalendarDate } from './calendar-dates.ts';
import {
  impossibleBirthday,
  impossibleBirthYear,
  impossibleStayDay,
  isPlaceholderDay,
  isPlaceholderEmail,
  isPlaceholderGuest,
  isPlaceholderKey,
  isPlaceholderPhone,
  isPlaceholderText,
  placeholderNames,
  type ImpossibleDay,
} from './impossible-values.ts';

const TODAY = calendarDate('2026-03-15');

describe('birthdays that nobody has', () => {
  it.each<[string, ImpossibleDay | null]>([
    ['0001-01-01', 'PLACEHOLDER'],
    ['1753-01-01', 'PLACEHOLDER'],
    ['1900-01-01', 'PLACEHOLDER'],
    ['1970-01-01', 'PLACEHOLDER'],
    ['9999-12-31', 'PLACEHOLDER'],
    ['1906-03-14', 'TOO_EARLY'],
    ['1906-03-15', null],
    ['1906-03-16', null],
    ['1970-01-02', null],
    ['1980-02-29', null],
    ['2026-03-14', null],
    ['2026-03-15', null],
    ['2026-03-16', 'TOO_LATE'],
    ['2068-07-16', 'TOO_LATE'],
  ])('%s: %s', (day, why) => expect(impossibleBirthday(calendarDate(day), TODAY)).toBe(why));

  it.each<[number, ImpossibleDay | null]>([
    [1905, 'TOO_EARLY'],
    [1906, null],
    [2026, null],
    [2027, 'TOO_LATE'],
  ])('the year %d alone: %s', (year, why) => expect(impossibleBirthYear(year, TODAY)).toBe(why));
});

describe('days of no stay', () => {
  it.each<[string, ImpossibleDay | null]>([
    ['0001-01-01', 'PLACEHOLDER'],
    ['1900-01-01', 'PLACEHOLDER'],
    ['1970-01-01', 'PLACEHOLDER'],
    ['9999-12-31', 'PLACEHOLDER'],
    ['1969-12-31', 'TOO_EARLY'],
    ['1970-01-02', null],
    ['2026-03-15', null],
    ['2036-03-15', null],
    ['2036-03-16', 'TOO_LATE'],
  ])('%s: %s', (day, why) => expect(impossibleStayDay(calendarDate(day), TODAY)).toBe(why));

  it('no day that is near is impossible, whatever today is', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-06-01'), max: new Date('2999-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10) as CalendarDate;
          expect(impossibleStayDay(day, day)).toBeNull();
        },
      ),
    ));
});

describe('texts that stand for an unknown day', () => {
  it.each([
    '0001-01-01',
    '9999-12-31',
    '0000-00-00',
    ' 0001-01-01T00:00:00',
    '9999-12-31 23:59:59',
    '11111',
    '99999999',
    '12345678',
  ])('%j', (text) => expect(isPlaceholderDay(text)).toBe(true));
  it.each(['2026-03-15', '', '15.03.2026', '1980-01-01'])('not %j', (text) =>
    expect(isPlaceholderDay(text)).toBe(false),
  );
});

describe('phones that nobody has', () => {
  it.each([
    '000000000', '0000000000', '999 999 999', '11111', '+351 999999999', '123456789', '1234567890', '0123456789', '987654321', '12345', '123-123-123',
    '123-123-1234', '3.51912E+11', '9,12346E+08',
  ])('%s', (phone) => expect(isPlaceholderPhone(phone)).toBe(true)); // prettier-ignore
  it.each(['912 345 678', '+351 21 123 4567', '293518', '600 600 600', '1234', '+49 30 1234567', ''])(
    'not %j',
    (phone) => expect(isPlaceholderPhone(phone)).toBe(false),
  );
});

describe('e-mail addresses that nobody has', () => {
  it.each([
    'test@sapo.pt', 'TEST1@sapo.pt', 'noreply@sapo.pt', 'no-email@sapo.pt', 'no_email@hotel.es', 'noemail@noemail.com', 'none@none.com', 'none@sapo.pt',
    'unknown@sapo.pt', 'xxx@xxx.com', 'ana@example.com', 'guest@hotel.com', 'sinemail@hotel.es', 'sin.correo@hotel.es', 'sememail@hotel.pt', 'a@a.com',
    '1@1.com', 'aaa@aaa.com', 'abc@abc.com', '@sapo.pt', 'na@na.na', 'none', 'noemail',
  ])('%s', (address) => expect(isPlaceholderEmail(address)).toBe(true)); // prettier-ignore
  it.each([
    'ana.silva@sapo.pt', 'nona@sapo.pt', 'a.silva@sapo.pt', 'testa@sapo.pt', 'lee@lee.com', 'contest@sapo.pt', 'ines.1@guest.booking.com', 'info@sapo.pt',
    '913456@qq.com',
  ])('not %s', (address) => expect(isPlaceholderEmail(address)).toBe(false)); // prettier-ignore
});

describe('document hashes and membership numbers of nobody', () => {
  it.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])('the %s of nothing', (algorithm) => {
    expect(isPlaceholderKey(createHash(algorithm).update('').digest('hex'))).toBe(true);
    expect(isPlaceholderKey(createHash(algorithm).update('P123').digest('hex'))).toBe(false);
  });

  it.each([
    ['1.23457e+15', true],
    ['ab', true],
    ['abc', false],
    ['e123', false],
  ])('%s: %s', (key, isPlaceholder) => expect(isPlaceholderKey(key)).toBe(isPlaceholder));
});

describe('texts that stand for "not known"', () => {
  it.each(['', ' ', '-', '???', 'N/A', 'n.a.', 'TBA', 'Unknown', 'To be advised', 'Desconhecido', '待定', 'xx'])(
    '%j',
    (text) => expect(isPlaceholderText(text)).toBe(true),
  );
  it.each(['Lisboa', '5', 'Rua Guest 5', 'Guest', 'Unknown street', '李'])('not %j', (text) =>
    expect(isPlaceholderText(text)).toBe(false),
  );
});

describe('names of nobody', () => {
  it.each<[string, string | null, string | null]>([
    ['a walk-in in one field', null, 'Walk-In'],
    ['a walk-in in two fields', 'Walk', 'In'],
    ['the other way round', 'In', 'Walk'],
    ['a walk-in with a number', 'Walk-In', 'Guest 12'],
    ['a desk account', 'House', 'Account'],
    ['another', 'Day Use', 'Room'],
    ['split elsewhere', 'Day', 'Use Room'],
    ['to be announced', 'TBA', 'TBA'],
    ['pieces that are none each', 'Unknown', 'Guest'],
    ['first and last name unknown', 'FNU', 'LNU'],
    ['a word that is a surname beside a first name', '', 'Gast'],
    ['a channel', 'Booking', '.com'],
    ['initials of nobody', 'N.N.', null],
    ['not available', 'N/A', 'n.a.'],
    ['one letter again and again', 'aaa', 'xxx'],
    ['a zero-width character', 'Walk\u200b', 'In'],
    ['Spanish', 'Sin', 'Nombre'],
    ['Spanish with an accent', 'Huésped', null],
    ['Portuguese', 'Sem nome', ''],
    ['French', 'Client', 'de passage'],
    ['German', 'Unbekannt', 'Gast'],
    ['Italian', 'Da', 'Definire'],
    ['Polish', 'Nieznany', null],
    ['Chinese', null, '散客'],
    ['Chinese over two fields', '客', '散'],
    ['Chinese with a title', '散客先生', null],
    ['Traditional Chinese', '測試', '測試'],
    ['still to come, in Chinese', '待定', '待定'],
    ['a Chinese walk-in with a number', '散客 03', null],
    ['a Chinese account', '现付散客', null],
    ['guests of a channel, in Chinese', '携程客人', ''],
    ['a test, in Chinese', '测试', '测试客人'],
    ['who pays at the bar', 'Consumidor', 'Final'],
    ['Japanese', 'ゲスト', '様'],
    ['Japanese walk-in', 'ウォークイン', null],
    ['Korean', '미정', ''],
    ['Russian', 'Неизвестно', null],
  ])('%s', (_, firstName, lastName) =>
    expect(placeholderNames({ firstName, lastName })).toEqual({ firstName: true, lastName: true }),
  );

  it.each<[string, string | null, string | null]>([
    ['FNU beside a surname', 'FNU', 'Singh'],
    ['a guest number beside a surname', 'Guest 2', 'Silva'],
    ['unknown', 'Unknown', 'Silva'],
    ['N/A', 'N/A', 'Silva'],
  ])('only the first name: %s', (_, firstName, lastName) =>
    expect(placeholderNames({ firstName, lastName })).toEqual({ firstName: true, lastName: false }),
  );

  it.each<[string, string | null, string | null]>([
    ['a name', 'Ana', 'Silva'],
    ['a surname of one letter', null, 'A'],
    ['a surname of two letters', '', 'Na'],
    ['no name', null, ''],
    ['Walk as a name', 'Walk', 'Silva'],
    ['House as a surname', 'Anna', 'House'],
    ['Gast as a surname', 'Jan', 'Gast'],
    ['Child as a surname', 'Lee', 'Child'],
    ['Korean names', 'In', 'No'],
    ['Na as a given name', 'Na', 'Li'],
    ['a Chinese name that sounds like 未知', 'Weizhi', 'Wang'],
    ['a Chinese name', '小明', '王'],
    ['initials', 'J', 'B'],
  ])('not %s', (_, firstName, lastName) =>
    expect(placeholderNames({ firstName, lastName })).toEqual({ firstName: false, lastName: false }),
  );

  it('a name that is none is none in either order', () =>
    fc.assert(
      fc.property(fc.constantFrom('Walk-In', 'House', 'Unknown', 'Guest', '散客', 'Ana', ''), fc.constantFrom('Account', 'Silva', 'TBA', 'In', ''), (one, other) => {
        const forth = placeholderNames({ firstName: one, lastName: other });
        expect(placeholderNames({ firstName: other, lastName: one })).toEqual({ firstName: forth.lastName, lastName: forth.firstName });
      }),
    )); // prettier-ignore
});

describe('accounts of no guest', () => {
  it.each(['WALKIN', 'Walk In', 'House Account', 'unknown', '散客', 'Sin Nombre'])('%s', (text) =>
    expect(isPlaceholderGuest(text)).toBe(true),
  );
  it.each(['a', 'xxx', 'VIP', '00004', 'guest12', 'ann', 'Ana Silva', '王小明', ''])('not %j', (text) =>
    expect(isPlaceholderGuest(text)).toBe(false),
  );
});
