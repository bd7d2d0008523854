import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser, openShell } from './shell.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('without a mouse', () => {
  it('the first stop skips the navigation', async () => {
    const { page, open } = await openShell(browser);
    await open('/');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });

  it('a view is opened from the command menu, chosen with the arrows', async () => {
    const { page, open, settle } = await openShell(browser);
    await open('/');
    await page.keyboard.press('Control+k');
    await page.locator('.command-search').waitFor();
    await page.keyboard.type('Group arr');
    await page.keyboard.press('Enter');
    await settle();
    await expect.poll(() => page.locator('.view-name').innerText()).toBe('Group arrivals');
    await page.keyboard.press('Control+k');
    await page.locator('.command-search').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.command-search').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('rows of a table are walked with the arrows', async () => {
    const { page, openView } = await openShell(browser);
    await openView('All stays');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') ?? null);
    await page.locator('.table-body [role=row] a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('4');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused()).toBe('3');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await page.keyboard.press('ArrowRight');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address ?? 'nowhere'}`);
    await page.context().close();
  });

  it('tabs of a record are walked with the arrows, round and round', async () => {
    const { page, open, recordPath } = await openShell(browser);
    await open((await recordPath('stay'))!);
    const tabs = await page.getByRole('tab').allInnerTexts();
    await page.getByRole('tab').first().focus();
    const seen: string[] = [];
    while (seen.length < tabs.length) {
      await page.keyboard.press('ArrowRight');
      seen.push(await page.locator('[role=tab][aria-selected=true]').innerText());
    }
    expect(seen).toEqual([...tabs.slice(1), tabs[0]]);
    await page.context().close();
  });

  it('a field is changed in its place, and left as it was by Escape', async () => {
    const { page, open, recordPath, settle, request } = await openShell(browser);
    const path = (await recordPath('stay'))!;
    const id = path.split('/').at(-1);
    const roomOf = async (): Promise<string> =>
      (
        await request(
          z.object({ stay: z.object({ roomNumber: z.string() }) }),
          `{ stay(filter: { id: { eq: "${id}" } }) { roomNumber } }`,
        )
      ).stay.roomNumber;
    await open(path);
    const edit = page.getByRole('button', { name: 'Edit Room', exact: true });
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('999');
    await page.keyboard.press('Escape');
    const before = await roomOf();
    expect(before).not.toBe('999');
    await edit.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('412');
    await page.keyboard.press('Enter');
    await settle();
    await page.locator('.field-row', { hasText: '412' }).waitFor();
    await expect.poll(() => roomOf()).toBe('412');
    await page.context().close();
  });

  it('a card of a board is moved with the list on it', async () => {
    const { page, openView, request } = await openShell(browser);
    await openView('Stays by status');
    const column = page.getByRole('region', { name: 'Confirmed', exact: true });
    const card = column.locator('.card').first();
    const id = (await card.getByRole('link').first().getAttribute('href'))?.split('/').at(-1);
    await card.getByRole('combobox').focus();
    await card.getByRole('combobox').selectOption({ label: 'Tentative' });
    await page.getByText('Moved to Tentative').waitFor();
    const stays = z.object({
      stays: z.object({ edges: z.array(z.object({ node: z.object({ status: z.string() }) })) }),
    });
    const moved = await request(
      stays,
      'query Moved($id: UUID) { stays(filter: { id: { eq: $id } }) { edges { node { status } } } }',
      { id },
    );
    expect(moved.stays.edges.map(({ node }) => node.status)).toEqual(['TENTATIVE']);
    await page.context().close();
  });
});
