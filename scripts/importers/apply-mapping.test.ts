import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { ROW_WORDS } from '../../plugin/words/imports.ts';
import { inWords } from '../../plugin/words/words.ts';
import { mapper } from './apply-mapping.ts';
import { mappingOfFormat, parseMapping, readMapping } from './mapping.ts';

const map = (yaml: string, header: string[], ...cells: string[]) =>
  mapper(
    parseMapping(
      `name: test\nkind: ${/^(phone|email|birthday|nationality|language|firstName)/.test(yaml) ? 'guests' : 'stays'}\nempty: ['', 'NULL', 'NA']\nfields:\n${yaml.replaceAll(/^/gm, '  ')}`,
      'test.yaml',
    ),
    header,
    {
      today: calendarDate('2026-06-15'),
      zoneOf: (property) => (property === 'CITY' ? 'Europe/Berlin' : undefined),
    },
  )({
    row: 7,
    cells,
  });
const told = (problem: RowProblem): string => `${problem.field} ${inWords(ROW_WORDS, problem, 'en')}`;
/** The fields of the one row; or what is wrong, with `(left out)` where the row comes in without it. */
const field = (yaml: string, header: string[], ...cells: string[]): unknown => {
  const result = map(yaml, header, ...cells);
  if (!result.ok) return result.problems.map(told);
  return result.leftOut.length > 0 ? result.leftOut.map((problem) => `${told(problem)} (left out)`) : result.values[0];
};

describe('a field of a mapping', () => {
  it.each<[string, string, string[], string[], unknown]>([
    ['a column', 'roomNumber: { column: room }', ['room'], [' 101 '], { roomNumber: '101' }],
    ['a column that is empty', 'roomNumber: { column: room }', ['room'], ['NULL'], {}],
    ['a number marked as text', 'roomNumber: { column: room }', ['room'], ["'0101"], { roomNumber: '0101' }],
    ['one as a formula', 'roomNumber: { column: room }', ['room'], ['="0101"'], { roomNumber: '0101' }],
    ['a name with an apostrophe', 'firstName: { column: n }', ['n'], ["'t Hooft"], { firstName: "'t Hooft" }],
    ['a constant', 'currencyCode: { constant: EUR }', [], [], { currencyCode: 'EUR' }],
    ['the position', 'confirmationNumber: { row: true }', [], [], { confirmationNumber: '7' }],
    [
      'the position that a rejected row had',
      'confirmationNumber: { row: true }',
      ['_row'],
      ['42'],
      { confirmationNumber: '42' },
    ],
    ['a template', "companyNumber: { template: 'C-{id}' }", ['id'], ['9'], { companyNumber: 'C-9' }],
    ['a template with a gap', "companyNumber: { template: 'C-{id}' }", ['id'], ['NULL'], {}],
    [
      'a value of the table',
      'status: { column: s, values: { CXL: CANCELLED } }',
      ['s'],
      ['CXL'],
      { status: 'CANCELLED' },
    ],
    ['a value that the table empties', 'channel: { column: s, values: { Undefined: null } }', ['s'], ['Undefined'], {}],
    [
      'a value not in the table',
      'status: { column: s, values: { CXL: CANCELLED } }',
      ['s'],
      ['OUT'],
      ['status "OUT" is not in the table of values'],
    ],
    [
      'one that is kept',
      'guarantee: { column: s, values: { A: B }, otherwise: keep }',
      ['s'],
      ['OUT'],
      { guarantee: 'OUT' },
    ],
    ['one that is dropped', 'guarantee: { column: s, values: { A: B }, otherwise: empty }', ['s'], ['OUT'], {}],
    ['a plain date', 'arrivalOn: { column: d }', ['d'], ['2026-02-28'], { arrivalOn: '2026-02-28' }],
    [
      'a date by a pattern',
      'arrivalOn: { column: d, format: dd/MM/yyyy }',
      ['d'],
      ['28/02/2026'],
      { arrivalOn: '2026-02-28' },
    ],
    [
      'a month by name',
      "arrivalOn: { template: '{y} {m} {d}', format: yyyy MMMM d }",
      ['y', 'm', 'd'],
      ['2026', 'March', '9'],
      { arrivalOn: '2026-03-09' },
    ],
    [
      'a date that does not exist',
      'arrivalOn: { column: d, format: dd/MM/yyyy }',
      ['d'],
      ['30/02/2026'],
      ['arrivalOn "30/02/2026" is not a date written as dd/MM/yyyy'],
    ],
    [
      'a date with nights added',
      'arrivalOn: { column: d }\ndepartureOn: { day: arrivalOn, plusDays: [a, b] }',
      ['d', 'a', 'b'],
      ['2026-02-27', '1', '2'],
      { arrivalOn: '2026-02-27', departureOn: '2026-03-02' },
    ],
    [
      'a date with the lead time taken off',
      'arrivalOn: { column: d }\nbookedAt: { day: arrivalOn, minusDays: [l] }',
      ['d', 'l'],
      ['2026-01-01', '1'],
      { arrivalOn: '2026-01-01', bookedAt: '2025-12-31T00:00:00Z' },
    ],
    ['an amount', 'rate: { column: r }', ['r'], ['-6.38'], { rate: -6_380_000 }],
    ['an amount with a comma', "rate: { column: r, decimal: ',' }", ['r'], ['1.234,50'], { rate: 1_234_500_000 }],
    [
      'thousands set apart by a space',
      "rate: { column: r, decimal: ',' }",
      ['r'],
      ['1\u202f234,50'],
      { rate: 1_234_500_000 },
    ],
    ['thousands set apart by a comma', 'rate: { column: r }', ['r'], ['-1,234.5'], { rate: -1_234_500_000 }],
    [
      'a point where the decimal mark is a comma',
      "rate: { column: r, decimal: ',' }",
      ['r'],
      ['99.50'],
      ['rate "99.50" is not a number with the decimal mark ,'],
    ],
    [
      'a comma where the decimal mark is a point',
      'rate: { column: r }',
      ['r'],
      ['99,50'],
      ['rate "99,50" is not a number with the decimal mark .'],
    ],
    [
      'an amount that is words',
      'rate: { column: r }',
      ['r'],
      ['free'],
      ['rate "free" is not a number with the decimal mark .'],
    ],
    [
      'no nights to count by',
      'arrivalOn: { column: d }\ndepartureOn: { day: arrivalOn, plusDays: [a] }',
      ['d', 'a'],
      ['2026-02-27', ''],
      { arrivalOn: '2026-02-27' },
    ],
    [
      'half a night to count by',
      'arrivalOn: { column: d, plusDays: [a] }',
      ['d', 'a'],
      ['2026-02-27', '1.5'],
      ['arrivalOn is counted by 1.5 days, which is not a whole number'],
    ],
    ['an amount without nights', 'roomRevenue: { column: r, timesSumOf: [a] }', ['r', 'a'], ['75', 'NULL'], {}],
    [
      'an amount by nights',
      'roomRevenue: { column: r, timesSumOf: [a, b] }',
      ['r', 'a', 'b'],
      ['75.1', '1', '2'],
      { roomRevenue: 225_300_000 },
    ],
    [
      'an amount only for those who stayed',
      'roomRevenue: { column: r, onlyIf: { column: s, in: [OUT] } }',
      ['r', 's'],
      ['75', 'CXL'],
      {},
    ],
    [
      'a phone number with its country',
      'phone: { column: p }',
      ['p'],
      ['+351 21 123 4567'],
      { phone: '+351211234567' },
    ],
    [
      'one with 00 for the +',
      'phone: { column: p, country: DE }',
      ['p'],
      ['00351 21 123 4567'],
      { phone: '+351211234567' },
    ],
    [
      'one of the country that the mapping names',
      'phone: { column: p, country: PT }',
      ['p'],
      ['21 123 4567'],
      { phone: '+351211234567' },
    ],
    ['one of no country', 'phone: { column: p }', ['p'], ['21 123 4567'], { phone: '21 123 4567' }],
    [
      'the first of several columns that is not empty',
      'roomNumber: { columns: [a, b, c] }',
      ['a', 'b', 'c'],
      ['NULL', '102', '103'],
      { roomNumber: '102' },
    ],
    ['several columns that are empty', 'roomNumber: { columns: [a, b] }', ['a', 'b'], ['', 'NA'], {}],
    [
      'the position within a template',
      "confirmationNumber: { template: '{no}-{row}' }",
      ['no'],
      ['77'],
      { confirmationNumber: '77-7' },
    ],
    [
      'a column that is called row',
      "confirmationNumber: { template: '{no}-{row}' }",
      ['no', 'row'],
      ['77', 'A'],
      { confirmationNumber: '77-A' },
    ],
    [
      'parts of a whole name',
      'firstName: { column: n, namePart: first }\nlastName: { column: n, namePart: last }',
      ['n'],
      ['Silva, Ana'],
      { firstName: 'Ana', lastName: 'Silva' },
    ],
    [
      'parts of a whole name that begins with the surname',
      'firstName: { column: n, namePart: first, surnameFirst: true }\nlastName: { column: n, namePart: last, surnameFirst: true }',
      ['n'],
      ['Li Wei'],
      { firstName: 'Wei', lastName: 'Li' },
    ],
    ['an amount with its currency', 'rate: { column: r }', ['r'], ['€1,020.00'], { rate: 1_020_000_000 }],
    [
      'counts and sums by the decimal mark of the field',
      "adults: { column: a, decimal: ',' }\nroomRevenue: { column: r, decimal: ',', timesSumOf: [n] }",
      ['a', 'r', 'n'],
      ['2,0', '1.000,50', '2,0'],
      { adults: 2, roomRevenue: 2_001_000_000 },
    ],
    [
      'days to count by with the decimal mark',
      "arrivalOn: { column: d }\ndepartureOn: { day: arrivalOn, plusDays: [n], decimal: ',' }",
      ['d', 'n'],
      ['2026-02-27', '2,0'],
      { arrivalOn: '2026-02-27', departureOn: '2026-03-01' },
    ],
    [
      'a value not in the table of a field that may miss',
      'channel: { column: s, values: { CXL: OTA } }',
      ['s'],
      ['OUT'],
      ['channel "OUT" is not in the table of values (left out)'],
    ],
    [
      'one that is to reject the row all the same',
      'channel: { column: s, values: { CXL: OTA }, otherwise: reject }',
      ['s'],
      ['OUT'],
      ['channel "OUT" is not in the table of values'],
    ],
    [
      'a time in the zone of the property',
      'propertyCode: { column: p }\ncheckedInAt: { column: t, format: yyyy-MM-dd HH:mm }',
      ['p', 't'],
      ['CITY', '2026-03-02 00:40'],
      { propertyCode: 'CITY', checkedInAt: '2026-03-01T23:40:00Z' },
    ],
    [
      'a time where the zone of the property is not known',
      'propertyCode: { column: p }\ncheckedInAt: { column: t, format: yyyy-MM-dd HH:mm }',
      ['p', 't'],
      ['SEA', '2026-03-02 00:40'],
      [
        'checkedInAt "2026-03-02 00:40" is a time without a zone; name it by timeZone in the mapping or at the property (left out)',
      ],
    ],
    [
      'a birthday of two digits',
      'birthday: { column: b, format: dd/MM/yy }',
      ['b'],
      ['12/05/45'],
      { birthday: '1945-05-12' },
    ],
    ['a country by its name', 'nationality: { column: c }', ['c'], ['Germany'], { nationality: 'DEU' }],
    ['a language by its name', 'language: { column: c }', ['c'], ['German'], { language: 'de' }],
    ['an address with a name', 'email: { column: m }', ['m'], ['Ana <ana@example.com>'], { email: 'ana@example.com' }],
    [
      'a phone number with an extension',
      'phone: { column: p }',
      ['p'],
      ['+1 412 555 4321 x12'],
      ['phone has the extension 12, which is left out (left out)'],
    ],
    ['yes', 'isRepeatGuest: { column: r }', ['r'], ['1'], { isRepeatGuest: true }],
    [
      'neither yes nor no',
      'isRepeatGuest: { column: r }',
      ['r'],
      ['2'],
      ['isRepeatGuest "2" is not yes or no (left out)'],
    ],
  ])('%s', (_, yaml, header, cells, expected) => {
    expect(field(yaml, header, ...cells)).toEqual(expected);
  });

  it('names every problem of a row', () => {
    expect(field('rate: { column: r }\narrivalOn: { column: a }', ['r', 'a'], 'x', 'y')).toHaveLength(2);
  });
});

describe('a booking of several rooms', () => {
  const rooms = (yaml: string, header: string[], ...cells: string[]): unknown => {
    const result = map(yaml, header, ...cells);
    return result.ok ? result.values : result.problems.map(told);
  };
  const YAML = `confirmationNumber: { column: no }
roomNumber: { column: room, rooms: ',' }
roomTypeCode: { column: type, rooms: ',' }
adults: { column: adults }
roomRevenue: { column: sum }`;
  const HEADER = ['no', 'room', 'type', 'adults', 'sum'];

  it('is a stay for each room, and they come to the booking', () => {
    expect(rooms(YAML, HEADER, '77', 'COT(1), COT(2)', 'Cottages', '3', '5000')).toEqual([
      {
        confirmationNumber: '77',
        roomNumber: 'COT(1)',
        roomTypeCode: 'Cottages',
        adults: 2,
        roomRevenue: 2_500_000_000,
      },
      {
        confirmationNumber: '77-2',
        roomNumber: 'COT(2)',
        roomTypeCode: 'Cottages',
        adults: 1,
        roomRevenue: 2_500_000_000,
      },
    ]);
  });

  it('names the type of each', () => {
    expect(rooms(YAML, HEADER, '77', '', 'Double Room, Twin Room', '2', '')).toEqual([
      { confirmationNumber: '77', roomTypeCode: 'Double Room', adults: 1 },
      { confirmationNumber: '77-2', roomTypeCode: 'Twin Room', adults: 1 },
    ]);
  });

  it('of one room is one stay', () => {
    expect(rooms(YAML, HEADER, '77', 'COT(1)', '', '2', '10')).toEqual([
      { confirmationNumber: '77', roomNumber: 'COT(1)', adults: 2, roomRevenue: 10_000_000 },
    ]);
  });

  it('whose columns disagree is rejected', () => {
    expect(rooms(YAML, HEADER, '77', '1, 2', 'A, B, C', '2', '10')).toEqual([
      'roomNumber names 2 and 3 rooms in different columns',
    ]);
  });
});

describe('a mapping file', () => {
  const parse = (text: string) => () => parseMapping(text, 'm.yaml');
  const start = 'name: test\nkind: stays\n';

  it.each([
    ['a field that stays have not', `${start}fields: { pets: { column: a } }`, 'fields.pets: is not a field of stays'],
    ['an entry that there is not', `${start}fields: { rate: { colum: a } }`, 'Unrecognized key'],
    [
      'two starts',
      `${start}fields: { rate: { column: a, constant: 1 } }`,
      'fields.rate: needs exactly one of column, columns, template, constant, row, day; it has column and constant',
    ],
    ['no start', `${start}fields: { rate: { decimal: '.' } }`, 'it has none'],
    [
      'counting from a date that is not mapped',
      `${start}fields: { departureOn: { day: arrivalOn } }`,
      'names arrivalOn, which this mapping does not have',
    ],
    ['a kind that there is not', 'name: test\nkind: rooms\nfields: {}', 'kind:'],
    [
      'letters for days that mean another thing',
      `${start}fields: { arrivalOn: { column: a, format: DD.MM.YYYY } }`,
      'reads no day',
    ],
    ['a pattern without the day', `${start}fields: { arrivalOn: { column: a, format: MM/yyyy } }`, 'reads no day'],
    ['an encoding that there is not', `${start}file: { encoding: utf7 }\nfields: {}`, 'is not an encoding of'],
    [
      'a time zone that there is not',
      `${start}timeZone: Lisbon\nfields: {}`,
      'is not a time zone, such as Europe/Lisbon',
    ],
    ['a language that there is not', `${start}locale: '?'\nfields: {}`, 'is not the tag of a language'],
    [
      'rooms of guests',
      'name: test\nkind: guests\nfields: { lastName: { column: a, rooms: "," } }',
      'fields.lastName.rooms: is for stays',
    ],
    ['no YAML', 'name: [', 'm.yaml is neither YAML nor JSON'],
  ])('with %s is refused', (_, text, reason) => {
    expect(parse(text)).toThrow(reason);
  });

  it.each(['d.M.yy', 'yyyy MMMM d', "yyyy-MM-dd'T'HH:mm:ss'Z'", 'yyyyMMdd'])('reads days by %s', (format) => {
    expect(parse(`${start}fields: { arrivalOn: { column: a, format: "${format}" } }`)).not.toThrow();
  });

  it('must say where to take what every row needs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotel-mapping-'));
    writeFileSync(join(folder, 'm.yaml'), 'name: test\nkind: companies\nfields: { name: { column: a } }');
    expect(() => readMapping(join(folder, 'm.yaml'))).toThrow(
      'does not say where to take accountNumber from; companies need that',
    );
    rmSync(folder, { recursive: true });
  });

  it('comes with the importer for a format', () => {
    expect(mappingOfFormat('hotel-booking-demand').kind).toBe('stays');
    expect(() => mappingOfFormat('opera')).toThrow('There is no format called opera; there is hotel-booking-demand.');
  });
});
