import * as z from 'zod';

/** What a message may name of a guest and his stay; null where it is not known. */
export const VALUE_NAMES = [
  'name',
  'firstName',
  'lastName',
  'hotel',
  'offer',
  'lastStay',
  'stays',
  'nextArrival',
  'confirmationNumber',
  'room',
  'tier',
  'points',
  'pointsExpireOn',
  'survey',
] as const;
export type ValueName = (typeof VALUE_NAMES)[number];
export type Values = Partial<Record<ValueName, string | null>>;

const template = z.object({ subject: z.string(), body: z.string() });

/** The words of a play: for each language, by its tag, a subject and a body. */
export const templates = z.record(z.string(), template);
export type Templates = z.infer<typeof templates>;

/** Why a message cannot be written. */
export type HeldBecause =
  | { code: 'NO_WORDS'; language: string }
  | { code: 'VALUES_MISSING'; values: ValueName[] }
  | { code: 'VALUES_UNKNOWN'; names: string[] };

export type Message = { language: string; subject: string; text: string; html: string };

const PLACEHOLDER = /\{([a-zA-Z]\w*)(?:\|([^{}]*))?\}/g;

/** What is as good as nothing in a letter. */
const EMPTY = /^(null|undefined|nan|n\/a|-)?$/i;

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/**
 * The words that a guest gets: those of his language, then of the same language of another country, then English, then the only
 * ones that there are.
 */
const wordsFor = (all: Templates, language: string): readonly [string, z.infer<typeof template>] | null => {
  const entries = Object.entries(all).filter(([, { subject, body }]) => subject.trim() !== '' && body.trim() !== '');
  const find = (matches: (tag: string) => boolean) => entries.find(([tag]) => matches(tag));
  return (
    find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    (language === '' ? undefined : find((tag) => baseOf(tag) === baseOf(language))) ??
    find((tag) => baseOf(tag) === 'en') ??
    (entries.length === 1 ? entries[0]! : null)
  );
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML, wherever in it: `<b>` → `&lt;b&gt;`. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!);

/** The address of a survey: in a mail it becomes the eleven scores, each of which opens the page with itself chosen. */
const SURVEY_ADDRESS = /\/hotel\/surveys\/answer\?t=[^&]+$/;

const scoreLinks = (url: string): string =>
  Array.from(
    { length: 11 },
    (_, score) =>
      `<a href="${url}&amp;score=${score}" style="display:inline-block;padding:10px 12px;font-weight:bold">${score}</a>`,
  ).join(' ');

/** Plain text as paragraphs of HTML. Addresses of web pages become links. */
export const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) =>
          escaped(line).replaceAll(/https?:\/\/[^\s<]+/g, (url) =>
            SURVEY_ADDRESS.test(url) ? scoreLinks(url) : url.startsWith('https:') ? `<a href="${url}">${url}</a>` : url,
          ),
        )
        .join('<br>'),
    )
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

/**
 * Writes a message in a guest's language. `{firstName}` stands for a value, `{firstName|dear guest}` says what to write
 * where it is not known. Without such words a message whose value is missing is held: none leaves with a gap in it.
 *
 * `{ en: { subject: 'Welcome back, {firstName|dear guest}', … } }` and no first name → `Welcome back, dear guest`.
 */
export const render = (
  all: Templates,
  language: string,
  values: Values,
): { message: Message } | { held: HeldBecause } => {
  const words = wordsFor(all, language);
  if (words === null) return { held: { code: 'NO_WORDS', language } };
  const [tag, { subject, body }] = words;
  const missing = new Set<ValueName>();
  const unknown = new Set<string>();
  const fill = (text: string): string =>
    text.replaceAll(PLACEHOLDER, (_, name: string, fallback: string | undefined) => {
      const known = VALUE_NAMES.find((one) => one === name);
      if (known === undefined) {
        unknown.add(name);
        return '';
      }
      const value = (values[known] ?? '').trim();
      if (!EMPTY.test(value)) return value;
      if (fallback === undefined || EMPTY.test(fallback.trim())) missing.add(known);
      return fallback ?? '';
    });
  // A subject is one line: what follows a line break would be another header of the mail.
  const filled = { subject: fill(subject).replaceAll(/\s+/g, ' ').trim(), text: fill(body) };
  if (unknown.size > 0) return { held: { code: 'VALUES_UNKNOWN', names: [...unknown] } };
  if (missing.size > 0) return { held: { code: 'VALUES_MISSING', values: [...missing] } };
  return { message: { language: tag, ...filled, html: asHtml(filled.text) } };
};
