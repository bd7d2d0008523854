import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser, openShell, type Shell } from './shell.ts';
import { untranslatedOn } from './untranslated.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const made = z.object({ createPerson: z.object({ id: z.string() }) });
const newGuest = async ({ request }: Shell, lastName: string): Promise<string> => {
  const { createPerson } = await request(
    made,
    'mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }',
    { data: { name: { firstName: 'Inês', lastName } } },
  );
  return createPerson.id;
};
const keptShape = z.object({
  roomPreferences: z.object({
    edges: z.array(
      z.object({ node: z.object({ id: z.string(), value: z.string(), validUntil: z.string().nullable() }) }),
    ),
  }),
});
const kept = async ({ request }: Shell, id: string) => {
  const { roomPreferences } = await request(
    keptShape,
    'query ($id: UUID!) { roomPreferences(filter: { personId: { eq: $id } }, orderBy: [{ value: AscNullsLast }]) { edges { node { id value validUntil } } } }',
    { id },
  );
  return roomPreferences.edges.map(({ node }) => node);
};
/** Gives a command by its words in the command menu, with the keyboard alone. */
const give = async ({ page }: Shell, words: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.locator('.command-search').fill(words);
  await page.getByRole('option', { name: words, exact: false }).first().waitFor();
  await page.keyboard.press('Enter');
};
const panelOf = ({ page }: Shell, of = 'guest') => page.locator(`[data-component="wishes-of-${of}"]`).last();

describe('the wishes of a guest', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('are added, shown to contradict, retired and confirmed, %s at %i, %s', async (locale, width, theme) => {
    const inEnglish = locale === 'en';
    const shell = await openShell(browser, { locale, width, theme, role: 'Hotel front desk' });
    const guestId = await newGuest(shell, `Wishes ${locale} ${width}`);
    await shell.open(`/object/person/${guestId}`);
    await shell.page.getByRole('tab', { name: inEnglish ? 'Wishes' : '喜好', exact: true }).click();
    const panel = panelOf(shell);
    const box = panel.getByRole('textbox');
    const add = panel.getByRole('button', { name: inEnglish ? 'Add preference' : '添加偏好' });
    await box.fill('High floor. Sea view.');
    await add.click();
    await panel
      .getByRole('row')
      .filter({ hasText: inEnglish ? 'sea view' : '海景' })
      .waitFor();
    await box.fill('低楼层');
    await add.click();
    const note = panel.getByRole('note');
    await note.waitFor();
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (!inEnglish) expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await note.getByRole('button', { name: inEnglish ? 'Retire: high floor' : '停用：高楼层' }).click();
    await expect.poll(() => note.count()).toBe(0);
    const past = panel.getByRole('row').filter({ hasText: inEnglish ? 'high floor' : '高楼层' });
    await past.getByRole('button', { name: inEnglish ? 'Confirm' : '确认' }).click();
    await note.waitFor();
    expect((await kept(shell, guestId)).map(({ value, validUntil }) => [value, validUntil])).toEqual([
      ['HIGH', null],
      ['LOW', null],
      ['SEA', null],
    ]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('are added from a stay, by the command menu', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const guestId = await newGuest(shell, 'Wishes of a stay');
    const { createStay } = await shell.request(
      z.object({ createStay: z.object({ id: z.string() }) }),
      'mutation ($data: StayCreateInput!) { createStay(data: $data) { id } }',
      { data: { key: 'WISHES:1', name: 'WISHES-1', status: 'INQUIRY', guestId } },
    );
    await shell.open(`/object/stay/${createStay.id}`);
    await give(shell, 'Add preference');
    const panel = panelOf(shell, 'stay');
    await panel.getByText('Nothing known yet').waitFor();
    await panel.getByRole('textbox').fill('no feather pillows');
    await panel.getByRole('button', { name: 'Add preference' }).click();
    await panel.getByRole('row').filter({ hasText: 'no feather pillow' }).waitFor();
    await panel.getByRole('textbox').fill('xyzzy');
    await panel.getByRole('button', { name: 'Add preference' }).click();
    await shell.page.getByText('There is no wish in it that the app knows.').waitFor();
    await expect.poll(() => panel.getByRole('textbox').inputValue()).toBe('xyzzy');
    await shell.page.context().close();
  });

  it('are retired and confirmed on their own page, by the command menu', async () => {
    const administrator = await openShell(browser);
    const guestId = await newGuest(administrator, 'Wishes by command');
    await administrator.request(
      z.object({ createRoomPreference: z.object({ id: z.string() }) }),
      'mutation ($data: RoomPreferenceCreateInput!) { createRoomPreference(data: $data) { id } }',
      {
        data: { name: 'High floor', key: `${guestId}:FLOOR:HIGH`, personId: guestId, category: 'FLOOR', value: 'HIGH' },
      },
    );
    const [one] = await kept(administrator, guestId);
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.open(`/object/roomPreference/${one!.id}`);
    await give(shell, 'Retire preference');
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Retire preference' }).click();
    await shell.page.getByText('Counts no more: high floor. Confirm brings it back.').waitFor();
    await expect.poll(async () => (await kept(administrator, guestId))[0]!.validUntil).not.toBeNull();
    await give(shell, 'Confirm preference');
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Confirm preference' }).click();
    await shell.page.getByText('Confirmed as of today: high floor.').waitFor();
    await expect.poll(async () => (await kept(administrator, guestId))[0]!.validUntil).toBeNull();
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
    await administrator.page.context().close();
  });
});
