import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../scripts/embedded-host/shell/language/words.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is wrong with a screen: a message of failure, a widget without content, a label in the wrong language. */
const faults = async ({ page }: Shell, locale: (typeof LOCALES)[number]): Promise<string[]> => {
  const failures = await page
    .locator('.message[data-word="couldNotLoad"], .message[data-word="notFound"]')
    .allInnerTexts();
  const empty = await page.locator('[data-widget]').evaluateAll((widgets) =>
    widgets.flatMap((widget) => {
      const content = [...widget.children].filter((child) => !child.classList.contains('widget-title'));
      return content.some(
        (child) =>
          (child.textContent ?? '').trim() !== '' ||
          child.querySelector('svg, iframe, canvas') !== null ||
          child.tagName === 'IFRAME',
      )
        ? []
        : [`empty widget ${widget.getAttribute('aria-label') ?? ''}`];
    }),
  );
  const untranslated =
    locale === 'en' ? [] : (await untranslatedOn(page, locale)).map((text) => `untranslated "${text}"`);
  return [...failures, ...empty, ...untranslated];
};

/** Goes to every entry of the navigation and writes down what is wrong there. */
const walkNavigation = async (
  shell: Shell,
  locale: (typeof LOCALES)[number],
): Promise<{ addresses: string[]; found: Record<string, string[]> }> => {
  await shell.open('/');
  const addresses = await shell.page
    .locator('nav.navigation a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const found: Record<string, string[]> = {};
  for (const address of addresses) {
    const link = shell.page.locator(`nav.navigation a[href="${address}"]`);
    await link.click();
    await link.and(shell.page.locator('[aria-current="page"]')).waitFor();
    await shell.settle();
    const heading = await shell.page.locator('main h1').innerText();
    const wrong = [...(heading === '' ? ['no heading'] : []), ...(await faults(shell, locale))];
    if (wrong.length > 0) found[address] = wrong;
  }
  return { addresses, found };
};

describe.each(LOCALES)('in %s', (locale) => {
  it('every entry of the navigation leads to a screen that shows itself', async () => {
    const shell = await openShell(browser, { locale });
    const { addresses, found } = await walkNavigation(shell, locale);
    expect(addresses.length).toBeGreaterThan(20);
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

describe('for every role that is handed out', () => {
  it('the navigation leads only where the role may go', async () => {
    const administrator = await openShell(browser);
    const all = (await walkNavigation(administrator, 'en')).addresses;
    await administrator.page.context().close();
    for (const role of administrator.roles.filter((label) => label !== 'Admin')) {
      const shell = await openShell(browser, { role });
      const { addresses, found } = await walkNavigation(shell, 'en');
      expect({ role, found, complaints: shell.complaints }).toEqual({ role, found: {}, complaints: [] });
      expect(all).toEqual(expect.arrayContaining(addresses));
      await shell.page.context().close();
    }
  }, 600_000);
});
