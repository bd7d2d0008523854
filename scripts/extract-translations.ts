import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { exportLabels } from './export-labels.ts';
import { panelTexts } from './panel-texts.ts';

const root = join(import.meta.dirname, '..');
const catalogueShape = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));
const read = (file: string) => catalogueShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/** By code unit, whatever the language of the machine. */
const inOrder = <Value>(entries: [string, Value][]): [string, Value][] =>
  entries.sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * Rewrites `locales`: new texts come in empty (English: as they are), texts that are gone go out, translations that are
 * there stay. Labels of the data model are the SDK's to find, texts of panels are ours. Then the labels that an export is written with.
 */
const files = globSync('locales/*.json', { cwd: root }).map((file) => join(root, file));
const before = new Map(files.map((file) => [file, read(file)]));
execFileSync(process.execPath, [join(root, 'node_modules/.bin/twenty'), 'dev:translations-extract'], {
  cwd: root,
  stdio: 'inherit',
});
const texts = panelTexts(root);
for (const file of files) {
  const known = before.get(file) ?? {};
  const isSource = basename(file) === 'en.json';
  const ofPanels = texts.map((text) => [text, isSource ? text : (known[text] ?? '')] as const);
  const ofModel = Object.entries(read(file)).flatMap(([scope, value]) =>
    typeof value === 'string' ? [] : [[scope, Object.fromEntries(inOrder(Object.entries(value)))] as const],
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries([...ofPanels, ...ofModel]), null, 2)}\n`);
}
writeFileSync(join(root, 'plugin/words/export-labels.json'), `${JSON.stringify(await exportLabels(), null, 2)}\n`);
