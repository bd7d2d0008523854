import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { isPlaceholderPhone } from '../../impossible-values.ts';

/** A phone number: E.164 where its country is known, and the last eight digits without zeros in front, which are compared. */
export type CleansedPhone = { e164: string | null; tail: string };

const TAIL = 8;
const FEWEST_DIGITS = 6;

/** Zeros in front may be a prefix or part of the number; without them both read alike. */
const tailOf = (digits: string): string => digits.slice(-TAIL).replace(/^0+/, '');

/**
 * Reads a phone number. A number without a country prefix is read as one of `country` (ISO 3166-1 alpha-2). Numbers
 * that no numbering plan knows keep their digits, so that two copies of the same slip still agree.
 * @returns null for placeholders and for fewer than six digits.
 */
export const cleansePhone = (text: string, country: string | null = null): CleansedPhone | null => {
  const digits = text
    .replace(/(ext|x|#).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  if (digits.length < FEWEST_DIGITS || isPlaceholderPhone(digits)) return null;
  const international = text.replace(/^\s*00/, '+');
  const parsed = parsePhoneNumberFromString(international, country === null ? undefined : (country as CountryCode));
  if (parsed?.isPossible()) {
    const national = parsed.nationalNumber;
    return isPlaceholderPhone(national) ? null : { e164: parsed.number, tail: tailOf(national) };
  }
  const tail = tailOf(digits);
  return tail.length < FEWEST_DIGITS ? null : { e164: null, tail };
};
