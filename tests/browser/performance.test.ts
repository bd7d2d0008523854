import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openPage = async (shell: Shell) => {
  await shell.open(`/page/${identifier('page:performance')}`);
  const page = shell.page.locator('[data-component="performance"]');
  await page.locator('.hotel-performance-figure').first().waitFor();
  return page;
};

describe('performance', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('shows last month and where it came from, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel manager' });
    const page = await openPage(shell);
    await page.getByRole('button', { name: locale === 'en' ? 'Last month' : '上月', exact: true }).click();
    const figures = page.locator('.hotel-performance-figure');
    expect(await figures.locator('.hotel-performance-value').allInnerTexts()).not.toContain('–');
    for (const name of locale === 'en'
      ? ['Channel', 'Market segment', 'Country of guest', 'Room type']
      : ['渠道', '细分市场', '客源国', '房型'])
      expect(await page.getByRole('grid', { name, exact: true }).locator('tbody tr').count()).toBeGreaterThan(0);
    await figures.first().locator('summary').click();
    await figures
      .first()
      .getByText(locale === 'en' ? /room nights; without rooms out of order/ : /间夜中售出/)
      .waitFor();
    expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is the first entry of its folder, and asks the app once', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    let calls = 0;
    shell.page.on('request', (request) => {
      if (request.url().includes('/s/hotel/performance/figures')) calls += 1;
    });
    const page = await openPage(shell);
    await page.getByRole('button', { name: 'Year to date' }).click();
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    expect(calls).toBe(1);
    const file = async () =>
      decodeURIComponent((await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href'))!);
    await expect.poll(async () => (await file()).split('\r\n')[1]).toMatch(/^Today,\d{4}-/);
    for (const [tab, name] of [
      ['Outlook', 'outlook'],
      ['Market', 'market'],
    ] as const) {
      await shell.page.getByRole('tab', { name: tab }).click();
      await shell.page.locator(`[data-component="${name}"]`).getByRole('grid').first().waitFor();
      expect(await violations(shell.page)).toEqual([]);
    }
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
