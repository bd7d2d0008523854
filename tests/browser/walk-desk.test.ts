import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the walk desk', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 390, 'dark'],
  ] as const)('says whom to relocate, and opens filled in, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel front desk' });
    await shell.open(`/page/${identifier('page:today')}`);
    await shell.page.getByRole('tab', { name: /Walk desk|转店安排/ }).click();
    const desk = shell.page.locator('[data-component="walk-desk"]');
    const day = desk.getByLabel(/^(Day|日期)$/);
    await day.waitFor();
    await shell.settle();
    for (let ahead = 1; ahead <= 30 && (await desk.locator('tbody tr').count()) === 0; ahead += 1) {
      const next = new Date(`${await day.inputValue()}T12:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      await day.fill(next.toISOString().slice(0, 10));
      await shell.settle();
    }
    await desk
      .locator('tbody tr')
      .first()
      .getByRole('button', { name: locale === 'en' ? 'Relocate' : '转店' })
      .click();
    const compensation = desk.getByLabel(locale === 'en' ? 'Compensation' : '补偿');
    await expect.poll(async () => Number(await compensation.inputValue())).toBeGreaterThan(0);
    expect(await desk.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
