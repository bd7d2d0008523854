import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser, openShell, type Shell } from './shell.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const guestShape = z.object({
  people: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          name: z.object({ firstName: z.string(), lastName: z.string() }),
          emails: z.object({ primaryEmail: z.string() }),
          phones: z.object({ primaryPhoneNumber: z.string(), primaryPhoneCallingCode: z.string() }),
        }),
      }),
    ),
  }),
});
const GUEST =
  '{ people(first: 1, filter: { and: [{ phones: { primaryPhoneNumber: { neq: "" } } }, { emails: { primaryEmail: { neq: "" } } }, { name: { firstName: { neq: "" } } }] }, orderBy: [{ guestStays: DescNullsLast }]) { edges { node { id name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } } } } }';
const guestOf = async (shell: Shell) => (await shell.request(guestShape, GUEST)).people.edges[0]!.node;

const searchFor = async ({ page }: Shell, text: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.locator('.command-search').fill(text);
};

describe('the search', () => {
  it('finds a guest by name, e-mail and phone, and leads there', async () => {
    const shell = await openShell(browser);
    const guest = await guestOf(shell);
    const { primaryPhoneNumber: number, primaryPhoneCallingCode: code } = guest.phones;
    const name = `${guest.name.firstName} ${guest.name.lastName}`;
    for (const text of [name, guest.emails.primaryEmail, `${code} ${number.slice(0, 3)} ${number.slice(3)}`]) {
      await shell.open('/');
      await searchFor(shell, text);
      const people = shell.page.getByRole('group', { name: 'People', exact: true });
      await people.getByRole('option', { name, exact: true }).first().click();
      await shell.page.waitForURL('**/object/person/*');
    }
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('finds a stay by its name, beside the commands, with the arrows', async () => {
    const shell = await openShell(browser);
    const { stays } = await shell.request(
      z.object({
        stays: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), name: z.string() }) })) }),
      }),
      '{ stays(first: 1, filter: { name: { neq: "" } }) { edges { node { id name } } } }',
    );
    const { id, name } = stays.edges[0]!.node;
    await shell.open('/');
    await searchFor(shell, name.split(' ')[0]!);
    const found = shell.page.getByRole('group', { name: 'Stays', exact: true }).getByRole('option');
    await found.filter({ hasText: name }).waitFor();
    for (let step = 0; (await found.filter({ hasText: name }).getAttribute('aria-selected')) !== 'true'; step += 1) {
      expect(step).toBeLessThan(50);
      await shell.page.keyboard.press('ArrowDown');
    }
    await shell.page.keyboard.press('Enter');
    await shell.page.waitForURL(`**/object/stay/${id}`);
    await shell.page.context().close();
  });

  it('of a relation offers nothing before something is typed, then records that match', async () => {
    const shell = await openShell(browser);
    const guest = await guestOf(shell);
    await shell.open((await shell.recordPath('stay'))!);
    await shell.page.getByRole('button', { name: 'Edit Guest', exact: true }).focus();
    await shell.page.keyboard.press('Enter');
    const offered = shell.page.getByRole('list', { name: 'People' });
    await offered.getByText('Type to search').waitFor();
    await expect.poll(() => offered.locator('[data-value]').count()).toBe(0);
    await shell.page.getByRole('textbox', { name: 'Search Guest' }).fill(guest.emails.primaryEmail);
    await offered.getByText(`${guest.name.firstName} ${guest.name.lastName}`).first().waitFor();
    await shell.page.context().close();
  });
});
