import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleansed } from '../../../../tests/fixtures/cleansed.ts';
import type { CleansedProfile } from './cleanse.ts';
import { countryCode } from './countries.ts';
import { cleanseKey } from './documents.ts';
import { RELAY_DOMAINS } from './emails.ts';
import { hotelGuests } from '../../../../scripts/generators/hotel-guests.ts';
import { seededRandom } from '../../../../scripts/generators/random.ts';
import { guestProfile, type GuestProfile } from './profile.ts';

describe('cleansing of a profile', () => {
  it('brings every field into its normal form', () =>
    expect(
      cleansed({
        id: '1', firstName: 'Sra. Inês', lastName: 'de Sousa', emails: ['Ines@Sapo.pt', 'ines@sapo.pt '], phones: ['912 345 678', '+351912345678'], birthday: '13/02/1980',
        nationality: 'PRT', address: { street: 'R. Augusta 5', city: 'Lisboa', postcode: '1100-048', country: 'Portugal' }, documentHash: ' AB12 ', loyaltyNumber: 'P 77.1',
      }),
    ).toMatchObject({
      id: '1', readings: [{ first: 'ines', last: 'sousa' }], gender: 'F', emails: ['ines@sapo.pt'], phones: ['+351912345678'], phoneTails: ['12345678'],
      birthday: { digits: '19800213', exists: true }, nationality: 'PT', document: 'ab12', loyaltyProgram: '', loyaltyNumber: 'p771', doNotRent: false,
      address: { words: ['rua', 'augusta'], numbers: ['5'], city: 'lisboa', postcode: '1100048', country: 'PT' },
    })); // prettier-ignore

  it('knows nothing of a profile with an id only', () =>
    expect(cleansed({ id: '1' })).toMatchObject({
      readings: [], gender: null, suffix: null, birthday: null, emails: [], phones: [], nationality: null, document: null, loyaltyNumber: null,
    })); // prettier-ignore

  it.each([...RELAY_DOMAINS])('never takes an address at %s for the guest’s', (domain) =>
    expect(cleansed({ id: '1', emails: [`ines.1@${domain}`] }).emails).toEqual([]),
  );

  it.each([
    ['a placeholder', 'test@sapo.pt'],
    ['`unknown`', 'unknown'],
    ['a shared mailbox', 'info@sapo.pt'],
  ])('never takes %s for the guest’s e-mail', (_, email) =>
    expect(cleansed({ id: '1', emails: [email] }).emails).toEqual([]),
  );

  it('finds a phone in the e-mail’s field and an e-mail in the phone’s', () =>
    expect(cleansed({ id: '1', nationality: 'PT', emails: ['912 345 678'], phones: ['ines@sapo.pt'] })).toMatchObject({
      emails: ['ines@sapo.pt'],
      phones: ['+351912345678'],
    }));

  it.each([
    ['semicolons', ['ana@sapo.pt; silva@mail.pt'], ['912345678 ; 961 234 567']],
    ['commas', ['ana@sapo.pt,silva@mail.pt'], ['912345678,961234567']],
    ['lines', ['ana@sapo.pt\nsilva@mail.pt'], ['912345678\n961234567']],
    ['a slash between blanks', ['ana@sapo.pt / silva@mail.pt'], ['912345678 / 961234567']],
    ['display names with a comma', ['"Silva, Ana" <ana@sapo.pt>', 'silva@mail.pt'], ['912345678', '961234567']],
  ])('reads several addresses and numbers in one field, set apart by %s', (_, emails, phones) =>
    expect(cleansed({ id: '1', nationality: 'PT', emails, phones })).toMatchObject({
      emails: ['ana@sapo.pt', 'silva@mail.pt'],
      phones: ['+351912345678', '+351961234567'],
    }),
  );

  it.each([
    ['Masculino', 'M'],
    ['Hombre', 'M'],
    ['männlich', 'M'],
    ['男', 'M'],
    ['Mr.', 'M'],
    ['Feminino', 'F'],
    ['Femenino', 'F'],
    ['mujer', 'F'],
    ['weiblich', 'F'],
    ['女', 'F'],
    ['divers', null],
    ['X', null],
  ])('gender: %s is %s', (gender, expected) => expect(cleansed({ id: '1', gender }).gender).toBe(expected));

  it('reads a phone by the country of the address before the nationality', () =>
    expect(
      cleansed({ id: '1', nationality: 'PT', address: { country: 'ES' }, phones: ['612 345 678'] }).phones,
    ).toEqual(['+34612345678']));
});

describe('document hashes and membership numbers', () => {
  it.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])(
    'the %s of an empty document number identifies nobody',
    (algorithm) => {
      const empty = createHash(algorithm).update('').digest('hex');
      expect([cleanseKey(empty), cleanseKey(empty.toUpperCase())]).toEqual([null, null]);
      expect(cleanseKey(createHash(algorithm).update('P123').digest('hex'))).toHaveLength(empty.length);
    },
  );

  it('nor does the Base64 form of SHA-256', () =>
    expect(cleanseKey(createHash('sha256').update('').digest('base64'))).toBeNull());

  it.each(['', '0', '00000', 'xxx', '99999', 'N/A', 'none', 'unknown', 'Test 1', 'passport', 'ab'])(
    '%j is a placeholder',
    (text) => expect(cleanseKey(text)).toBeNull(),
  );

  it.each([
    ['AB 12.3', 'ab123'],
    ['sha256:AbC1', 'abc1'],
    ['9999', '9999'],
    ['abc', 'abc'],
  ])('%j is compared as %j', (text, key) => expect(cleanseKey(text)).toBe(key));
});

describe('countries', () => {
  it.each([
    ['PT', 'PT'],
    ['PRT', 'PT'],
    ['prt ', 'PT'],
    ['DEU', 'DE'],
    ['CHE', 'CH'],
    ['AUT', 'AT'],
    ['AUS', 'AU'],
    ['UK', 'GB'],
    ['Portugal', 'PT'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['espana', 'ES'],
    ['Brasil', 'BR'],
    ['中国', 'CN'],
    ['中國', 'CN'],
    ['Россия', 'RU'],
    ['England', 'GB'],
    ['Hong Kong', 'HK'],
    ['South Korea', 'KR'],
    ['Atlantis', null],
    ['', null],
  ])('%j is %j', (text, code) => expect(countryCode(text)).toBe(code));
});

describe('laws', () => {
  /** The profile again, written from what was left of it. */
  const written = ({ id, readings, suffix, gender, birthday, emails, phones, address, nationality, document, loyaltyProgram, loyaltyNumber, doNotRent }: CleansedProfile): GuestProfile => ({
    id, suffix, gender, nationality, doNotRent, loyaltyProgram, loyaltyNumber, documentHash: document, emails: [...emails], phones: [...phones],
    firstName: readings[0]?.firstWords.join(' '), lastName: readings[0]?.lastWords.join(' '),
    birthday: birthday && `${birthday.digits.slice(0, 4)}-${birthday.digits.slice(4, 6)}-${birthday.digits.slice(6)}`,
    address: { street: [...address.words, ...address.numbers].join(' '), city: address.city, postcode: address.postcode, country: address.country },
  }); // prettier-ignore

  it('what was cleansed once is not changed by cleansing it again', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        for (const { profile } of hotelGuests(seededRandom(seed), 20)) {
          const once = cleansed(guestProfile.parse(profile));
          // The script is not left in what was written in Latin letters.
          expect(cleansed(written(once))).toEqual({ ...once, script: 'LETTERS' });
        }
      }),
    ));
});
