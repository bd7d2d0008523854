import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS_PAGE } from './screens-app.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (theme) => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell(browser, { theme });
  });
  afterAll(() => shell.page.context().close());

  it.each([
    { screen: 'a table', open: () => shell.openView('All stays') },
    { screen: 'a board', open: () => shell.openView('Stays by status') },
    { screen: 'a calendar', open: () => shell.openView('Days of arrival') },
    {
      screen: 'a calendar by week',
      open: async () => {
        await shell.openView('Days of arrival');
        await shell.page.getByRole('button', { name: 'Week', exact: true }).click();
        await shell.settle();
      },
    },
    { screen: 'related records', open: async () => shell.open((await shell.recordPath('hotelProperty'))!) },
    {
      screen: 'a page of graphs',
      open: async () => {
        await shell.open(SCREENS_PAGE);
        await shell.page.locator('[data-component="host-calls"] p').waitFor();
      },
    },
    {
      screen: 'the side panel',
      open: async () => {
        await shell.open('/');
        await shell.page.keyboard.press('Control+k');
        await shell.page.locator('.command-search').fill('host calls');
        await shell.page.keyboard.press('Enter');
        await shell.page.getByRole('complementary').getByRole('button', { name: 'Say hello' }).waitFor();
        await shell.settle();
      },
    },
    { screen: 'a table with sections', open: () => shell.openView('Guests by segment') },
    {
      screen: 'a guest with the panel',
      open: async () => {
        await shell.open((await shell.recordPath('person'))!);
        await shell.page.locator('[data-component="guest-panel"] dl').first().waitFor();
      },
    },
    { screen: 'a stay', open: async () => shell.open((await shell.recordPath('stay'))!) },
    {
      screen: 'the command menu',
      open: async () => {
        await shell.open('/');
        await shell.page.keyboard.press('Control+k');
        await shell.page.getByRole('combobox').waitFor();
      },
    },
    {
      screen: 'records that were searched for',
      open: async () => {
        await shell.open('/');
        await shell.page.keyboard.press('Control+k');
        await shell.page.locator('.command-search').fill('a');
        await shell.page.getByRole('group', { name: 'People', exact: true }).waitFor();
        await shell.settle();
      },
    },
    {
      screen: 'a new record',
      open: async () => {
        await shell.open('/objects/people');
        await shell.page.getByRole('button', { name: 'New Person' }).click();
        await shell.page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'a list on a phone',
      open: async () => {
        await shell.page.setViewportSize({ width: 390, height: 844 });
        await shell.open('/objects/stays');
        await shell.page.locator('.record-cards').waitFor();
      },
    },
    {
      screen: 'a confirmation',
      open: async () => {
        await shell.open((await shell.recordPath('stay'))!);
        await shell.page.getByRole('button', { name: 'Delete' }).click();
        await shell.page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'the settings',
      open: async () => {
        await shell.open('/');
        await shell.page.locator('.user-summary').click();
        await shell.page.getByLabel('Theme').waitFor();
      },
    },
  ])('$screen', async ({ open }) => {
    await shell.page.setViewportSize({ width: 1360, height: 860 });
    await open();
    expect(await violations(shell.page)).toEqual([]);
  });
});
