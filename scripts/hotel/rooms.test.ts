import { describe, expect, it } from 'vitest';
import { hotelCommand } from '../../tests/fixtures/hotel-command.ts';

const rooms = (input: string, ...words: string[]) => hotelCommand(['rooms', ...words], input);

describe('rooms assign', () => {
  it('prints one line an arrival in their order, and the comparison apart', () => {
    const { exitCode, lines, said } = rooms('', 'assign', 'plugin/domain/preferences/example.json');
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([
      {
        id: 'R-1001',
        room: '811',
        met: [{ value: 'HIGH' }, { value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' }],
        unmet: [],
      },
      { id: 'R-1002', room: '508' },
      { id: 'R-1003', room: '202', met: [{ value: 'WHEELCHAIR', strength: 'MUST', sensitive: true }] },
      {
        id: 'R-1004',
        room: '905',
        reasons: expect.arrayContaining([expect.stringContaining('a benefit of the tier')]),
      },
      { id: 'R-1005', room: '201' },
    ]);
    expect(said).toContain('Together: 5 of 5 arrivals housed, 5 with all their musts, 100.0 % of wishes (9 of 9) met');
    expect(said).toContain('First come, first served: 5 of 5 arrivals housed, 4 with all their musts');
  });

  it('answers a wrong arrival in its place and goes on', () => {
    const document = { rooms: [{ number: 1, roomType: 'STD' }], arrivals: [{ id: 'a', adults: 0 }, { id: 'b' }] };
    const { exitCode, lines } = rooms(JSON.stringify(document), 'assign');
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: 'a', error: 'adults: a party of nobody needs no room' },
      { id: 'b', room: '1' },
    ]);
  });

  it('refuses an arrival that departs before the day of arrivals, in the language asked for', () => {
    const document = {
      on: '2026-03-29',
      rooms: [{ number: '101', roomType: 'DBL', floor: 1, maxOccupancy: 2 }],
      arrivals: [{ id: 'e', roomType: 'DBL', adults: 2, departureOn: '2026-03-28' }],
    };
    const answer = (...options: string[]) => rooms(`\u{feff}${JSON.stringify(document)}`, 'assign', ...options);
    expect(answer()).toMatchObject({
      exitCode: 1,
      lines: [{ id: 'e', error: 'departureOn: Mar 28, 2026 lies before the day of arrivals, Mar 29, 2026' }],
    });
    expect(answer('--language', 'zh-CN').lines).toEqual([
      { id: 'e', error: 'departureOn：2026年3月28日早于抵店日2026年3月29日' },
    ]);
  });

  it.each([
    ['what is not JSON', '{', 'Standard input is not a JSON document'],
    ['a document without rooms', '{"arrivals":[]}', 'rooms: '],
  ])('refuses %s', (_name, input, sentence) => {
    const { exitCode, lines, said } = rooms(input, 'assign');
    expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
    expect(said).toContain(sentence);
  });
});

describe('rooms remarks', () => {
  it('prints the preferences of each remark and answers a line that it cannot read', () => {
    const { exitCode, lines } = rooms('{"id":"a","text":"not near the elevator"}\n{"id":"b"}\n', 'remarks');
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: 'a', preferences: [{ category: 'LOCATION', value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' }] },
      { id: 'b', error: expect.stringContaining('text: ') },
    ]);
  });
});
