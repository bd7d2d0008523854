import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../scripts/embedded-host/shell/language/words.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

/** What is wrong with a screen: a message of failure, a widget without content, a label in the wrong language. */
const faults = async ({ page }: Shell, locale: (typeof LOCALES)[number]): Promise<string[]> => {
  const failures = await page.locator('.message[data-word="couldNotLoad"], .message[data-word="notFound"]').allInnerTexts();
  const empty = await page.locator('[data-widget]').evaluateAll((widgets) => widgets.flatMap((widget) => {
    const content = [...widget.children].filter((child) => !child.classList.contains('widget-title'));
    return content.some((child) => (child.textContent ?? '').trim() !== '' || child.querySelector('svg, iframe, canvas') !== null || child.tagName === 'IFRAME') ? [] : [`empty widget ${widget.getAttribute('aria-label') ?? ''}`];
  }));
  const untranslated = locale === 'en' ? [] : (await untranslatedOn(page, locale)).map((text) => `untranslated "${text}"`);
  return [...failures, ...empty, ...untranslated];
};

describe.each(LOCALES)('in %s', (locale) => {
  it('every entry of the navigation leads to a screen that shows itself', async () => {
    const shell = await openShell(browser, { locale });
    await shell.open('/');
    const addresses = await shell.page.locator('nav.navigation a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(20);
    const found: Record<string, string[]> = {};
    for (const address of addresses) {
      await shell.page.locator(`nav.navigation a[href="${address}"]`).click();
      await shell.settle();
      expect(await shell.page.locator('main h1').innerText()).not.toBe('');
      const wrong = await faults(shell, locale);
      if (wrong.length > 0) found[address] = wrong;
    }
    expect(found).toEqual({});
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('a record of every object shows all its tabs', async () => {
    const shell = await openShell(browser, { locale });
    const found: Record<string, string[]> = {};
    for (const { nameSingular } of shell.metadata.objects.filter(({ isSystem }) => !isSystem)) {
      const path = await shell.recordPath(nameSingular);
      if (path === undefined) continue;
      await shell.open(path);
      for (const tab of await shell.page.getByRole('tab').all()) {
        await tab.click();
        await shell.settle();
        const wrong = await faults(shell, locale);
        if (wrong.length > 0) found[`${nameSingular}, ${await tab.innerText()}`] = wrong;
      }
    }
    expect(found).toEqual({});
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
