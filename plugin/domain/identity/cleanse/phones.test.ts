import { describe, expect, it } from 'vitest';
import { cleansePhone } from './phones.ts';

describe('phone numbers', () => {
  it.each([
    ['national, read as of the country', '912 345 678', 'PT', '+351912345678'],
    ['with a plus', '+351 912-345-678', null, '+351912345678'],
    ['with two zeros', '00351 912 345 678', null, '+351912345678'],
    ['a prefix beats the country', '+44 20 7946 0018', 'PT', '+442079460018'],
    ['trunk zero', '(020) 7946 0018', 'GB', '+442079460018'],
    ['extension', '+1 212 736 5000 x12', null, '+12127365000'],
  ])('%s', (_, text, country, e164) => expect(cleansePhone(text, country)).toEqual({ e164, tail: e164.slice(-8) }));

  it.each([
    ['without a country', '912 345 678', null],
    ['of no numbering plan', '912 345 678 912 345 678', 'PT'],
  ])('%s keeps the last digits', (_, text, country) =>
    expect(cleansePhone(text, country)).toEqual({ e164: null, tail: '12345678' }),
  );

  it.each([
    ['five digits', '12 935', null],
    ['zeros', '000000', 'PT'],
    ['nines', '999 999 999', 'PT'],
    ['counting up', '1234567890', null],
    ['counting down', '987654321', null],
    ['nines behind a prefix', '+351 999999999', null],
    ['text', 'unknown', 'PT'],
    ['nothing', '', null],
  ])('%s is no number', (_, text, country) => expect(cleansePhone(text, country)).toBeNull());

  it('is the same read again from its last digits', () =>
    expect(cleansePhone(cleansePhone('912 00 346 553 00346553')!.tail)).toEqual({ e164: null, tail: '346553' }));

  it('takes six digits', () => expect(cleansePhone('293 518')).toEqual({ e164: null, tail: '293518' }));
});
