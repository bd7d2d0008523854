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

/** The group that comes last of those that are not decided: its prices are ahead. */
const openGroupId = async (): Promise<string> => {
  const { opportunities } = await askRecords<{ opportunities: { edges: { node: { id: string } }[] } }>(
    '{ opportunities(filter: { groupStage: { in: [INQUIRY, TENTATIVE, DEFINITE] } }, orderBy: [{ groupArrivalOn: DescNullsLast }]) { edges { node { id } } } }',
  );
  return opportunities.edges[0]!.node.id;
};

const openQuotes = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/opportunity/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  const quotes = shell.page.locator('[data-component="quotes-of-group"]');
  await quotes.locator('h2').waitFor();
  return quotes;
};

describe('quotes', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('start from prices and what was given before, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
    const isEnglish = locale === 'en';
    const quotes = await openQuotes(shell, await openGroupId(), isEnglish ? 'Quotes' : '报价');
    await quotes.getByRole('button', { name: isEnglish ? 'New quote' : '新报价' }).click();
    await quotes.getByLabel(isEnglish ? 'Rate plan' : '价格计划').waitFor();
    expect(await quotes.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('are made, given and answered', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const quotes = await openQuotes(shell, await openGroupId(), 'Quotes');
    await quotes.getByRole('button', { name: 'New quote' }).click();
    await quotes.getByLabel('Rooms', { exact: true }).fill('1');
    await quotes.getByLabel('Another price per night').fill('91');
    await quotes.getByRole('button', { name: 'Add rooms' }).click();
    await quotes.getByLabel('Something else').fill('Harbour cruise');
    await quotes.getByLabel('Price each').fill('250');
    await quotes.getByRole('button', { name: 'Add', exact: true }).click();
    // Another number of persons asks anew, and what was written stays.
    await quotes.getByLabel('Persons').fill('12');
    await quotes.getByRole('grid', { name: 'Lines' }).getByText('Harbour cruise').waitFor();
    await quotes.getByText('of which tax').waitFor();
    await quotes.getByRole('button', { name: 'Save as draft' }).click();
    await quotes.getByRole('button', { name: 'Give' }).first().click();
    await quotes.getByRole('button', { name: 'Answered' }).first().click();
    await quotes.getByLabel('Who answered?').fill('Event office');
    await quotes.getByRole('button', { name: 'Declined' }).click();
    await quotes.getByText('Declined', { exact: true }).first().waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
