import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import { runtimeId } from '../../scripts/embedded-host/metadata/workspace-model.ts';
import { launchBrowser, openShell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

/** Enters the secret that signs links, as the administrator does; '' takes it away. */
const setSecret = async (value: string): Promise<void> => {
  const answer = await fetch(`${inject('hostUrl')}/metadata`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inject('apiKey')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation ($key: String!, $value: String!, $applicationId: UUID!) { updateOneApplicationVariable(key: $key, value: $value, applicationId: $applicationId) }',
      variables: { key: 'HOTEL_LINK_SECRET', value, applicationId: runtimeId(identifier('application')) },
    }),
  });
  const { errors = [] } = (await answer.json()) as { errors?: { message: string }[] };
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await setSecret('a secret of the browser tests that is long enough');
});
afterAll(async () => {
  await setSecret('');
  await browser.close();
});

const propertiesShape = z.object({
  hotelProperties: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});

describe('the link for enquiries', () => {
  it.each([
    ['en', 1440],
    ['zh-CN', 390],
  ] as const)('is shown for a property, opens its form, and is withdrawn, %s at %i', async (locale, width) => {
    const inEnglish = locale === 'en';
    const shell = await openShell(browser, { locale, width, role: 'Hotel manager' });
    const { hotelProperties } = await shell.request(
      propertiesShape,
      '{ hotelProperties(first: 1) { edges { node { id } } } }',
    );
    await shell.open(`/object/hotelProperty/${hotelProperties.edges[0]!.node.id}`);
    await shell.page.keyboard.press('Control+k');
    const words = inEnglish ? 'Link for enquiries' : '咨询链接';
    await shell.page.locator('.command-search').fill(words);
    await shell.page.getByRole('option', { name: words }).first().waitFor();
    await shell.page.keyboard.press('Enter');
    const panel = shell.page.locator('[data-component="enquiry-link"]');
    const box = panel.getByRole('textbox');
    await box.waitFor();
    const link = await box.inputValue();
    expect(await (await fetch(link)).text()).toContain('<form');
    await panel.getByRole('img').waitFor();
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!inEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await panel.getByRole('button').click();
    await shell.page.getByRole('dialog').getByRole('button').last().click();
    await expect.poll(() => box.inputValue()).not.toBe(link);
    expect(await (await fetch(link)).text()).not.toContain('<form');
    expect(await (await fetch(await box.inputValue())).text()).toContain('<form');
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });
});
