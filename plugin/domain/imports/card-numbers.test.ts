import { describe, expect, it } from 'vitest';
import { withoutCardNumbers } from './card-numbers.ts';

describe('a text for others to read', () => {
  it.each([
    ['card 4111 1111 1111 1111, exp 12/30', 'card •••, exp 12/30'],
    ['4111111111111111 5500-0000-0000-0004', '••• •••'],
    ['4111 1111 1111 1111 12 30', '••• 12 30'],
    ['a run of 20 digits, 41111111111111110000', 'a run of 20 digits, 41111111111111110000'],
    ['voucher 4111 1111 1111 1112', 'voucher 4111 1111 1111 1112'],
  ])('%s', (text, expected) => {
    expect(withoutCardNumbers(text)).toBe(expected);
  });
});
