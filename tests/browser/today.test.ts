import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The page of the day, at the first property where somebody can be checked in. */
const openToday = async (shell: Shell) => {
  await shell.open(`/page/${identifier('page:today')}`);
  const panel = shell.page.locator('[data-component="today"]');
  await panel.locator('[data-tab="ARRIVALS"]').waitFor();
  await shell.settle();
  return panel;
};
/** Who is in house, at a property where somebody is: of a small hotel a house may stand empty on some days. */
const openInHouse = async (shell: Shell, panel: Locator) => {
  await panel.locator('[data-tab="IN_HOUSE"]').click();
  await shell.settle();
  const rows = panel.locator('tbody tr').filter({ has: shell.page.locator('.hotel-day-name') });
  const property = panel.getByRole('combobox', { name: 'Property' });
  for (let index = 1; (await rows.count()) === 0; index += 1) {
    await property.selectOption({ index });
    await shell.settle();
  }
  return rows;
};
const TO_COME = 'tbody tr:has(.hotel-day-actions button)';

describe('the page of the day', () => {
  it.each([
    ['en', 1440],
    ['zh-CN', 1440],
    ['en', 390],
    ['zh-CN', 390],
  ] as const)('shows who arrives, in house, who departs and the briefing, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { locale, width, role: 'Hotel front desk' });
    const panel = await openToday(shell);
    for (const tab of ['ARRIVALS', 'IN_HOUSE', 'DEPARTURES', 'TO_CORRECT', 'BRIEFING']) {
      await panel.locator(`[data-tab="${tab}"]`).click();
      await shell.settle();
      await panel.locator(`[data-tab="${tab}"][aria-pressed="true"]`).waitFor();
      expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      expect(await violations(shell.page)).toEqual([]);
      if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    }
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('checks a guest in with two presses, and takes it back with one', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const panel = await openToday(shell);
    // Before the night audit the desk is still at the day before; the demo hotel is made for the day of the calendar.
    await panel.getByLabel('Day', { exact: true }).fill(inject('demoDay'));
    await shell.settle();
    const property = panel.getByRole('combobox', { name: 'Property' });
    if ((await panel.locator(TO_COME).getByRole('button', { name: 'Check in' }).count()) === 0) {
      await property.selectOption({ index: 1 });
      await shell.settle();
    }
    const due = await panel.locator('[data-tab="ARRIVALS"] strong').innerText();
    await panel.locator(TO_COME).getByRole('button', { name: 'Check in' }).first().click();
    const form = panel.getByRole('group', { name: 'Check in' });
    await form.getByRole('checkbox', { name: 'Identity checked' }).check();
    await form.getByRole('button', { name: 'Check in' }).click();
    const done = panel.getByRole('status').filter({ hasText: 'checked in' });
    await done.waitFor();
    await expect.poll(() => panel.locator('[data-tab="ARRIVALS"] strong').innerText()).not.toBe(due);
    await done.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => panel.locator('[data-tab="ARRIVALS"] strong').innerText()).toBe(due);
    await shell.page.context().close();
  });

  it('finds who is not of the day among all guests, and opens the guest', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const panel = await openToday(shell);
    const row = await openInHouse(shell, panel);
    const name = await row.first().locator('.hotel-day-name').innerText();
    await panel.locator('[data-tab="DEPARTURES"]').click();
    await shell.settle();
    await panel.getByRole('textbox', { name: 'Find' }).fill(name);
    const guest = panel.locator('button.hotel-found').filter({ hasText: name }).first();
    await guest.waitFor();
    expect(await violations(shell.page)).toEqual([]);
    await guest.click();
    await shell.page.waitForURL(/\/object\/person\//u);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('finds by name, walks by keys, and goes to the next day and back', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const panel = await openToday(shell);
    const rows = await openInHouse(shell, panel);
    const name = await rows.first().locator('.hotel-day-name').innerText();
    await panel.getByRole('textbox', { name: 'Find' }).fill(name);
    await expect
      .poll(async () => new Set(await rows.locator('.hotel-day-name').allInnerTexts()))
      .toEqual(new Set([name]));
    await panel.getByRole('textbox', { name: 'Find' }).fill('nobody of this name');
    await panel.getByText('Nobody found').waitFor();
    const day = panel.getByLabel('Day', { exact: true });
    const today = await day.inputValue();
    await panel.getByRole('button', { name: 'Day after' }).click();
    await expect.poll(() => day.inputValue()).not.toBe(today);
    await panel.getByRole('button', { name: 'Today', exact: true }).click();
    await expect.poll(() => day.inputValue()).toBe(today);
    await shell.page.context().close();
  });
});

describe('assigning rooms', () => {
  const openRooms = async (shell: Shell) => {
    await openToday(shell);
    await shell.page.getByRole('tab', { name: /Assign rooms|安排房间|分房|排房/ }).click();
    const panel = shell.page.locator('[data-component="assign-rooms"]');
    const day = panel.getByLabel(/^(Day|日期)$/);
    await day.waitFor();
    await shell.settle();
    return { panel, day };
  };
  /** A day ahead on which somebody arrives who has no room yet. */
  const openDayWithProposals = async (shell: Shell) => {
    const { panel, day } = await openRooms(shell);
    for (let ahead = 1; ahead <= 14; ahead += 1) {
      const date = new Date(`${await day.inputValue()}T12:00:00Z`);
      date.setUTCDate(date.getUTCDate() + 1);
      await day.fill(date.toISOString().slice(0, 10));
      await shell.settle();
      if ((await panel.locator('.hotel-button-main').count()) > 0) return { panel, day };
    }
    throw new Error('Nobody arrives without a room.');
  };

  it.each([
    ['en', 1440],
    ['zh-CN', 1440],
    ['en', 390],
    ['zh-CN', 390],
  ] as const)('proposes a room for each arrival, with what it meets, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { locale, width, role: 'Hotel front desk' });
    const { panel } = await openDayWithProposals(shell);
    await expect.poll(() => panel.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('gives all the rooms that are proposed with one press, and takes them back with another', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { panel } = await openDayWithProposals(shell);
    const all = panel.getByRole('button', { name: /^Accept all/ });
    const proposed = await all.innerText();
    await all.click();
    const done = panel.getByRole('status').filter({ hasText: 'room' });
    await done.waitFor();
    await shell.settle();
    await expect.poll(() => all.count()).toBe(0);
    await done.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(async () => ((await all.count()) > 0 ? all.innerText() : '')).toBe(proposed);
    await shell.page.context().close();
  });

  it('offers other rooms for one arrival, the best first', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { panel } = await openDayWithProposals(shell);
    await panel.getByRole('button', { name: 'Other room' }).first().click();
    const form = panel.getByRole('group', { name: 'Assign room' });
    const rooms = form.getByRole('combobox', { name: 'Free rooms, the best first' });
    await rooms.waitFor();
    await rooms.selectOption({ index: 2 });
    const chosen = await rooms.inputValue();
    await expect.poll(() => form.getByRole('textbox', { name: 'Room' }).inputValue()).toBe(chosen);
    await shell.page.context().close();
  });
});
