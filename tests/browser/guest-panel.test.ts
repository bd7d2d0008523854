import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writtenName } from '../../plugin/domain/guests/name.ts';
import { launchBrowser, openShell } from './shell.ts';

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
          guestStays: z.number(),
          guestNights: z.number(),
          guestCancellations: z.number(),
          guestNoShows: z.number(),
          guestTotalRevenue: z.object({ amountMicros: z.coerce.number(), currencyCode: z.string() }),
        }),
      }),
    ),
  }),
});
const GUEST = `{ people(first: 1, orderBy: [{ guestStays: DescNullsLast }]) { edges { node { id name { firstName lastName } guestStays guestNights guestCancellations guestNoShows guestTotalRevenue { amountMicros currencyCode } } } } }`;

describe('the guest panel', () => {
  it.each(['light', 'dark'] as const)('shows the figures that the API has, %s', async (theme) => {
    const shell = await openShell(browser, { theme });
    const guest = (await shell.request(guestShape, GUEST)).people.edges[0]!.node;
    await shell.open(`/object/person/${guest.id}`);
    const panel = shell.page.locator('[data-component="guest-panel"]');
    await panel.getByRole('heading', { name: writtenName(guest.name) }).waitFor();
    const figures = await panel
      .locator('dl')
      .first()
      .evaluate((list) =>
        Object.fromEntries(
          [...list.querySelectorAll('dt')].map((term) => [term.textContent, term.nextElementSibling?.textContent]),
        ),
      );
    const { amountMicros, currencyCode } = guest.guestTotalRevenue;
    expect(figures).toMatchObject({
      'Stays completed': String(guest.guestStays),
      Nights: String(guest.guestNights),
      Cancellations: String(guest.guestCancellations),
      'No-shows': String(guest.guestNoShows),
    });
    const revenue = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: currencyCode,
      maximumFractionDigits: 0,
    }).format(amountMicros / 1_000_000);
    expect(figures['Total revenue']).toContain(revenue);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('fits a phone without being scrolled sideways', async () => {
    const shell = await openShell(browser, { width: 390 });
    const guest = (await shell.request(guestShape, GUEST)).people.edges[0]!.node;
    await shell.open(`/object/person/${guest.id}`);
    await shell.page.getByRole('tab', { name: 'Guest' }).click();
    const panel = shell.page.locator('[data-component="guest-panel"]');
    await panel.getByRole('heading').first().waitFor();
    expect(
      await shell.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await shell.page.context().close();
  });
});
