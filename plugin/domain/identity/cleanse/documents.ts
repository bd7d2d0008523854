import { isPlaceholderKey } from '../../impossible-values.ts';

/**
 * A document's hash or a membership number in the form in which it is compared: lower case without blanks; null for
 * placeholders and for the hash of an empty document number (MD5, SHA-1, SHA-2).
 */
export const cleanseKey = (text: string): string | null => {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/^(sha\d*|md5):/, '');
  return isPlaceholderKey(key) || isPlaceholderKey(text.trim().toLowerCase()) ? null : key;
};
