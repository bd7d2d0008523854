import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SCREENS_PAGE } from './screens-app.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const widget = ({ page }: Shell, title: string): Locator => page.getByRole('region', { name: title, exact: true });
const tableOf = async (place: Locator): Promise<Record<string, string>> => {
  await place.locator('summary').click();
  return place
    .locator('.chart-table tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent,
          [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | '),
        ]),
      ),
    );
};
const groupsShape = z.object({
  staysGroupBy: z.array(z.object({ groupByDimensionValues: z.array(z.string().nullable()), totalCount: z.number() })),
});

describe('native graphs show what the API counts', () => {
  it('a figure, a pie, a line and bars', async () => {
    const shell = await openShell(browser);
    await shell.open(SCREENS_PAGE);
    const totals = await shell.request(
      z.object({ stays: z.object({ totalCount: z.number(), sumTotalRevenueAmountMicros: z.coerce.number() }) }),
      '{ stays { totalCount sumTotalRevenueAmountMicros } }',
    );
    await expect
      .poll(() => widget(shell, 'Number of stays').locator('.figure').innerText())
      .toBe(totals.stays.totalCount.toLocaleString('en'));
    const revenue = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(totals.stays.sumTotalRevenueAmountMicros / 1_000_000);
    await expect.poll(() => widget(shell, 'Revenue of stays').locator('.figure').innerText()).toBe(revenue);

    const channels = await shell.request(
      groupsShape,
      '{ staysGroupBy(groupBy: [{ channel: true }]) { groupByDimensionValues totalCount } }',
    );
    const pie = await tableOf(widget(shell, 'Stays by channel'));
    expect(
      Object.values(pie)
        .map(Number)
        .sort((one, other) => one - other),
    ).toEqual(channels.staysGroupBy.map(({ totalCount }) => totalCount).sort((one, other) => one - other));

    const months = await shell.request(
      groupsShape,
      '{ staysGroupBy(groupBy: [{ arrivalOn: { granularity: MONTH } }]) { groupByDimensionValues totalCount } }',
    );
    const line = await tableOf(widget(shell, 'Stays by month'));
    const named = months.staysGroupBy
      .toSorted((one, other) =>
        String(one.groupByDimensionValues[0]).localeCompare(String(other.groupByDimensionValues[0])),
      )
      .map(({ groupByDimensionValues: [month], totalCount }): [string, string] => [
        new Intl.DateTimeFormat('en', { year: '2-digit', month: 'short', timeZone: 'UTC' }).format(
          new Date(`${month ?? ''}T00:00Z`),
        ),
        String(totalCount),
      ]);
    expect(Object.entries(line)).toEqual(named);
    for (const title of ['Stays by month', 'Revenue by month', 'Stays by property', 'Stays by channel'])
      await expect.poll(() => widget(shell, title).getByRole('img').count()).toBe(1);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});

describe('a component of an app', () => {
  it.each([
    { theme: 'light', locale: 'en' },
    { theme: 'dark', locale: 'zh-TW' },
  ] as const)('knows theme, language and selection ($theme, $locale)', async (options) => {
    const shell = await openShell(browser, options);
    await shell.open(SCREENS_PAGE);
    await shell.page.locator('[data-component="host-calls"] p').waitFor();
    await expect
      .poll(() => shell.page.locator('[data-component="host-calls"] p').innerText())
      .toBe(`${options.theme} ${options.locale} 0`);
    await shell.page.context().close();
  });

  it('speaks, asks, is typed into and navigates', async () => {
    const shell = await openShell(browser);
    const { page } = shell;
    await shell.open(SCREENS_PAGE);
    await page.getByRole('button', { name: 'Say hello' }).click();
    await page.getByText('Hello from inside').waitFor();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('dialog', { name: 'Sure?' }).getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Answer: confirm').waitFor();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('dialog', { name: 'Sure?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Answer: cancel').waitFor();
    await page.getByRole('textbox', { name: 'Nickname' }).pressSequentially('Ana Almeida');
    await expect.poll(() => page.locator('[data-component="host-calls"] output').innerText()).toBe('ANA ALMEIDA');
    await expect.poll(() => page.getByRole('textbox', { name: 'Nickname' }).inputValue()).toBe('Ana Almeida');
    await page.getByRole('button', { name: 'Go to people' }).click();
    await page.waitForURL('**/objects/people');
    expect(shell.complaints).toEqual([]);
    await page.context().close();
  });

  it('reaches nothing of the page', async () => {
    const shell = await openShell(browser);
    await shell.open(SCREENS_PAGE);
    const intruder = shell.page.locator('[data-component="intruder"]');
    await intruder.locator('p').waitFor();
    expect(JSON.parse(await intruder.locator('p').innerText())).toEqual({
      cookie: 'none',
      origin: 'null',
      storage: 'undefined',
    });
    await expect.poll(() => intruder.locator('a').getAttribute('href')).toBeNull();
    await expect.poll(() => shell.page.locator('main img').count()).toBe(0);
    await expect.poll(() => shell.page.title()).not.toBe('taken');
    await shell.page.context().close();
  });
});

describe('commands', () => {
  // The hotel's app has commands too.
  const OWN = ['Open the host calls', 'Only on stays', 'Count selected stays'];
  const offered = async ({ page }: Shell): Promise<string[]> => {
    await page.keyboard.press('Control+k');
    await page.locator('.command-search').waitFor();
    const labels = await page.getByRole('group', { name: 'Commands' }).getByRole('option').allInnerTexts();
    await page.keyboard.press('Escape');
    await page.locator('.command-search').waitFor({ state: 'detached' });
    return labels.filter((label) => OWN.includes(label));
  };

  it('are there where they can be used, and run without a face', async () => {
    const shell = await openShell(browser);
    const { page } = shell;
    await shell.openView('Guests');
    await expect.poll(() => offered(shell)).toEqual(['Open the host calls']);
    await shell.openView('All stays');
    await expect.poll(() => offered(shell)).toEqual(['Open the host calls', 'Only on stays']);
    await page.locator('.table-body input[type=checkbox]').nth(0).check();
    await expect.poll(() => offered(shell)).not.toContain('Count selected stays');
    await page.locator('.table-body input[type=checkbox]').nth(1).check();
    await expect.poll(() => offered(shell)).toContain('Count selected stays');
    await page.getByRole('button', { name: 'Count selected stays' }).click();
    await page.getByText('2 stays counted').waitFor();
    expect(shell.complaints).toEqual([]);
    await page.context().close();
  });

  it('with a face open in the side panel; the last resort only when nothing else is found', async () => {
    const shell = await openShell(browser);
    const { page } = shell;
    await shell.open('/');
    await page.keyboard.press('Control+k');
    await page.locator('.command-search').fill('zzzz');
    await expect
      .poll(() => page.locator('.command-list .option').allInnerTexts())
      .toEqual(['Find a guest', 'When nothing else is found'].map((label) => expect.stringContaining(label)));
    await page.locator('.command-search').fill('host calls');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Open the host calls' });
    await panel.getByRole('button', { name: 'Say hello' }).waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
