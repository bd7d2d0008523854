import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const rooms = (input: string, ...args: string[]): Promise<{ code: number; lines: string[]; errors: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/hotel.ts', 'rooms', ...args],
      { cwd: root },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), lines: stdout.split('\n').slice(0, -1), errors: stderr }),
    );
    child.stdin?.end(input);
  });

describe('rooms assign', () => {
  it('prints one line an arrival in their order, and the comparison apart', async () => {
    const { code, lines, errors } = await rooms('', 'assign', 'plugin/domain/preferences/example.json');
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'R-1001', room: '811', met: [{ value: 'HIGH' }, { value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' }], unmet: [] },
      { id: 'R-1002', room: '508' },
      { id: 'R-1003', room: '202', met: [{ value: 'WHEELCHAIR', strength: 'MUST', sensitive: true }] },
      { id: 'R-1004', room: '905', reasons: expect.arrayContaining([expect.stringContaining('a benefit of the tier')]) },
      { id: 'R-1005', room: '201' },
    ]);
    expect(errors).toContain('Together: 5 of 5 arrivals housed, 5 with all their musts, 100.0 % of wishes (9 of 9) met');
    expect(errors).toContain('First come, first served: 5 of 5 arrivals housed, 4 with all their musts');
  });

  it('answers a wrong arrival in its place and goes on', async () => {
    const document = { rooms: [{ number: 1, roomType: 'STD' }], arrivals: [{ id: 'a', adults: 0 }, { id: 'b' }] };
    const { code, lines } = await rooms(JSON.stringify(document), 'assign');
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', error: 'adults: a party of nobody needs no room' },
      { id: 'b', room: '1' },
    ]);
  });

  it.each([
    ['what is not JSON', '{', 'Standard input is not a JSON document'],
    ['a document without rooms', '{"arrivals":[]}', 'rooms: '],
  ])('refuses %s', async (_name, input, sentence) => {
    const { code, lines, errors } = await rooms(input, 'assign');
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toContain(sentence);
  });
});

describe('rooms remarks', () => {
  it('prints the preferences of each remark and answers a line that it cannot read', async () => {
    const { code, lines } = await rooms('{"id":"a","text":"not near the elevator"}\n{"id":"b"}\n', 'remarks');
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', preferences: [{ category: 'LOCATION', value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' }] },
      { id: 'b', error: expect.stringContaining('text: ') },
    ]);
  });
});
