import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import { crowdedNames, lookupOf, matchKeysOf, mayBeOne } from './match-keys.ts';

type Fields = Omit<Parameters<typeof cleansed>[0], 'id'>;

const keys = (fields: Fields) => matchKeysOf(cleansed({ id: '1', ...fields }));
const INES: Fields = {
  firstName: 'Inês',
  lastName: 'Valadares',
  birthday: '1980-02-13',
  emails: ['ines@sapo.pt'],
  phones: ['+351 912 345 678'],
};
const NOBODY = new Set<string>();

describe('who is looked at beside a guest who arrives', () => {
  it.each<[string, Fields, boolean]>([
    ['a copy', INES, true],
    ['the same mailbox', { emails: ['INES@sapo.pt'] }, true],
    ['the same phone, written otherwise', { phones: ['912 345 678'] }, true],
    ['the second mailbox', { emails: ['aaa@sapo.pt', 'ines@sapo.pt'] }, true],
    ['the same birthday, another surname', { firstName: 'Inês', lastName: 'Pacheco', birthday: '1980-02-13' }, true],
    ['the same birthday, no name', { birthday: '1980-02-13' }, true],
    ['the same birthday, other names', { firstName: 'Rui', lastName: 'Pacheco', birthday: '1980-02-13' }, false],
    ['the names, no birthday', { firstName: 'Ines', lastName: 'Valladares' }, true],
    ['the names in each other’s field', { firstName: 'Valadares', lastName: 'Inês' }, true],
    ['the names, a slip in the day', { firstName: 'Inês', lastName: 'Valadares', birthday: '1980-02-14' }, true],
    ['the names, a slip in the year', { firstName: 'Inês', lastName: 'Valadares', birthday: '1981-02-13' }, true],
    ['the names, another birthday', { firstName: 'Inês', lastName: 'Valadares', birthday: '1981-02-14' }, false],
    ['other names', { firstName: 'Rui', lastName: 'Pacheco' }, false],
  ])('%s: %s', (_, fields, looked) => {
    const [a, b] = [keys(INES), keys(fields)];
    expect([mayBeOne(a, b, NOBODY), mayBeOne(b, a, NOBODY)]).toEqual([looked, looked]);
  });

  it('names that many bear are not enough', () => {
    const [a, b] = [keys(INES), keys({ firstName: 'Inês', lastName: 'Valadares' })];
    const crowded = new Set([a.names]);
    expect(mayBeOne(a, b, crowded)).toBe(false);
    expect(lookupOf([a, b], crowded)).toMatchObject({ names: [], namesOfUnborn: [] });
    expect(lookupOf([a, b], NOBODY)).toMatchObject({ names: [a.names], namesOfUnborn: [a.names] });
  });

  it.each([
    [40, 0],
    [41, 1],
  ])('%d bearers: crowded %d', (bearers, crowded) =>
    expect(crowdedNames(Array.from({ length: bearers }, () => keys(INES)))).toHaveLength(crowded),
  );

  it('asks for nothing of a guest of whom nothing is known', () =>
    expect(Object.values(lookupOf([keys({})], NOBODY)).flat()).toEqual([]));
});
