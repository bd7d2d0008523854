import { describe, expect, it } from 'vitest';
import { keptChange } from './history.ts';

describe('the history of a booking', () => {
  it.each([
    ['a check-in', { status: 'CONFIRMED' }, { status: 'IN_HOUSE' }, 'STATUS', 'check-in'],
    ['a relocation', { status: 'CONFIRMED' }, { status: 'RELOCATED', relocatedToId: 'h' }, 'RELOCATION', 'relocate'],
    ['another day', { arrivalOn: '2026-06-15' }, { arrivalOn: '2026-06-16', roomNumber: '' }, 'DATES', 'change'],
    ['a room', { roomNumber: '' }, { roomNumber: '204' }, 'ROOM', 'assign'],
    ['a party', { adults: 1 }, { adults: 2 }, 'GUESTS', 'change'],
    [
      'a price',
      { rate: { amountMicros: 1, currencyCode: 'EUR' } },
      { rate: { amountMicros: '2', currencyCode: 'EUR' } },
      'RATE',
      'change',
    ],
  ])('has %s', (_, before, after, kind, verb) => expect(keptChange(before, after)).toMatchObject({ kind, verb }));

  it('has what changed, before and after, and nothing else', () =>
    expect(keptChange({ status: 'CONFIRMED', adults: 2 }, { status: 'NO_SHOW', adults: 2, roomNumber: null })).toEqual({
      kind: 'STATUS',
      verb: 'no-show',
      before: { status: 'CONFIRMED' },
      after: { status: 'NO_SHOW' },
    }));

  it.each([
    ['nothing at all', {}, {}],
    ['what it is not kept of', {}, { name: 'x' }],
    [
      'an amount that is written otherwise',
      { rate: { amountMicros: 5, currencyCode: 'EUR' } },
      { rate: { amountMicros: '5', currencyCode: 'EUR' } },
    ],
    ['an amount that was never there', { rate: null }, { rate: { amountMicros: null, currencyCode: null } }],
    ['a room that is not given, written otherwise', { roomNumber: null }, { roomNumber: '' }],
  ])('has nothing of %s', (_, before, after) => expect(keptChange(before, after as object)).toBeNull());
});
