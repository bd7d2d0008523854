import type { Browser } from 'playwright-core';
import { addDays, format } from 'date-fns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
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

const dayFromNow = (days: number): string => format(addDays(new Date(), days), 'yyyy-MM-dd');

describe('a view', () => {
  it('counts what the API counts, before and after a filter is added and taken away', async () => {
    const shell = await openShell(browser);
    await shell.openView('All stays');
    const all = await count(shell, {});
    await expect.poll(() => shown(shell)).toBe(`${all.toLocaleString('en')} in all`);
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

  it('shows what its address asks for, in place of what it shows by itself', async () => {
    const shell = await openShell(browser);
    const query = new URLSearchParams({
      'filter[arrivalOn][IS_AFTER]': dayFromNow(-60),
      'filter[arrivalOn][IS_BEFORE]': dayFromNow(-10),
    });
    await shell.open(`/objects/stays?${query}`);
    const asked = await count(shell, {
      and: [{ arrivalOn: { gte: dayFromNow(-60) } }, { arrivalOn: { lt: dayFromNow(-10) } }],
    });
    expect(asked).toBeGreaterThan(0);
    await expect.poll(() => shown(shell)).toBe(`${asked.toLocaleString('en')} in all`);
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
    const firstBooking = (): Promise<string> =>
      shell.page.locator('.table-body [role=row]').first().locator('[role=cell]').last().innerText();
    const header = shell.page.getByRole('columnheader', { name: 'Booked at' });
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    const latest = await firstBooking();
    await header.getByRole('button').click();
    await shell.settle();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(firstBooking).not.toBe(latest);
    expect(new Date(await firstBooking()).getTime()).toBeLessThan(new Date(latest).getTime());
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
      filter: { and: [numbered, { name: { lastName: { ilike: `%${lastName}%` } } }] },
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
      'query Due($filter: StayFilterInput) { staysGroupBy(groupBy: [{ status: true }], filter: $filter) { groupByDimensionValues totalCount sumTotalRevenueAmountMicros } }',
      { filter: { and: [{ departureOn: { gte: dayFromNow(1) } }, { departureOn: { lte: dayFromNow(14) } }] } },
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
    await shell.openView('Days of arrival');
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

  it('as a calendar shows five records of a day, as Twenty’s client does', async () => {
    const shell = await openShell(browser);
    const now = new Date();
    const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), 15)).toISOString().slice(0, 10);
    const made = await shell.request(
      z.object({ createStays: z.array(z.object({ id: z.string() })) }),
      'mutation Make($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
      { data: Array.from({ length: 12 }, () => ({ arrivalOn: day, departureOn: day, status: 'CONFIRMED' })) },
    );
    await shell.openView('Days of arrival');
    await shell.page.locator('.calendar-entry').first().waitFor();
    const cell = shell.page.locator('.calendar-day', { has: shell.page.locator(`time[datetime="${day}"]`) });
    await expect.poll(() => cell.locator('.calendar-entry').count()).toBe(5);
    await expect.poll(() => cell.getByRole('button').count()).toBe(0);
    await shell.request(
      z.object({ destroyStays: z.array(z.object({ id: z.string() })) }),
      'mutation Destroy($ids: [UUID!]) { destroyStays(filter: { id: { in: $ids } }) { id } }',
      { ids: made.createStays.map(({ id }) => id) },
    );
    await shell.page.context().close();
  });

  it('on a phone is a list of cards, and says how much more there is and gives it', async () => {
    const shell = await openShell(browser, { width: 390 });
    await shell.openView('All stays');
    const all = await count(shell, {});
    const cards = shell.page.locator('.record-cards > li');
    await expect.poll(() => cards.count()).toBe(60);
    await shell.page.getByText(`60 of ${all.toLocaleString('en')}`).waitFor();
    await shell.page.getByRole('button', { name: 'More', exact: true }).click();
    await expect.poll(() => cards.count()).toBe(120);
    expect(
      await shell.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await expect.poll(() => shell.page.getByRole('table').count()).toBe(0);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('of tasks shows what they are about, each in a row of its own', async () => {
    const shell = await openShell(browser);
    await shell.open('/objects/tasks');
    const cells = shell.page.locator('.table-body [role=cell]');
    const texts = await cells.allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(text))).toEqual([]);
    const tooHigh = await shell.page
      .locator('.table-body [role=row]')
      .evaluateAll((rows) => rows.filter((row) => row.scrollHeight > row.clientHeight).length);
    expect(tooHigh).toBe(0);
    await shell.page.context().close();
  });

  it.each([390, 1360])('opens its menus and editors inside the window, %i pixels wide', async (width) => {
    const shell = await openShell(browser, { width });
    await shell.openView('All stays');
    const inside = (): Promise<boolean> =>
      shell.page.locator(':popover-open').evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left;
      });
    for (const title of ['Filter', 'Sort']) {
      await shell.page.locator('summary.text-button', { hasText: title }).click();
      await expect.poll(inside).toBe(true);
      await shell.page.keyboard.press('Escape');
      await expect.poll(() => shell.page.locator(':popover-open').count()).toBe(0);
    }
    if (width > 800) {
      const row = shell.page.locator('.table-body [role=row]').nth(20);
      await row.locator('.cell-edit').last().focus();
      await shell.page.keyboard.press('Enter');
      await expect.poll(inside).toBe(true);
    }
    await shell.page.context().close();
  });

  it('creates nothing by a click on New, and a record once something is filled in', async () => {
    const shell = await openShell(browser);
    const people = z.object({ people: z.object({ totalCount: z.number() }) });
    const total = async (): Promise<number> =>
      (await shell.request(people, '{ people { totalCount } }')).people.totalCount;
    const before = await total();
    await shell.open('/objects/people');
    await shell.page.getByRole('button', { name: 'New Person' }).click();
    const dialog = shell.page.getByRole('dialog', { name: 'New Person' });
    await expect.poll(() => dialog.getByRole('button', { name: 'Create' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => total()).toBe(before);
    await shell.page.getByRole('button', { name: 'New Person' }).click();
    await dialog.getByLabel('First name').fill('Wilhelmina');
    await dialog.getByLabel('Last name').fill('Newcomer');
    await shell.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await shell.page.getByRole('heading', { name: 'Wilhelmina Newcomer' }).first().waitFor();
    await expect.poll(() => total()).toBe(before + 1);
    const id = shell.page.url().split('/').at(-1)!;
    await shell.request(
      z.object({ destroyPerson: z.object({ id: z.string() }) }),
      'mutation Destroy($id: UUID!) { destroyPerson(id: $id) { id } }',
      { id },
    );
    await shell.page.context().close();
  });
});
