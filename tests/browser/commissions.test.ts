import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, addMonths, calendarDate, firstOfMonth } from '../../plugin/domain/calendar-dates.ts';
import { askRecords, launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Statements = { commissionStatements: { edges: { node: { agencyId: string } }[] } };
/** The agency with the latest statement that was paid. */
const paidAgency = async (): Promise<string> => {
  const { commissionStatements } = await askRecords<Statements>(
    `{ commissionStatements(filter: { status: { eq: PAID } }, orderBy: [{ month: DescNullsLast }, { name: AscNullsLast }]) { edges { node { agencyId } } } }`,
  );
  return commissionStatements.edges[0]!.node.agencyId;
};
/** An agency that brought one stay, last month, with the statement that follows: what the demo hotel has open hangs on the day. */
const openAgency = async (): Promise<string> => {
  const { hotelProperties } = await askRecords<{ hotelProperties: { edges: { node: { id: string } }[] } }>(
    '{ hotelProperties(first: 1) { edges { node { id } } } }',
  );
  const lastMonth = addMonths(firstOfMonth(calendarDate(inject('demoDay'))), -1);
  const id = randomUUID();
  await askRecords('mutation ($data: CompanyCreateInput!) { createCompany(data: $data) { id } }', {
    data: { id, name: 'Viagens Almonda', accountType: 'TRAVEL_AGENCY', accountCommissionPercent: 10 },
  });
  await askRecords('mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }', {
    data: {
      key: `TEST:${id}`,
      confirmationNumber: 'ALM1',
      status: 'CHECKED_OUT',
      arrivalOn: addDays(lastMonth, 9),
      departureOn: addDays(lastMonth, 11),
      roomRevenue: { amountMicros: 240_000_000, currencyCode: 'EUR' },
      propertyId: hotelProperties.edges[0]!.node.id,
      travelAgentId: id,
    },
  });
  const made = async (): Promise<number> =>
    (
      await askRecords<Statements>(
        'query ($id: UUID!) { commissionStatements(filter: { agencyId: { eq: $id } }) { edges { node { agencyId } } } }',
        { id },
      )
    ).commissionStatements.edges.length;
  await expect.poll(made, { timeout: 20_000 }).toBe(1);
  return id;
};
const corporate = async (): Promise<string> => {
  const { companies } = await askRecords<{ companies: { edges: { node: { id: string } }[] } }>(
    '{ companies(filter: { accountType: { eq: COMPETITOR } }, first: 1) { edges { node { id } } } }',
  );
  return companies.edges[0]!.node.id;
};

const openTab = async (shell: Shell, id: string, tab: string) => {
  await shell.open(`/object/company/${id}`);
  await shell.page.getByRole('tab', { name: tab, exact: true }).click();
  return shell.page.locator('[data-component="commissions"]');
};

describe('the commissions of an agency', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('stand month by month and stay by stay, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel sales and marketing' });
    const isEnglish = locale === 'en';
    const panel = await openTab(shell, await paidAgency(), isEnglish ? 'Commissions' : '佣金');
    const list = panel.getByRole('grid', { name: isEnglish ? 'Statements' : '结算单' });
    await list.waitFor();
    expect(await violations(shell.page)).toEqual([]);
    await list
      .locator('tbody tr')
      .filter({ hasText: isEnglish ? 'Paid' : '已支付' })
      .first()
      .click();
    await panel.getByRole('grid', { name: isEnglish ? 'Stays that earn' : '计佣住宿' }).waitFor();
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!isEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('go the way of a statement and back, and give a file', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const panel = await openTab(shell, await openAgency(), 'Commissions');
    await panel.getByRole('grid', { name: 'Statements' }).locator('tbody tr').click();
    await panel.getByRole('button', { name: 'Put on hold' }).first().click();
    await panel.getByLabel('Why is it on hold?').fill('They dispute it');
    await panel.getByRole('button', { name: 'Put on hold' }).last().click();
    await panel.getByText('They dispute it').waitFor();
    await panel.getByRole('button', { name: 'Take off hold' }).click();
    await panel.getByRole('button', { name: 'Close month' }).click();
    await panel.getByRole('button', { name: 'Mark as paid' }).click();
    await panel.getByLabel('Payment reference').fill('SEPA 42');
    await panel.getByRole('button', { name: 'Write down payment' }).click();
    await panel.getByText('SEPA 42').waitFor();
    const file = await panel.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
    expect(decodeURIComponent(file!.replace('data:text/csv;charset=utf-8,', ''))).toContain(
      'Room revenue,%,Commission',
    );
    await panel.getByRole('button', { name: 'Take payment back' }).click();
    await panel.getByRole('button', { name: 'Open again' }).click();
    await panel.getByRole('button', { name: 'Put on hold' }).click();
    await panel.getByLabel('Why is it on hold?').fill('Waits for their list');
    await panel.getByRole('button', { name: 'Put on hold' }).last().click();
    await panel.getByText('Waits for their list').waitFor();
    await panel.getByRole('button', { name: 'All statements' }).click();
    await panel.getByRole('grid', { name: 'Statements' }).waitFor();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('say so of a company that is no agency, and to who may not see them', async () => {
    const id = await corporate();
    const shell = await openShell(browser, { role: 'Hotel manager' });
    await (await openTab(shell, id, 'Commissions')).getByText('is no agency').waitFor();
    await shell.page.context().close();
    const desk = await openShell(browser, { role: 'Hotel front desk' });
    await (await openTab(desk, await paidAgency(), 'Commissions')).getByText('Your role does not show this').waitFor();
    await desk.page.context().close();
  });
});
