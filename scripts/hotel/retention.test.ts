import { describe, expect, it } from 'vitest';
import { cdnowCsv, cdnowIsThere } from '../../tests/fixtures/cdnow.ts';
import { hotelCommand, temporaryFiles } from '../../tests/fixtures/hotel-command.ts';

const file = temporaryFiles();
const retention = (words: readonly string[], csv: string) => hotelCommand(['retention', ...words], csv);

const PAPER = JSON.stringify({ bgnbd: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } });
const GUESTS = [
  'customer,date,amount',
  'ann,2024-01-10,300',
  'bob,2024-02-01,120',
  'ann,2024-01-10,50',
  'ann,2024-05-20,0',
].join('\n');

describe.skipIf(!cdnowIsThere)('hotel retention on CDNOW (skipped where ../shared/data/cdnow is absent)', () => {
  it('fits, and scores the same with the model kept in a file', () => {
    const csv = cdnowCsv();
    const fit = retention(['fit', '--until', '1997-09-30'], csv);
    expect(fit.exitCode).toBe(0);
    expect(fit.lines).toHaveLength(1);
    expect(fit.lines[0]).toMatchObject({ unit: 'week', customers: 2357, repeatCustomers: 946, limits: [], notes: [] });
    expect(Math.abs(fit.lines[0].bgnbd.logLikelihood - -9582.43)).toBeLessThan(0.01);
    expect(fit.lines[0].bgnbd.r).toBeCloseTo(0.243, 3);
    expect(fit.lines[0].gammaGamma.logLikelihood).toBeCloseTo(-4055.92, 2);

    const model = file('cdnow.json', JSON.stringify(fit.lines[0]));
    const kept = retention(['score', '--as-of', '1997-09-30', '--model', model], csv);
    expect(kept.exitCode).toBe(0);
    expect(kept.lines).toHaveLength(2357);
    expect(kept.lines[0]).toMatchObject({ customer: '00004', frequency: 2 });
    expect(kept.lines.slice(0, 20)).toEqual(retention(['score', '--as-of', '1997-09-30'], csv).lines.slice(0, 20));
  });

  it('calibrates in one line', () => {
    const { exitCode, lines } = retention(['calibrate', '--split', '1997-09-30'], cdnowCsv());
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatchObject({
      split: '1997-09-30',
      until: '1998-06-30',
      customers: 2357,
      stays: 1882,
      fixedIntervalDays: 77,
    });
    expect([lines[0].classes.length, lines[0].deciles.length]).toEqual([8, 10]);
  });
});

describe('hotel retention summary', () => {
  it('forecasts as published with the parameters of the paper', () => {
    const rows = ['customer,frequency,recency,age,value', '1516,26,30.857,31,', '3,0,0,38.86,0'].join('\n');
    const args = ['summary', '--model', file('paper.json', PAPER), '--as-of', '2024-01-01'];
    const { exitCode, lines } = retention(args, rows);
    expect(exitCode).toBe(0);
    expect(Math.abs(lines[0].expected - 25.75659)).toBeLessThan(0.002);
    expect(lines[0]).toMatchObject({ customer: '1516', frequency: 26, recency: 30.857, age: 31 });
    expect(lines[1]).toMatchObject({ customer: '3', pAlive: 1, meanValue: null, lifetimeValue: null });
    expect(retention([...args, '--horizon-days', '7'], rows).lines[0].expected).toBeCloseTo(0.7106, 3);
  });

  it('answers each row that cannot be with the reason, and goes on', () => {
    const rows = [
      'customer,frequency,recency,age,value',
      'a,2,5,4,10',
      'b,1.5,1,4,10',
      'c,0,1,4,0',
      'd,1,2,4,10',
      'd,1,2,4,10',
      'e,1,2,4',
    ];
    const { exitCode, lines } = retention(['summary', '--model', file('paper.json', PAPER)], rows.join('\n'));
    expect(exitCode).toBe(1);
    expect(lines.slice(0, 5)).toEqual([
      { id: 'a', row: 2, error: 'recency: must not be above age' },
      { id: 'b', row: 3, error: 'frequency: must be a whole number' },
      { id: 'c', row: 4, error: 'recency: must be 0 without repeat stays and above 0 with them' },
      { id: 'd', row: 6, error: 'customer: stands in an earlier row' },
      { id: 'e', row: 7, error: 'the row has 4 fields, the header 5' },
    ]);
    expect(lines.slice(5)).toMatchObject([{ customer: 'd' }]);
  });
});

describe('hotel retention on little data', () => {
  it('says so, with exit code 0', () => {
    const { exitCode, lines } = retention(['fit'], GUESTS);
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatchObject({
      until: '2024-05-20',
      customers: 2,
      repeatCustomers: 1,
      bgnbd: null,
      gammaGamma: null,
    });
    expect(lines[0].notes[0]).toContain('Too little data');
  });

  it('scores by rhythm; the purchases of a day are one and a free one is a visit', () => {
    const { exitCode, lines } = retention(['score', '--as-of', '2024-05-25'], GUESTS);
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([
      {
        customer: 'ann',
        frequency: 1,
        recency: 131 / 7,
        age: 136 / 7,
        pAlive: null,
        expected: null,
        state: 'RECENT',
        reviewOn: '2024-06-03',
      },
      { customer: 'bob', frequency: 0, state: 'ACTIVE', reviewOn: '2024-08-01' },
    ]);
    expect(lines[0].reasons).toContainEqual(expect.stringContaining('Too little data'));
  });

  it('words reasons and notes in the language asked for', () => {
    const [ann] = retention(['score', '--as-of', '2024-05-25', '--language', 'zh-CN'], GUESTS).lines;
    expect(ann.reasons[0]).toBe('入住2次，最近一次在5天前');
    const [model] = retention(['fit', '--language', 'zh-TW'], GUESTS).lines;
    expect(model.notes[0]).toContain('資料不足以計算機率');
    expect(model.limits[0]).toEqual({ code: 'TOO_FEW_RETURNED', guests: 1, least: 30 });
  });

  it.each([
    [
      'as bookings',
      [],
      [
        { customer: 'ann', frequency: 0, state: 'ACTIVE' },
        { customer: 'bob', state: 'BOOKED', reviewOn: '2024-02-01' },
      ],
    ],
    ['not at all', ['--no-bookings'], [{ customer: 'ann', frequency: 0, state: 'ACTIVE', reviewOn: '2024-07-10' }]],
  ])('takes rows after the day of the look %s', (_, more, expected) => {
    const { lines } = retention(['score', '--as-of', '2024-01-31', ...more], GUESTS);
    expect(lines).toMatchObject(expected);
    expect(lines).toHaveLength(expected.length);
  });
});

/** Eighty guests, each with three stays, whom the model is fitted to. */
const HOTEL = Array.from({ length: 80 }, (_, guest) =>
  [0, 90 + ((guest * 7) % 60), 200 + ((guest * 13) % 300)]
    .map((days) => new Date(Date.UTC(2023, 0, 5 + guest + days)).toISOString().slice(0, 10))
    .map((day, stay) => `g${guest},${day},${100 + ((guest * 37 + stay * 11) % 150)}`),
).flat();
const csv = (rows: readonly string[], header = 'customer,date,amount'): string => [header, ...rows].join('\n');

describe('hotel retention on what hotels’ files hold', () => {
  it.each([
    ['0001-01-01', 'date: is what systems write for a day that is not known'],
    ['1900-01-01', 'date: is what systems write for a day that is not known'],
    ['1969-12-31', 'date: lies before any hotel system'],
    ['9999-12-31', 'date: is what systems write for a day that is not known'],
    ['2199-06-01', 'date: lies more than ten years ahead'],
  ])('refuses a stay on %s, which moves no estimate', (day, error) => {
    const fit = (rows: readonly string[]) => retention(['fit', '--until', '2024-12-31'], csv(rows));
    const { exitCode, lines } = fit([...HOTEL, `x,${day},100`]);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([{ id: 'x', row: 242, error }, ...fit(HOTEL).lines]);
  });

  it('takes a credit note off the visit that it belongs to; it is no visit', () => {
    const { exitCode, lines } = retention(
      ['score', '--as-of', '2025-12-31'],
      csv(['a,2025-01-10,300', 'a,2025-02-10,-300', 'b,2025-01-10,300']),
    );
    expect(exitCode).toBe(0);
    expect(lines).toMatchObject([
      { customer: 'a', frequency: 0 },
      { customer: 'b', frequency: 0 },
    ]);
    expect(lines[0].reasons[0]).toBe('1 stay, the last 355 days ago');
  });

  it('refuses the stays of a desk account, as of no guest', () => {
    const { exitCode, lines } = retention(
      ['score', '--as-of', '2025-12-31'],
      csv(['Walk In,2025-01-10,300', 'House Account,2025-02-10,300', '散客,2025-02-10,300', 'a,2025-01-10,300']),
    );
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: 'Walk In', row: 2, error: 'customer: is an account of the desk, not a guest' },
      { id: 'House Account', row: 3, error: 'customer: is an account of the desk, not a guest' },
      { id: '散客', row: 4, error: 'customer: is an account of the desk, not a guest' },
      { customer: 'a', frequency: 0 },
    ]);
  });

  it('refuses a credit note without a visit', () => {
    const { exitCode, lines } = retention(
      ['score', '--as-of', '2025-12-31'],
      csv(['a,2025-01-10,300', 'a,2025-01-09,-300', 'a,2025-02-10,-301', 'b,2025-01-10,-1']),
    );
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: 'a', row: 3, error: 'amount: is a credit note, and no visit before it brought as much' },
      { id: 'a', row: 4, error: 'amount: is a credit note, and no visit before it brought as much' },
      { id: 'b', row: 5, error: 'amount: is a credit note, and no visit before it brought as much' },
      { customer: 'a', frequency: 0 },
    ]);
  });

  it('makes one visit of bills that touch, where arrivals are known', () => {
    const header = 'customer,arrival,date,amount';
    const rows = ['a,2025-01-01,2025-01-03,200', 'a,2025-01-03,2025-01-05,200', 'a,2025-01-05,2025-01-09,200'];
    const { lines } = retention(['score', '--as-of', '2025-02-01'], csv(rows, header));
    expect(lines).toMatchObject([{ customer: 'a', frequency: 0, state: 'ACTIVE' }]);
    const stay = retention(['score', '--as-of', '2025-01-04'], csv(rows, header)).lines;
    expect(stay).toMatchObject([{ frequency: 0, state: 'IN_HOUSE', reviewOn: '2025-01-09' }]);
    const booked = retention(['score', '--as-of', '2024-12-24'], csv(rows, header)).lines;
    expect(booked).toMatchObject([{ state: 'BOOKED', reviewOn: '2025-01-02' }]);
  });

  it('keeps houses apart', () => {
    const rows = ['a,2025-01-03,2025-01-05,200,LIS', 'a,2025-01-05,2025-01-07,200,OPO'];
    const { lines } = retention(['score', '--as-of', '2025-02-01'], csv(rows, 'customer,arrival,date,amount,property'));
    expect(lines).toMatchObject([{ frequency: 1 }]);
  });

  it('gives nobody up after days, however short the intervals', () => {
    const rows = ['a,2025-01-03,200', 'a,2025-01-05,200', 'a,2025-01-07,200', 'a,2025-01-09,200'];
    const { lines } = retention(['score', '--as-of', '2025-02-01'], csv(rows));
    expect(lines).toMatchObject([{ frequency: 3, state: 'DUE', reviewOn: '2025-02-06' }]);
  });

  it('refuses an arrival after the check-out', () => {
    const { lines } = retention(['fit'], csv(['a,2025-01-09,2025-01-05,200'], 'customer,arrival,date,amount'));
    expect(lines).toEqual([{ id: 'a', row: 2, error: 'arrival: must not be after the check-out' }]);
  });

  it('says that values vary too much where they do', () => {
    const rows = Array.from({ length: 240 }, (_, guest) => {
      const value = 36 * ((guest + 0.5) / 240) ** -2;
      return [`g${guest},2024-01-05,${value.toFixed(2)}`, `g${guest},2024-05-0${1 + (guest % 9)},${value.toFixed(2)}`];
    }).flat();
    const { lines } = retention(['fit', '--until', '2024-12-31'], csv(rows));
    expect(lines[0].gammaGamma).toBeNull();
    expect(lines[0].notes.join(' ')).toContain('what guests pay varies too much');
  });
});

describe('hotel retention given bad input', () => {
  it('answers bad rows with line, customer and reason, fits the rest and exits with 1', () => {
    const { exitCode, lines } = retention(
      ['fit'],
      `${GUESTS}\ncid,2024-02-30,10\n,2024-02-01,10\ndee,2024-02-01,ten\neve,2024-02-01\n`,
    );
    expect(exitCode).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      { id: 'cid', row: 6, error: 'date: is not a calendar date (YYYY-MM-DD)' },
      { id: null, row: 7, error: 'customer: is empty' },
      { id: 'dee', row: 8, error: 'amount: is not a number' },
      { id: 'eve', row: 9, error: 'the row has 2 fields, the header 3' },
    ]);
    expect(lines[4]).toMatchObject({ customers: 2 });
  });

  it.each([
    ['an empty input', ['fit'], '', 'the input is empty'],
    [
      'another header',
      ['fit'],
      'guest,day\na,b\n',
      'the CSV header must be customer,date,amount; customer, date, amount missing',
    ],
    ['no row to take the last day from', ['fit'], 'customer,date,amount\n', 'there is no usable row'],
    ['a day that does not exist', ['fit', '--until', '2024-02-30'], GUESTS, 'is not a calendar date'],
    ['another unit', ['fit', '--unit', 'month'], GUESTS, 'Allowed choices are week, day'],
    ['no day to look on', ['score'], GUESTS, "required option '--as-of <date>' not specified"],
    ['no horizon', ['score', '--as-of', '2024-06-01', '--horizon-days', '0'], GUESTS, 'a whole number of days'],
    ['a file that is not there', ['fit', 'nowhere.csv'], '', 'nowhere.csv'],
    [
      'a model that is none',
      ['score', '--as-of', '2024-06-01', '--model', 'package.json'],
      GUESTS,
      'package.json is not a retention model: bgnbd',
    ],
    ['an empty second period', ['calibrate', '--split', '2024-05-20'], GUESTS, 'the second period is empty'],
  ])('exits with 2 and a sentence for %s', (_, args, input, sentence) => {
    const { exitCode, said, lines } = retention(args, input);
    expect(exitCode).toBe(2);
    expect(said).toContain(sentence);
    expect(said).not.toContain('    at ');
    expect(lines).toEqual([]);
  });

  it('does not mix the units of a model and of the input', () => {
    const { exitCode, said } = retention(
      ['summary', '--unit', 'day', '--model', file('paper.json', PAPER)],
      'customer,frequency,recency,age,value\na,1,2,4,10\n',
    );
    expect(exitCode).toBe(2);
    expect(said).toContain('is fitted in units of a week, not a day');
  });
});
