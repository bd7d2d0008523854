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
    await expect.poll(() => figures.locator('.hotel-performance-value').allInnerTexts()).not.toContain('–');
    for (const name of locale === 'en'
      ? ['Channel', 'Market segment', 'Country of guest', 'Room type']
      : ['渠道', '细分市场', '客源国', '房型'])
      await expect
        .poll(() => page.getByRole('grid', { name, exact: true }).locator('tbody tr').count())
        .toBeGreaterThan(0);
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

  it('opens to the days and the stays behind a figure', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    for (const name of ['Days of business', 'Stays']) {
      const page = await openPage(shell);
      await page.getByRole('button', { name: 'Last month', exact: true }).click();
      await page.locator('.hotel-performance-figure').first().locator('summary').click();
      await page.getByRole('button', { name, exact: true }).click();
      await shell.page.locator('.filter-chip').nth(1).waitFor();
      await expect.poll(() => shell.page.locator('.view-footer span').first().innerText()).toMatch(/^[1-9]/);
    }
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
      ['Satisfaction', 'satisfaction'],
      ['Sales team', 'sales-team'],
      ['Review', 'review'],
      ['Market', 'market'],
    ] as const) {
      await shell.page.getByRole('tab', { name: tab }).click();
      await shell.page.locator(`[data-component="${name}"]`).getByRole('grid').first().waitFor();
      expect(await violations(shell.page)).toEqual([]);
    }
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 390],
    ['zh-CN', 1440],
    ['zh-CN', 390],
  ] as const)('shows what guests think with how many they are, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { locale, width, role: 'Hotel manager' });
    await openPage(shell);
    await shell.page.getByRole('tab', { name: locale === 'en' ? 'Satisfaction' : '满意度' }).click();
    const page = shell.page.locator('[data-component="satisfaction"]');
    await page.getByRole('grid').first().waitFor();
    for (const name of locale === 'en'
      ? ['Room type', 'Month', 'Cases by department and cause']
      : ['房型', '月份', '按部门和原因统计的投诉'])
      await expect
        .poll(() => page.getByRole('grid', { name, exact: true }).locator('tbody tr').count())
        .toBeGreaterThan(0);
    expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('shows what each salesperson came to, and the records behind it, %s at %i, %s', async (...how) => {
    const [locale, width, theme] = how;
    const isEnglish = locale === 'en';
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel manager' });
    await openPage(shell);
    await shell.page.getByRole('tab', { name: isEnglish ? 'Sales team' : '销售团队' }).click();
    const page = shell.page.locator('[data-component="sales-team"]');
    await page.getByRole('button', { name: isEnglish ? 'Year to date' : '本年至今' }).click();
    const team = page.getByRole('grid', { name: isEnglish ? 'Sales team' : '销售团队' }).locator('tbody tr');
    await expect.poll(() => team.count()).toBeGreaterThan(1);
    await team.last().getByRole('button').click();
    const name = await team.last().getByRole('button').innerText();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    const due = page.locator('.hotel-performance-figure').filter({ hasText: isEnglish ? 'Visits due' : '应拜访' });
    await due.last().locator('summary').click();
    await due.last().getByRole('link').first().waitFor();
    expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await due.last().getByRole('link').first().click();
    await shell.page.waitForURL(/\/object\/company\//);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('shows sales the team without costs', async () => {
    const shell = await openShell(browser, { role: 'Hotel sales and marketing' });
    await openPage(shell);
    await shell.page.getByRole('tab', { name: 'Sales team' }).click();
    const page = shell.page.locator('[data-component="sales-team"]');
    await page.getByRole('grid', { name: 'Sales team' }).waitFor();
    await expect.poll(() => page.getByText('Cost per stay won').count()).toBe(0);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440, 'light', '42.5'],
    ['zh-CN', 1440, 'dark', '43.5'],
    ['en', 390, 'dark', '44.5'],
    ['zh-CN', 390, 'light', '45.5'],
  ] as const)(
    'shows the review of a quarter with what was to be done, %s at %i, %s',
    async (locale, width, theme, target) => {
      const isEnglish = locale === 'en';
      const say = (english: string, chinese: string): string => (isEnglish ? english : chinese);
      const shell = await openShell(browser, { locale, width, theme, role: 'Hotel manager' });
      await openPage(shell);
      let calls = 0;
      shell.page.on('request', (request) => {
        if (request.url().includes('/s/hotel/performance/review')) calls += 1;
      });
      await shell.page.getByRole('tab', { name: say('Review', '季度回顾') }).click();
      const page = shell.page.locator('[data-component="review"]');
      const figures = page.locator('.hotel-performance-figure');
      await figures.first().waitFor();
      expect(calls).toBe(1);
      await expect.poll(() => figures.count()).toBe(11);
      const measures = page.getByRole('grid', { name: say('Measures', '措施') });
      await expect.poll(() => measures.locator('tbody tr').count()).toBe(2);
      await figures.first().locator('summary').click();
      await figures.first().getByLabel(say('Target in per cent', '目标（百分比）')).fill(target);
      await figures
        .first()
        .getByRole('button', { name: say('Set target', '设定目标') })
        .click();
      await figures.first().getByText(target).first().waitFor();
      expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect(await violations(shell.page)).toEqual([]);
      if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
      expect(shell.complaints).toEqual([]);
      await shell.page.context().close();
    },
  );

  it('takes a review from opening it to closing it, and back', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    await openPage(shell);
    await shell.page.getByRole('tab', { name: 'Review' }).click();
    const page = shell.page.locator('[data-component="review"]');
    await page.locator('.hotel-performance-figure').first().waitFor();
    const quarters = page.getByLabel('Quarter', { exact: true });
    await quarters.selectOption({ index: 4 });
    await page.getByRole('button', { name: 'Open the review' }).click();
    await page.getByLabel('What was said').fill('Fewer guests of the quarter came back.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Meeting held').first().waitFor();
    await page.getByLabel('What is to be done').fill('Write to the guests of the spring');
    await page.getByLabel('Due on').fill('2030-01-31');
    await page.getByRole('button', { name: 'Add measure' }).click();
    await page.getByRole('grid', { name: 'Measures' }).getByText('Write to the guests of the spring').waitFor();
    await page.getByRole('button', { name: 'Close the review' }).click();
    await page.getByText('these are the figures and targets of that day').waitFor();
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText('closing the review keeps them').waitFor();
    const direct = page.locator('.hotel-performance-figure').filter({ hasText: 'Direct bookings' });
    await direct.locator('summary').click();
    await direct.getByRole('button', { name: 'Stays', exact: true }).click();
    await shell.page.locator('.filter-chip').nth(1).waitFor();
    await expect.poll(() => shell.page.locator('.view-footer span').first().innerText()).toMatch(/^[1-9]/);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('hands over what somebody has, and takes it back, %s at %i, %s', async (locale, width, theme) => {
    const isEnglish = locale === 'en';
    const say = (english: string, chinese: string): string => (isEnglish ? english : chinese);
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel manager' });
    await openPage(shell);
    await shell.page.getByRole('tab', { name: say('Sales team', '销售团队') }).click();
    const page = shell.page.locator('[data-component="sales-team"]');
    await page.getByRole('button', { name: say('Hand over to others', '移交给他人') }).click();
    await page.getByLabel(say('Who hands over', '移交人')).selectOption({ label: 'Tomas Reis' });
    await page.getByLabel('Clara Nunes').check();
    await page.getByLabel('Yuki Mori').check();
    await page.getByRole('button', { name: say('Show what would be handed over', '查看将移交的内容') }).click();
    const preview = page.getByRole('grid', { name: say('What would be handed over', '将移交的内容') });
    await preview.waitFor();
    await expect.poll(() => preview.locator('tbody tr').count()).toBe(2);
    expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await preview.scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: say('Hand over now', '立即移交') }).click();
    const earlier = page.getByRole('grid', { name: say('Earlier handovers', '以往的移交') });
    const back = earlier.getByRole('button', { name: say('Take back', '撤回') });
    await back.waitFor();
    await back.click();
    await back.waitFor({ state: 'detached' });
    await page
      .getByRole('grid', { name: say('Sales team', '销售团队') })
      .getByRole('button', { name: 'Tomas Reis' })
      .waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
