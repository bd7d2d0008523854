import type { Browser, Page } from 'playwright-core';
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

const formOf = (page: Page) => page.locator('[data-component="new-reservation"]');
const openForm = async (shell: Shell) => {
  await shell.open(`/page/${identifier('page:today')}`);
  await shell.page.getByRole('tab', { name: /New reservation|新预订/ }).click();
  const form = formOf(shell.page);
  await form.getByRole('grid').waitFor();
  await shell.settle();
  return form;
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const staysShape = z.object({
  stays: z.object({
    edges: z.array(z.object({ node: z.object({ status: z.string(), heldUntil: z.string().nullable() }) })),
  }),
});

describe('a reservation by phone', () => {
  it('is taken with the keyboard alone, and taken back', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.open('/objects/people');
    await shell.page.keyboard.press('Control+k');
    await shell.page.locator('.command-search').fill('New reservation');
    await shell.page.keyboard.press('Enter');
    const form = formOf(shell.page);
    await form.getByRole('textbox', { name: 'Guest' }).focus();
    await shell.page.keyboard.type('an');
    await form.locator('[data-guest]').first().focus();
    await shell.page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Another guest' }).waitFor();
    await form.getByLabel('Arrival').fill(inDays(40));
    await expect.poll(() => form.getByLabel('Departure').inputValue()).toBe(inDays(41));
    await expect.poll(() => form.getByText(/Early booking/).count()).toBeGreaterThan(0);
    await form.locator('tbody tr').first().focus();
    await shell.page.keyboard.press('ArrowDown');
    await shell.page.keyboard.press('Enter');
    const confirm = form.getByRole('button', { name: 'Confirm the booking' });
    await confirm.focus();
    await shell.page.keyboard.press('Enter');
    await form.getByText(/1 stay confirmed/).waitFor();
    await form.getByRole('button', { name: 'Take back' }).focus();
    await shell.page.keyboard.press('Enter');
    await form
      .getByRole('textbox', { name: 'Guest' })
      .or(form.getByRole('button', { name: 'Another guest' }))
      .waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is taken for an account at its negotiated rate, with the house shown night by night', async () => {
    const administrator = await openShell(browser);
    const { ratePlans } = await administrator.request(
      z.object({ ratePlans: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
      '{ ratePlans(first: 1, orderBy: [{ name: AscNullsLast }]) { edges { node { id } } } }',
    );
    const accountRatePlanId = ratePlans.edges[0]!.node.id;
    await administrator.request(
      z.object({ createCompany: z.object({ id: z.string() }) }),
      'mutation ($data: CompanyCreateInput!) { createCompany(data: $data) { id } }',
      { data: { name: 'Zephyr Instruments', accountType: 'CORPORATE', accountRatePlanId } },
    );
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const form = await openForm(shell);
    await form.getByText('House by night and overbooking level').click();
    const house = form.getByRole('grid', { name: 'House by night' });
    await house.waitFor();
    await expect.poll(() => house.locator('tbody tr').count()).toBe(14);
    await form.getByText('House by night and overbooking level').click();
    await form.getByRole('textbox', { name: 'Guest' }).fill('an');
    await form.locator('[data-guest]').first().click();
    await form.getByRole('textbox', { name: 'Company or agency' }).fill('zephyr');
    await form.getByRole('button', { name: 'Zephyr Instruments' }).click();
    await form.getByText(/^Negotiated rate: /).waitFor();
    await form.getByLabel('Arrival').fill(inDays(45));
    await form.getByRole('grid', { name: 'What fits' }).locator('tbody tr').first().click();
    await expect.poll(() => form.getByLabel('Channel').inputValue()).toBe('CORPORATE');
    await form.getByRole('button', { name: 'Confirm the booking' }).click();
    await form.getByRole('button', { name: 'Another reservation' }).waitFor();
    const { stays } = await shell.request(
      z.object({ stays: z.object({ edges: z.array(z.object({ node: z.object({ channel: z.string() }) })) }) }),
      '{ stays(first: 5, filter: { company: { name: { eq: "Zephyr Instruments" } } }) { edges { node { channel } } } }',
    );
    expect(stays.edges).toEqual([{ node: { channel: 'CORPORATE' } }]);
    await shell.page.context().close();
    await administrator.page.context().close();
  });

  it('of somebody new warns of who it may be, and holds the room', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const form = await openForm(shell);
    await form.getByRole('textbox', { name: 'Guest' }).fill('Maria Zwetajewa');
    await form.getByRole('button', { name: 'New guest' }).click();
    await expect.poll(() => form.getByLabel('Last name').inputValue()).toBe('Zwetajewa');
    await form.getByLabel('Last name').fill('Si');
    await form.getByText('Is it one of these?').waitFor();
    await form.getByLabel('Last name').fill('Zwetajewa');
    await form.locator('tbody tr').first().click();
    await form.getByLabel('Booking').selectOption('HOLD');
    await form.getByRole('button', { name: 'Hold the room' }).click();
    await form.getByRole('button', { name: 'Another reservation' }).waitFor();
    const { stays } = await shell.request(
      staysShape,
      '{ stays(first: 5, filter: { guest: { name: { lastName: { eq: "Zwetajewa" } } } }) { edges { node { status heldUntil } } } }',
    );
    expect(stays.edges.map(({ node }) => [node.status, node.heldUntil !== null])).toEqual([['TENTATIVE', true]]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('can be taken by everyone, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel front desk' });
    const form = await openForm(shell);
    await form.getByRole('textbox').first().fill('an');
    await form.locator('[data-guest]').first().click();
    await form.locator('tbody tr').first().click();
    await form.getByRole('button', { name: locale === 'en' ? 'Confirm the booking' : '确认预订' }).waitFor();
    expect(await form.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
