import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { panelTexts } from './panel-texts.ts';

const root = join(import.meta.dirname, '..');
const catalogueShape = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));
const read = (file: string) => catalogueShape.parse(JSON.parse(readFileSync(file, 'utf8')));

/**
 * Rewrites `locales`: new texts come in empty (English: as they are), texts that are gone go out, translations that are
 * there stay. Labels of the data model are the SDK's to find, texts of panels are ours.
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
  const ofModel = Object.entries(read(file)).filter(([, value]) => typeof value !== 'string');
  writeFileSync(file, `${JSON.stringify(Object.fromEntries([...ofPanels, ...ofModel]), null, 2)}\n`);
}
