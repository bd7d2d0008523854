import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedHost } from '../../scripts/embedded-host/host.ts';
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

  it('applies no row that would lead a stay back, and says so', async () => {
    await hotelImport(...stays('late', '1,,OUT,2026-01-10,2,100,', '2,,CXL,2026-03-01,1,50,'));
    const before = await stored('LATE');
    const answer = await hotelImport(...stays('late', '1,,RES,2026-01-10,2,120,', '2,,RES,2026-03-01,1,50,'));
    expect(answer).toMatchObject({
      code: 1,
      out: expect.stringContaining('2 rows read, 0 written, 0 unchanged, 2 rejected') as string,
    });
    expect(readFileSync(path('late.rejects.csv'), 'utf8')).toContain(
      'Status would lead the stay back: it is cancelled and would become confirmed; the row is not applied',
    );
    expect(await stored('LATE')).toEqual(before);
  });

  it('reinstates a stay that its source changed after the host wrote it', async () => {
    const changed = (at: string): string[] => [
      file('back.csv', `no,state,at\n1,RES,${at}\n`),
      '--mapping',
      file(
        'back.yaml',
        `name: back\nkind: stays\nfields: { source: { constant: BACK }, confirmationNumber: { column: 'no' }, propertyCode: { constant: CITY }, status: { column: state, values: { RES: CONFIRMED } }, arrivalOn: { constant: '2026-07-01' }, departureOn: { constant: '2026-07-03' }, changedAt: { column: at } }`,
      ),
    ];
    await hotelImport(...stays('back', '1,,CXL,2026-07-01,2,50,'));
    expect((await hotelImport(...changed('2026-06-15T11:00:00Z'))).code).toBe(1);
    expect((await stored('BACK')).rows).toMatchObject([{ status: 'CANCELLED' }]);
    expect((await hotelImport(...changed('2027-06-15T11:00:00Z'))).code).toBe(0);
    expect((await stored('BACK')).rows).toMatchObject([{ status: 'CONFIRMED' }]);
  });

  it('lets the first of two rows with one key stand, and names it', async () => {
    const words = [
      file(
        'codes.csv',
        'guest,first,last,email\nM1,Ann,Banda,ann@example.com\nM1,Peter,Phiri,\nM2,Li,Wei,\nM1,Ann,Banda,ann@example.com\n',
      ),
      '--mapping',
      file('codes.yaml', GUESTS.replace('name: guests', 'name: codes')),
    ];
    expect(await hotelImport(...words)).toMatchObject({
      code: 1,
      out: expect.stringContaining('4 rows read, 2 written, 0 unchanged, 2 rejected') as string,
    });
    const guest = async (): Promise<unknown> =>
      (
        await hotel.ask<{ people: { edges: { node: object }[] } }>(
          '{ people(filter: { guestNumber: { eq: "M1" } }) { edges { node { name { firstName lastName } emails { primaryEmail } updatedAt } } } }',
        )
      ).people.edges[0]!.node;
    const first = await guest();
    expect(first).toMatchObject({
      name: { firstName: 'Ann', lastName: 'Banda' },
      emails: { primaryEmail: 'ann@example.com' },
    });
    expect(readFileSync(path('codes.rejects.csv'), 'utf8')).toContain(
      'Guest number is that of row 1 already, which stands',
    );
    // Neither the same file again nor its rejects as they are change anything.
    expect((await hotelImport(...words)).out).toContain('0 written, 2 unchanged, 2 rejected');
    const rejects = readFileSync(path('codes.rejects.csv'));
    expect((await hotelImport(file('unrepaired.csv', rejects), ...words.slice(1))).out).toContain(
      '2 rows read, 0 written, 0 unchanged, 2 rejected',
    );
    expect(await guest()).toEqual(first);
  });

  it('knows a repeat over thousands of rows, and writes nothing again', async () => {
    const rows = Array.from({ length: 4_500 }, (_, index) => `${index + 1},,OUT,2026-01-10,2,100,`);
    const words = stays('repeats', ...rows, '1,,OUT,2026-01-11,2,500,', '4400,,OUT,2026-01-11,2,500,');
    expect((await hotelImport(...words)).out).toContain('4,502 rows read, 4,500 written, 0 unchanged, 2 rejected');
    const before = await stored('REPEATS');
    expect((await hotelImport(...words)).out).toContain('4,502 rows read, 0 written, 4,500 unchanged, 2 rejected');
    expect(await stored('REPEATS')).toEqual(before);
  });

  it('names a stay after guest, room and number', async () => {
    await hotelImport(
      file('named-guests.csv', 'guest,first,last,email\nN1,Ana,Silva,\n'),
      '--mapping',
      file('named-guests.yaml', GUESTS.replace('name: guests', 'name: named-guests')),
    );
    await hotelImport(...stays('named', '1,N1,RES,2026-07-10,2,100,', '2,N2,RES,2026-07-10,2,100,'));
    const { stays: named } = await hotel.ask<{ stays: { edges: { node: { name: string } }[] } }>(
      '{ stays(filter: { source: { eq: "NAMED" } }, orderBy: [{ key: AscNullsLast }]) { edges { node { name } } } }',
    );
    expect(named.edges.map(({ node }) => node.name)).toEqual(['Silva, Ana · 1', 'N2 · 2']);
  });

  it('takes a guest without a value that cannot be right, and notes it', async () => {
    const answer = await hotelImport(
      file('noted.csv', 'guest,last,born,mail\nW1,Alt,9999-12-31,noemail\nW2,Jung,2000-02-29,jung@example.com\n'),
      '--mapping',
      file(
        'noted.yaml',
        'name: noted\nkind: guests\nfields: { guestNumber: { column: guest }, lastName: { column: last }, birthday: { column: born }, email: { column: mail } }',
      ),
    );
    expect(answer).toMatchObject({
      code: 0,
      out: '2 rows read, 2 written, 0 unchanged, 0 rejected, 1 came in with a note; these rows and the reasons are in noted.rejects.csv.\n',
    });
    expect(readFileSync(path('noted.rejects.csv'), 'utf8')).toContain('came in with a note');
    const { importRejects } = await hotel.ask<{ importRejects: { edges: { node: object }[] } }>(
      '{ importRejects(filter: { run: { name: { eq: "noted.csv · noted" } } }) { edges { node { status reasons problems } } } }',
    );
    expect(importRejects.edges).toEqual([
      {
        node: {
          status: 'NOTED',
          reasons: 'E-mail is not an e-mail address; Birthday is a day that stands for "not known"',
          problems: [
            { field: 'email', code: 'NOT_AN_EMAIL' },
            { field: 'birthday', code: 'PLACEHOLDER_DAY' },
          ],
        },
      },
    ]);
  });

  it('takes what the property calls so for the room type and the rate plan, where one alone is called so', async () => {
    const propertyId = '5eed0000-0000-4000-8000-0000000c0001';
    await hotel.ask(
      'mutation ($id: UUID!) { createHotelProperty(data: { id: $id, code: "NAMED", name: "Named" }) { id } }',
      { id: propertyId },
    );
    const of = (names: string[]) => names.map((name, at) => ({ name, code: `${at}`, key: `NAMED:${at}`, propertyId }));
    await hotel.ask(
      `mutation ($types: [RoomTypeCreateInput!]!, $plans: [RatePlanCreateInput!]!) {
        createRoomTypes(data: $types) { id } createRatePlans(data: $plans) { id } }`,
      { types: of(['Double', 'Suite', 'suite']), plans: of(['Best rate']) },
    );
    const mapping = STAYS.replace('name: stays', 'name: called')
      .replace('TEST', 'CALLED')
      .replace('constant: CITY', 'constant: NAMED')
      .replace(
        'specialRequests: { column: wishes }',
        'roomTypeCode: { column: wishes }\n  ratePlanCode: { column: guest }',
      )
      .replace('  guestNumber: { column: guest }\n', '');
    const line = (number: number, type: string, plan: string): string =>
      `${number},${plan},OUT,2026-01-10,2,100,${type}`;
    const said = await hotelImport(
      file('called.csv', [HEADER, line(1, 'double', 'BEST RATE'), line(2, 'Suite', ''), line(3, '0', '0')].join('\n')),
      '--mapping',
      file('called.yaml', mapping),
    );
    expect(said.out).toBe('3 rows read, 3 written, 0 unchanged, 0 rejected.\n');
    const { stays: found } = await hotel.ask<{ stays: { edges: { node: unknown }[] } }>(
      `{ stays(filter: { source: { eq: "CALLED" } }, orderBy: [{ key: AscNullsLast }]) {
        edges { node { roomType { key } ratePlan { key } } } } }`,
    );
    expect(found.edges.map(({ node }) => node)).toEqual([
      { roomType: { key: 'NAMED:0' }, ratePlan: { key: 'NAMED:0' } },
      { roomType: { key: 'NAMED:Suite' }, ratePlan: null },
      { roomType: { key: 'NAMED:0' }, ratePlan: { key: 'NAMED:0' } },
    ]);
  });

  it('makes a stay of each room of a booking', async () => {
    const mapping = STAYS.replace('name: stays', 'name: rooms')
      .replace('TEST', 'ROOMS')
      .replace('specialRequests: { column: wishes }', "roomNumber: { column: wishes, rooms: ',' }");
    const words = [
      file('rooms.csv', `${HEADER}\n77,,OUT,2026-01-10,2,100,"COT(1), COT(2)"\n78,,OUT,2026-01-10,2,100,COT(1)\n`),
      '--mapping',
      file('rooms.yaml', mapping),
    ];
    expect((await hotelImport(...words)).out).toBe('2 rows read, 3 written, 0 unchanged, 0 rejected.\n');
    expect((await stored('ROOMS')).rows).toMatchObject([
      { key: 'ROOMS:77', totalRevenue: { amountMicros: 100_000_000 } },
      { key: 'ROOMS:77-2', totalRevenue: { amountMicros: 100_000_000 } },
      { key: 'ROOMS:78', totalRevenue: { amountMicros: 200_000_000 } },
    ]);
    expect((await hotelImport(...words)).out).toBe('2 rows read, 0 written, 3 unchanged, 0 rejected.\n');
  });

  it('skips lines that are no rows and leaves no old rejects behind', async () => {
    const words = (name: string, ...lines: string[]): string[] => {
      const [csv, , mapping] = stays(name, ...lines);
      return [
        csv!,
        '--mapping',
        file(
          'skipped.yaml',
          readFileSync(mapping!, 'utf8').replace(
            'fields:',
            'rows: { skipIf: { column: state, in: [Payout] } }\nfields:',
          ),
        ),
        '--rejects',
        path('skipped.rejects.csv'),
      ];
    };
    expect(
      (await hotelImport(...words('skipped', '1,,LOST,2026-01-10,2,100,', ',,Payout,,,,', 'Total,,,,,100,'))).out,
    ).toContain('3 rows read, 0 written, 0 unchanged, 1 rejected, 2 skipped');
    expect(existsSync(path('skipped.rejects.csv'))).toBe(true);
    expect((await hotelImport(...words('skipped', '1,,OUT,2026-01-10,2,100,'))).out).toBe(
      '1 row read, 1 written, 0 unchanged, 0 rejected.\n',
    );
    expect(existsSync(path('skipped.rejects.csv'))).toBe(false);
  });

  it('reads times in the zone of the property, and leaves out those of a property without one', async () => {
    await hotel.ask(
      'mutation { createHotelProperty(data: { code: "WEST", name: "West", timeZone: "America/Los_Angeles" }) { id } }',
    );
    const answer = await hotelImport(
      file('zones.csv', 'no,prop,in\n1,WEST,2026-03-02 00:40\n2,EAST,2026-03-02 00:40\n'),
      '--mapping',
      file(
        'zones.yaml',
        `name: zones\nkind: stays\nfields: { source: { constant: ZONES }, confirmationNumber: { column: 'no' }, propertyCode: { column: prop }, status: { constant: IN_HOUSE }, arrivalOn: { constant: '2026-03-01' }, departureOn: { constant: '2026-03-03' }, checkedInAt: { column: in, format: 'yyyy-MM-dd HH:mm' } }`,
      ),
    );
    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining('2 written') as string });
    const { stays: found } = await hotel.ask<{ stays: { edges: { node: { checkedInAt: string | null } }[] } }>(
      '{ stays(filter: { source: { eq: "ZONES" } }, orderBy: [{ key: AscNullsLast }]) { edges { node { checkedInAt } } } }',
    );
    expect(found.edges.map(({ node }) => node.checkedInAt && new Date(node.checkedInAt).toISOString())).toEqual([
      '2026-03-02T08:40:00.000Z',
      null,
    ]);
  });

  it('stops when most rows are rejected, before anything is written', async () => {
    const rows = (from: number, state: string): string[] =>
      Array.from({ length: 1_000 }, (_, at) => `${from + at},,${state},2026-01-10,2,100,`);
    const answer = await hotelImport(...stays('hopeless', ...rows(1, 'LOST'), ...rows(1_001, 'OUT')));
    expect(answer).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        'Stopped: 1,000 of the first 1,000 rows were rejected, more than 50 %. Nothing has been written.',
      ) as string,
    });
    expect((await stored('HOPELESS')).count).toBe(0);
    expect(
      await hotelImport(...stays('hopeless', ...rows(1, 'LOST'), ...rows(1_001, 'OUT')), '--stop-above', '100'),
    ).toMatchObject({
      code: 1,
      out: expect.stringContaining('1,000 written, 0 unchanged, 1,000 rejected') as string,
    });
  });

  it('that stops later says what is in, and its run has failed', async () => {
    const rows = (from: number, state: string): string[] =>
      Array.from({ length: 2_000 }, (_, at) => `${from + at},,${state},2026-01-10,2,100,`);
    const answer = await hotelImport(
      ...stays('souring', ...rows(1, 'OUT'), ...rows(2_001, 'LOST'), ...rows(4_001, 'LOST')),
    );
    expect(answer).toMatchObject({
      code: 2,
      err: expect.stringContaining('2,000 records from the first 4,000 rows have been written and stay') as string,
    });
    const { hotelRuns } = await hotel.ask<{ hotelRuns: { edges: { node: object }[] } }>(
      '{ hotelRuns(filter: { name: { eq: "souring.csv · souring" } }) { edges { node { status error writtenCount } } } }',
    );
    expect(hotelRuns.edges).toMatchObject([
      { node: { status: 'FAILED', error: expect.stringContaining('were rejected') as string, writtenCount: 2_000 } },
    ]);
  });

  it('gives a guest whom a stay brought the name later', async () => {
    await hotelImport(...stays('order', '1,G77,OUT,2026-01-10,2,100,'));
    const answer = await hotelImport(
      file('guests.csv', 'guest,first,last,email\nG77,Inês,Almeida,ines@example.org\nG78,Wei,Zhang,not-an-address\n'),
      '--mapping',
      file('guests.yaml', GUESTS),
    );
    expect(answer).toMatchObject({ code: 0 });
    expect(readFileSync(path('guests.rejects.csv'), 'utf8')).toContain('E-mail is not an e-mail address');
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
    expect(rejects[1]).toContain('Departure makes 400 nights; a stay has at most 365');
    expect(rejects[2]).toContain('Status ""LOST"" is not in the table of values; Room revenue ""x"" is not a number');
    const { importRejects } = await hotel.ask<{
      importRejects: { edges: { node: { sourceLine: string; reasons: string } }[] };
    }>(
      '{ importRejects(filter: { name: { in: ["Row 2", "Row 4"] } }) { edges { node { sourceLine reasons problems } } } }',
    );
    expect(JSON.stringify(importRejects)).toContain('Status \\"•••\\" is not in the table of values');
    expect(JSON.stringify(importRejects)).not.toMatch(/secret wish|4111111111111111/);
    expect(rejects.join('')).not.toContain('4111111111111111');
    const repaired = rejects
      .join('\n')
      .replace(',400,', ',4,')
      .replace(/,(LOST|•••),/g, ',OUT,')
      .replace(',x,', ',80,');
    const again = await hotelImport(file('repaired.csv', repaired), '--mapping', path('rejects.yaml'));
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('3 written') as string });
    expect((await stored('REJECTS')).count).toBe(4);
  });

  it('says what is wrong with a row in the language of its property, and as data', async () => {
    await hotel.ask('mutation { createHotelProperty(data: { code: "PEK", name: "北京", language: ZH_CN }) { id } }');
    const words = stays('spoken', '1,,LOST,2026-01-10,1,100,', '2,,OUT,2026-01-10,400,100,');
    await hotelImport(
      words[0]!,
      '--mapping',
      file('spoken.yaml', readFileSync(words[2]!, 'utf8').replace('CITY', 'PEK')),
    );
    const { importRejects } = await hotel.ask<{ importRejects: { edges: { node: object }[] } }>(
      '{ importRejects(filter: { run: { name: { eq: "spoken.csv · spoken" } } }, orderBy: [{ rowNumber: AscNullsLast }]) { edges { node { name reasons problems } } } }',
    );
    expect(importRejects.edges.map(({ node }) => node)).toEqual([
      {
        name: '第1行',
        reasons: '状态“LOST”不在映射的取值表中',
        problems: [{ field: 'status', code: 'NOT_IN_TABLE', written: 'LOST' }],
      },
      {
        name: '第2行',
        reasons: '离店日期使入住达400晚；一次入住最多365晚',
        problems: [{ field: 'departureOn', code: 'TOO_MANY_NIGHTS', nights: 400, most: 365 }],
      },
    ]);
    expect((await hotelImport(words[0]!, '--mapping', path('spoken.yaml'), '--language', 'zh-TW')).code).toBe(1);
    expect(readFileSync(path('spoken.rejects.csv'), 'utf8')).toContain('狀態「LOST」不在對應設定的取值表中,已拒絕');
  });

  it('only looks when it is a dry run', async () => {
    const answer = await hotelImport(...stays('dry', '1,,OUT,2026-01-10,2,100,'), '--dry-run');
    expect(answer).toMatchObject({ code: 0, out: '1 row read, 1 would be written, 0 unchanged, 0 rejected.\n' });
    expect((await stored('DRY')).count).toBe(0);
  });

  it('that is cancelled in Twenty meanwhile stops with a sentence, and --resume writes the rest once', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `${index + 1},,OUT,2026-01-10,2,100,`);
    const words = stays('cancelled', ...rows);
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
    const run = async () => {
      const { hotelRuns } = await hotel.ask<{
        hotelRuns: { edges: { node: { id: string; status: string; readCount: number; writtenCount: number } }[] };
      }>(
        '{ hotelRuns(filter: { name: { eq: "cancelled.csv · cancelled" } }) { edges { node { id status readCount writtenCount } } } }',
      );
      return hotelRuns.edges[0]!.node;
    };
    const said = text(importer.stderr);
    const ended = once(importer, 'exit');
    const [line] = (await once(createInterface({ input: importer.stdout }), 'line')) as [string];
    expect(line).toContain('"event":"progress"');
    // The sender stands still while somebody cancels, so that the slices left are refused whatever the machine's speed.
    importer.kill('SIGSTOP');
    const { id } = await run();
    expect(await hotel.postAs('Hotel manager', '/s/hotel/runs/cancel', { runIds: [id] })).toMatchObject({
      status: 200,
    });
    importer.kill('SIGCONT');
    expect(await ended).toEqual([3, null]);
    expect(await said).toBe(
      '“cancelled.csv · cancelled” was cancelled in Twenty. Run the same import command with --resume to go on all the same.\n',
    );
    const stopped = await run();
    expect(stopped.status).toBe('CANCELLED');
    expect((await stored('CANCELLED')).count).toBe(stopped.writtenCount);
    expect(stopped.writtenCount).toBeLessThan(12_000);
    const answer = await hotelImport(...words, '--resume', '--json');
    expect(answer.code).toBe(0);
    expect(JSON.parse(answer.out.trim().split('\n').at(-1)!)).toMatchObject({
      read: 12_000,
      written: 12_000,
      unchanged: 0,
      rejected: 0,
      resumedAt: stopped.readCount,
    });
    expect((await stored('CANCELLED')).count).toBe(12_000);
    expect(await run()).toEqual({ id, status: 'DONE', readCount: 12_000, writtenCount: 12_000 });
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
      '{ hotelRuns(filter: { name: { eq: "killed.csv · killed" } }) { edges { node { status readCount } } } }',
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

describe('a host without the app', () => {
  it.each([[[]], [['--resume']]])('is told from one that has it, with %j', async (more) => {
    const bare = await startEmbeddedHost({ time: '2026-06-15T12:00:00Z' });
    try {
      const words = [...stays('bare', '1,,OUT,2026-01-10,2,100,'), '--url', bare.url, '--key', bare.apiKey, ...more];
      expect(await hotelImport(...words)).toMatchObject({
        code: 3,
        err: `The hotel app is not installed at ${bare.url}, yet or any more. Install it, wait until it is there, and run the same command again.\n`,
      });
    } finally {
      await bare.stop();
    }
  });
});

it('a first mapping is suggested from the start of a file', async () => {
  const answer = await hotelImport(file('suggest.csv', 'No,Arrival,Departure\n1,2026-03-01,2026-03-03\n'), '--suggest');
  expect(answer).toMatchObject({
    code: 0,
    out: expect.stringContaining('confirmationNumber: { column: No }') as string,
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
