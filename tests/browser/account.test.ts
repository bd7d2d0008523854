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

type Found = { edges: { node: { id: string } }[] };
/** The company to which others belong and with which a rate was negotiated. */
const PARENT = '{ name: { eq: "Douro Engenharia" } }';
/** The company that brought most within a year. */
const BEST = '{ accountYearRevenue: { amountMicros: { gt: 0 } } }';
const accountId = async (filter: string): Promise<string> =>
  (
    await askRecords<{ companies: Found }>(
      `{ companies(filter: ${filter}, orderBy: [{ accountYearRevenue: { amountMicros: DescNullsLast } }]) { edges { node { id } } } }`,
    )
  ).companies.edges[0]!.node.id;

const withContacts = async (): Promise<string> =>
  (
    await askRecords<{ people: { edges: { node: { companyId: string } }[] } }>(
      '{ people(filter: { accountRole: { eq: DECIDES } }, first: 1) { edges { node { companyId } } } }',
    )
  ).people.edges[0]!.node.companyId;

const openAccount = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/company/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  const panel = shell.page.locator('[data-component="account-panel"]');
  await panel.locator('h2').waitFor();
  return panel;
};

describe('the account', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('shows what it brings, why its class, and who is who, %s at %i, %s', async (locale, width, theme) => {
    const isEnglish = locale === 'en';
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
    let calls = 0;
    shell.page.on('request', (request) => {
      if (request.url().includes('/s/hotel/accounts/show')) calls += 1;
    });
    const tab = isEnglish ? 'Account' : '客户账户';
    const parent = await openAccount(shell, await accountId(PARENT), tab);
    await parent
      .getByRole('grid', { name: isEnglish ? 'Branches and subsidiaries' : '分支机构', exact: true })
      .locator('tbody tr')
      .first()
      .waitFor();
    await parent.getByRole('meter').first().waitFor();
    expect(await violations(shell.page)).toEqual([]);
    await (
      await openAccount(shell, await withContacts(), tab)
    )
      .getByRole('grid', { name: isEnglish ? 'Contacts' : '联系人', exact: true })
      .locator('tbody tr')
      .first()
      .waitFor();
    expect(await violations(shell.page)).toEqual([]);
    const panel = await openAccount(shell, await accountId(BEST), tab);
    await panel
      .getByRole('grid', { name: isEnglish ? 'By month' : '按月', exact: true })
      .locator('tbody tr')
      .first()
      .waitFor();
    await panel
      .getByText(isEnglish ? /^Brings .* of the year's revenue/ : /贡献全年收入的/)
      .first()
      .waitFor();
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    // What a worker asks is told apart from what is drawn, and may be told later.
    await expect.poll(() => calls).toBe(3);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('opens to the stays behind a month', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const panel = await openAccount(shell, await accountId(BEST), 'Account');
    await panel
      .getByRole('button', { name: /^Stays \d{4}$/ })
      .first()
      .click();
    await shell.page.locator('.filter-chip').nth(2).waitFor();
    await expect.poll(() => shell.page.locator('.view-footer span').first().innerText()).toMatch(/^[1-9]/);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('of a company without anything says so in words', async () => {
    const { createCompany } = await askRecords<{ createCompany: { id: string } }>(
      'mutation { createCompany(data: { name: "Brand new" }) { id } }',
    );
    const shell = await openShell(browser, { role: 'Hotel sales and marketing' });
    const panel = await openAccount(shell, createCompany.id, 'Account');
    await panel.getByText(/^No stay of this account since/).waitFor();
    await panel.getByText(/^Nobody has a role here yet/).waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
