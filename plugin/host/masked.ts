/** Every text within a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

const MASK = '•••';

/** A short text in Latin letters is masked as a whole word only: a language `de` is not the `de` of `index`. */
const patternOf = (text: string): string => {
  const escaped = text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return /^[\u0020-\u007e]{1,3}$/.test(text) ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
};

/**
 * A text without the values that were sent: a host repeats in its errors what it could not take, and what is sent says
 * who a guest is. Values are found in any case, and as JSON writes them. `masked('"ada@x.pt" is taken', { email: 'ada@x.pt' })` →
 * `'"•••" is taken'`
 */
export const masked = (text: string, sent: unknown): string => {
  const values = new Set(
    [...textsIn(sent)].flatMap((value) => [value.trim(), JSON.stringify(value.trim()).slice(1, -1)]),
  );
  values.delete('');
  if (values.size === 0) return text;
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  return text.replaceAll(new RegExp(longestFirst.map(patternOf).join('|'), 'giu'), MASK);
};
