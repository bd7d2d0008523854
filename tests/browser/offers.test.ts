import type { Browser } from 'playwright-core';
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

const post = async <Answer>(path: string, body: object): Promise<Answer> => {
  const answer = await fetch(`${inject('hostUrl')}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inject('apiKey')}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Answer;
};

/** A stay to come for which something fits and nothing was offered, from the `skip`th on. */
const stayWithOffers = async (skip: number): Promise<string> => {
  const { data } = await post<{ data: { stays: { edges: { node: { id: string; offers: { edges: unknown[] } } }[] } } }>(
    '/graphql',
    {
      query: `{ stays(filter: { status: { eq: CONFIRMED }, guestId: { is: NOT_NULL } }, orderBy: [{ arrivalOn: AscNullsLast }], first: 40) {
        edges { node { id offers { edges { node { id } } } } } } }`,
    },
  );
  let found = 0;
  for (const { node } of data.stays.edges.filter((one) => one.node.offers.edges.length === 0)) {
    const { fitting } = await post<{ fitting?: unknown[] }>('/s/hotel/offers/fitting', { stayId: node.id });
    if ((fitting?.length ?? 0) > 1 && found++ === skip) return node.id;
  }
  throw new Error('The demo hotel has no stay to offer something for.');
};

const openOffers = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/stay/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  const offers = shell.page.locator('[data-component="stay-offers"]');
  await offers.locator('h3').first().waitFor();
  return offers;
};

describe('the offers of a stay', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('say what fits and why, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel front desk' });
    const isEnglish = locale === 'en';
    const offers = await openOffers(shell, await stayWithOffers(0), isEnglish ? 'Offers' : '推荐方案');
    await offers
      .getByRole('button', { name: isEnglish ? 'Offer' : '提出', exact: true })
      .first()
      .waitFor();
    await expect.poll(() => offers.getByRole('meter').count()).toBeGreaterThan(0);
    await expect.poll(() => offers.locator('blockquote').first().innerText()).not.toBe('');
    expect(await offers.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('are made, declined, taken back and accepted, each with the guest’s word', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const offers = await openOffers(shell, await stayWithOffers(0), 'Offers');
    const offer = offers.getByRole('button', { name: 'Offer', exact: true });
    await offer.first().click();
    await offers.getByText('Offered, not answered').waitFor();
    await offers.getByRole('button', { name: 'Guest declines' }).click();
    const answered = offers.getByRole('grid', { name: 'Answered' });
    await answered.getByText('Declined').waitFor();
    await answered.getByRole('button', { name: 'Take back' }).click();
    await answered.waitFor({ state: 'detached' });
    await offer.first().click();
    await offers.getByRole('button', { name: 'Guest accepts' }).click();
    await shell.page.getByRole('button', { name: 'Guest has agreed' }).click();
    await answered.getByText('Accepted').waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('are measured on the page of performance, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel manager' });
    const isEnglish = locale === 'en';
    await shell.open(`/page/${identifier('page:performance')}`);
    await shell.page.getByRole('tab', { name: isEnglish ? 'Market' : '市场', exact: true }).click();
    const market = shell.page.locator('[data-component="market"]');
    const table = market.getByRole('grid', {
      name: isEnglish ? 'Offers for stays, last twelve months' : '近十二个月的住店推荐方案',
    });
    await table.locator('tbody tr').first().waitFor();
    expect(await market.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
