import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser, openShell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const found = z.object({
  guestProfiles: z.object({ edges: z.array(z.object({ node: z.object({ personId: z.string() }) })) }),
});

const openSources = async (as: Parameters<typeof openShell>[1], tab: string) => {
  const shell = await openShell(browser, as);
  const { guestProfiles } = await shell.request(
    found,
    '{ guestProfiles(filter: { source: { eq: CARD } }, orderBy: [{ key: AscNullsLast }], first: 1) { edges { node { personId } } } }',
  );
  await shell.open(`/object/person/${guestProfiles.edges[0]!.node.personId}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  const panel = shell.page.locator('[data-component="guest-sources"]');
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  return { shell, panel };
};

describe('where the values of a guest come from', () => {
  it.each([
    { width: 1440, locale: 'en', theme: 'light', tab: 'Sources' },
    { width: 390, locale: 'en', theme: 'dark', tab: 'Sources' },
    { width: 1440, locale: 'zh-CN', theme: 'dark', tab: '来源' },
    { width: 390, locale: 'zh-CN', theme: 'light', tab: '来源' },
  ] as const)('is shown with its reason and fits, $width $locale $theme', async ({ tab, ...as }) => {
    const { shell, panel } = await openSources(as, tab);
    expect(await violations(shell.page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(shell.page, as.locale)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is pinned and let go with the keyboard alone', async () => {
    const { shell, panel } = await openSources({ width: 1440 }, 'Sources');
    const phone = panel.getByRole('region', { name: 'Phone' });
    await phone.getByRole('button', { name: 'Pin Phone' }).focus();
    await shell.page.keyboard.press('Enter');
    await phone.getByText(/^Pinned by /).waitFor();
    await phone.getByRole('button', { name: 'Let go Phone' }).focus();
    await shell.page.keyboard.press('Enter');
    await phone.getByRole('button', { name: 'Pin Phone' }).waitFor();
    await phone.getByText(/^Newest of /).waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
