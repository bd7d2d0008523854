import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `t('…')` and `msg('…')` with the text itself in it, in the quotes that the formatter leaves. */
const TEXT = /\b(?:t|msg)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/gu;

/**
 * Every text of panels and commands, sorted. The SDK's own extraction reads the files that declare a component and nothing
 * that they import.
 */
export const panelTexts = (root: string): string[] => {
  const files = globSync('ui-extensions/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(TEXT)].map(([, single, double]) =>
      (single ?? double ?? '').replaceAll(/\\(.)/gu, '$1'),
    ),
  );
  return [...new Set(found)].toSorted();
};
