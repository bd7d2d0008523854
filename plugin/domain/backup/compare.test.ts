import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, written, type SavedField, type SavedRecord } from './compare.ts';

const FIELDS: SavedField[] = [
  { name: 'createdAt', parts: [] },
  { name: 'name', parts: ['firstName', 'lastName'] },
  { name: 'tags', parts: [] },
  { name: 'note', parts: [] },
  { name: 'content', parts: [] },
];
const saved = (fields: object): SavedRecord => ({ id: 'a', deletedAt: null, ...fields });

describe('what is different', () => {
  it.each([
    ['nothing', { note: 'x' }, { note: 'x' }, []],
    ['a text', { note: 'x' }, { note: 'y' }, ['note']],
    ['a part', { name: { firstName: 'A', lastName: 'B' } }, { name: { firstName: 'A', lastName: 'C' } }, ['name']],
    ['an empty text and nothing are one', { note: '' }, { note: null }, []],
    ['an empty list and nothing are one', { tags: [] }, { tags: null }, []],
    ['empty parts and nothing are one', { name: { firstName: '', lastName: null } }, { name: null }, []],
    ['the order of a list counts', { tags: ['a', 'b'] }, { tags: ['b', 'a'] }, ['tags']],
    [
      'the order of keys does not',
      { content: { a: 1, b: [{ c: 2, d: 3 }] } },
      { content: { b: [{ d: 3, c: 2 }], a: 1 } },
      [],
    ],
    ['none and nothing are two', { content: 0 }, { content: null }, ['content']],
    ['no and nothing are two', { content: false }, { content: null }, ['content']],
    ['a field that was not saved', {}, { note: 'x' }, []],
    ['when it came into being', { createdAt: '2026-01-01' }, { createdAt: '2026-02-01' }, []],
    ['into the bin since', { note: 'x' }, { note: 'x', deletedAt: '2026-01-01' }, ['deletedAt']],
  ])('%s', (_, was, is, expected) => {
    expect(differences(FIELDS, saved(was), is)).toEqual(expected);
  });

  it('is whether it is in the bin, and not since when', () => {
    const inBin = { ...saved({ note: 'x' }), deletedAt: '2026-01-01' };
    expect(differences(FIELDS, inBin, { note: 'x', deletedAt: '2026-03-01' })).toEqual([]);
    expect(differences(FIELDS, inBin, { note: 'x', deletedAt: null })).toEqual(['deletedAt']);
  });
});

describe('what is written', () => {
  it('leaves a record as it was saved, by what is compared', () => {
    const value = fc.oneof(fc.string(), fc.constant(null), fc.constant(''));
    fc.assert(
      fc.property(
        fc.record(
          {
            name: fc.record({ firstName: value, lastName: value }),
            tags: fc.oneof(fc.constant(null), fc.array(fc.string())),
            note: value,
            content: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        (fields) => {
          const record = saved(fields);
          expect(differences(FIELDS, record, written(FIELDS, record))).toEqual([]);
        },
      ),
    );
  });

  it('has the id and what was saved, nothing for an empty text, and the bin where it was there', () => {
    expect(written([], { id: 'a', deletedAt: '2026-01-01' })).toEqual({ id: 'a', deletedAt: '2026-01-01' });
    expect(written(FIELDS, saved({ note: '', name: { firstName: '', lastName: 'B' } }))).toEqual({
      id: 'a',
      note: null,
      name: { firstName: null, lastName: 'B' },
    });
  });
});
