import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('an excerpt of a message', () => {
  it('keeps what tells where it belongs, and masks who it is about', () => {
    expect(
      JSON.parse(
        excerptOf({
          source: 'PROTEL',
          guests: [{ id: '7', lastName: 'Prata', email: 'ines@prata.test', birthday: '1990-02-01', type: 'VIP' }],
          stays: [{ confirmationNumber: 'A1', status: 'SLEEPING', arrivalOn: '2026-06-20', specialRequests: 'halal' }],
          phone: { number: '351912345678' },
          'ada@x.test': 1,
        }),
      ),
    ).toEqual({
      source: 'PROTEL',
      guests: [{ id: '•••', lastName: '•••', email: '•••', birthday: '•••', type: '•••' }],
      stays: [{ confirmationNumber: 'A1', status: 'SLEEPING', arrivalOn: '2026-06-20', specialRequests: '•••' }],
      phone: { number: '•••' },
      '•••': '•••',
    });
  });

  it('is short, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => excerptOf(value ?? null).length <= 1_500));
  });
});
