import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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

const openDuplicates = async (options: ShellOptions = {}) => {
  const shell = await openShell(browser, { width: 1440, ...options });
  await shell.open(`/page/${identifier('page:duplicates')}`);
  const panel = shell.page.locator('[data-component="duplicates"]');
  await panel.locator('table').waitFor();
  return { shell, panel, left: () => panel.getByRole('status').first().innerText() };
};

const created = z.object({ id: z.string() });
const statusOf = async (shell: Shell, id: string): Promise<string> =>
  (
    await shell.request(
      z.object({ matchCandidate: z.object({ status: z.string() }) }),
      'query ($id: UUID!) { matchCandidate(filter: { id: { eq: $id } }) { status } }',
      { id },
    )
  ).matchCandidate.status;

/** A pair of guests that nobody has decided on, as the app puts it up. */
const createPair = async (shell: Shell, key: string, score: number): Promise<string> => {
  const { createPeople } = await shell.request(
    z.object({ createPeople: z.array(created) }),
    'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
    { data: ['One', 'Won'].map((firstName) => ({ name: { firstName, lastName: `Duplicate ${key}` } })) },
  );
  const [one, other] = createPeople.map(({ id }) => id);
  const grounds = [{ code: 'FIELD', field: 'lastName', outcome: 'SAME', frequency: null, bits: 5 }];
  const answer = await fetch(`${inject('hostUrl')}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inject('appToken')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($data: MatchCandidateCreateInput!) { createMatchCandidate(data: $data) { id } }',
      variables: { data: { key: `browser:${key}`, name: key, personId: one, otherPersonId: other, score, grounds } },
    }),
  });
  const { data } = z.object({ data: z.object({ createMatchCandidate: created }) }).parse(await answer.json());
  return data.createMatchCandidate.id;
};

describe('the Duplicates page', () => {
  it.each([
    { theme: 'light', locale: 'en', width: 1440 },
    { theme: 'dark', locale: 'zh-CN', width: 1440 },
    { theme: 'dark', locale: 'en', width: 390 },
    { theme: 'light', locale: 'zh-CN', width: 390 },
  ] as const)('is worked with the keyboard alone, $theme $locale $width', async (as) => {
    const { shell, panel, left } = await openDuplicates(as);
    const { page } = shell;
    expect(await violations(page)).toEqual([]);
    if (as.locale !== 'en') expect(await untranslatedOn(page, as.locale)).toEqual([]);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const before = await left();
    const kept = panel.locator('thead').getByRole('link').first();
    const name = await kept.innerText();

    // The page has taken the focus, so the first key arrives without a click.
    await page.keyboard.press('k');
    await expect.poll(() => kept.innerText()).not.toBe(name);
    await page.keyboard.press('k');
    await expect.poll(() => kept.innerText()).toBe(name);
    for (const decision of ['d', 's']) {
      await page.keyboard.press(decision);
      await expect.poll(left).not.toBe(before);
      await page.keyboard.press('u');
      await expect.poll(left).toBe(before);
      await expect.poll(() => kept.innerText()).toBe(name);
    }
    await shell.settle();
    expect(shell.complaints).toEqual([]);
    await page.context().close();
  });

  it('merges with S, takes it back with U, keeps apart with D, and puts off with L', async () => {
    const setUp = await openShell(browser);
    const id = await createPair(setUp, 'single', 0.9999);
    await setUp.page.context().close();
    const { shell, panel } = await openDuplicates();
    const { page } = shell;
    const name = panel.locator('thead').getByRole('link').first();
    await expect.poll(() => name.innerText()).toContain('Duplicate single');
    await page.keyboard.press('s');
    await expect.poll(() => statusOf(shell, id)).toBe('SAME');
    await expect.poll(() => name.innerText()).not.toContain('Duplicate single');
    await page.keyboard.press('u');
    await page.getByText('Taken back.').first().waitFor();
    await expect.poll(() => statusOf(shell, id)).toBe('OPEN');
    // What was put off comes again after the others, which other suites may have added to.
    const pair = () => panel.locator('thead').innerText();
    const put = await pair();
    let shown = put;
    do {
      await page.keyboard.press('l');
      await expect.poll(pair).not.toBe(shown);
      shown = await pair();
    } while (shown !== put);
    await page.keyboard.press('d');
    await expect.poll(() => statusOf(shell, id)).toBe('DIFFERENT');
    await page.context().close();
  });

  it('merges all that are alike at once, after saying how many', async () => {
    const setUp = await openShell(browser);
    const ids = [await createPair(setUp, 'first of two', 0.9999), await createPair(setUp, 'second of two', 0.9998)];
    await setUp.page.context().close();
    const { shell, panel } = await openDuplicates();
    // Pairs of other suites may be alike too.
    const same = panel.getByRole('button', { name: /^Same for all \d+ like this$/ });
    const alike = /\d+/.exec(await same.innerText())![0];
    expect(Number(alike)).toBeGreaterThanOrEqual(2);
    await same.click();
    await shell.page.getByRole('dialog').getByText(`Merge ${alike} pairs?`).waitFor();
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await expect.poll(() => Promise.all(ids.map((id) => statusOf(shell, id)))).toEqual(['SAME', 'SAME']);
    await shell.page.context().close();
  });
});
