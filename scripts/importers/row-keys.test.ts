import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowKeys } from './row-keys.ts';

it('names the row where a key stood first', () => {
  const keys = new RowKeys();
  expect([
    keys.firstRowOf('PMS:1', 1),
    keys.firstRowOf('PMS:2', 2),
    keys.firstRowOf('PMS:1', 3),
    keys.firstRowOf('PMS:1', 4),
    keys.firstRowOf('', 5),
    keys.firstRowOf('', 6),
  ]).toEqual([null, null, 1, 1, null, 5]);
});

it('knows every key of a long file, and no other', () => {
  const keys = new RowKeys();
  const rows = Array.from({ length: 50_000 }, (_, at) => at + 1);
  expect(rows.map((row) => keys.firstRowOf(`A:${row}`, row)).filter((first) => first !== null)).toEqual([]);
  expect(rows.map((row) => keys.firstRowOf(`A:${row}`, 99_999))).toEqual(rows);
});

it('answers as a map of keys would', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'ä', 'aa'), { maxLength: 50 }), (written) => {
      const [keys, known] = [new RowKeys(), new Map<string, number>()];
      written.forEach((key, at) => {
        expect(keys.firstRowOf(key, at + 1)).toBe(known.get(key) ?? null);
        if (!known.has(key)) known.set(key, at + 1);
      });
    }),
  );
});
