import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { standardLabels } from '../../scripts/embedded-host/shell/language/standard-labels.ts';
import { words, type Locale } from '../../scripts/embedded-host/shell/language/words.ts';

const catalogue = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** English texts of the app and of the shell that read otherwise in a language. */
const englishTexts = (locale: Exclude<Locale, 'en'>): string[] => {
  const entries = Object.entries(
    catalogue.parse(JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${locale}.json`), 'utf8'))),
  );
  const ofApp = entries.flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : Object.entries(value),
  );
  const column = locale === 'zh-CN' ? 1 : 2;
  const ofShell = Object.values(words).map((row) => [row[0], row[column]] as const);
  const ofHost = Object.entries(standardLabels).map(([english, row]) => [english, row?.[column - 1] ?? ''] as const);
  return [...ofApp, ...ofShell, ...ofHost]
    .filter(([english, translation]) => english !== translation && /[A-Za-z]{2}/.test(english))
    .map(([english]) => english);
};

/**
 * Labels on the page that are still in English though there are words for them. What a record holds is data, which nobody
 * translates. Twenty has no translations for the options of a select and for names of roles: the SDK extracts neither,
 * and the server translates the label, description and icon of a field only. Such a label is in the reader's language
 * where the app has the same words for something else, and in English otherwise.
 */
export const untranslatedOn = (page: Page, locale: Exclude<Locale, 'en'>): Promise<string[]> =>
  page.evaluate((texts) => {
    const english = new Set(texts);
    const found: string[] = [];
    const note = (text: string | null): void => {
      if (text !== null && english.has(text.trim())) found.push(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('[data-value], style, script') === null) note(node.textContent);
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      if (element.closest('[data-value]') === null)
        for (const name of ['aria-label', 'placeholder', 'title']) note(element.getAttribute(name));
    return found;
  }, englishTexts(locale));
