import { pathToFileURL } from 'node:url';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchOptions } from './bench/kit/report.ts';

const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, key: { type: 'string' }, database: { type: 'string' } },
});
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark called ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : names) {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
    default: (options: BenchOptions) => Promise<void> | void;
  };
  await module.default(values);
}
