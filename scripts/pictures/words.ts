import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a screen says for an English text, in one language. */
export type Say = (text: string) => string;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The texts of a language, those of panels before the labels of the app. @throws Error for a text that there is not. */
export const wordsOf = (locale: string): Say => {
  const file = join(import.meta.dirname, `../../locales/${locale}.json`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string | Record<string, string>>;
  const scopes = Object.values(texts).filter((value) => typeof value === 'object');
  return (text) => {
    const found = [texts[text], ...scopes.map((scope) => scope[text])].find(isText);
    if (found === undefined) throw new Error(`There is no text "${text}" in ${locale}.`);
    return found;
  };
};
