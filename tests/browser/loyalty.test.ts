import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { launchBrowser, openShell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const nodes = <Node extends z.ZodType>(node: Node) => z.object({ edges: z.array(z.object({ node })) });
const memberShape = z.object({
  loyaltyMemberships: nodes(z.object({ id: z.string(), number: z.string(), points: z.number(), personId: z.string() })),
});
const MEMBER = `{ loyaltyMemberships(first: 1, filter: { status: { eq: ACTIVE } }, orderBy: [{ points: DescNullsLast }]) { edges { node { id number points personId } } } }`;
const guestShape = z.object({
  people: nodes(z.object({ id: z.string(), guestMemberships: nodes(z.object({ id: z.string() })) })),
});
const GUESTS = `{ people(first: 60, filter: { guestDoNotRent: { eq: false } }) { edges { node { id guestMemberships { edges { node { id } } } } } } }`;

describe('the membership card', () => {
  it.each([
    ['en', 1440],
    ['zh-CN', 1440],
    ['en', 390],
    ['zh-CN', 390],
  ] as const)('shows balance, tier and ledger on the page of a membership, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { locale, width });
    const member = (await shell.request(memberShape, MEMBER)).loyaltyMemberships.edges[0]!.node;
    await shell.open(`/object/loyaltyMembership/${member.id}`);
    if (width === 390) await shell.page.getByRole('tab', { name: locale === 'en' ? 'Card' : '会员卡' }).click();
    const panel = shell.page.locator('[data-component="membership-card"]');
    const card = panel.locator(`[data-membership="${member.number}"]`);
    await card.waitFor();
    expect(await card.locator('dd').first().innerText()).toBe(new Intl.NumberFormat(locale).format(member.points));
    expect(await card.locator('.hotel-table tbody tr').count()).toBeGreaterThan(0);
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('awards points with a reason that stands in the ledger, and the balance follows', async () => {
    const shell = await openShell(browser, {});
    const member = (await shell.request(memberShape, MEMBER)).loyaltyMemberships.edges[0]!.node;
    await shell.open(`/object/loyaltyMembership/${member.id}`);
    const card = shell.page.locator(`[data-component="membership-card"] [data-membership="${member.number}"]`);
    await card.getByRole('button', { name: 'Award' }).click();
    await card.getByRole('spinbutton', { name: 'Points' }).fill('25');
    await card.getByRole('textbox', { name: 'Reason' }).fill('Waited for the room');
    await card.getByRole('button', { name: 'Award' }).last().click();
    await expect
      .poll(() => card.locator('dd').first().innerText(), { timeout: 20_000 })
      .toBe(new Intl.NumberFormat('en').format(member.points + 25));
    await card.getByText('Waited for the room').first().waitFor();
    await shell.page.context().close();
  });

  it('makes a guest a member in one press on the guest’s page', async () => {
    const shell = await openShell(browser, {});
    const { people } = await shell.request(guestShape, GUESTS);
    const guest = people.edges.find(({ node }) => node.guestMemberships.edges.length === 0)!.node;
    await shell.open(`/object/person/${guest.id}`);
    const panel = shell.page.locator('[data-component="guest-panel"]');
    await panel.getByRole('button', { name: 'Enrol' }).click();
    const card = panel.locator('[data-membership]');
    await card.waitFor();
    expect(await card.getAttribute('data-membership')).not.toBe('');
    await card.getByRole('link', { name: 'Reasons and points ledger' }).click();
    await shell.page.locator('[data-component="membership-card"] [data-membership]').waitFor();
    await shell.page.context().close();
  });
});
