import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '../scripts/about.ts';
import { DOCS, GALLERY } from '../scripts/pictures/taking.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const FILES = globSync('**/*.md', {
  cwd: root,
  exclude: (name) => /^(node_modules|\.twenty|\.data|\.git)$/.test(name),
});
/** The pages by reader, which name what stands on the screens. */
const READERS = FILES.filter((file) => file.startsWith('docs/'));

const childrenOf = (token: Token): Token[] => {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type !== 'table') return 'tokens' in token ? (token.tokens ?? []) : [];
  const { header, rows } = token as Tokens.Table;
  return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens);
};
const tokensOf = (text: string): Token[] => {
  const walk = (token: Token): Token[] => [token, ...childrenOf(token).flatMap(walk)];
  return marked.lexer(text).flatMap(walk);
};

/** What a heading is reached by, as GitHub makes it. */
const anchorsOf = (file: string): Set<string> =>
  new Set(
    tokensOf(read(file)).flatMap((token) =>
      token.type === 'heading'
        ? [
            (token as Tokens.Heading).text
              .toLowerCase()
              .replaceAll(/[`*]/g, '')
              .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
              .replaceAll(' ', '-'),
          ]
        : [],
    ),
  );

describe('the links of a page', () => {
  it.each(FILES)('%s lead to files and headings that are there', (file) => {
    const broken = tokensOf(read(file)).flatMap((token) => {
      if (token.type !== 'link' && token.type !== 'image') return [];
      const { href } = token as Tokens.Link;
      if (/^[a-z]+:/.test(href)) return [];
      const [path = '', anchor] = decodeURI(href).split('#');
      const target = path === '' ? file : relative(root, join(root, dirname(file), path));
      if (!existsSync(join(root, target))) return [href];
      return anchor === undefined || anchorsOf(target).has(anchor) ? [] : [href];
    });
    expect(broken).toEqual([]);
  });

  it('show every picture that is taken for them', () => {
    const shown = READERS.flatMap((file) =>
      tokensOf(read(file)).flatMap((token) =>
        token.type === 'image' ? [relative(root, join(root, dirname(file), (token as Tokens.Image).href))] : [],
      ),
    );
    const taken = DOCS.flatMap(({ name, locales }) =>
      locales.map((locale) => join('docs/pictures', locale === 'en' ? '' : locale, `${name}.png`)),
    );
    expect([...new Set(shown)].sort()).toEqual(taken.sort());
    expect(globSync('docs/pictures/**/*.png', { cwd: root }).sort()).toEqual(taken);
  });

  it('and the gallery holds what the marketplace shows', () => {
    expect(globSync('public/gallery/*', { cwd: root }).sort()).toEqual(
      GALLERY.map(({ name }) => `public/gallery/${name}.png`),
    );
  });
});

type Locale = Record<string, string | Record<string, string>>;
const labelsIn = (locale: string): Set<string> => {
  const texts = Object.values(JSON.parse(read(`locales/${locale}.json`)) as Locale);
  return new Set(texts.flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value))));
};
/** What the screens of Twenty itself say. */
const OF_TWENTY = new Set(['Settings → APIs & Webhooks', 'Settings → Roles', 'About']);
/** Names that are not among the translated texts: of roles, of actions, of runs and of what is left of a guest. */
const namedInCode = (name: string): boolean =>
  globSync('plugin/{roles,triggers,words,flows,workflows,domain}/**/*.ts', { cwd: root }).some(
    (file) => !file.endsWith('.test.ts') && read(file).includes(`'${name}'`),
  );

describe('what a page sets in italics', () => {
  it.each(READERS)('%s is a label of the screens', (file) => {
    const labels = labelsIn(file.startsWith('docs/zh-CN/') ? 'zh-CN' : 'en');
    const foreign = tokensOf(read(file)).flatMap((token) => {
      if (token.type !== 'em') return [];
      const name = (token as Tokens.Em).text.replaceAll(/\s+/g, ' ').replaceAll('&amp;', '&');
      return labels.has(name) || OF_TWENTY.has(name) || namedInCode(name) ? [] : [name];
    });
    expect(foreign).toEqual([]);
  });
});

/** Lines of code blocks, and commands in the text. */
const commandsOf = (file: string): string[] =>
  tokensOf(read(file))
    .flatMap((token) => {
      if (token.type === 'code') return (token as Tokens.Code).text.replaceAll('\\\n', ' ').split('\n');
      return token.type === 'codespan' ? [(token as Tokens.Codespan).text] : [];
    })
    .flatMap((line) => /\b(?:npm (?:run(?: --silent)?|start|test|ci)|npx) ?.*/.exec(line)?.[0] ?? [])
    .map((line) => line.replace(/\s+#.*$|\s*[|>].*$/, '').trim());

const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** The command line with all its commands, read without being run. */
const hotelCommands = async (): Promise<Map<string, Command>> => {
  const names = globSync('scripts/hotel/*.ts', { cwd: root }).filter((file) => /^export default /m.test(read(file)));
  const commands = new Map<string, Command>();
  for (const file of names) {
    const name = file.replace(/^.*\/|\.ts$/g, '');
    const command = new Command(name);
    ((await import(join(root, file))) as { default: (command: Command) => void }).default(command);
    commands.set(name, command);
  }
  return commands;
};

/** What is wrong with the words behind a command: a command or an option that it does not have. */
const wrongWords = (command: Command, words: readonly string[]): string[] => {
  const [first] = words;
  const sub = command.commands.find((one) => one.name() === first);
  if (sub !== undefined) return wrongWords(sub, words.slice(1));
  if (command.commands.length > 0 && first !== undefined && !first.startsWith('-')) return [first];
  const known = new Set(['--help', ...command.options.flatMap(({ long, short }) => [long, short])]);
  return words.filter((word) => word.startsWith('-') && !known.has(word.replace(/=.*/, '')));
};

describe('a command that a page shows', () => {
  const shown = FILES.flatMap((file) => commandsOf(file).map((line): [string, string] => [file, line]));

  it('is a script of the package', () => {
    const missing = shown.filter(([, line]) => {
      const name = /^npm run (?:--silent )?([\w:-]+)/.exec(line)?.[1] ?? /^npm (start|test)\b/.exec(line)?.[1];
      return name !== undefined && scripts[name] === undefined;
    });
    expect(shown.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  it('is one of the command line, with options that it has', async () => {
    const hotel = await hotelCommands();
    const wrong = shown.flatMap(([file, line]) => {
      const words = /^npm run (?:--silent )?hotel -- (.*)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
      const [name, ...rest] = words;
      if (name === undefined || name === '--help') return [];
      const command = hotel.get(name);
      const unknown =
        command === undefined
          ? [name]
          : wrongWords(
              command,
              rest.filter((word) => word !== '…'),
            );
      return unknown.length === 0 ? [] : [`${file}: ${line}: ${unknown.join(' ')}`];
    });
    expect(hotel.size).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });

  it('of tests names files that are there', () => {
    const named = shown.flatMap(([, line]) => /^npx vitest run (.*)$/.exec(line)?.[1]?.split(/\s+/) ?? []);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['a command and its option', ['b', '--long', 'x'], []],
    ['a command that there is not', ['c'], ['c']],
    ['an option of another command', ['b', '--other'], ['--other']],
    ['help', ['b', '--help'], []],
  ])('%s', (_, words, wrong) => {
    const command = new Command('a');
    command.command('b').option('--long <x>');
    expect(wrongWords(command, words)).toEqual(wrong);
  });
});

describe('the page About', () => {
  it('is plain text: no link, no picture, no markup', () => {
    const about = aboutOf(read('README.md'));
    expect(about.length).toBeGreaterThan(1_000);
    expect(about).not.toMatch(/[<>`*_[\]#]|https?:/);
    expect(new Set(tokensOf(about).map(({ type }) => type))).toEqual(new Set(['paragraph', 'text', 'space']));
  });

  it.each([
    ['ends before a picture', '# A\n\nOne.\n\n![B](b.png)\n\nTwo.', 'One.'],
    ['ends before a heading', '# A\n\nOne.\nTwo.\n\n## B', 'One.\nTwo.'],
    ['is all where there is neither', '# A\n\nOne.', 'One.'],
  ])('%s', (_, readme, about) => expect(aboutOf(readme)).toBe(about));
});
