import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell, type ShellOptions } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openSystems = async (options: ShellOptions = {}) => {
  const shell = await openShell(browser, { width: 1440, ...options });
  await shell.open(`/page/${identifier('page:hotel-systems')}`);
  const panel = shell.page.locator('[data-component="hotel-systems"]');
  await panel.locator('table').first().waitFor();
  return { shell, panel };
};

const statuses = z.object({
  intakeMessages: z.object({ edges: z.array(z.object({ node: z.object({ status: z.string() }) })) }),
});

describe('the page of hotel systems', () => {
  it.each([
    { theme: 'light', locale: 'en', width: 1440 },
    { theme: 'dark', locale: 'zh-CN', width: 1440 },
    { theme: 'dark', locale: 'en', width: 390 },
    { theme: 'light', locale: 'zh-CN', width: 390 },
  ] as const)('shows who is silent first, $theme $locale $width', async (as) => {
    const { shell, panel } = await openSystems(as);
    const { page } = shell;
    expect(await violations(page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(page, as.locale)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const first = panel.locator('table').first().locator('tbody tr').first();
    await expect.poll(() => first.innerText()).toContain('OPERA');
    await expect.poll(() => first.innerText()).toContain(as.locale === 'en' ? 'Silent' : '无消息');
    await shell.settle();
    expect(shell.complaints).toEqual([]);
    await page.context().close();
  });

  it('is worked with the keyboard alone: a message is repaired, and one that was sent back is put away', async () => {
    const { shell, panel } = await openSystems();
    const { page } = shell;
    const rows = panel.getByRole('grid', { name: 'Messages in trouble' }).locator('tbody tr');
    const row = rows.filter({ hasText: 'Not applied' });
    await expect.poll(() => rows.count()).toBe(2);
    // What it says of people is not shown.
    await expect.poll(() => panel.innerText()).not.toContain('Late arrival');
    await rows.first().focus();
    if (!(await rows.first().innerText()).includes('Not applied')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('p');
    const field = panel.getByLabel('Field');
    await field.waitFor();
    expect(await violations(page)).toEqual([]);
    await field.focus();
    await field.selectOption({ label: 'Special requests (stays.0)' });
    for (let tabs = 0; tabs < 4; tabs += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Leave it out and apply') break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('1 message applied again.').first().waitFor();
    await expect.poll(() => row.count()).toBe(0);
    const stays = z.object({
      stays: z.object({ edges: z.array(z.object({ node: z.object({ specialRequests: z.string() }) })) }),
    });
    await expect
      .poll(async () =>
        (
          await shell.request(
            stays,
            '{ stays(filter: { confirmationNumber: { eq: "B-20416" } }) { edges { node { specialRequests } } } }',
          )
        ).stays.edges.map(({ node }) => node.specialRequests),
      )
      .toEqual(['']);

    await rows.first().focus();
    await page.keyboard.press('i');
    await expect.poll(() => rows.count()).toBe(0);
    expect(
      (
        await shell.request(
          statuses,
          '{ intakeMessages(filter: { key: { eq: "refused:demo:json" } }) { edges { node { status } } } }',
        )
      ).intakeMessages.edges.map(({ node }) => node.status),
    ).toEqual(['IGNORED']);
    await page.context().close();
  });
});
