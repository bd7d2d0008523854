import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRecords, launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** An account that owes most, or one that owes nothing. */
const account = async (filter: string): Promise<string> => {
  const { companies } = await askRecords<{ companies: { edges: { node: { id: string } }[] } }>(
    `{ companies(filter: ${filter}, orderBy: [{ accountOpenBalance: { amountMicros: DescNullsLast } }], first: 1) { edges { node { id } } } }`,
  );
  return companies.edges[0]!.node.id;
};
const OWES = '{ accountOverdue: { amountMicros: { gt: 0 } } }';

const openTab = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/company/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  return shell.page.locator('[data-component="credit"]');
};

describe('what an account owes', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('stands by age, invoice and month, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
    const isEnglish = locale === 'en';
    const panel = await openTab(shell, await account(OWES), isEnglish ? 'Credit' : '信用');
    const open = panel.getByRole('grid', { name: isEnglish ? 'Open invoices' : '未付账单' });
    await open.waitFor();
    await open.locator('tbody tr').first().waitFor();
    await panel.getByRole('grid', { name: isEnglish ? 'By month' : '按月' }).waitFor();
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('takes a receipt in two presses, and takes it back', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const panel = await openTab(shell, await account(OWES), 'Credit');
    const open = panel.getByRole('grid', { name: 'Open invoices' }).locator('tbody tr');
    await open.first().waitFor();
    const before = await open.count();
    const invoice = await open.first().getByRole('link').innerText();
    await open.first().getByRole('button', { name: 'Take receipt' }).click();
    await panel.getByRole('button', { name: 'Write down receipt' }).click();
    await expect.poll(() => panel.getByRole('grid', { name: 'Open invoices' }).getByText(invoice).count()).toBe(0);
    const receipt = panel.getByRole('grid', { name: 'Receipts' }).locator('tbody tr').filter({ hasText: invoice });
    await receipt.getByRole('button', { name: 'Reverse' }).first().click();
    await panel.getByLabel('Why is the receipt').fill('Of another account');
    await panel.getByRole('button', { name: 'Reverse' }).first().click();
    await receipt.getByText('Reversal: Of another account').waitFor();
    await expect.poll(() => open.count()).toBe(before);
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('says so where nothing is open, and to who may not see it', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const panel = await openTab(shell, await account('{ accountType: { eq: COMPETITOR } }'), 'Credit');
    await panel.getByText('Nothing is open').waitFor();
    await shell.page.context().close();
    const desk = await openShell(browser, { role: 'Hotel front desk' });
    const hidden = await openTab(desk, await account(OWES), 'Credit');
    await hidden.getByText('Your role does not show this').waitFor();
    await desk.page.context().close();
  });
});
