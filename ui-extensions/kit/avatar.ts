import { TAG_COLOURS, type TagColour } from './tag-colours.ts';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * At most two letters for a name: of its first and its last part, and the family name's character where the name is written
 * in characters: `Inês de Almeida` → `IA`, `王小明` → `王`, nothing → `–`.
 */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  if (first === '') return '–';
  const letterOf = (part: string): string => [...part][0] ?? '';
  return EAST_ASIAN.test(first) ? letterOf(first) : `${letterOf(first)}${letterOf(last)}`.toLocaleUpperCase();
};

/** The same colour for the same record wherever it is shown. */
export const avatarColour = (id: string): TagColour => {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 65_521;
  return TAG_COLOURS[hash % TAG_COLOURS.length]!;
};
