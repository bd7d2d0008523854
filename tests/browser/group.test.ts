import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRecords, launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The group with a block that comes next, or of another stage. */
const groupAt = async (stage: string): Promise<string> => {
  const { opportunities } = await askRecords<{ opportunities: { edges: { node: { id: string } }[] } }>(
    `{ opportunities(filter: { groupStage: { eq: ${stage} } }, orderBy: [{ groupArrivalOn: AscNullsLast }]) { edges { node { id } } } }`,
  );
  return opportunities.edges[0]!.node.id;
};

const openGroup = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/opportunity/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  const group = shell.page.locator('[data-component="group"]');
  await group.locator('h2').waitFor();
  return group;
};

describe('a group', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('shows its block against what is booked, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
    const isEnglish = locale === 'en';
    const group = await openGroup(shell, await groupAt('DEFINITE'), isEnglish ? 'Block and pickup' : '预留与预订进度');
    await group
      .getByText(isEnglish ? 'Definite' : '确定', { exact: true })
      .first()
      .waitFor();
    const block = group.getByRole('grid', { name: isEnglish ? 'Block and pickup' : '预留与预订进度' });
    await expect.poll(() => block.locator('tbody tr').count()).toBeGreaterThan(0);
    await expect.poll(() => block.getByRole('meter').count()).toBeGreaterThan(0);
    expect(await group.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('takes a block, and goes no further than its next stage', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const group = await openGroup(shell, await groupAt('INQUIRY'), 'Block and pickup');
    await group.getByRole('button', { name: 'Change block' }).click();
    await group.getByLabel('Rooms a night').fill('4');
    await group.getByRole('button', { name: 'Save block' }).click();
    await group.getByRole('grid', { name: 'Block and pickup' }).waitFor();
    await expect.poll(() => group.getByRole('meter').first().getAttribute('aria-valuemax')).toBe('4');
    await group.getByRole('button', { name: 'Next: Proposed' }).click();
    await group.getByRole('button', { name: 'Next: Tentative' }).waitFor();
    await group.getByRole('button', { name: 'Lost', exact: true }).click();
    const lose = group.getByRole('button', { name: 'Lost', exact: true }).last();
    await expect.poll(() => lose.isDisabled()).toBe(true);
    await group.getByLabel('Why was it lost?').fill('Price');
    await lose.click();
    await group.getByRole('button', { name: 'Back to Proposed' }).click();
    await group.getByRole('button', { name: 'Next: Tentative' }).waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('takes guests one by one and as a list', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const group = await openGroup(shell, await groupAt('DEFINITE'), 'Block and pickup');
    await group.getByRole('button', { name: 'Add guests' }).click();
    await group.getByLabel('Last name').fill('Abelard');
    await group.getByRole('button', { name: 'Add guest', exact: true }).click();
    await group.getByRole('link', { name: 'Abelard' }).first().waitFor();
    await group.getByLabel('Or paste a list').fill('Last name,First name\nBelisar,Ana\nAbelard,');
    await group.getByRole('button', { name: 'Check list' }).click();
    await group.getByText('Line 3: Abelard, on the list already').waitFor();
    await group.getByRole('button', { name: 'Take over 1' }).click();
    await group
      .getByRole('link', { name: /Belisar/ })
      .first()
      .waitFor();
    expect(await violations(shell.page)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
