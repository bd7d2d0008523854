import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openDesk = async (shell: Shell) => {
  await shell.open(`/page/${identifier('page:service-desk')}`);
  const desk = shell.page.locator('[data-component="service-desk"]');
  await desk.getByRole('grid').waitFor();
  return desk;
};

const inHouseShape = z.object({
  stays: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string(), roomNumber: z.string() }) })),
  }),
});
const IN_HOUSE =
  '{ stays(first: 1, filter: { status: { eq: IN_HOUSE }, guestId: { is: NOT_NULL } }) { edges { node { id roomNumber } } } }';

describe('the service desk', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('shows open cases by when they are due, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel front desk' });
    const desk = await openDesk(shell);
    await expect.poll(() => desk.locator('tbody tr').count()).toBeGreaterThan(0);
    await desk
      .getByRole('button', { name: locale === 'en' ? 'Solve' : '解决', exact: true })
      .first()
      .click();
    await desk.getByRole('textbox', { name: locale === 'en' ? 'What was done' : '如何处理' }).waitFor();
    await desk.getByRole('button', { name: locale === 'en' ? 'Open a case' : '开立工单' }).click();
    await desk.getByRole('textbox', { name: locale === 'en' ? 'What happened' : '发生了什么' }).waitFor();
    expect(await desk.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('opens a case of whoever is in a room, takes it on, solves it and opens it again', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { stays } = await shell.request(inHouseShape, IN_HOUSE);
    const desk = await openDesk(shell);
    await desk.getByRole('button', { name: 'Open a case' }).click();
    await desk.getByRole('textbox', { name: 'Guest' }).fill(stays.edges[0]!.node.roomNumber);
    await desk.locator('[data-guest]').first().click();
    await desk.getByRole('combobox', { name: 'Category' }).selectOption('NOISE');
    await desk.getByRole('textbox', { name: 'What happened' }).fill('Drums in the corridor. Since nine.');
    await desk.getByRole('button', { name: 'Open the case' }).click();
    const row = desk.getByRole('row').filter({ hasText: 'Drums in the corridor' });
    await row.getByRole('button', { name: 'Take' }).click();
    await row.getByText('In progress').waitFor();
    await row.getByRole('button', { name: 'Solve' }).click();
    await desk.getByRole('textbox', { name: 'What was done' }).fill('Spoke to the band');
    await desk.getByRole('button', { name: 'Solve', exact: true }).first().click();
    await expect.poll(() => row.count()).toBe(0);
    await desk.getByRole('combobox', { name: 'Show' }).selectOption('SOLVED');
    await row.getByText('Spoke to the band').waitFor();
    await row.getByRole('button', { name: 'Open again' }).click();
    await expect.poll(() => row.count()).toBe(0);
    await desk.getByRole('combobox', { name: 'Show' }).selectOption('TO_DO');
    await row.getByText('In progress').waitFor();
    await shell.page.context().close();
  });

  it('shows what a restricted case says to a manager, and to who opened it that there is one', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { stays } = await shell.request(inHouseShape, IN_HOUSE);
    const desk = await openDesk(shell);
    await desk.getByRole('button', { name: 'Open a case' }).click();
    await desk.getByRole('textbox', { name: 'Guest' }).fill(stays.edges[0]!.node.roomNumber);
    await desk.locator('[data-guest]').first().click();
    await desk.getByRole('textbox', { name: 'What happened' }).fill('Watch gone from the safe. Twice.');
    await desk.getByRole('checkbox', { name: 'Restricted: for managers only' }).click();
    await desk.getByText('Only managers read it, and you no longer once it is sent.').waitFor();
    await desk.getByRole('button', { name: 'Open the case' }).click();
    const row = desk.getByRole('row').filter({ hasText: 'Restricted case' });
    await row.waitFor();
    await expect.poll(() => row.getByRole('button', { name: 'Solve' }).count()).toBe(0);
    await expect.poll(() => desk.textContent()).not.toContain('Watch gone');
    await shell.page.context().close();
    const manager = await openShell(browser, { role: 'Hotel manager' });
    const own = (await openDesk(manager)).getByRole('row').filter({ hasText: 'Watch gone from the safe' });
    await own.getByRole('button', { name: 'Solve' }).click();
    await manager.page.getByText('Watch gone from the safe. Twice.').waitFor();
    expect(await violations(manager.page)).toEqual([]);
    expect(manager.complaints).toEqual([]);
    await manager.page.context().close();
  });

  it('is reached from a stay, where the guest is known', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { stays } = await shell.request(inHouseShape, IN_HOUSE);
    await shell.open(`/object/stay/${stays.edges[0]!.node.id}`);
    await shell.page.keyboard.press('Control+k');
    await shell.page.locator('.command-search').fill('Open a case');
    await shell.page.keyboard.press('Enter');
    const form = shell.page.locator('[data-component="open-case-of-stay"]');
    await form.getByRole('textbox', { name: 'What happened' }).fill('No hot water');
    await form.getByRole('button', { name: 'Open the case' }).click();
    await shell.page.getByText('The case is open: No hot water.').waitFor();
    await shell.page.context().close();
  });
});
