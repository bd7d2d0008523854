import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { startWithBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import { buildShell } from '../../scripts/embedded-host/shell/build.ts';
import { launchBrowser, openShell, type ShellOptions } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

// A hotel that has just installed the app: no property, no stay, and a file of bookings of its own.

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'first-hour-'));
let browser: Browser;
let host: EmbeddedHost;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startWithBuiltApp({ shellFolder: await buildShell() });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true });
});

const openSetUp = async (options: ShellOptions = {}) => {
  const shell = await openShell(browser, { width: 1440, role: 'Admin', base: host.url, ...options });
  await shell.open(`/page/${identifier('page:set-up')}`);
  const panel = shell.page.locator('[data-component="set-up"]');
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  return { shell, panel };
};

/**
 * Sixty guests, of whom each comes about once a quarter. Somebody arrives on each of the last twenty days, so that the
 * day of the desk is filled before the night audit too, when it is still the day before.
 */
const fileOfBookings = (): string => {
  const today = calendarDate(host.workspace.clock.now().toISOString().slice(0, 10));
  const lines = ['Reservation number,Check in,Check out,Status,Guest name,Email,Room type,Total,Currency,Property'];
  for (let guest = 0; guest < 60; guest += 1)
    for (let back = 11; back >= -1; back -= 1) {
      const arrival = addDays(today, -back * 30 - (guest % 30));
      const departure = addDays(arrival, 2);
      const status = departure <= today ? 'Checked out' : arrival <= today ? 'In house' : 'Confirmed';
      if ((Math.floor(guest / 20) + back) % 3 === 0)
        lines.push(
          [
            `B${guest}-${back + 1}`,
            arrival,
            departure,
            status,
            `Guest Number${guest}`,
            `guest${guest}@example.org`,
            'DBL',
            200 + guest,
            'EUR',
            'LIS',
          ].join(','),
        );
    }
  return lines.join('\n');
};

const command = (...given: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'scripts/hotel.ts'), 'import', ...given], { cwd: folder });

describe('the first hour of a hotel', () => {
  it.each([
    { theme: 'light', locale: 'en', width: 1440 },
    { theme: 'dark', locale: 'zh-CN', width: 1440 },
    { theme: 'dark', locale: 'en', width: 390 },
    { theme: 'light', locale: 'zh-CN', width: 390 },
  ] as const)('begins on a page that says what is missing, $theme $locale $width', async (as) => {
    const { shell, panel } = await openSetUp(as);
    expect(await violations(shell.page)).toEqual([]);
    // Currencies, time zones and commands are called the same everywhere.
    if (as.locale !== 'en')
      expect(
        (await untranslatedOn(shell.page, as.locale)).filter(
          (text) => !/^[A-Z][\w+-]*\/|^[A-Z]{3,5}\b|^npm run|^Etc|^English$/u.test(text),
        ),
      ).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await expect
      .poll(() => panel.innerText())
      .toContain(as.locale === 'en' ? '0 of 3 steps are done' : '已完成3步中的0步');
    await shell.settle();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('leads from nothing, by two forms and a file of its own, to pages that are filled', async () => {
    const { shell, panel } = await openSetUp();
    await panel.getByLabel('Name of the property').fill('Casa do Rio');
    await panel.getByLabel('Code').fill('LIS');
    await panel.getByLabel('Time zone').selectOption('Europe/Lisbon');
    await panel.getByLabel('Currency').selectOption('EUR');
    await panel.getByLabel('Rooms in all').fill('40');
    await panel.getByRole('button', { name: 'Save the property' }).click();
    await panel.getByText('1 property with 40 rooms.').waitFor();
    await panel.getByRole('button', { name: 'Add a room type' }).click();
    await panel.getByLabel('Name of the room type').fill('Double');
    await panel.getByLabel('Code').fill('DBL');
    await panel.getByLabel('Rooms of this type').fill('40');
    await panel.getByLabel('Price of a night, EUR').fill('120.50');
    await panel.getByRole('button', { name: 'Save the room type' }).click();
    await panel.getByText('2 of 3 steps are done. Next: Your stays').waitFor();
    expect(await violations(shell.page)).toEqual([]);

    writeFileSync(join(folder, 'bookings.csv'), fileOfBookings());
    for (const [file, kind] of [
      ['guests.yaml', ['--kind', 'guests']],
      ['stays.yaml', []],
    ] as const) {
      writeFileSync(join(folder, file), (await command('bookings.csv', '--suggest', ...kind)).stdout);
      const { stdout } = await command('bookings.csv', '--mapping', file, '--url', host.url, '--key', host.apiKey);
      expect(stdout).toContain(' 0 rejected');
    }
    await host.idle();
    await panel.getByRole('button', { name: 'Look again' }).click();
    await panel.getByText('Your hotel works with Twenty.').waitFor();
    const figure = async (label: string): Promise<number> =>
      Number((await panel.getByText(label, { exact: true }).locator('..').innerText()).replaceAll(/\D/gu, ''));
    expect(await figure('Today: in house')).toBeGreaterThan(0);
    expect(await figure('Stays to come')).toBeGreaterThan(0);

    await shell.open(`/page/${identifier('page:today')}`);
    await shell.page.locator('[data-component="today"]').getByText('Casa do Rio').first().waitFor();
    const today = shell.page.locator('[data-component="today"]');
    await expect.poll(() => today.innerText()).toMatch(/Number\d+/u);
    await shell.page.context().close();
  });
});
