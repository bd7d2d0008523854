import { describe, expect, it } from 'vitest';
import { foundGuests, guestLines, listKey } from './find-guest-view.ts';

const guest = {
  id: 'g',
  name: 'Inês Almeida',
  guestNumber: 'G-1',
  email: 'ines@mail.pt',
  phone: '+351 912345678',
  stays: 3,
  nextArrivalOn: null,
  isInHouse: false,
  rooms: [],
};
const lineOf = (over: object) => guestLines(foundGuests.parse({ guests: [{ ...guest, ...over }], hasMore: false }))[0];

describe('a guest in the list', () => {
  it.each([
    ['in a room', { isInHouse: true, rooms: ['204'] }, { kind: 'IN_HOUSE', rooms: ['204'] }],
    ['in house without a room', { isInHouse: true }, { kind: 'IN_HOUSE', rooms: [] }],
    [
      'in house and expected again',
      { isInHouse: true, rooms: ['9'], nextArrivalOn: '2026-07-01' },
      { kind: 'IN_HOUSE', rooms: ['9'] },
    ],
    ['expected', { nextArrivalOn: '2026-07-01' }, { kind: 'EXPECTED', on: '2026-07-01' }],
    ['neither', {}, { kind: 'AWAY' }],
  ])('%s', (_, over, whereabouts) => expect(lineOf(over)).toMatchObject({ whereabouts }));

  it('is told from namesakes by what is known', () => {
    expect(lineOf({})?.contact).toEqual(['G-1', '+351 912345678', 'ines@mail.pt']);
    expect(lineOf({ phone: '', email: null })?.contact).toEqual(['G-1']);
  });
});

describe('keys over a list of three, while typing', () => {
  it.each([
    ['ArrowDown', 0, { kind: 'move', to: 1 }],
    ['ArrowUp', 0, { kind: 'move', to: 0 }],
    ['PageDown', 0, { kind: 'move', to: 2 }],
    ['Enter', 1, { kind: 'open' }],
    ['Home', 2, null],
    ['End', 0, null],
    [' ', 0, null],
    ['a', 0, null],
  ])('%s', (key, active, expected) => expect(listKey(key, active, 3)).toEqual(expected));
});
