import { describe, expect, it } from 'vitest';
import type { GuestRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { fingerprintOf, importRows, sortOutUnchanged } from './write-rows.ts';

const HOST: Host = {
  request: () => Promise.reject(new Error('What is written goes to the list.')),
};

/** Imports guests with the numbers 1 to `count` into a host that refuses some, always in the same words. */
const bring = async (count: number, refused: (number: number) => boolean) => {
  const written = new Set<number>();
  const result = await importRows(
    HOST,
    {
      kind: 'guests',
      stored: async () => new Map<string, { importFingerprint: string | null }>(),
      prepare: async () => (row: GuestRow) => Number(row.guestNumber),
      write: async (_, numbers) => {
        if (numbers.some(refused)) throw new HostError('INVALID', 'The host said: invalid e-mail •••');
        for (const number of numbers) written.add(number);
      },
    },
    Array.from({ length: count }, (_, index) => ({ row: index + 1, value: { guestNumber: `${index + 1}` } })),
    { now: new Date('2026-06-15T12:00:00Z') },
  );
  return { written: written.size, rejected: result.rejected.map(({ row }) => row) };
};

describe('a batch that the host refuses', () => {
  it.each([
    ['one in the middle', 200, [77]],
    ['the first and the last, for one reason', 200, [1, 200]],
    ['the first and the last of a few', 5, [1, 5]],
    ['all but one of a few', 4, [1, 2, 4]],
    ['both of two', 2, [1, 2]],
  ])('loses the rows at fault alone: %s', async (_, count, wrong) => {
    expect(await bring(count, (number) => wrong.includes(number))).toEqual({
      written: count - wrong.length,
      rejected: wrong,
    });
  });

  it.each([[3], [5], [6], [200]])('is refused as a whole where all %d rows are, for one reason', async (count) => {
    await expect(bring(count, () => true)).rejects.toThrow('The host said');
  });
});

describe('rows that the host has already', () => {
  const stay = (confirmationNumber: string, nights = 1) => ({ source: 'PMS', confirmationNumber, nights });
  const sortOut = async (values: readonly unknown[]) => {
    const held = new Map<string, string | null>([
      ['PMS:same', fingerprintOf(stay('same'))],
      ['PMS:other', fingerprintOf(stay('other'))],
      ['PMS:by hand', null],
    ]);
    const { unchanged, rest, absent } = await sortOutUnchanged(
      HOST,
      {
        kind: 'stays',
        fingerprints: async (_, keys) => new Map([...held].filter(([key]) => keys.includes(key))),
        stored: async () => new Map<string, { importFingerprint: string | null }>(),
        prepare: async () => () => null,
        write: async () => undefined,
      },
      values.map((value) => ({ value })),
    );
    return { unchanged, rest: rest.map(({ value }) => value), absent: [...absent] };
  };

  it.each<[string, unknown[], Awaited<ReturnType<typeof sortOut>>]>([
    ['word for word', [stay('same')], { unchanged: 1, rest: [], absent: [] }],
    ['with another word', [stay('other', 2)], { unchanged: 0, rest: [stay('other', 2)], absent: [] }],
    ['from no source', [stay('by hand')], { unchanged: 0, rest: [stay('by hand')], absent: [] }],
    ['not at all', [stay('new')], { unchanged: 0, rest: [stay('new')], absent: ['PMS:new'] }],
    [
      'twice in one part',
      [stay('same'), stay('same')],
      { unchanged: 0, rest: [stay('same'), stay('same')], absent: [] },
    ],
    ['beside others', [stay('new'), stay('same')], { unchanged: 1, rest: [stay('new')], absent: ['PMS:new'] }],
    ['that are none', [null, 'a word'], { unchanged: 0, rest: [null, 'a word'], absent: [''] }],
  ])('%s', async (_, rows, expected) => {
    expect(await sortOut(rows)).toEqual(expected);
  });
});
