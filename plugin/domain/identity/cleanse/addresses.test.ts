import { describe, expect, it } from 'vitest';
import { cleanseAddress, isKindOfStreet, type AddressFields } from './addresses.ts';

describe('addresses', () => {
  it.each<[string, AddressFields, object]>([
    [
      'abbreviations are written out',
      { street: '12 Tullaroop St.' },
      { words: ['tullaroop', 'street'], numbers: ['12'], street: 'tullaroopstreet' },
    ],
    [
      'the number may come last',
      { street: 'Tullaroop Street, 12' },
      { words: ['tullaroop', 'street'], numbers: ['12'] },
    ],
    ['flats', { street: 'Apt 5, 12B High Rd' }, { words: ['high', 'road'], numbers: ['5', '12b'] }],
    ['leading zeros', { street: 'Rua Augusta 005' }, { words: ['rua', 'augusta'], numbers: ['5'] }],
    ['accents', { street: 'Praça da Sé 1', city: 'São Paulo' }, { words: ['praca', 'da', 'se'], city: 'saopaulo' }],
    ['German streets', { street: 'Lindenstr. 8' }, { words: ['lindenstrasse'], numbers: ['8'] }],
    ['postcode without blanks and marks', { postcode: '1100-048' }, { postcode: '1100048' }],
    ['postcode that a spreadsheet made a number', { postcode: '1100.0' }, { postcode: '1100' }],
    ['a postcode of zeros', { postcode: '00000' }, { postcode: '' }],
    [
      'postcode and city in each other’s field',
      { city: '1100', postcode: 'Lisboa' },
      { city: 'lisboa', postcode: '1100' },
    ],
    ['Cyrillic', { city: 'Москва' }, { city: 'moskva' }],
    [
      'placeholders',
      { street: 'unknown', city: 'N/A', postcode: 'none' },
      { words: [], street: '', city: '', postcode: '' },
    ],
    ['nothing', {}, { words: [], numbers: [], street: '', city: '', postcode: '' }],
  ])('%s', (_, fields, parts) => expect(cleanseAddress(fields, null)).toMatchObject(parts));

  it.each([
    ['street', true],
    ['rua', true],
    ['strasse', true],
    ['tullaroop', false],
  ])('%s says what kind of street it is: %s', (word, kind) => expect(isKindOfStreet(word)).toBe(kind));
});
