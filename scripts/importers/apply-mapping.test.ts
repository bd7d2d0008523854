import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryCode, mapper } from './apply-mapping.ts';
import { mappingOfFormat, parseMapping, readMapping } from './mapping.ts';

const map = (yaml: string, header: string[], ...cells: string[]) =>
  mapper(
    parseMapping(
      `name: test\nkind: ${yaml.startsWith('phone') ? 'guests' : 'stays'}\nempty: ['', 'NULL', 'NA']\nfields:\n${yaml.replaceAll(/^/gm, '  ')}`,
      'test.yaml',
    ),
    header,
  )({
    row: 7,
    cells,
  });
const field = (yaml: string, header: string[], ...cells: string[]): unknown => {
  const result = map(yaml, header, ...cells);
  return result.ok ? result.value : result.problems.map((problem) => `${problem.field} ${problem.reason}`);
};

describe('a field of a mapping', () => {
  it.each<[string, string, string[], string[], unknown]>([
    ['a column', 'roomNumber: { column: room }', ['room'], [' 101 '], { roomNumber: '101' }],
    ['a column that is empty', 'roomNumber: { column: room }', ['room'], ['NULL'], {}],
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
    ['yes', 'isRepeatGuest: { column: r }', ['r'], ['1'], { isRepeatGuest: true }],
    ['neither yes nor no', 'isRepeatGuest: { column: r }', ['r'], ['2'], ['isRepeatGuest "2" is not yes or no']],
  ])('%s', (_, yaml, header, cells, expected) => {
    expect(field(yaml, header, ...cells)).toEqual(expected);
  });

  it('names every problem of a row', () => {
    expect(field('rate: { column: r }\nadults: { column: a }', ['r', 'a'], 'x', 'y')).toHaveLength(2);
  });
});

describe('a country', () => {
  it.each([
    ['PRT', 'PRT'],
    ['PT', 'PRT'],
    ['pt', 'PRT'],
    ['CN', 'CHN'],
    ['TMP', 'TLS'],
    ['ATA', 'ATA'],
    ['ATF', 'ATF'],
    ['UMI', 'UMI'],
  ])('%s is %s', (written, expected) => {
    expect(countryCode(written)).toBe(expected);
  });

  it.each(['XX', 'QQQ', 'Portugal'])('%s is none', (written) => {
    expect(() => countryCode(written)).toThrow(`"${written}" is not a country code`);
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
      'fields.rate: needs exactly one of column, template, constant, row, day; it has column and constant',
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
