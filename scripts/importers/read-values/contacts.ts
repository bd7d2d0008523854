import { domainToASCII } from 'node:url';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { RowReason } from '../../../plugin/domain/imports/reasons.ts';

/** Told what was made of a value that comes in otherwise than it is written. */
export type Note = (reason: RowReason) => void;

const withoutInvisible = (text: string): string => text.replaceAll(/[\p{Cf}\u00ad]/gu, '').trim();

const phoneNumber = (written: string, country: CountryCode | undefined) => {
  // Hotel systems write 00 for the + of an international number; a spreadsheet puts ' or = before one.
  const plain = written
    .normalize('NFKC')
    .replace(/^[='"]+/, '')
    .replace(/^00(?=[1-9])/, '+');
  // Mexico gave up the 1 of its mobile numbers in 2019; address books keep it.
  return parsePhoneNumberFromString(plain.replace(/^(\+\s*52[\s-]*)1(?=(\D*\d){10}$)/, '$1'), country);
};

/**
 * A phone number by E.164; `country` is that of numbers written without one. Of several the first that can be one is
 * taken. What cannot be one stays as it is written, for the row's own check to name.
 */
export const phoneIn = (written: string, country: CountryCode | undefined, note: Note): string => {
  const several = withoutInvisible(written)
    .split(/\s*(?:[;,|]|\/|\b(?:or|oder|ou|o|und|and)\b)\s*/i)
    .filter((part) => /\d/.test(part));
  const candidates = [withoutInvisible(written), ...(several.length > 1 ? several : [])];
  for (const candidate of candidates) {
    const number = phoneNumber(candidate, country);
    // What stands behind the first of several numbers would pass for its extension.
    if (!number?.isPossible() || (number.ext !== undefined && candidate === candidates[0] && several.length > 1))
      continue;
    if (number.ext !== undefined) note({ code: 'EXTENSION_LEFT_OUT', written: number.ext });
    if (candidate !== candidates[0]) note({ code: 'SEVERAL_PHONES' });
    return number.number;
  }
  return written;
};

/**
 * The address of a field that may hold a name beside it, `mailto:`, several addresses or what cannot be seen. A domain
 * in other letters is written as mail systems know it. What is no address stays as it is, for the row's own check to name.
 */
export const emailIn = (written: string, note: Note): string => {
  const parts = withoutInvisible(written)
    .split(/[;,\s]+(?=[^\s;,]*@)|[;,]\s*$/)
    .map((part) =>
      part
        .replace(/^.*<([^<>]*)>.*$/, '$1')
        .replace(/^mailto:/i, '')
        .replace(/[.>]+$/, '')
        .trim(),
    )
    .filter((part) => part.includes('@'));
  const [first] = parts;
  if (first === undefined) return written;
  if (parts.length > 1) note({ code: 'SEVERAL_EMAILS' });
  const at = first.lastIndexOf('@');
  const domain = domainToASCII(first.slice(at + 1));
  return domain === '' ? first : `${first.slice(0, at)}@${domain}`;
};
