import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hotel-import-'));
const path = (name: string): string => join(folder, name);

let hotel: HotelHost;
beforeAll(async () => {
  hotel = await startHotelHost();
});
afterAll(async () => {
  await hotel.host.stop();
  rmSync(folder, { recursive: true, force: true });
});

const STAYS = `
name: stays
kind: stays
fields:
  source: { constant: TEST }
  confirmationNumber: { column: 'no' }
  propertyCode: { constant: CITY }
  guestNumber: { column: guest }
  status: { column: state, values: { OUT: CHECKED_OUT, RES: CONFIRMED, CXL: CANCELLED } }
  arrivalOn: { column: arrival }
  departureOn: { day: arrivalOn, plusDays: [nights] }
  currencyCode: { constant: EUR }
  roomRevenue: { column: rate, timesSumOf: [nights] }
  specialRequests: { column: wishes }
`;
const GUESTS = `
name: guests
kind: guests
fields:
  guestNumber: { column: guest }
  firstName: { column: first }
  lastName: { column: last }
  email: { column: email }
`;
const HEADER = 'no,guest,state,arrival,nights,rate,wishes';

/** Runs `hotel import` in a process of its own, as a person does. */
const hotelImport = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'scripts/hotel.ts'), 'import', '--url', hotel.host.url, '--key', hotel.host.apiKey, ...words],
      { cwd: folder },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const stays = (name: string, ...lines: string[]): string[] => [
  file(`${name}.csv`, [HEADER, ...lines].join('\n')),
  '--mapping',
  file(`${name}.yaml`, STAYS.replace('name: stays', `name: ${name}`).replace('TEST', name.toUpperCase())),
];
const stored = async (source: string) => {
  const { stays: found } = await hotel.ask<{
    stays: { totalCount: number; edges: { node: Record<string, unknown> }[] };
  }>(
    `query ($source: String!) { stays(filter: { source: { eq: $source } }, orderBy: [{ key: AscNullsLast }]) {
      totalCount edges { node { key status nights updatedAt totalRevenue { amountMicros } guest { guestNumber name { lastName } } property { code } } } } }`,
    { source },
  );
  return { count: found.totalCount, rows: found.edges.map(({ node }) => node) };
};

describe('an import', () => {
  it('brings rows in, with what they refer to', async () => {
    const answer = await hotelImport(...stays('first', '1,G1,OUT,2026-01-10,2,100,', '2,,RES,2026-02-10,0,,'));
    expect(answer).toMatchObject({ code: 0, out: '2 rows read, 2 written, 0 unchanged, 0 rejected.\n' });
    expect((await stored('FIRST')).rows).toMatchObject([
      {
        key: 'FIRST:1',
        status: 'CHECKED_OUT',
        nights: 2,
        totalRevenue: { amountMicros: 200_000_000 },
        guest: { guestNumber: 'G1', name: { lastName: 'G1' } },
        property: { code: 'CITY' },
      },
      { key: 'FIRST:2', status: 'CONFIRMED', nights: 0, guest: null },
    ]);
  });

  it('writes nothing the second time, and only what changed the third', async () => {
    await hotelImport(...stays('again', '1,,OUT,2026-01-10,2,100,', '2,,RES,2026-02-10,1,90,'));
    const before = await stored('AGAIN');
    expect((await hotelImport(...stays('again', '1,,OUT,2026-01-10,2,100,', '2,,RES,2026-02-10,1,90,'))).out).toBe(
      '2 rows read, 0 written, 2 unchanged, 0 rejected.\n',
    );
    expect(await stored('AGAIN')).toEqual(before);
    expect((await hotelImport(...stays('again', '1,,OUT,2026-01-10,2,100,', '2,,OUT,2026-02-10,3,90,'))).out).toBe(
      '2 rows read, 1 written, 1 unchanged, 0 rejected.\n',
    );
    expect((await stored('AGAIN')).rows[1]).toMatchObject({ status: 'CHECKED_OUT', nights: 3 });
  });

  it('never moves a stay backwards, and takes the later of two lines about one stay', async () => {
    await hotelImport(...stays('late', '1,,OUT,2026-01-10,2,100,'));
    await hotelImport(
      ...stays('late', '1,,RES,2026-01-10,2,120,', '2,,RES,2026-03-01,1,50,', '2,,CXL,2026-03-01,1,50,'),
    );
    expect((await stored('LATE')).rows).toMatchObject([
      { status: 'CHECKED_OUT', totalRevenue: { amountMicros: 240_000_000 } },
      { status: 'CANCELLED' },
    ]);
  });

  it('gives a guest whom a stay brought the name later', async () => {
    await hotelImport(...stays('order', '1,G77,OUT,2026-01-10,2,100,'));
    const answer = await hotelImport(
      file('guests.csv', 'guest,first,last,email\nG77,Inês,Almeida,ines@example.org\nG78,Wei,Zhang,not-an-address\n'),
      '--mapping',
      file('guests.yaml', GUESTS),
    );
    expect(answer).toMatchObject({ code: 1 });
    expect(readFileSync(path('guests.rejects.csv'), 'utf8')).toContain('email is not an e-mail address');
    expect((await stored('ORDER')).rows[0]).toMatchObject({
      guest: { guestNumber: 'G77', name: { lastName: 'Almeida' } },
    });
  });

  it('sets rejected rows aside, masked in the host, to be put right and run again', async () => {
    const answer = await hotelImport(
      ...stays(
        'rejects',
        '1,,OUT,2026-01-10,2,100,',
        '2,,OUT,2026-01-10,400,100,secret wish',
        '3,,LOST,2026-01-10,1,x,',
        '4,,4111111111111111,2026-01-10,1,100,',
      ),
    );
    expect(answer).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 written, 0 unchanged, 3 rejected') as string,
    });
    const rejects = readFileSync(path('rejects.rejects.csv'), 'utf8').split('\n');
    expect(rejects[1]).toContain('departureOn makes 400 nights; a stay has at most 365');
    expect(rejects[2]).toContain('status ""LOST"" is not in the table of values; roomRevenue ""x"" is not a number');
    const { importRejects } = await hotel.ask<{
      importRejects: { edges: { node: { sourceLine: string; reasons: string } }[] };
    }>('{ importRejects(filter: { name: { in: ["Row 2", "Row 4"] } }) { edges { node { sourceLine reasons } } } }');
    expect(JSON.stringify(importRejects)).toContain('status \\"•••\\" is not in the table of values');
    expect(JSON.stringify(importRejects)).not.toMatch(/secret wish|4111111111111111/);
    const repaired = rejects
      .join('\n')
      .replace(',400,', ',4,')
      .replace(/,(LOST|4111111111111111),/g, ',OUT,')
      .replace(',x,', ',80,');
    const again = await hotelImport(file('repaired.csv', repaired), '--mapping', path('rejects.yaml'));
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('3 written') as string });
    expect((await stored('REJECTS')).count).toBe(4);
  });

  it('only looks when it is a dry run', async () => {
    const answer = await hotelImport(...stays('dry', '1,,OUT,2026-01-10,2,100,'), '--dry-run');
    expect(answer).toMatchObject({ code: 0, out: '1 rows read, 1 would be written, 0 unchanged, 0 rejected.\n' });
    expect((await stored('DRY')).count).toBe(0);
  });

  it('that is killed half-way is brought to its end by --resume', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `${index + 1},,OUT,2026-01-10,2,100,`);
    const words = stays('killed', ...rows);
    const importer = spawn(
      process.execPath,
      [
        join(root, 'scripts/hotel.ts'),
        'import',
        '--url',
        hotel.host.url,
        '--key',
        hotel.host.apiKey,
        '--json',
        ...words,
      ],
      { cwd: folder },
    );
    for await (const line of createInterface({ input: importer.stdout })) {
      expect(line).toContain('"event":"progress"');
      importer.kill('SIGKILL');
      break;
    }
    const answer = await hotelImport(...words, '--resume', '--json');
    expect(answer.code).toBe(0);
    const done = JSON.parse(answer.out.trim().split('\n').at(-1)!) as Record<string, number>;
    expect(done).toMatchObject({ event: 'done', read: 5_000, rejected: 0, resumedAt: expect.any(Number) as number });
    expect(done['resumedAt']).toBeGreaterThan(0);
    expect((await stored('KILLED')).count).toBe(5_000);
    const { hotelRuns } = await hotel.ask<{ hotelRuns: { edges: { node: object }[] } }>(
      '{ hotelRuns(filter: { name: { eq: "killed.csv as killed" } }) { edges { node { status readCount } } } }',
    );
    expect(hotelRuns.edges).toEqual([{ node: { status: 'DONE', readCount: 5_000 } }]);
  });
});

describe('who may import', () => {
  const slice = (source: string) => ({
    kind: 'stays', dryRun: false, run: { key: source, name: source },
    before: { read: 0, written: 0, unchanged: 0, rejected: 0 }, read: 1, rejects: [], isLast: true,
    rows: [{ row: 1, value: { source, confirmationNumber: '1', propertyCode: 'CITY', status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' } }],
  }); // prettier-ignore

  it.each([
    ['Hotel manager', 200, 1],
    ['Hotel front desk', 403, 0],
    ['Hotel sales and marketing', 403, 0],
  ])('%s: %d', async (role, status, count) => {
    expect(await hotel.postAs(role, '/s/hotel/imports/slice', slice(role))).toMatchObject({ status });
    expect((await stored(role)).count).toBe(count);
  });
});

describe('bad input', () => {
  const good = ['1,,OUT,2026-01-10,2,100,'];

  it.each<[string, () => string[], number, string]>([
    [
      'a file that is not there',
      () => ['missing.csv', '--format', 'hotel-booking-demand'],
      2,
      'missing.csv cannot be read: there is no such file',
    ],
    ['an empty file', () => [file('empty.csv', ''), '--format', 'hotel-booking-demand'], 2, 'empty.csv is empty'],
    [
      'a truncated gzip file',
      () => [
        file('cut.csv.gz', gzipSync(`${HEADER}\n${'1,,OUT,2026-01-10,2,100,\n'.repeat(500)}`).subarray(0, 80)),
        '--format',
        'hotel-booking-demand',
      ],
      2,
      'is damaged or cut off',
    ],
    [
      'a binary file',
      () => [file('picture.csv', Buffer.from([1, 2, 0, 4, 10, 7])), '--format', 'hotel-booking-demand'],
      2,
      'is not a text file',
    ],
    [
      'a missing column',
      () => [file('columns.csv', 'a,b\n1,2\n'), ...stays('columns-mapping', ...good).slice(1)],
      2,
      'has no column no, guest, state',
    ],
    [
      'a mapping with an unknown field',
      () => [
        stays('unknown', ...good)[0]!,
        '--mapping',
        file('wrong.yaml', 'name: w\nkind: stays\nfields: { pets: { column: a } }'),
      ],
      2,
      'fields.pets: is not a field of stays',
    ],
    [
      'a format that there is not',
      () => [stays('format', ...good)[0]!, '--format', 'fidelio'],
      2,
      'There is no format called fidelio',
    ],
    [
      'rejects that would go over the file itself',
      () => [...stays('over', ...good), '--rejects', path('over.csv')],
      2,
      'must be another than the file to import',
    ],
    ['no mapping at all', () => [stays('none', ...good)[0]!], 2, '--format NAME or --mapping FILE'],
    ['a wrong key', () => [...stays('key', ...good), '--key', 'wrong'], 3, 'run the same command with --resume'],
    [
      'a full disk',
      () => [...stays('disk', '1,,LOST,2026-01-10,2,100,'), '--rejects', '/dev/full'],
      2,
      'The rejects file /dev/full cannot be written (ENOSPC)',
    ],
  ])('%s ends with a sentence and its exit code', async (_, words, code, sentence) => {
    const answer = await hotelImport(...words());
    expect(answer).toMatchObject({ code, err: expect.stringContaining(sentence) as string });
    expect(answer.err).not.toMatch(/^\s+at /m);
  });
});
