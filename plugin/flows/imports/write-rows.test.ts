import { describe, expect, it } from 'vitest';
import type { GuestRow } from '../../domain/imports/rows.ts';
import type { Host } from '../../host/client.ts';
import { HostError } from '../../host/errors.ts';
import { importRows } from './write-rows.ts';

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
    false,
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
