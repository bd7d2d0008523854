/**
 * Words coined from syllables, each once: every beginning with every ending, so that the same call always gives the
 * same words. `coinWords(['ash', 'hart'], ['ley', 'ton'])` → `ashley`, `hartton`, `ashton`, `hartley`
 */
export const coinWords = (beginnings: readonly string[], endings: readonly string[]): string[] => {
  const words = new Set<string>();
  // Walking the diagonal mixes beginnings and endings, so that the first words, which are drawn most, have little in common.
  for (let shift = 0; shift < endings.length; shift++)
    for (const [i, beginning] of beginnings.entries()) words.add(beginning + endings[(i + shift) % endings.length]!);
  return [...words];
};

/**
 * The same with several spellings of each piece, the first in its own script: `Бел/Bel` and `ов/ov` give `Белов/Belov`.
 * A piece with fewer spellings than another is repeated.
 */
export const coinSpellings = (beginnings: readonly string[], endings: readonly string[]): string[] =>
  coinWords(
    beginnings.map((beginning) => `${beginning}~`),
    endings,
  ).map((word) => {
    const [beginning = [], ending = []] = word.split('~').map((piece) => piece.split('/'));
    const spellings = Array.from(
      { length: Math.max(beginning.length, ending.length) },
      (_, i) => (beginning[i] ?? beginning.at(-1)!) + (ending[i] ?? ending.at(-1)!),
    );
    return spellings.join('/');
  });

/** The words of a text. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);
