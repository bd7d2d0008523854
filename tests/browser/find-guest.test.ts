import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { launchBrowser, openShell, type Shell, type ShellOptions } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const name = z.object({ firstName: z.string(), lastName: z.string() });
const guestsShape = z.object({
  people: z.object({
    edges: z.array(
      z.object({ node: z.object({ id: z.string(), name, phones: z.object({ primaryPhoneNumber: z.string() }) }) }),
    ),
  }),
});
const inHouseShape = z.object({
  stays: z.object({
    edges: z.array(z.object({ node: z.object({ roomNumber: z.string(), guest: z.object({ id: z.string(), name }) }) })),
  }),
});

const openFinder = async (options: ShellOptions = {}): Promise<Shell> => {
  const shell = await openShell(browser, { role: 'Hotel front desk', ...options });
  await shell.open('/objects/people');
  await shell.page.keyboard.press('Control+k');
  await shell.page
    .locator('.command-search')
    .fill({ 'zh-CN': '查找宾客', 'zh-TW': '尋找賓客', en: 'Find a guest' }[options.locale ?? 'en']);
  await shell.page.keyboard.press('Enter');
  await field(shell.page).waitFor();
  return shell;
};
const field = (page: Page) => page.locator('[data-component="find-guest"]').getByRole('combobox');
const options = (page: Page) => page.getByRole('option').filter({ visible: true });
const found = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await options(page).first().waitFor();
};

describe('a guest is found', () => {
  it('by the last digits of a phone, and opened with the keyboard alone', async () => {
    const shell = await openFinder();
    const { people } = await shell.request(
      guestsShape,
      '{ people(first: 1, filter: { phones: { primaryPhoneNumber: { gt: "1" } } }) { edges { node { id name { firstName lastName } phones { primaryPhoneNumber } } } } }',
    );
    const guest = people.edges[0]!.node;
    await expect.poll(() => shell.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await shell.page.keyboard.type(guest.phones.primaryPhoneNumber.slice(-6));
    await shell.page.locator(`[data-guest="${guest.id}"]`).waitFor();
    await expect.poll(() => options(shell.page).first().innerText()).toContain(writtenName(guest.name));
    await shell.page.keyboard.press('Enter');
    await shell.page.waitForURL(`**/object/person/${guest.id}`);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('by the room that the guest is in now', async () => {
    const shell = await openFinder();
    const { stays } = await shell.request(
      inHouseShape,
      '{ stays(first: 1, filter: { and: [{ status: { eq: IN_HOUSE } }, { roomNumber: { gt: "1" } }, { guestId: { is: NOT_NULL } }] }) { edges { node { roomNumber guest { id name { firstName lastName } } } } } }',
    );
    const { roomNumber, guest } = stays.edges[0]!.node;
    await found(shell.page, roomNumber);
    const line = shell.page.locator(`[data-guest="${guest.id}"]`);
    await expect.poll(() => line.innerText()).toContain(`In house, room ${roomNumber}`);
    await line.click();
    await shell.page.waitForURL(`**/object/person/${guest.id}`);
    await shell.page.context().close();
  });

  it('walked to with the arrows, while the text keeps the keyboard', async () => {
    const { page } = await openFinder();
    await found(page, 'an');
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    const active = (): Promise<string | null> =>
      page.locator('[role=option][aria-selected=true]').getAttribute('data-guest');
    const [first, second] = await options(page).evaluateAll((lines) =>
      lines.map((line) => line.getAttribute('data-guest')),
    );
    await expect.poll(() => active()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(second);
    expect(
      await page.evaluate(
        (id) =>
          document.activeElement?.getAttribute('aria-activedescendant') ===
          document.querySelector(`[data-guest="${id}"]`)?.id,
        second,
      ),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(active).toBe(first);
    await page.context().close();
  });
});

describe('the finder', () => {
  it.each([
    { theme: 'light', locale: 'en', width: 1440 },
    { theme: 'dark', locale: 'zh-CN', width: 390 },
    { theme: 'light', locale: 'zh-TW', width: 390 },
  ] as const)('can be used by everyone, $theme $locale $width', async (as) => {
    const { page, complaints } = await openFinder(as);
    await found(page, 'an');
    expect(await violations(page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(page, as.locale)).toEqual([]);
    expect(
      await page
        .locator('[data-component="find-guest"]')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when nobody is meant', async () => {
    const { page } = await openFinder();
    await field(page).fill('zzzzzz');
    await page.getByText('Nobody found').waitFor();
    await page.context().close();
  });

  it('says when there is no connection, and tries again', async () => {
    const { page } = await openFinder();
    await page.context().route('**/s/hotel/guests/find', (route) => route.abort());
    await field(page).fill('an');
    await page.getByText('No connection').waitFor();
    await page.context().unroute('**/s/hotel/guests/find');
    await page.getByRole('button', { name: 'Try again' }).click();
    await options(page).first().waitFor();
    await page.context().close();
  });
});
