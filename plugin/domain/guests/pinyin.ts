import { toAscii } from '../transliteration.ts';

/** Characters of the first level of a Chinese standard, the common ones: `lead` bytes each with its `trail` bytes. */
const common = (encoding: string, leads: readonly [number, number], trails: readonly [number, number][]): string => {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
};

let syllables: Map<string, Set<string>> | undefined;

/** Common characters by their sound, Simplified (GB 2312) and Traditional (Big5); a few hundred syllables. */
const bySound = (): Map<string, Set<string>> => {
  if (syllables !== undefined) return syllables;
  syllables = new Map();
  const all =
    common('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]) +
    common(
      'big5',
      [0xa4, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    );
  for (const character of all) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    const sound = toAscii(character).toLowerCase().trim();
    syllables.set(sound, (syllables.get(sound) ?? new Set()).add(character));
  }
  return syllables;
};

/** A Chinese name in pinyin, and the characters that its family name and the first syllable of its given name may be. */
export type PinyinName = { family: string; given: string; families: string[]; givenStarts: string[] };

const startOf = (given: string): string[] => {
  const starts = new Set<string>();
  // `xian` is one syllable or `xi` and `an`; whichever it is, the rest must be syllables too, and names have at most two.
  for (let length = 1; length <= Math.min(given.length, 6); length++) {
    const [first, rest] = [bySound().get(given.slice(0, length)), given.slice(length)];
    if (first !== undefined && (rest === '' || bySound().has(rest)))
      for (const character of first) starts.add(character);
  }
  return [...starts];
};

/**
 * How words in pinyin may be a Chinese name, family name first or last, the given name in one word or two:
 * `xiaoming wang`, `wang xiao ming`. Empty where they are no pinyin.
 */
export const pinyinNames = (words: readonly string[]): PinyinName[] => {
  if (words.length < 2 || words.length > 3) return [];
  const orders: readonly [family: string, given: string][] = [
    [words[0]!, words.slice(1).join('')],
    [words.at(-1)!, words.slice(0, -1).join('')],
  ];
  return orders.flatMap(([family, given]) => {
    const [families, givenStarts] = [[...(bySound().get(family) ?? [])], startOf(given)];
    return families.length === 0 || givenStarts.length === 0 ? [] : [{ family, given, families, givenStarts }];
  });
};

/** Whether words in pinyin are a name in characters: `xiaoming wang` is `王`, `小明`. */
export const isSaidAs = (
  words: readonly string[],
  { firstName, lastName }: { firstName: string; lastName: string },
): boolean => {
  const [given, family] = [toAscii(firstName), toAscii(lastName)].map((name) =>
    name.toLowerCase().replaceAll(/\W/gu, ''),
  );
  const joined = words.join('');
  return joined === `${family}${given}` || joined === `${given}${family}`;
};
