import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROW_WORDS } from '../../plugin/words/imports.ts';
import type { Language } from '../../plugin/words/language.ts';
import { inWords } from '../../plugin/words/words.ts';
import type { RowProblem } from '../../plugin/domain/imports/reasons.ts';
import { importFile, type ImportSummary } from './import-file.ts';
import { parseMapping } from './mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotel-import-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (problems: readonly RowProblem[]): string =>
  problems.map((problem) => `${problem.field} ${inWords(ROW_WORDS, problem, 'en')}`).join('; ');

type Came = {
  rows: Record<string, unknown>[];
  rejects: object[];
  notes: object[];
  rejected: string[];
  left: string[];
  runs: Set<string>;
  summary: ImportSummary;
};

/** Imports a text with a mapping, into a host that takes all. */
const imported = async (
  content: string | Buffer,
  mapping: string,
  zones = {},
  language: Language = 'en',
): Promise<Came> => {
  const file = join(folder, 'input.csv');
  writeFileSync(file, content);
  const [rejects, notes]: [object[], object[]] = [[], []];
  const [rows, rejected, left]: [Record<string, unknown>[], string[], string[]] = [[], [], []];
  const runs = new Set<string>();
  const summary = await importFile({
    file,
    mapping: parseMapping(mapping, 'm.yaml'),
    rejects: join(folder, 'rejects.csv'),
    language,
    dryRun: true,
    stopAbove: 1,
    resume: async () => null,
    timeZones: async () => new Map(Object.entries(zones)),
    now: new Date('2026-06-15T12:00:00Z'),
    onProgress: () => undefined,
    send: async (request) => {
      runs.add(request.run.key);
      rows.push(...request.rows.map(({ value }) => value as Record<string, unknown>));
      rejects.push(...request.rejects);
      notes.push(...(request.notes ?? []));
      rejected.push(...request.rejects.map(({ row, problems }) => `${row}: ${told(problems as RowProblem[])}`));
      left.push(...(request.notes ?? []).map(({ row, problems }) => `${row}: ${told(problems as RowProblem[])}`));
      return { written: request.rows.length, unchanged: 0, mutations: 0, rejected: [], leftOut: [] };
    },
  });
  return { rows, rejects, notes, rejected, left, runs, summary };
};
const guests = (fields: string, more = ''): string =>
  `name: guests\nkind: guests\n${more}\nfields: { guestNumber: { column: Id }, ${fields} }`;
const stays = (fields: string, more = ''): string =>
  `name: stays\nkind: stays\n${more}\nfields: { source: { constant: PMS }, confirmationNumber: { column: 'No' }, propertyCode: { constant: CITY }, status: { constant: CHECKED_OUT }, arrivalOn: { column: Arr }, departureOn: { column: Dep }, ${fields} }`;
const of = (field: string, { rows }: Came): unknown[] => rows.map((row) => row[field]);
const NO_PHONE = 'phone is not a phone number with its country, such as +351 21 123 4567';
const NO_EMAIL = 'email is not an e-mail address';

describe('guests of a file', () => {
  it('have the names that a spreadsheet of Windows wrote', async () => {
    const bytes = Buffer.from('Id;Last\n1;\x8akoda\n2;O\x92Brien\n3;B\x9cuf\n', 'latin1');
    const came = await imported(
      bytes,
      guests('lastName: { column: Last }', "file: { delimiter: ';', encoding: latin1 }"),
    );
    expect(of('lastName', came)).toEqual(['Škoda', 'O’Brien', 'Bœuf']);
  });

  it('are a run of their own beside the stays of the same file, under one name of the mapping', async () => {
    const file = 'Id,Last,No,Arr,Dep\n1,Silva,77,2026-03-01,2026-03-02\n';
    const named = (mapping: string): string => mapping.replace(/^name: .*/u, 'name: bookings');
    const first = await imported(file, named(guests('lastName: { column: Last }')));
    const second = await imported(file, named(stays('guestNumber: { column: Id }')));
    const again = await imported(file, named(stays('guestNumber: { column: Id }')));
    expect(new Set([...first.runs, ...second.runs, ...again.runs]).size).toBe(2);
  });

  it('are named with each booking of theirs, with the same words or with others', async () => {
    const came = await imported(
      'Id,Last,Booking\n1,Silva,77\n2,Costa,78\n1,Silva,79\n1,Santos,80\n2,Costa,81\n1,Silva,82\n',
      guests('lastName: { column: Last }', 'rows: { repeats: skip }'),
    );
    expect(of('lastName', came)).toEqual(['Silva', 'Costa']);
    expect(came.rejected).toEqual([expect.stringMatching(/^4: guestNumber is that of row 1 already/)]);
    expect(came.summary).toMatchObject({ read: 6, written: 2, unchanged: 0, rejected: 1, skipped: 3 });
  });

  it('are born before today, whatever the century that two digits leave open', async () => {
    const came = await imported(
      'Id,Born\n1,12/05/45\n2,12/05/99\n3,12/05/31\n4,01/01/00\n',
      guests('birthday: { column: Born, format: dd/MM/yy }'),
    );
    expect(of('birthday', came)).toEqual(['1945-05-12', '1999-05-12', '1931-05-12', undefined]);
    expect(came.left).toEqual(['4: birthday is a day that stands for "not known"']);
  });

  it('have no birthday that nobody can have', async () => {
    const came = await imported(
      'Id,Born\n1,0001-01-01\n2,1900-01-01\n3,9999-12-31\n4,2045-05-12\n5,2000-02-29\n6,1753-01-01\n',
      guests('birthday: { column: Born }'),
    );
    expect(of('birthday', came)).toEqual([undefined, undefined, undefined, undefined, '2000-02-29', undefined]);
    expect(came.summary).toMatchObject({ written: 6, rejected: 0, noted: 5 });
  });

  it('come in without an address that is none', async () => {
    const came = await imported(
      `Id,Mail\n1,abc..d.e.@docomo.ne.jp\n2,info@müller-hotel.de\n3,o'brien@example.ie\n4,r&d@example.com\n5,a@example.com; b@example.com\n6,Ana Silva <ana@example.com>\n7,mailto:ana@example.com\n8,\u200bana3@example.com\u00a0\n9,noemail\n10,no@email.com\n`,
      guests('email: { column: Mail }'),
    );
    expect(of('email', came)).toEqual([
      undefined,
      'info@xn--mller-hotel-thb.de',
      "o'brien@example.ie",
      undefined,
      'a@example.com',
      'ana@example.com',
      'ana@example.com',
      'ana3@example.com',
      undefined,
      undefined,
    ]);
    expect(came.left).toEqual([
      `1: ${NO_EMAIL}`,
      `4: ${NO_EMAIL}`,
      '5: email holds several addresses; the first is taken',
      `9: ${NO_EMAIL}`,
      '10: email is an address that stands for "none"',
    ]);
  });

  it('come in without a phone number that cannot be one', async () => {
    const came = await imported(
      'Id,Phone\n1,912345678\n2,+3510912345678\n3,3.51912E+11\n4,+1 412 555 4321 x12\n5,0351 912345678\n6,+52 1 55 1234 5678\n7,000000000\n8,011 351 912 345 678\n9,912345678 / 913333333\n',
      guests('phone: { column: Phone, country: PT }'),
    );
    expect(of('phone', came)).toEqual([
      '+351912345678',
      undefined,
      undefined,
      '+14125554321',
      undefined,
      '+525512345678',
      undefined,
      undefined,
      '+351912345678',
    ]);
    expect(came.left).toEqual([
      `2: ${NO_PHONE}`,
      '3: phone was rounded by a spreadsheet, its last digits are lost; export it as text',
      '4: phone has an extension, which is left out',
      `5: ${NO_PHONE}`,
      '7: phone is a phone number that stands for "none"',
      `8: ${NO_PHONE}`,
      '9: phone holds several numbers; the first is taken',
    ]);
  });

  it('come in without a country that is none any more', async () => {
    const came = await imported(
      'Id,Nat,Lang\n1,UK,en\n2,RKS,sq\n3,AN,nl\n4,Germany,German\n5,TP,pt\n6,XXX,de-DE\n',
      guests('nationality: { column: Nat }, language: { column: Lang }'),
    );
    expect(of('nationality', came)).toEqual(['GBR', 'XKX', undefined, 'DEU', 'TLS', undefined]);
    expect(of('language', came)).toEqual(['en', 'sq', 'nl', 'de', 'pt', 'de']);
    expect(came.summary).toMatchObject({ written: 6, noted: 2 });
  });

  it('with one number are the first of them, and the other is named', async () => {
    const came = await imported(
      'Id,First,Mail\nM2,Ann,ann@example.com\nM2,Peter,\n',
      guests('firstName: { column: First }, email: { column: Mail }'),
    );
    expect(came.rows).toEqual([{ guestNumber: 'M2', firstName: 'Ann', email: 'ann@example.com' }]);
    expect(came.rejected).toEqual([
      '2: guestNumber is that of row 1 already, which stands; where the rows are rooms of one booking, say so in the mapping',
    ]);
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('rejected,M2,M2,Peter');
  });

  it('end with a reject where a quote is never closed, because what follows it cannot be read', async () => {
    const came = await imported('Id,Last\n1,A\n2,"B\n3,C\n4,D\n', guests('lastName: { column: Last }'));
    expect(came.rows).toEqual([{ guestNumber: '1', lastName: 'A' }]);
    expect(came.summary).toMatchObject({ read: 2, rejected: 1, skipped: 0 });
    expect(came.rejects).toMatchObject([{ row: 2, problems: [{ field: 'row', code: 'QUOTE_NEVER_CLOSED' }] }]);
  });

  it('are neither totals nor empty lines nor what is printed above the list', async () => {
    const came = await imported(
      'Guest list\nPrinted 01.03.2026\n\nId,Last,Note,\n1,"O""Brien","line1\nline2",\nTotal,,,\n,,,\n',
      guests('lastName: { column: Last }'),
    );
    expect(came.rows).toEqual([{ guestNumber: '1', lastName: 'O"Brien' }]);
    expect(came.summary).toMatchObject({ skipped: 2, rejected: 0, rejectsFile: null });
  });
});

describe('what is said of a row', () => {
  it('names nothing that says who it is about, neither in the file nor to the host', async () => {
    const came = await imported(
      'Id,Born,Lang\nsilva@example.com,31/31/1980,Latein\n',
      `name: masked\nkind: guests\nfields: { guestNumber: { column: Id, values: { A: B } }, email: { column: Id }, birthday: { column: Born, format: dd/MM/yyyy }, language: { column: Lang } }`,
    );
    expect(came.rejects).toEqual([
      {
        row: 1,
        sourceLine: 'Id=•••, Born=•••, Lang=Latein',
        problems: [{ field: 'guestNumber', code: 'NOT_IN_TABLE' }],
      },
    ]);
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain(
      '1,guestNumber,Guest number is not in the table of values,rejected,,silva@example.com',
    );
    const noted = await imported(
      'Id,Born,Lang\n1,31/31/1980,Kauderwelsch\n',
      guests('birthday: { column: Born, format: dd/MM/yyyy }, language: { column: Lang }'),
    );
    expect(noted.notes).toEqual([
      {
        row: 1,
        sourceLine: 'Id=1, Born=•••, Lang=Kauderwelsch',
        problems: [
          { field: 'birthday', code: 'NOT_BY_FORMAT', format: 'dd/MM/yyyy' },
          { field: 'language', code: 'UNKNOWN_LANGUAGE', written: 'Kauderwelsch' },
        ],
      },
    ]);
  });

  it.each([
    ['silva@example.com', '•••'],
    ['+351 912 345 678', '•••'],
    ['912345678', '•••'],
    ['G-1001', 'G-1001'],
    ['1001', '1001'],
  ])('names the guest %s as %s', async (guest, shown) => {
    const came = await imported(
      `No,Arr,Dep,Guest\n1,2026-03-03,2026-03-01,${guest}\n`,
      stays('guestNumber: { column: Guest }'),
    );
    expect(came.rejects).toMatchObject([{ sourceLine: `No=1, Arr=2026-03-03, Dep=2026-03-01, Guest=${shown}` }]);
  });

  it('is in the language that is asked for', async () => {
    await imported('Id,Born\n1,9999-12-31\n', guests('birthday: { column: Born }'), {}, 'zh-CN');
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('生日是表示“未知”的占位日期,已导入，有备注');
  });
});

describe('stays of a file', () => {
  it('have the amounts that hotel systems write', async () => {
    const amounts = ['300 USD', '"€1,020.00"', '120.50-', '(120.50)', '"1,23,456.00"', '−50.00', '.50', '"RM1,000.00"'];
    const came = await imported(
      `No,Arr,Dep,Price\n${amounts.map((amount, at) => `${at},2026-03-01,2026-03-03,${amount}`).join('\n')}\n`,
      stays('currencyCode: { constant: EUR }, roomRevenue: { column: Price }'),
    );
    expect(of('roomRevenue', came).map((micros) => Number(micros) / 1e6)).toEqual([
      300, 1020, -120.5, -120.5, 123_456, -50, 0.5, 1000,
    ]);
    expect(came.left).toEqual([
      '1: roomRevenue is written in USD, and is taken as EUR all the same',
      '8: roomRevenue is written in RM, and is taken as EUR all the same',
    ]);
  });

  it('have no amount that cannot be counted exactly', async () => {
    const came = await imported(
      'No,Arr,Dep,Amt\n1,2026-03-01,2026-03-11,9007199254\n2,2026-03-01,2026-03-11,9100000000\n3,2026-03-01,2026-03-11,250000.1234567\n',
      stays('currencyCode: { constant: IRR }, roomRevenue: { column: Amt }'),
    );
    expect(of('roomRevenue', came)).toEqual([9_007_199_254_000_000, 250_000_123_457]);
    expect(came.rejected).toEqual([
      '2: roomRevenue is beyond 9,007,199,254 units, the most that can be counted exactly',
    ]);
  });

  it('are on the days that are written, whatever the offset, and at no hour that nobody gave', async () => {
    const file =
      'No,Arr,Dep,In,Booked\n1,2026-03-01T23:30:00-08:00,2026-03-02T11:00:00-08:00,2026-03-02T00:40:00-08:00,2026-02-01 14:05:00\n' +
      '2,2026-03-01,2026-03-02,2026-03-01T24:00:00Z,2026-02-01T14:05:00+0100\n';
    const fields = 'checkedInAt: { column: In }, bookedAt: { column: Booked }';
    const came = await imported(file, stays(fields));
    expect(of('arrivalOn', came)).toEqual(['2026-03-01', '2026-03-01']);
    expect(of('departureOn', came)).toEqual(['2026-03-02', '2026-03-02']);
    expect(of('checkedInAt', came)).toEqual(['2026-03-02T08:40:00Z', '2026-03-02T00:00:00Z']);
    expect(of('bookedAt', came)).toEqual([undefined, '2026-02-01T13:05:00Z']);
    expect(came.left).toEqual([
      '1: bookedAt "2026-02-01 14:05:00" is a time without a zone; name it by timeZone in the mapping or at the property',
    ]);
    expect(of('bookedAt', await imported(file, stays(fields), { CITY: 'Asia/Shanghai' }))[0]).toBe(
      '2026-02-01T06:05:00Z',
    );
    expect(of('bookedAt', await imported(file, stays(fields, 'timeZone: Europe/Berlin')))[0]).toBe(
      '2026-02-01T13:05:00Z',
    );
  });

  it('may have long numbers of bookings and dates in remarks, but no card', async () => {
    const came = await imported(
      'No,Arr,Dep,Req\n1128145123456780,2026-03-01,2026-03-03,-\n7730101122336,2026-03-01,2026-03-03,-\n72078629417113,2026-03-01,2026-03-03,-\nX4,2026-03-01,2026-03-03,stays 2026-03-01 2026-03-05\nX5,2026-03-01,2026-03-03,card 4111.1111.1111.1111 12/30\n7.73010112233E+15,2026-03-01,2026-03-03,-\n',
      stays('specialRequests: { column: Req }'),
    );
    expect(came.summary).toMatchObject({ written: 4, rejected: 2 });
    expect(came.rejected).toEqual([
      '5: specialRequests holds what looks like a card number, which is never stored',
      '6: confirmationNumber was rounded by a spreadsheet, its last digits are lost; export it as text',
    ]);
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('card ••• 12/30');
  });

  it('are the reservations among the payouts of a channel', async () => {
    const came = await imported(
      'Type,No,Arr,Dep\nPayout,,,\nReservation,HMA,2026-03-01,2026-03-04\nAdjustment,HMA,2026-03-01,2026-03-04\n',
      stays('roomNumber: { column: Type }', 'rows: { onlyIf: { column: Type, in: [Reservation] } }'),
    );
    expect(came.summary).toMatchObject({ read: 3, written: 1, rejected: 0, skipped: 2 });
  });

  it('are one for each room of a booking, and come to the booking', async () => {
    const came = await imported(
      'No,Arr,Dep,Unit,Adults,Price\n4000111222,2026-03-01,2026-03-03,"Double Room, Twin Room",3,300.5 EUR\n',
      stays(
        "roomTypeCode: { column: Unit, rooms: ',' }, adults: { column: Adults }, currencyCode: { constant: EUR }, roomRevenue: { column: Price }",
      ),
    );
    expect(came.rows).toMatchObject([
      { confirmationNumber: '4000111222', roomTypeCode: 'Double Room', adults: 2, roomRevenue: 150_250_000 },
      { confirmationNumber: '4000111222-2', roomTypeCode: 'Twin Room', adults: 1, roomRevenue: 150_250_000 },
    ]);
  });

  it('of several rows are rooms of a booking where the mapping makes their keys differ', async () => {
    const mapping = stays('roomNumber: { column: Room }').replace("{ column: 'No' }", "{ template: '{No}-{Room}' }");
    const came = await imported(
      'No,Arr,Dep,Room\n77,2026-03-01,2026-03-03,101\n77,2026-03-01,2026-03-03,102\n77,2026-03-01,2026-03-03,101\n',
      mapping,
    );
    expect(of('confirmationNumber', came)).toEqual(['77-101', '77-102']);
    expect(came.rejected).toEqual([expect.stringContaining('3: confirmationNumber is that of row 1 already')]);
  });
});
