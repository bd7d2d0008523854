import anyAscii from 'any-ascii';

/** Whether every character of a text is ASCII. */
export const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/**
 * A text in ASCII letters, accents and other scripts transliterated by any-ascii (Chinese characters become pinyin).
 * `toAscii('Łukasz Щукин')` → `Lukasz Shchukin`
 */
export const toAscii = (text: string): string =>
  // Most values are ASCII already, and looking is much cheaper than transliterating.
  isAscii(text) ? text : anyAscii(text.normalize('NFKC'));
