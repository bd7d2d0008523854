import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedObject } from '../../../plugin/flows/backup/saved-object.ts';
import { cutBySize, placesFor, restoreOrder, stepsOf } from './restore-steps.ts';

const object = (singular: string, pointsAt: readonly string[]): SavedObject => ({
  singular,
  plural: `${singular}s`,
  fields: [
    { name: 'name', parts: [] },
    ...pointsAt.map((of) => ({ name: `${of}Id`, parts: [], of: { singular: of, plural: `${of}s` } })),
  ],
});
const part = (of: string, records: number) => ({
  object: of,
  name: `${of}-${records}`,
  records,
  at: 0,
  bytes: 0,
  sha256: '',
});

describe('the order of a restore', () => {
  it('has first what others point at', () => {
    const order = restoreOrder([object('bill', ['stay']), object('stay', ['guest']), object('guest', [])]);
    expect(order.map(({ object: { singular } }) => singular)).toEqual(['guest', 'stay', 'bill']);
    expect(order.flatMap(({ later }) => later)).toEqual([]);
  });

  it('writes at each moment only what points at something that is there, whatever points at what', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.tuple(...names.map(() => fc.subarray(names)));
    fc.assert(
      fc.property(graph, (pointsAt) => {
        const objects = names.map((name, index) => object(name, pointsAt[index]!));
        const order = restoreOrder(objects);
        expect(order.map(({ object: { singular } }) => singular).toSorted()).toEqual(names);
        const there = new Set<string>();
        for (const { object: one, later } of order) {
          const now = one.fields.filter((field) => !later.includes(field));
          expect(now.filter(({ of }) => of !== undefined && !there.has(of.singular))).toEqual([]);
          expect(later.every(({ of }) => of !== undefined && !there.has(of.singular))).toBe(true);
          there.add(one.singular);
        }
      }),
    );
  });
});

describe('the steps of a restore', () => {
  const [guest, stay] = [object('guest', ['stay']), object('stay', ['guest'])];
  const parts = [part('stay', 400), part('stay', 600), part('stay', 1), part('guest', 5)];

  it('take as much as a request does, and what points ahead once more at the end', () => {
    const steps = stepsOf([guest, stay], parts, true);
    expect(
      steps.map((step) => [step.object.singular, step.parts.map(({ records }) => records), step.isSecond]),
    ).toEqual([
      ['guest', [5], false],
      ['stay', [400, 600], false],
      ['stay', [1], false],
      ['guest', [5], true],
    ]);
    expect(steps.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      ['name'],
      ['name', 'guestId'],
      ['name', 'guestId'],
      ['stayId'],
    ]);
  });

  it('compare everything at once', () => {
    const steps = stepsOf([guest, stay], parts, false);
    expect(steps.filter(({ isSecond }) => isSecond)).toEqual([]);
    expect(steps[0]!.fields.map(({ name }) => name)).toEqual(['name', 'stayId']);
  });
});

it('names what the host has no place for', () => {
  expect(placesFor([object('guest', ['stay']), object('gone', [])], [object('guest', [])])).toEqual({
    objects: [object('guest', [])],
    unknown: ['guest.stayId', 'gone'],
  });
});

it('cuts what is too large for a request, and loses nothing', () => {
  const records = Array.from({ length: 7 }, (_, index) => ({ index, text: 'x'.repeat(1_500_000) }));
  const cut = cutBySize(records);
  expect(cut.flat()).toEqual(records);
  expect(cut.every((some) => JSON.stringify(some).length <= 5_000_000)).toBe(true);
  expect(cutBySize([{ text: 'x'.repeat(6_000_000) }])).toHaveLength(1);
});
