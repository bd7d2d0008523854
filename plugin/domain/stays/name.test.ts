import { describe, expect, it } from 'vitest';
import { listedName, stayName } from './name.ts';

describe('the name of a stay', () => {
  const guest = { firstName: 'Ana', lastName: 'Silva' };
  it.each([
    [{ guest, heldFor: 'Rota Tours', roomNumber: '204', confirmationNumber: 'ABC123' }, 'Silva, Ana · 204 · ABC123'],
    [{ guest, heldFor: 'Rota Tours', roomNumber: null, confirmationNumber: 'ABC123' }, 'Silva, Ana · ABC123'],
    [{ guest, heldFor: 'Rota Tours', roomNumber: ' ', confirmationNumber: '' }, 'Silva, Ana'],
    [{ guest: null, heldFor: null, roomNumber: '204', confirmationNumber: ' ABC123 ' }, '204 · ABC123'],
    [
      { guest: { firstName: '', lastName: '' }, heldFor: null, roomNumber: null, confirmationNumber: 'ABC123' },
      'ABC123',
    ],
    [{ guest: null, heldFor: null, roomNumber: null, confirmationNumber: null }, ''],
    [
      { guest: null, heldFor: ' Rota Tours ', roomNumber: '204', confirmationNumber: 'ABC123' },
      'Rota Tours · 204 · ABC123',
    ],
    [
      { guest: { firstName: '', lastName: '' }, heldFor: 'Rota Tours', roomNumber: null, confirmationNumber: null },
      'Rota Tours',
    ],
  ])('%j is %s', (stay, name) => expect(stayName(stay)).toBe(name));
});

describe('a name in a list', () => {
  it.each([
    ['Ana', 'Silva', 'Silva, Ana'],
    ['', 'Silva', 'Silva'],
    ['Ana', '', 'Ana'],
    ['小明', '王', '王小明'],
    ['', '王小明', '王小明'],
    ['민수', '김', '김민수'],
    ['ジョン', 'スミス', 'スミスジョン'],
    ['David', '王', '王, David'],
  ])('%s %s is %s', (firstName, lastName, listed) => expect(listedName({ firstName, lastName })).toBe(listed));
});
