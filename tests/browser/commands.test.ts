import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser, openShell, type Shell } from './shell.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const bookForToday = async ({ request }: Shell, number: string): Promise<string> => {
  const { createStay } = await request(
    z.object({ createStay: z.object({ id: z.string() }) }),
    'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
    {
      data: {
        key: `COMMANDS:${number}`,
        confirmationNumber: number,
        name: number,
        status: 'CONFIRMED',
        arrivalOn: day(0),
        departureOn: day(2),
        roomNumber: '101',
      },
    },
  );
  return createStay.id;
};
const statusOf = async ({ request }: Shell, id: string): Promise<string> =>
  (
    await request(
      z.object({ stay: z.object({ status: z.string() }) }),
      'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { status } }',
      { id },
    )
  ).stay.status;

/** Gives a command by its words in the command menu, with the keyboard alone. */
const give = async ({ page }: Shell, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.locator('.command-search').fill(words);
  await page.getByRole('option', { name: words, exact: false }).first().waitFor();
  await page.keyboard.press('Enter');
};
const offered = async ({ page }: Shell, words: string): Promise<number> => {
  await page.keyboard.press('Control+k');
  await page.locator('.command-search').fill(words);
  const count = await page.getByRole('option', { name: words }).count();
  await page.keyboard.press('Escape');
  await page.locator('.command-search').waitFor({ state: 'detached' });
  return count;
};

describe('Check in', () => {
  it('and its way back, by a receptionist from the command menu', async () => {
    const administrator = await openShell(browser);
    const id = await bookForToday(administrator, 'CMD-1');
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.open(`/object/stay/${id}`);
    await give(shell, 'Check in');
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Check in' }).click();
    await shell.page.getByText('1 stay checked in; Reverse check-in takes it back.').waitFor();
    await expect.poll(() => statusOf(administrator, id)).toBe('IN_HOUSE');
    await expect.poll(() => offered(shell, 'Check in')).toBe(0);
    await give(shell, 'Reverse check-in');
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Reverse check-in' }).click();
    await shell.page.getByText('1 stay back among the arrivals; Check in takes it back.').waitFor();
    await expect.poll(() => statusOf(administrator, id)).toBe('CONFIRMED');
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
    await administrator.page.context().close();
  });

  it('speaks the language of the screen', async () => {
    const shell = await openShell(browser, { locale: 'zh-CN' });
    await shell.open(`/object/stay/${await bookForToday(shell, 'CMD-2')}`);
    await give(shell, '办理入住');
    await shell.page.getByRole('dialog').getByRole('button', { name: '办理入住' }).click();
    await shell.page.getByText('1条预订已办理入住，可用“撤销入住”恢复。').waitFor();
    await shell.page.context().close();
  });
});

describe('Rebuild totals', () => {
  it('is given from anywhere by a manager, and says what it did', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    await shell.openView('All stays');
    await give(shell, 'Rebuild totals');
    await shell.page.getByText(/^Totals of all guests: [\d,]+ read, \d+ put right\.$/).waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is not offered to a role that may not', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.openView('All stays');
    await expect.poll(() => offered(shell, 'Rebuild totals')).toBe(0);
    await shell.page.context().close();
  });
});

describe('Erase guest', () => {
  const personIn = async (shell: Shell): Promise<string> =>
    (
      await shell.request(
        z.object({ createPerson: z.object({ id: z.string() }) }),
        'mutation { createPerson(data: { name: { firstName: "Vera", lastName: "Vergessen" } }) { id } }',
      )
    ).createPerson.id;

  it.each([
    ['en', 'Erase guest', 'Erase for good', /^Erased: \d+ records? emptied or destroyed\. This cannot be undone\.$/],
    ['zh-TW', '刪除賓客資料', '永久刪除', /^已刪除：清空或永久刪除\d+筆記錄，無法復原。$/],
  ] as const)('in %s tells a manager what goes, and does it', async (locale, command, confirm, done) => {
    const shell = await openShell(browser, { role: 'Hotel manager', locale });
    await shell.open(`/object/person/${await personIn(shell)}`);
    await give(shell, command);
    await shell.page.getByRole('dialog').getByRole('button', { name: confirm }).click();
    await shell.page.getByText(done).waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is not offered to a role that may not', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.open(`/object/person/${await personIn(shell)}`);
    await expect.poll(() => offered(shell, 'Erase guest')).toBe(0);
    await shell.page.context().close();
  });
});

describe('Cancel run and Repeat run', () => {
  it('end a run and start it again', async () => {
    const shell = await openShell(browser);
    const { hotelRuns } = await shell.request(
      z.object({ hotelRuns: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
      '{ hotelRuns(filter: { key: { eq: "recalculation:all-guests" } }) { edges { node { id } } } }',
    );
    await shell.open(`/object/hotelRun/${hotelRuns.edges[0]!.node.id}`);
    await give(shell, 'Repeat run');
    await shell.page.getByText(/^Totals of all guests: [\d,]+ read/).waitFor();
    await give(shell, 'Cancel run');
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Cancel run' }).click();
    await shell.page.getByText('“Totals of all guests” is not running, so there is nothing to cancel.').waitFor();
    await shell.page.context().close();
  });
});
