import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../scripts/embedded-host/shell/language/words.ts';
import { GALLERY_PAGE } from '../../scripts/gallery/gallery-app.ts';
import { launchBrowser, openShell, type Shell, type ShellOptions } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The gallery shows a piece that waits for ever, so nothing here may wait until nothing is loading. */
const openGallery = async (options: ShellOptions): Promise<Shell> => {
  const shell = await openShell(browser, options);
  await shell.page.goto(GALLERY_PAGE);
  await shell.page.locator('.hotel-state-trouble').first().waitFor();
  return shell;
};
const rows = (page: Page) => page.locator('.hotel-table tbody tr');
const roomOf = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('[data-title=Room]')?.textContent);

describe.each(['light', 'dark'] as const)('every piece of the kit, %s', (theme) => {
  it.each(LOCALES)('can be used by everyone and speaks one language, %s', async (locale) => {
    const shell = await openGallery({ theme, locale });
    for (const summary of await shell.page.locator('.hotel-frame summary').all()) await summary.click();
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('fits a phone without being scrolled sideways, its table a list of cards', async () => {
    const shell = await openGallery({ theme, width: 390 });
    const frame = shell.page.locator('.hotel-frame');
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const [first, second] = await Promise.all([
      rows(shell.page).nth(0).boundingBox(),
      rows(shell.page).nth(1).boundingBox(),
    ]);
    expect(second!.y).toBeGreaterThan(first!.y + first!.height);
    await shell.page.locator('.hotel-table thead').waitFor({ state: 'hidden' });
    const height = first!.height;
    await rows(shell.page).nth(0).hover();
    expect((await rows(shell.page).nth(0).boundingBox())!.height).toBe(height);
    await rows(shell.page).nth(0).click();
    expect((await rows(shell.page).nth(0).boundingBox())!.height).toBe(height);
    expect(await violations(shell.page)).toEqual([]);
    await shell.page.context().close();
  });
});

it.each(['light', 'dark'] as const)('is printed by itself, dark on white, %s', async (theme) => {
  const { page } = await openGallery({ theme });
  await page.emulateMedia({ media: 'print' });
  await page.locator('nav.navigation').waitFor({ state: 'hidden' });
  await expect.poll(() => page.getByText('Has 18 nights of the 25 that Gold asks for').isVisible()).toBe(true);
  const colours = await page
    .locator('.hotel-frame')
    .evaluate((frame) => [getComputedStyle(frame).color, getComputedStyle(frame).backgroundColor]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect((await violations(page)).filter((found) => found.startsWith('color-contrast'))).toEqual([]);
  // As many sheets as it takes, not one window of them.
  expect((await page.pdf()).toString('latin1').match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(1);
  await page.context().close();
});

describe('the table', () => {
  it('is walked, ticked and opened by keyboard', async () => {
    const { page } = await openGallery({});
    const said = page.locator('output');
    await rows(page).first().getByRole('checkbox').focus();
    await expect.poll(() => roomOf(page)).toBe('305');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => roomOf(page)).toBe('9');
    await page.keyboard.press('Space');
    await expect.poll(() => said.innerText()).toBe('Ticked: 2');
    await expect.poll(() => page.getByRole('row', { selected: true }).count()).toBe(2);
    await page.keyboard.press('End');
    await expect.poll(() => roomOf(page)).toBe('1102');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => roomOf(page)).toBe('204');
    await page.keyboard.press('Enter');
    await expect.poll(() => said.innerText()).toBe('Ticked: 2 · Room 204');
    await page.context().close();
  });

  it('is put in order by its headings, and says so', async () => {
    const { page } = await openGallery({});
    const heading = page.getByRole('columnheader', { name: 'Room' });
    const rooms = () => page.locator('.hotel-table td[data-title=Room]').allInnerTexts();
    await heading.getByRole('button').click();
    await expect.poll(rooms).toEqual(['9', '204', '305', '1102']);
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.getByRole('button').click();
    await expect.poll(rooms).toEqual(['1102', '305', '204', '9']);
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
    await page.context().close();
  });

  it('leaves clicks on a box and on a name to them', async () => {
    const { page } = await openGallery({});
    await rows(page).first().getByRole('checkbox').click();
    await expect.poll(() => page.locator('output').innerText()).toBe('Ticked: 2');
    await rows(page).first().locator('td[data-title=Room]').click();
    await expect.poll(() => page.locator('output').innerText()).toBe('Ticked: 2 · Room 305');
    await page.getByRole('grid').getByRole('link', { name: 'Inês Almeida' }).click();
    await page.waitForURL('**/object/person/guest-1');
    await page.context().close();
  });
});

describe('a form', () => {
  it('takes what is typed, says what is wrong and tells its control so', async () => {
    const { page } = await openGallery({});
    const nights = page.getByLabel('Number of nights');
    const isWrong = () => nights.getAttribute('aria-invalid');
    await expect.poll(() => isWrong()).toBe('true');
    const described = await nights.getAttribute('aria-describedby');
    await expect.poll(() => page.locator(`[id="${described}"]`).innerText()).toBe('A stay has at least one night.');
    await nights.fill('3');
    await expect.poll(isWrong).toBeNull();
    await page.locator('.hotel-form').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Inês Almeida, 3').waitFor();
    await page.context().close();
  });

  it('asks before what it cannot take back, and says what it did', async () => {
    const { page } = await openGallery({});
    await page.getByRole('button', { name: 'Cancel the stay' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this stay?' });
    await dialog.getByRole('button', { name: 'Cancel the stay' }).click();
    await page.getByText('The stay is cancelled.').waitFor();
    await page.context().close();
  });
});
