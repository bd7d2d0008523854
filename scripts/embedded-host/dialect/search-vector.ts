import { subColumn } from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted } from '../storage/tables.ts';
import type { Scope } from './visibility.ts';

/** The text of a record that search looks at for this caller, put together when asked for instead of kept in a column. */
export const searchedTextOf = ({ access }: Scope, object: ObjectMetadata, alias: string): string => {
  const texts = object.searchFields.flatMap((name) => {
    const field = object.fields.get(name);
    return field === undefined || !access.allowsField(object, field, 'read') ? [] : searchedTexts(field, alias);
  });
  return texts.length === 0 ? `''` : `host.unaccented(concat_ws(' ', ${texts.join(', ')}))`;
};

/** An e-mail is found by any of its parts, a phone number as it is dialled from here, from abroad and at home. */
const searchedTexts = ({ name, type }: FieldMetadata, alias: string): string[] => {
  const part = (subField: string): string => `${quoted(alias)}.${quoted(subColumn(name, subField))}`;
  switch (type) {
    case 'FULL_NAME':
      return [part('firstName'), part('lastName')];
    case 'EMAILS':
      return ['primaryEmail', 'additionalEmails'].flatMap((emails) => [
        `${part(emails)}::text`,
        `translate(${part(emails)}::text, '@._-+', '     ')`,
      ]);
    case 'PHONES': {
      const [number, code] = [part('primaryPhoneNumber'), part('primaryPhoneCallingCode')];
      return [
        number,
        `${code} || ${number}`,
        `replace(${code}, '+', '') || ${number}`,
        `'0' || ${number}`,
        `${part('additionalPhones')}::text`,
      ];
    }
    case 'LINKS':
      return [part('primaryLinkUrl')];
    case 'RICH_TEXT':
      return [part('markdown')];
    default:
      return [`${quoted(alias)}.${quoted(name)}::text`];
  }
};

const PHONE = /^[+\d()./\s-]+$/;
const LEAST_DIGITS = 3;

/** What somebody typed, in words. Digits that look like a phone number are one word however they are grouped. */
const wordsOf = (text: string): string[] => {
  const isPhone = PHONE.test(text) && (text.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS;
  const words = isPhone ? [text.replace(/[^+\d]/g, '')] : text.split(/\s+/);
  return words
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}@+._/-]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
};
const partsOf = (word: string): string[] => word.split(/[-_./@]+/).filter((part) => part !== '');

/** A text holds at least one of these wherever {@link searchQuery} finds anything: patterns for ILIKE. */
export const searchPatterns = (text: string): string[] =>
  wordsOf(text)
    .flatMap(partsOf)
    .map((part) => `%${part}%`);

/**
 * What somebody typed as a query of PostgreSQL: each word is the start of one that is looked for, and a word with
 * separators is also found by its parts. Empty when nothing is left to look for.
 */
export const searchQuery = (text: string, operator: '&' | '|'): string =>
  wordsOf(text)
    .map((word) => {
      const parts = partsOf(word);
      const startOf = (start: string): string => `'${start}':*`;
      return parts.length > 1 ? `(${startOf(word)} | (${parts.map(startOf).join(` ${operator} `)}))` : startOf(word);
    })
    .join(` ${operator} `);
