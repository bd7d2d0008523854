import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import { launchBrowser, openShell, type Shell, type ShellOptions } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const KEEP_PAGE = `/page/${identifier('page:guests-to-keep')}`;
const panelOf = (page: Page, name = 'guests-to-keep') => page.locator(`[data-component="${name}"]`);
const rows = (page: Page) => panelOf(page).locator('.hotel-table tbody tr');

const openKeep = async (options: ShellOptions = {}): Promise<Shell> => {
  const shell = await openShell(browser, { width: 1440, ...options });
  await shell.open(KEEP_PAGE);
  await rows(shell.page).first().waitFor();
  return shell;
};

const SIZES = [
  { theme: 'light', locale: 'en', width: 1440 },
  { theme: 'dark', locale: 'zh-CN', width: 1440 },
  { theme: 'dark', locale: 'en', width: 390 },
  { theme: 'light', locale: 'zh-CN', width: 390 },
] as const;

describe('Guests to keep', () => {
  it.each(SIZES)('can be used by everyone, $theme $locale $width', async (as) => {
    const { page, complaints } = await openKeep(as);
    expect(await violations(page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(page, as.locale)).toEqual([]);
    expect(await panelOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one request before first content', async () => {
    const shell = await openShell(browser, { width: 1440 });
    const asked: string[] = [];
    shell.page.context().on('request', (request) => {
      if (request.url().endsWith('/graphql') && request.method() === 'POST') asked.push(request.postData() ?? '');
    });
    await shell.open(KEEP_PAGE);
    await rows(shell.page).first().waitFor();
    expect(asked.filter((body) => body.includes('GuestsToKeep'))).toHaveLength(1);
    await shell.page.context().close();
  });

  it('is worked with the keyboard: taken with t, taken back with u', async () => {
    const { page } = await openKeep();
    const first = rows(page).first();
    await first.locator('input').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('t');
    await page.getByText('1 guest taken on.').first().waitFor();
    const keeper = rows(page).nth(1).locator('td').last();
    await expect.poll(() => keeper.innerText()).not.toBe('–');
    await rows(page).nth(1).locator('input').focus();
    await page.keyboard.press('u');
    await page.getByText('Undone for 1 guest.').first().waitFor();
    await expect.poll(() => keeper.innerText()).toBe('–');
    await page.context().close();
  });

  it('means the row that the arrow has moved to, however fast the letter follows', async () => {
    const { page } = await openKeep();
    await rows(page)
      .first()
      .locator('input')
      .evaluate((box: HTMLElement) => {
        box.focus();
        for (const key of ['ArrowDown', 'ArrowDown', 't'])
          box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    await page.getByText('1 guest taken on.').first().waitFor();
    const keeperOf = (row: number): Promise<string> => rows(page).nth(row).locator('td').last().innerText();
    await expect.poll(() => keeperOf(2)).not.toBe('–');
    await panelOf(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => keeperOf(2)).toBe('–');
    await page.context().close();
  });

  it('goes on with the letters from the row that was clicked', async () => {
    const { page } = await openKeep();
    await rows(page).nth(3).locator('td').nth(2).click();
    // The component sets the focus once it has heard of the click.
    await rows(page).nth(3).locator('input:focus').waitFor();
    await page.keyboard.press('n');
    await panelOf(page).getByRole('button', { name: 'Company decides' }).waitFor();
    await page.context().close();
  });

  it('puts a guest off for a reason, and the guest leaves the list', async () => {
    const { page } = await openKeep();
    // Before the name stand its initials, on a line of their own.
    const name = (await rows(page).nth(2).locator('td').nth(1).innerText()).split('\n').at(-1)!;
    await rows(page).nth(2).click();
    await panelOf(page).getByRole('button', { name: 'Not now' }).click();
    await panelOf(page).getByRole('button', { name: 'Company decides' }).click();
    await page.getByText('1 guest put off until').first().waitFor();
    await expect.poll(() => rows(page).filter({ hasText: name }).count()).toBe(0);
    await panelOf(page).getByRole('button', { name: 'Undo' }).click();
    await rows(page).filter({ hasText: name }).first().waitFor();
    await page.context().close();
  });

  it('makes a call a task with all that is needed for it', async () => {
    const { page } = await openKeep();
    await rows(page).first().click();
    await panelOf(page).getByRole('button', { name: 'Call' }).click();
    await panelOf(page).getByText('Reached by', { exact: false }).waitFor();
    await panelOf(page).getByRole('button', { name: 'Not reached' }).first().click();
    await page.getByText('comes up again on').first().waitFor();
    await page.context().close();
  });

  it('shows one thing at a time on a phone, with the way back', async () => {
    const { page } = await openKeep({ width: 390 });
    await rows(page).first().click();
    const back = panelOf(page).getByRole('button', { name: 'Back to the list' });
    await back.waitFor();
    await expect.poll(() => rows(page).first().isVisible()).toBe(false);
    await back.click();
    await rows(page).first().waitFor();
    await page.context().close();
  });
});

describe('the retention of a guest', () => {
  it.each(SIZES)('says whether he comes again and what to do, $theme $locale $width', async (as) => {
    const shell = await openShell(browser, as);
    const { people } = await shell.request(
      z.object({ people: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
      '{ people(first: 1, filter: { guestLifecycle: { eq: AT_RISK } }) { edges { node { id } } } }',
    );
    await shell.open(`/object/person/${people.edges[0]!.node.id}`);
    await shell.page
      .getByRole('tab', { name: as.locale === 'en' ? 'Retention' : '客户维系' })
      .first()
      .click();
    const panel = panelOf(shell.page, 'guest-retention');
    await panel.locator('dd').first().waitFor();
    expect(await violations(shell.page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(shell.page, as.locale)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});

describe('a message to a guest', () => {
  const made = z.object({ id: z.string() });

  it('is copied where nobody has a mailbox, and sent from it where whoever writes has one', async () => {
    const shell = await openShell(browser, { width: 1440 });
    const { page } = shell;
    const { createPerson } = await shell.request(
      z.object({ createPerson: made }),
      'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
      {
        data: {
          name: { firstName: 'Zoe', lastName: 'Written' },
          emails: { primaryEmail: 'zoe.written@mail.example', additionalEmails: [] },
          guestLanguage: 'en',
        },
      },
    );
    await shell.request(
      z.object({ createConsentEvent: made }),
      'mutation ($data: ConsentEventCreateInput!) { createConsentEvent(data: $data) { id } }',
      {
        data: {
          key: `${createPerson.id}:EMAIL:MARKETING:form`,
          name: 'granted',
          personId: createPerson.id,
          channel: 'EMAIL',
          purpose: 'MARKETING',
          state: 'GRANTED',
          recordedAt: new Date().toISOString(),
        },
      },
    );
    await shell.open(`/object/person/${createPerson.id}`);
    await page.getByRole('tab', { name: 'Retention' }).first().click();
    const panel = panelOf(page, 'guest-retention');
    await panel.getByRole('button', { name: 'Write' }).click();
    await panel.getByText('No mailbox of yours is connected', { exact: false }).waitFor();
    await page.evaluate(() =>
      fetch('/shell/mailboxes', {
        method: 'POST',
        headers: { authorization: `Bearer ${localStorage.getItem('hotel-shell.token')}` },
        body: JSON.stringify({ address: 'desk@hotel.example' }),
      }),
    );
    await page.reload();
    await page.getByRole('tab', { name: 'Retention' }).first().click();
    await panel.getByRole('button', { name: 'Write' }).click();
    const send = panel.getByRole('button', { name: 'Send from desk@hotel.example' });
    await send.waitFor();
    expect(await violations(page)).toEqual([]);
    await send.click();
    await page.getByText('Sent from desk@hotel.example.').first().waitFor();
    await page.context().close();
  });
});

const PLAYS_PAGE = `/page/${identifier('page:plays')}`;

describe('Plays', () => {
  it.each(SIZES)('shows what each brings, and the editor of one, $theme $locale $width', async (as) => {
    const { page, complaints, open } = await openShell(browser, as);
    await open(PLAYS_PAGE);
    const panel = panelOf(page, 'plays');
    await panel.locator('.hotel-table tbody tr').first().click();
    await panel.locator('fieldset').first().waitFor();
    await expect.poll(() => panel.locator('[aria-live]').innerText()).not.toBe('…');
    expect(await violations(page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(page, as.locale)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says by what the touches of a play were held back', async () => {
    const shell = await openShell(browser, { width: 1440 });
    await shell.open(PLAYS_PAGE);
    const panel = panelOf(shell.page, 'plays');
    await panel.locator('.hotel-table tbody tr', { hasText: 'We miss you' }).click();
    await panel.getByRole('grid', { name: 'Held back' }).getByText('No consent').waitFor();
    await shell.page.context().close();
  });

  it('counts whom a play means while it is edited, and saves it', async () => {
    const shell = await openShell(browser, { width: 1440 });
    await shell.open(PLAYS_PAGE);
    const panel = panelOf(shell.page, 'plays');
    await panel.locator('.hotel-table tbody tr').first().click();
    const counted = panel.locator('[aria-live]');
    await expect.poll(() => counted.innerText()).toMatch(/guests/);
    const before = await counted.innerText();
    await panel.getByRole('checkbox', { name: 'Occasional' }).click();
    await expect.poll(() => counted.innerText()).not.toBe(before);
    const holdout = panel.getByRole('spinbutton', { name: 'Holdout %' });
    await holdout.fill('60');
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('A number from 0 to 50.').waitFor();
    await holdout.fill('7');
    await panel.getByRole('button', { name: 'Save' }).click();
    await shell.page.getByText('Saved.', { exact: false }).first().waitFor();
    const { retentionPlays } = await shell.request(
      z.object({ retentionPlays: z.object({ totalCount: z.number() }) }),
      '{ retentionPlays(filter: { holdoutPercent: { eq: 7 } }) { totalCount } }',
    );
    expect(retentionPlays.totalCount).toBe(1);
    await shell.page.context().close();
  });
});

describe('the task of a call', () => {
  const taskShape = z.object({
    retentionTouches: z.object({ edges: z.array(z.object({ node: z.object({ taskId: z.string() }) })) }),
  });
  let taskId: string;
  beforeAll(async () => {
    const shell = await openKeep();
    await rows(shell.page).nth(4).click();
    await panelOf(shell.page).getByRole('button', { name: 'Call' }).click();
    await panelOf(shell.page).getByText('Reached by', { exact: false }).waitFor();
    const { retentionTouches } = await shell.request(
      taskShape,
      '{ retentionTouches(first: 1, filter: { and: [{ status: { eq: TASK_CREATED } }, { taskId: { is: NOT_NULL } }] }) { edges { node { taskId } } } }',
    );
    taskId = retentionTouches.edges[0]!.node.taskId;
    await shell.page.context().close();
  });
  const openTask = async (as: ShellOptions): Promise<Shell> => {
    const shell = await openShell(browser, as);
    await shell.open(`/object/task/${taskId}`);
    await shell.page
      .getByRole('tab', { name: as.locale === 'zh-CN' ? '联系结果' : 'What came of it' })
      .first()
      .click();
    await outcomes(shell).first().waitFor();
    return shell;
  };
  const outcomes = ({ page }: Shell) => panelOf(page, 'task-outcome').getByRole('group').getByRole('button');

  it.each(SIZES)('asks what came of it, $theme $locale $width', async (as) => {
    const shell = await openTask(as);
    expect(await violations(shell.page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(shell.page, as.locale)).toEqual([]);
    const panel = panelOf(shell.page, 'task-outcome');
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('takes it in one press', async () => {
    const shell = await openTask({ width: 1440 });
    await outcomes(shell).first().click();
    await expect.poll(() => outcomes(shell).count()).toBe(0);
    await panelOf(shell.page, 'task-outcome').getByText('Interested').waitFor();
    await shell.page.context().close();
  });
});
