import { globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { loadIntoEmbeddedHost, todayOf } from './demo-hotel/load.ts';
import { installBuiltApp } from './embedded-host/built-app.ts';
import { startEmbeddedHost, type EmbeddedHost } from './embedded-host/host.ts';
import { buildShell } from './embedded-host/shell/build.ts';
import { launchBrowser, openShellAt, type ShellOptions } from './embedded-host/signed-in.ts';
import { DOCS, DOCS_SIZE, GALLERY, GALLERY_SIZE, type Locale, type Picture } from './pictures/taking.ts';
import { wordsOf } from './pictures/words.ts';

const root = join(import.meta.dirname, '..');

/** A host at noon of today, when the desk has people to check in and to check out, with the demo hotel in it. */
const startDemo = async (size: string): Promise<EmbeddedHost> => {
  const noon = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
  const host = await startEmbeddedHost({ shellFolder: await buildShell(), time: noon });
  const app = await installBuiltApp(host);
  await host.workspace.setVariable(app, 'HOTEL_LINK_SECRET', 'of-the-pictures-and-of-no-hotel-at-all');
  await loadIntoEmbeddedHost(host, { size, asOf: todayOf(host) });
  return host;
};

type Shot = { picture: Picture; locale: Locale; size: ShellOptions; file: string };

/** Demo guests have phones that might be somebody's: in pictures their digits are zeros. */
const hidePhones = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { currentNode: text } = texts;
      text.nodeValue = (text.nodeValue ?? '').replace(
        /(\+\d{1,3} )([\d ]{6,})/g,
        (_, code: string, digits: string) => code + digits.replaceAll(/\d/g, '0'),
      );
    }
  });

const take = async (browser: Browser, base: string, { picture, locale, size, file }: Shot): Promise<void> => {
  const shell = await openShellAt(browser, base, { ...size, locale, role: picture.role });
  try {
    const place = await picture.reach(shell, wordsOf(locale));
    await shell.settle();
    await place?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await hidePhones(shell.page);
    mkdirSync(dirname(file), { recursive: true });
    // Screens have few colours: a picture with a palette is a third of the size.
    await sharp(await shell.page.screenshot())
      .png({ palette: true, effort: 10 })
      .toFile(file);
    process.stdout.write(`${file.slice(root.length + 1)}\n`);
  } finally {
    await shell.page.context().close();
  }
};

const shotsOf = (folder: string, size: ShellOptions, pictures: readonly Picture[]): Shot[] =>
  pictures.flatMap((picture) =>
    picture.locales.map((locale) => ({
      picture,
      locale,
      size,
      file: join(root, folder, locale === 'en' ? '' : locale, `${picture.name}.png`),
    })),
  );

type Options = { only?: string; size: string; url?: string };

const run = async ({ only, size, url }: Options): Promise<void> => {
  const all = [...shotsOf('public/gallery', GALLERY_SIZE, GALLERY), ...shotsOf('docs/pictures', DOCS_SIZE, DOCS)];
  const host = url === undefined ? await startDemo(size) : undefined;
  const browser = await launchBrowser();
  try {
    for (const shot of all)
      if (only === undefined || shot.file.includes(only))
        await take(browser, url ?? host!.url, shot).catch((error: unknown) => {
          process.stderr.write(`${shot.file.slice(root.length + 1)}: ${String(error)}\n`);
          process.exitCode = 1;
        });
    const files = new Set(all.map(({ file }) => file));
    for (const old of globSync('{public/gallery,docs/pictures}/**/*.png', { cwd: root }))
      if (!files.has(join(root, old))) rmSync(join(root, old));
  } finally {
    await browser.close();
    await host?.stop();
  }
};

await new Command('npm run pictures --')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .description('Takes the pictures of the marketplace and of the docs from a demo hotel, in Chromium.')
  .option('--only <text>', 'those whose file has this in its name')
  .option('--url <address>', 'of an embedded host that is up with a demo hotel, instead of one for this alone')
  .option('--size <name>', 'size of the demo hotel: tiny, normal or large', 'normal')
  .action(run)
  .parseAsync();
