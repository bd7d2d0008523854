import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, HANDED_KINDS, movesBack, movesOf, shareOut, type HeldRecord } from './handover.ts';

const held = (kind: HeldRecord['kind'], id: string, accountId: string | null = null): HeldRecord => ({
  kind,
  id,
  name: id,
  accountId,
});

describe('what is handed over', () => {
  it('stays together by its account, the largest first to whoever has least', () => {
    const shares = shareOut(
      [
        held('ACCOUNT', 'douro', 'douro'),
        held('OPPORTUNITY', 'congress', 'douro'),
        held('TASK', 'call douro', 'douro'),
        held('ACCOUNT', 'atlas', 'atlas'),
        held('TASK', 'tidy up'),
        held('TASK', 'write'),
      ],
      ['rui', 'eva'],
    );
    expect(shares.map(({ toId, records }) => [toId, records.map(({ id }) => id)])).toEqual([
      ['rui', ['douro', 'congress', 'call douro']],
      ['eva', ['atlas', 'tidy up', 'write']],
    ]);
  });

  it('goes to each of several once, whatever it is', () => {
    const record = fc.record({
      kind: fc.constantFrom(...HANDED_KINDS),
      id: fc.uuid(),
      name: fc.string(),
      accountId: fc.option(fc.constantFrom('a', 'b', 'c')),
    });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ id }) => id }), fc.integer({ min: 1, max: 4 }), (all, n) => {
        const shares = shareOut(
          all,
          Array.from({ length: n }, (_, index) => `to-${index}`),
        );
        const moves = movesOf(shares, 'from');
        expect(moves.flatMap(({ ids }) => ids).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(Object.values(countsOf(moves)).reduce((sum, each) => sum + each, 0)).toBe(all.length);
        expect(shareOut(all.toReversed(), ['one'])[0]!.records).toHaveLength(all.length);
      }),
    );
  });

  it.each([
    [0, []],
    [1, [1]],
    [199, [199]],
    [200, [200]],
    [201, [200, 1]],
  ])('is moved 200 at a time: %i', (count, sizes) => {
    const records = Array.from({ length: count }, (_, index) => held('TASK', `${index}`));
    expect(movesOf([{ toId: 'eva', records }], 'rui').map(({ ids }) => ids.length)).toEqual(sizes);
  });

  it('comes back the way it went', () => {
    const moves = movesOf([{ toId: 'eva', records: [held('TASK', 'call')] }], 'rui');
    expect(movesBack(moves)).toEqual([{ kind: 'TASK', fromId: 'eva', toId: 'rui', ids: ['call'] }]);
    expect(movesBack(movesBack(moves))).toEqual(moves);
  });
});
