import { describe, expect, it } from 'vitest';
import { commandOf, glance, offered, secretRows } from './hotel-systems-view.ts';

const now = new Date('2026-06-15T12:00:00Z');
const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const secret = (mark: string, firstAt: string | null, lastAt: string | null) => ({
  address: 'mews',
  mark,
  firstAt,
  lastAt,
});

describe('a secret', () => {
  it.each([
    { of: [secret('a', null, null)], days: [null], advice: ['UNUSED'] },
    { of: [secret('a', ago(365), ago(0))], days: [365], advice: ['FINE'] },
    { of: [secret('a', ago(366), ago(0))], days: [366], advice: ['EXCHANGE'] },
    // Exchanged: the new one is in use, and the old one was until yesterday, or is still.
    { of: [secret('a', ago(400), ago(2)), secret('b', ago(2), ago(0))], days: [400, 2], advice: ['TAKE_AWAY', 'FINE'] },
    { of: [secret('a', ago(400), ago(1)), secret('b', ago(2), ago(0))], days: [400, 2], advice: ['EXCHANGE', 'FINE'] },
    { of: [secret('a', ago(9), ago(0)), secret('b', null, null)], days: [9, null], advice: ['FINE', 'UNUSED'] },
    // Another address has nothing to do with it.
    {
      of: [secret('a', ago(400), ago(2)), { ...secret('b', ago(2), ago(0)), address: 'opera' }],
      days: [400, 2],
      advice: ['EXCHANGE', 'FINE'],
    },
  ])('comes to $advice', ({ of, days, advice }) => {
    const rows = secretRows(of, now);
    expect(rows.map((row) => row.days)).toEqual(days);
    expect(rows.map((row) => row.advice)).toEqual(advice);
  });
});

describe('a message', () => {
  const repairs = [{ of: 'stays.0', fields: [{ field: 'status', name: 'Status' }] }];
  it.each([
    { status: 'REJECTED' as const, repairs, commands: ['REPLAY', 'REPAIR', 'IGNORE'] },
    { status: 'REJECTED' as const, repairs: [], commands: ['REPLAY', 'IGNORE'] },
    { status: 'REFUSED' as const, repairs: [], commands: ['IGNORE'] },
  ])('$status can be given $commands', ({ commands, ...row }) => {
    expect(offered(row)).toEqual(commands);
    expect(['R', 'p', 'i', 'x'].flatMap((key) => commandOf(key, row) ?? [])).toEqual(commands);
  });
});

it('counts what is seen at a glance', () => {
  const source = { source: 'A', lastAt: null, perDay: 1, rejected: 1, refused: 0, pulledAt: null, trouble: '' };
  const systems = { secrets: [], messages: [], rejects: [], rejectTotal: 0, troubleTotal: 3 };
  expect(
    glance({
      ...systems,
      sources: [
        { ...source, state: 'STEADY', today: 2, waiting: 1 },
        { ...source, state: 'SILENT', today: 0, waiting: 0 },
        { ...source, state: 'PULL_FAILING', today: 3, waiting: 4 },
      ],
    }),
  ).toEqual({ today: 5, waiting: 5, silent: 2, wrong: 3 });
});
