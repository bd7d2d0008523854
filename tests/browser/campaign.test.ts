import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier } from '../../plugin/identifiers.ts';
import { idOf } from '../../scripts/demo-hotel/ids.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const openCampaign = async (shell: Shell, key: string) => {
  await shell.open(`/object/campaign/${idOf('campaign', key)}`);
  const panel = shell.page.locator('[data-component="campaign"]');
  await panel.getByRole('heading').first().waitFor();
  return panel;
};

describe('a campaign', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)(
    'shows its plan, whom it would reach, and what it brought, %s at %i, %s',
    async (locale, width, theme) => {
      const isEnglish = locale === 'en';
      const say = (english: string, chinese: string): string => (isEnglish ? english : chinese);
      const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
      const panel = await openCampaign(shell, 'back-by-the-sea');
      await panel.getByRole('heading', { name: say('What it brought', '带来的成果') }).waitFor();
      await panel.getByRole('button', { name: say('Preview', '预览') }).click();
      await panel.getByText(say('Account tasks', '客户任务'), { exact: true }).waitFor();
      expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect(await violations(shell.page)).toEqual([]);
      if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
      expect(shell.complaints).toEqual([]);
      await shell.page.context().close();
    },
  );

  it('is started, paused and cancelled, and found from the plays', async () => {
    const shell = await openShell(browser, { role: 'Hotel sales and marketing' });
    await shell.open(`/page/${identifier('page:plays')}`);
    await shell.page.locator('[data-component="plays"]').getByRole('button', { name: 'Campaigns' }).click();
    await shell.page.getByText('Members first').first().waitFor();
    const panel = await openCampaign(shell, 'members-first');
    await panel.getByRole('button', { name: 'Preview' }).click();
    await panel.getByText('Guests turned to').waitFor();
    await panel.getByRole('button', { name: 'Start the campaign' }).click();
    await panel.getByRole('button', { name: 'Pause' }).click();
    await panel.getByText('Paused').waitFor();
    await panel.getByRole('button', { name: 'Start again' }).click();
    await panel.getByRole('button', { name: 'Pause' }).waitFor();
    await panel.getByRole('heading', { name: 'What it brought' }).waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
