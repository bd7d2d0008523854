/** Spellings of one sound in the languages that guests' names come from; longer spellings first. */
const SPELLINGS: [RegExp, string][] = [
  [/^(mac|mc)(?=[a-z])/, 'mk'],
  [/tsch|tch|sch|shch|szcz|sh|ch|cz|sz|zh/g, 'j'],
  [/ph/g, 'f'],
  [/[td]h/g, 't'],
  [/kh|gh|ck|cq/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/tz|ts|z/g, 's'],
  [/dj|dzh/g, 'j'],
  [/x/g, 'ks'],
  [/[cq]/g, 'k'],
  [/w|u(?=[aeio])/g, 'v'],
  [/y/g, 'i'],
];

const CLASS: Record<string, string> = {
  b: '1', p: '1', f: '1', v: '1',
  g: '2', k: '2', j: '2', s: '2',
  d: '3', t: '3',
  l: '4',
  m: '5', n: '5',
  r: '6',
}; // prettier-ignore

/**
 * A short key that most spellings of a name share, in whichever language it was heard: `schmidt`, `schmitt` and
 * `shmit` give the same key, as do `aleksandr` and `alexander`. Classes of consonants as in Russell's Soundex (US
 * patent 1,261,167), after the spellings of one sound have been made one. Vowels count at the start only, because
 * scripts such as Arabic and Hebrew leave them out.
 * @param word lower-case ASCII letters
 * @param length how many classes of consonants the key keeps
 */
export const soundKey = (word: string, length = 3): string => {
  let text = word;
  for (const [spelling, sound] of SPELLINGS) text = text.replace(spelling, sound);
  let key = '';
  let last = '';
  for (let i = 0; i < text.length && key.length <= length; i++) {
    const letter = text.charAt(i);
    const sound = CLASS[letter] ?? '';
    if (i === 0) key = sound === '' ? 'a' : letter === 'j' ? 's' : letter;
    else if (sound !== '' && sound !== last) key += sound;
    if (sound !== '') last = sound;
  }
  return key;
};
