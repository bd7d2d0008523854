import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardNumbersIn, isCardNumberSplitOver, withoutCardNumbers } from './card-numbers.ts';

const masked = (text: string): string => withoutCardNumbers(text);

describe('the number of a card', () => {
  it.each([
    ['Visa', '4111 1111 1111 1111'],
    ['Visa of 13 digits', '4222222222222'],
    ['Visa of 19 digits', '4000000000000000006'],
    ['Mastercard', '5555 5555 5555 4444'],
    ['Mastercard of the second range', '2223 0031 2200 3222'],
    ['American Express', '3782 822463 10005'],
    ['Discover', '6011 1111 1111 1117'],
    ['JCB', '3530 1113 3330 0000'],
    ['Diners Club', '3056 930902 5904'],
    ['Diners Club of 16 digits', '3600 0000 0000 0008'],
    ['UnionPay', '6200 0000 0000 0005'],
    ['UnionPay of 19 digits', '6205 5000 0000 0000 004'],
    ['Maestro', '6759 6498 2643 8453'],
    ['Maestro of 12 digits', '5018 0000 0009'],
    ['Mir', '2200 0000 0000 0004'],
    ['Elo', '6362 9700 0045 7013'],
  ])('%s: %s', (_, number) => {
    expect(masked(number)).toBe('•••');
    expect(masked(number.replaceAll(' ', ''))).toBe('•••');
  });

  it.each([
    ['between words', 'card 4111 1111 1111 1111, exp 12/30', 'card •••, exp 12/30'],
    ['two of them', '4111111111111111 5500-0000-0000-0004', '••• •••'],
    ['with an expiry behind', '4111 1111 1111 1111 12 30', '••• 12 30'],
    ['with expiry and code', '4111111111111111 12-30 123', '••• 12-30 •••'],
    ['with a code behind', '378282246310005 1234', '••• •••'],
    ['with a code by its name', 'visa 4111 1111 1111 1111 exp 12/28, CVV: 123', 'visa ••• exp 12/28, CVV: •••'],
    ['with a code called otherwise', '4111111111111111 exp 12/28 cid 1234', '••• exp 12/28 cid •••'],
    ['with a room behind the expiry', '4111111111111111 12/2030 room 1204', '••• 12/2030 room 1204'],
    ['in Chinese', '卡号4111111111111111，安全码123', '卡号•••，安全码•••'],
    ['with a slash before the expiry', '4111111111111111/1230', '•••/1230'],
    ['by dots', '4111.1111.1111.1111', '•••'],
    ['by hard blanks', '4111\u00a01111\u202f1111\u00a01111', '•••'],
    ['by line ends', '4111 1111\n1111 1111', '•••'],
    ['by twos', '41 11 11 11 11 11 11 11', '•••'],
    ['digit by digit', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '•••'],
    ['in groups of different length', '4111-11111111-1111', '•••'],
    ['in digits of full width', '４１１１１１１１１１１１１１１１', '•••'],
    ['in Arabic digits', '٤١١١ ١١١١ ١١١١ ١١١١', '•••'],
    ['as a magnetic stripe gives it', '%B4111111111111111^LEE/ANN^3012', '%B•••^LEE/ANN^3012'],
  ])('is found %s', (_, text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['a wrong check digit', 'voucher 4111 1111 1111 1112'],
    ['one digit too few', '411111111111111'],
    ['a run of 20 digits', '41111111111111110000'],
    ['an order number of an agency', '1128145123456780'],
    ['a reservation number of 13 digits', '7730101122336'],
    ['a confirmation number of 14 digits', '72078629417113'],
    ['two dates', 'stays 2026-03-01 2026-03-05'],
    ['dates by points', '01.03.2026 05.03.2026 12.03.2026'],
    ['dates and times', '2226-03-01 14:05 2226-03-05 11:00'],
    ['a phone number of Mexico', '+52 1 55 1234 5678'],
    ['an account number with a country in front', 'PT50000201231234567890154'],
  ])('is not %s', (_, text) => {
    expect(masked(text)).toBe(text);
  });

  it('needs issuer, length and check digit together: of all runs of 16 digits few are one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[17890]\d{15}$/), (digits) => {
        fc.pre(!/^(81|82|9792)/.test(digits));
        expect(cardNumbersIn(digits)).toEqual([]);
      }),
    );
  });

  it('leaves no card behind once a text is masked', () => {
    const piece = fc.oneof(
      fc.constantFrom('4111111111111111', '378282246310005', ' ', '-', 'ab'),
      fc.stringMatching(/^\d{1,6}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = masked(pieces.join(' '));
        expect(masked(once)).toBe(once);
      }),
    );
  });
});

describe('a number split over several texts', () => {
  it.each<[string[], boolean]>([
    [['4111 1111', '1111 1111'], true],
    [['4111', '1111', '1111', '1111'], true],
    [['card 41111111', '11111111 exp 12/30'], true],
    [['1111 1111', 'none', '4111 1111'], true],
    [['4111 1111', '1111 1112'], false],
    [['4111 1111', 'late arrival', ''], false],
    [['4111 1111'], false],
  ])('%j: %s', (texts, expected) => {
    expect(isCardNumberSplitOver(texts)).toBe(expected);
  });
});
