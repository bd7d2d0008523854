import anyAscii from 'any-ascii';

/**
 * A text in ASCII letters, accents and other scripts transliterated by any-ascii (Chinese characters become pinyin).
 * `toAscii('Łukasz Щукин')` → `Lukasz Shchukin`
 */
export const toAscii = (text: string): string => {
  // Most values are ASCII already, and looking is much cheaper than transliterating.
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return anyAscii(text.normalize('NFKC'));
  return text;
};
