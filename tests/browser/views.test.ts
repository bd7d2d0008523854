import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { launchBrowser, openShell, type Shell } from './shell.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const countShape = z.object({ stays: z.object({ totalCount: z.number() }) });
const count = async ({ request }: Shell, filter: object): Promise<number> =>
  (
    await request(countShape, 'query Count($filter: StayFilterInput) { stays(filter: $filter) { totalCount } }', {
      filter,
    })
  ).stays.totalCount;
const shown = ({ page }: Shell): Promise<string> => page.locator('.view-footer span').first().innerText();

describe('a view', () => {
  it('counts what the API counts, before and after a filter is added and taken away', async () => {
    const shell = await openShell(browser);
    await shell.openView('All stays');
    const all = await count(shell, {});
    expect(await shown(shell)).toBe(`${all.toLocaleString('en')} in all`);
    await shell.page.locator('.text-button', { hasText: 'Filter' }).click();
    await shell.page.locator('.popover[open]').getByRole('button', { name: 'Status', exact: true }).click();
    await shell.page.locator('.filter-chip').getByLabel('Cancelled').check();
    await shell.settle();
    const cancelled = await count(shell, { status: { in: ['CANCELLED'] } });
    expect(cancelled).toBeGreaterThan(0);
    await expect.poll(() => shown(shell)).toBe(`${cancelled.toLocaleString('en')} in all`);
    await shell.page.getByRole('button', { name: 'Remove filter on Status' }).click();
    await expect.poll(() => shown(shell)).toBe(`${all.toLocaleString('en')} in all`);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('is read to its last row by scrolling, and no row comes twice', async () => {
    const shell = await openShell(browser);
    await shell.openView('All stays');
    const all = await count(shell, {});
    const scroller = shell.page.locator('.table-scroll');
    const lastIndex = async (): Promise<number> => {
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return shell.page
        .locator('.table-body [role=row]')
        .last()
        .evaluate((row) => Number(row.getAttribute('aria-rowindex')));
    };
    // The heading is the first row.
    await expect.poll(lastIndex, { timeout: 60_000 }).toBe(all + 1);
    const addresses = await scroller.evaluate(async (element) => {
      const seen = new Map<string, string>();
      for (let top = 0; top < element.scrollHeight; top += element.clientHeight) {
        element.scrollTo(0, top);
        // Two frames: one for the scrolling, one for the rows that follow it.
        for (let frame = 0; frame < 2; frame += 1)
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        for (const row of element.querySelectorAll('.table-body [role=row]'))
          seen.set(row.getAttribute('aria-rowindex') ?? '', row.querySelector('a')?.getAttribute('href') ?? '');
      }
      return [...seen.values()];
    });
    expect(addresses).toHaveLength(all);
    expect(new Set(addresses).size).toBe(all);
    await shell.page.context().close();
  });

  it('is put in order by its columns', async () => {
    const shell = await openShell(browser);
    await shell.openView('All stays');
    const firstArrival = (): Promise<string> =>
      shell.page.locator('.table-body [role=row]').first().locator('[role=cell]').nth(4).innerText();
    const header = shell.page.getByRole('columnheader', { name: 'Arrival' });
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    const latest = await firstArrival();
    await header.getByRole('button').click();
    await shell.settle();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(firstArrival).not.toBe(latest);
    expect(new Date(await firstArrival()).getTime()).toBeLessThan(new Date(latest).getTime());
    await shell.page.context().close();
  });

  it('finds by words what the API finds', async () => {
    const shell = await openShell(browser);
    await shell.openView('Guests');
    const people = z.object({
      people: z.object({
        totalCount: z.number(),
        edges: z.array(z.object({ node: z.object({ name: z.object({ lastName: z.string() }) }) })),
      }),
    });
    const query =
      'query Found($filter: PersonFilterInput) { people(first: 1, filter: $filter, orderBy: [{ guestStays: DescNullsLast }]) { totalCount edges { node { name { lastName } } } } }';
    const numbered = { guestNumber: { ilike: 'G%' } };
    const { lastName } = (await shell.request(people, query, { filter: numbered })).people.edges[0]!.node.name;
    const found = await shell.request(people, query, {
      filter: { and: [numbered, { searchVector: { search: lastName } }] },
    });
    expect(found.people.totalCount).toBeGreaterThan(0);
    await shell.page.getByRole('searchbox', { name: 'Search People' }).fill(lastName);
    await expect.poll(() => shown(shell)).toBe(`${found.people.totalCount.toLocaleString('en')} in all`);
    await expect.poll(() => shell.page.locator('.table-body [role=row]').first().innerText()).toContain(lastName);
    await shell.page.getByRole('searchbox', { name: 'Search People' }).fill('nobodyiscalledthis');
    await shell.page.getByText('Nothing matches').waitFor();
    await shell.page.context().close();
  });

  it('as a board counts and adds up what the API does', async () => {
    const shell = await openShell(browser);
    const groups = z.object({
      staysGroupBy: z.array(
        z.object({
          groupByDimensionValues: z.tuple([z.string()]),
          totalCount: z.number(),
          sumTotalRevenueAmountMicros: z.coerce.number(),
        }),
      ),
    });
    const { staysGroupBy } = await shell.request(
      groups,
      '{ staysGroupBy(groupBy: [{ status: true }]) { groupByDimensionValues totalCount sumTotalRevenueAmountMicros } }',
    );
    const confirmed = staysGroupBy.find(({ groupByDimensionValues: [status] }) => status === 'CONFIRMED')!;
    await shell.openView('Stays by status');
    const heading = shell.page.getByRole('region', { name: 'Confirmed', exact: true }).getByRole('heading');
    const sum = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
      confirmed.sumTotalRevenueAmountMicros / 1_000_000,
    );
    await expect
      .poll(() => heading.innerText())
      .toMatch(new RegExp(`Confirmed\\s+${confirmed.totalCount.toLocaleString('en')}\\s+${sum}`));
    await shell.page.context().close();
  });

  it('as a calendar by week shows the same day as by month', async () => {
    const shell = await openShell(browser);
    await shell.openView('Arrivals');
    const today = shell.page.locator('.calendar-day[aria-current="date"]');
    const entries = (): Promise<string[]> =>
      today.locator('.calendar-entry .chip:first-child .chip-label').allInnerTexts();
    const byMonth = await entries();
    await shell.page.getByRole('button', { name: 'Week', exact: true }).click();
    await expect.poll(() => shell.page.locator('.calendar-day').count()).toBe(7);
    await shell.settle();
    expect((await entries()).slice(0, byMonth.length)).toEqual(byMonth);
    await shell.page.getByRole('button', { name: 'Next week' }).click();
    await expect.poll(() => today.count()).toBe(0);
    await shell.page.context().close();
  });

  it('as a calendar shows each arrival on its day', async () => {
    const shell = await openShell(browser);
    const latest = z.object({
      stays: z.object({ edges: z.array(z.object({ node: z.object({ name: z.string(), arrivalOn: z.string() }) })) }),
    });
    const { stays } = await shell.request(
      latest,
      '{ stays(first: 1, filter: { status: { in: [CONFIRMED, IN_HOUSE, CHECKED_OUT] } }, orderBy: [{ arrivalOn: DescNullsLast }]) { edges { node { name arrivalOn } } } }',
    );
    const { name, arrivalOn } = stays.edges[0]!.node;
    await shell.openView('Arrivals');
    const [year, month] = arrivalOn.split('-').map(Number);
    const title = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long' }).format(
      new Date(year!, month! - 1, 1),
    );
    const now = new Date();
    const months = (year! - now.getFullYear()) * 12 + month! - 1 - now.getMonth();
    for (let step = 0; step < Math.abs(months); step += 1)
      await shell.page.getByRole('button', { name: months > 0 ? 'Next month' : 'Previous month' }).click();
    await shell.page.getByRole('heading', { name: title }).waitFor();
    await shell.settle();
    const day = shell.page.locator('.calendar-day', { has: shell.page.locator(`time[datetime="${arrivalOn}"]`) });
    for (const more of await day.getByRole('button', { name: /more$/ }).all()) await more.click();
    await day.getByText(name).waitFor();
    await shell.page.context().close();
  });
});
