import { describe, expect, it } from 'vitest';
import type { RowReason } from '../../../plugin/domain/imports/reasons.ts';
import { emailIn, phoneIn } from './contacts.ts';

const phone = (written: string): [string, ...RowReason[]] => {
  const notes: RowReason[] = [];
  return [phoneIn(written, 'PT', (reason) => notes.push(reason)), ...notes];
};
const email = (written: string): [string, ...RowReason[]] => {
  const notes: RowReason[] = [];
  return [emailIn(written, (reason) => notes.push(reason)), ...notes];
};

describe('a phone number', () => {
  it.each([
    ['912345678', '+351912345678'],
    ['+351 912 345 678', '+351912345678'],
    ['00351912345678', '+351912345678'],
    ['351912345678', '+351912345678'],
    ['(+351) 912345678', '+351912345678'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ["'+351912345678", '+351912345678'],
    ['=+351912345678', '+351912345678'],
    ['="+351912345678"', '+351912345678'],
    ['tel:+351912345678', '+351912345678'],
    ['+39 06 1234567', '+39061234567'],
    ['+52 1 55 1234 5678', '+525512345678'],
    ['+52 55 1234 5678', '+525512345678'],
    ['+225 07 07 07 07 07', '+2250707070707'],
    ['001 212 555 0123', '+12125550123'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['９１２３４５６７８', '+351912345678'],
    ['٩١٢٣٤٥٦٧٨', '+351912345678'],
    ['\u200e+351 912 345 678', '+351912345678'],
  ])('%s is %s', (written, expected) => {
    expect(phone(written)).toEqual([expected]);
  });

  it.each([
    ['+1 412 555 4321 x12', '+14125554321', { code: 'EXTENSION_LEFT_OUT', written: '12' }],
    ['912345678 / 913333333', '+351912345678', { code: 'SEVERAL_PHONES' }],
    ['912345678; 913333333', '+351912345678', { code: 'SEVERAL_PHONES' }],
    ['n/a / 913333333', '+351913333333', undefined],
  ])('%s is %s, with a note', (written, expected, note) => {
    expect(phone(written)).toEqual(note === undefined ? expect.arrayContaining([expected]) : [expected, note]);
  });

  it.each(['+3510912345678', '0351 912345678', '011 351 912 345 678', '3.51912E+11', 'reception', '12'])(
    '%s cannot be one and stays as it is',
    (written) => {
      expect(phone(written)).toEqual([written]);
    },
  );
});

describe('an address', () => {
  it.each([
    ['ana@example.com', 'ana@example.com'],
    ['Ana.Silva@Example.COM', 'Ana.Silva@example.com'],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ['Ana Silva <ana@example.com>', 'ana@example.com'],
    ['mailto:ana@example.com', 'ana@example.com'],
    ['\u200bana3@example.com\u00a0', 'ana3@example.com'],
    ['info@müller-hotel.de', 'info@xn--mller-hotel-thb.de'],
    ['noemail', 'noemail'],
    ['ana@example.com;', 'ana@example.com'],
    ['ana@example.com.', 'ana@example.com'],
  ])('%s is %s', (written, expected) => {
    expect(email(written)).toEqual([expected]);
  });

  it.each(['a@example.com; b@example.com', 'a@example.com, b@example.com', 'a@example.com b@example.com'])(
    'of several the first: %s',
    (written) => {
      expect(email(written)).toEqual(['a@example.com', { code: 'SEVERAL_EMAILS' }]);
    },
  );
});
