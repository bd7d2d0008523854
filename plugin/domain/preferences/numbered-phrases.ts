import type { FoundPhrase, Phrase } from './phrase.ts';

const NUMERALS = '零一二三四五六七八九';

/** `二十三` → 23, `十` → 10, up to 99. */
const chineseNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : NUMERALS.indexOf(tens!)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones!));
};

const floor = (value: string): Phrase => ({ category: 'FLOOR', value, words: [] });

const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const CHINESE = String.raw`(\d{1,2}(?=[楼层])|[一二三四五六七八九]?十[一二三四五六七八九]?(?=楼)|[一二三四五六七八九](?=楼))[楼层]`;
/** A floor by its number in Portuguese, Spanish, Italian, French and German: `3o andar`, `2eme etage`, `4. etage`. */
const EUROPEAN_FLOORS = 'andar|piso|planta|piano|etage|stock|stockwerk|og|obergeschoss';
const EUROPEAN = String.raw`(?<!\d)(\d{1,2})(?:o|a|er|e|eme|ere|[.°])? ?(?:${EUROPEAN_FLOORS})\b`;

const read = (number: string): number => (/^\d/.test(number) ? Number(number) : chineseNumber(number));

/** Wordings with a number in them. The first that matches at a place is the one that counts. */
const NUMBERED: readonly { pattern: RegExp; phrase: (number: string) => Phrase }[] = [
  { pattern: new RegExp(`\\b${ORDINAL} floor (?:or|and) (?:above|higher|up)\\b`, 'g'), phrase: (n) => floor(`${n}+`) },
  { pattern: new RegExp(`\\b(?:at least|from)(?: the)? ${ORDINAL} floor\\b`, 'g'), phrase: (n) => floor(`${n}+`) },
  {
    pattern: new RegExp(`\\b(?:above|over|higher than)(?: the)? ${ORDINAL} floor\\b`, 'g'),
    phrase: (n) => floor(`${Number(n) + 1}+`),
  },
  {
    pattern: new RegExp(`\\b(?:below|under|lower than)(?: the)? ${ORDINAL} floor\\b`, 'g'),
    phrase: (n) => floor(`${Number(n) - 1}-`),
  },
  { pattern: new RegExp(`\\b${ORDINAL} floor\\b`, 'g'), phrase: (n) => floor(n) },
  { pattern: /\bfloor (\d{1,2})\b/g, phrase: (n) => floor(n) },
  {
    pattern: new RegExp(`${EUROPEAN} (?:ou|o|oder) (?:acima|superior|arriba|hoher)\\b`, 'g'),
    phrase: (n) => floor(`${n}+`),
  },
  { pattern: new RegExp(EUROPEAN, 'g'), phrase: (n) => floor(n) },
  { pattern: new RegExp(`\\b(?:${EUROPEAN_FLOORS}) (\\d{1,2})\\b`, 'g'), phrase: (n) => floor(n) },
  { pattern: new RegExp(`${CHINESE}及?以上`, 'g'), phrase: (n) => floor(`${read(n)}+`) },
  { pattern: new RegExp(`${CHINESE}及?以下`, 'g'), phrase: (n) => floor(`${read(n)}-`) },
  { pattern: new RegExp(CHINESE, 'g'), phrase: (n) => floor(String(read(n))) },
  {
    pattern: /\b(1[5-9]|2\d|30) ?(?:° ?c?|degrees|celsius|度)/g,
    phrase: (n) => ({ category: 'TEMPERATURE', value: n, words: [] }),
  },
  {
    pattern: /\broom (?:no\.? |number )?(\d{3,4})\b/g,
    phrase: (n) => ({ category: 'LOCATION', value: `ROOM_${n}`, words: [] }),
  },
  { pattern: /(\d{3,4})(?:号房|房间|房)/g, phrase: (n) => ({ category: 'LOCATION', value: `ROOM_${n}`, words: [] }) },
];

/** Floors, degrees and room numbers in a normalised text, from left to right, none overlapping. */
export const findNumberedPhrases = (text: string): FoundPhrase[] => {
  const found: FoundPhrase[] = [];
  for (const { pattern, phrase } of NUMBERED)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ phrase: phrase(match[1]!), start, end });
    }
  return found.sort((a, b) => a.start - b.start);
};
