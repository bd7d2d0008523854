import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import chinese from '../../locales/zh-CN.json' with { type: 'json' };
import { launchBrowser, openShell, type Shell } from './shell.ts';
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
const SILVER = MEMBER.replace('status: { eq: ACTIVE }', 'status: { eq: ACTIVE }, tier: { code: { eq: "SILVER" } }');
const guestShape = z.object({
  people: nodes(z.object({ id: z.string(), guestMemberships: nodes(z.object({ id: z.string() })) })),
});
const GUESTS = `{ people(first: 60, filter: { guestDoNotRent: { eq: false } }) { edges { node { id guestMemberships { edges { node { id } } } } } } }`;

const CHINESE = z.record(z.string(), z.unknown()).parse(chinese);
/** The texts of the panels in a language, by their English. */
const wordsIn =
  (locale: 'en' | 'zh-CN') =>
  (text: string): string =>
    locale === 'en' ? text : z.string().parse(CHINESE[text]);

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
    await expect
      .poll(() => card.locator('dd').first().innerText())
      .toBe(new Intl.NumberFormat(locale).format(member.points));
    await card.getByText(locale === 'en' ? 'Why this tier?' : '为什么是这个等级？').waitFor();
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
      .poll(() => card.locator('dd').first().innerText())
      .toBe(new Intl.NumberFormat('en').format(member.points + 25));
    await shell.page.getByRole('tab', { name: 'Ledger' }).click();
    const ledger = shell.page.locator('[data-component="membership-ledger"]');
    const line = ledger.getByRole('row').filter({ hasText: 'Waited for the room' }).first();
    await line.getByRole('button', { name: 'Reverse' }).click();
    await ledger.getByRole('textbox', { name: 'Reason' }).fill('Another guest');
    await ledger.getByRole('button', { name: 'Reverse' }).first().click();
    await ledger.getByRole('row').filter({ hasText: 'Another guest' }).first().waitFor();
    await line.getByText('Reversed').waitFor();
    await expect.poll(() => line.getByRole('button', { name: 'Reverse' }).count()).toBe(0);
    await shell.page.context().close();
  });

  it('redeems a reward, which waits to be fulfilled, and takes it back', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const member = (await shell.request(memberShape, MEMBER)).loyaltyMemberships.edges[0]!.node;
    await shell.open(`/object/loyaltyMembership/${member.id}`);
    const card = shell.page.locator(`[data-component="membership-card"] [data-membership="${member.number}"]`);
    const balance = () => card.locator('dd').first().innerText();
    const before = await balance();
    const waiting = card.getByRole('grid', { name: 'Rewards to fulfil' }).getByRole('button', { name: 'Take back' });
    const had = await waiting.count();
    await card.getByRole('button', { name: 'Redeem' }).click();
    await card.getByRole('combobox', { name: 'Reward' }).waitFor();
    await card.getByRole('button', { name: 'Redeem' }).last().click();
    await expect.poll(balance).not.toBe(before);
    await expect.poll(() => waiting.count()).toBe(had + 1);
    await waiting.first().click();
    await shell.page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await expect.poll(balance).toBe(before);
    await expect.poll(() => waiting.count()).toBe(had);
    await shell.page.context().close();
  });

  it('says why a member is Silver and what is missing to Gold, and does not offer what the role may not do', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    const { loyaltyMemberships } = await shell.request(memberShape, SILVER);
    await shell.open(`/object/loyaltyMembership/${loyaltyMemberships.edges[0]!.node.id}`);
    const card = shell.page.locator('[data-component="membership-card"] [data-membership]');
    await card.getByText(/ to Gold by /).waitFor();
    await card.getByText('Why this tier?').click();
    await card.getByText(/^Silver (renewed )?until .+(nights|stays) \(at least \d+/).waitFor();
    await card.getByRole('button', { name: 'Award' }).waitFor();
    await expect.poll(() => card.getByRole('button', { name: 'Tier by exception' }).count()).toBe(0);
    await shell.page.getByRole('tab', { name: 'Ledger' }).click();
    const ledger = shell.page.locator('[data-component="membership-ledger"]');
    await ledger.getByText('Stays behind it').first().waitFor();
    await ledger.getByText(/ to Gold by /).waitFor();
    await expect.poll(() => ledger.getByRole('button', { name: 'Reverse' }).count()).toBe(0);
    await shell.page.context().close();
  });

  it('shows why and the ledger in Chinese on a phone', async () => {
    const shell = await openShell(browser, { locale: 'zh-CN', width: 390 });
    const member = (await shell.request(memberShape, MEMBER)).loyaltyMemberships.edges[0]!.node;
    await shell.open(`/object/loyaltyMembership/${member.id}`);
    await shell.page.getByRole('tab', { name: '积分明细' }).click();
    const ledger = shell.page.locator('[data-component="membership-ledger"]');
    await ledger.getByText('所依据的住店').first().waitFor();
    expect(await ledger.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    expect(await untranslatedOn(shell.page, 'zh-CN')).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440],
    ['zh-CN', 390],
  ] as const)('gives points to another member, whose name is said before, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { locale, width });
    const say = wordsIn(locale);
    const { loyaltyMemberships } = await shell.request(memberShape, MEMBER.replace('first: 1', 'first: 2'));
    const [from, to] = loyaltyMemberships.edges.map(({ node }) => node);
    await shell.open(`/object/loyaltyMembership/${from!.id}`);
    if (width === 390) await shell.page.getByRole('tab', { name: '会员卡' }).click();
    const card = shell.page.locator(`[data-component="membership-card"] [data-membership="${from!.number}"]`);
    const transfer = card.getByRole('button', { name: say('Transfer'), exact: true });
    await transfer.click();
    await card.getByRole('textbox', { name: say('Member number of the other') }).fill('nobody');
    await card.getByRole('spinbutton', { name: say('Points') }).fill('10');
    await card.getByRole('textbox', { name: say('Reason') }).fill('Family');
    await transfer.last().click();
    await card.getByText(say('No active member of this program has that number.')).waitFor();
    await card.getByRole('textbox', { name: say('Member number of the other') }).fill(to!.number);
    await transfer.last().click();
    const dialog = shell.page.getByRole('dialog');
    await dialog.getByText(to!.number).waitFor();
    await dialog.getByRole('button', { name: say('Transfer') }).click();
    const balance = (points: number): string => new Intl.NumberFormat(locale).format(points);
    await expect.poll(() => card.locator('dd').first().innerText()).toBe(balance(from!.points - 10));
    await shell.open(`/object/loyaltyMembership/${to!.id}`);
    if (width === 390) await shell.page.getByRole('tab', { name: '会员卡' }).click();
    const other = shell.page.locator(`[data-component="membership-card"] [data-membership="${to!.number}"]`);
    await expect.poll(() => other.locator('dd').first().innerText()).toBe(balance(to!.points + 10));
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440],
    ['zh-CN', 390],
  ] as const)(
    'is told on the brief of a stay: what the guest is entitled to, ticked off as it is given, %s at %i',
    async (locale, width) => {
      const shell = await openShell(browser, { role: 'Hotel front desk', locale, width });
      const say = wordsIn(locale);
      const { stays } = await shell.request(
        z.object({ stays: nodes(z.object({ id: z.string() })) }),
        '{ stays(first: 1, filter: { memberBenefits: { containsAny: [MEMBER_RATE] } }) { edges { node { id } } } }',
      );
      await shell.open(`/object/stay/${stays.edges[0]!.node.id}`);
      const brief = shell.page.locator('[data-component="stay-brief"]');
      await brief.getByText(say('Entitled to'), { exact: true }).waitFor();
      const given = brief.getByRole('checkbox', { name: say('Member rate') });
      const before = await given.isChecked();
      await given.click();
      await expect.poll(() => given.isChecked()).toBe(!before);
      const stayOf = async () =>
        (
          await shell.request(
            z.object({ stay: z.object({ benefitsGiven: z.array(z.string()).nullable() }) }),
            'query ($id: UUID!) { stay(filter: { id: { eq: $id } }) { benefitsGiven } }',
            { id: stays.edges[0]!.node.id },
          )
        ).stay.benefitsGiven ?? [];
      await expect.poll(async () => (await stayOf()).includes('MEMBER_RATE')).toBe(!before);
      if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
      await shell.page.context().close();
    },
  );

  it('joins two cards of one guest, who were two guests before', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const { loyaltyMemberships } = await shell.request(memberShape, MEMBER.replace('first: 1', 'first: 6'));
    const [keep, other] = loyaltyMemberships.edges.slice(4).map(({ node }) => node);
    await shell.open(`/object/loyaltyMembership/${keep!.id}`);
    const card = shell.page.locator(`[data-component="membership-card"] [data-membership="${keep!.number}"]`);
    const join = card.getByRole('button', { name: 'Join cards', exact: true });
    await join.click();
    await card.getByText('The guest has no other card of this program.').waitFor();
    await shell.request(
      z.unknown(),
      'mutation ($id: UUID!, $data: LoyaltyMembershipUpdateInput!) { updateLoyaltyMembership(id: $id, data: $data) { id } }',
      { id: other!.id, data: { personId: keep!.personId } },
    );
    await shell.open(`/object/loyaltyMembership/${keep!.id}`);
    await join.click();
    await card.getByRole('combobox', { name: 'Card to be closed' }).waitFor();
    await join.last().click();
    const dialog = shell.page.getByRole('dialog');
    await dialog.getByText(other!.number).waitFor();
    await dialog.getByRole('button', { name: 'Join cards' }).click();
    await expect
      .poll(
        async () =>
          (
            await shell.request(
              z.object({ loyaltyMembership: z.object({ status: z.string(), points: z.number() }) }),
              'query ($id: UUID!) { loyaltyMembership(filter: { id: { eq: $id } }) { status points } }',
              { id: other!.id },
            )
          ).loyaltyMembership.status,
        { timeout: 20_000 },
      )
      .toBe('CLOSED');
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
    await expect.poll(() => card.getAttribute('data-membership')).not.toBe('');
    await card.getByRole('link', { name: 'Reasons and points ledger' }).click();
    await shell.page.locator('[data-component="membership-card"] [data-membership]').waitFor();
    await shell.page.context().close();
  });
});

const PAGE = `/page/${identifier('page:loyalty-program')}`;
const membersShape = z.object({
  loyaltyMemberships: nodes(z.object({ number: z.string(), tier: z.object({ code: z.string() }).nullable() })),
});
const tiersOfMembers = async ({ request }: Shell): Promise<string[]> =>
  (
    await request(membersShape, '{ loyaltyMemberships(first: 200) { edges { node { number tier { code } } } } }')
  ).loyaltyMemberships.edges.map(({ node: { number, tier } }) => `${number} ${tier?.code ?? ''}`);
const rulesOf = async (shell: Shell, locale: 'en' | 'zh-CN' = 'en') => {
  await shell.open(PAGE);
  await shell.page.getByRole('tab', { name: locale === 'en' ? 'Rules' : '规则' }).click();
  const rules = shell.page.locator('[data-component="loyalty-rules"]');
  await rules.getByText(locale === 'en' ? 'The rules can be used.' : '规则可用。').waitFor();
  return rules;
};

describe('the loyalty program', () => {
  it.each([
    ['en', 1440, 'light'],
    ['zh-CN', 1440, 'dark'],
    ['en', 390, 'dark'],
    ['zh-CN', 390, 'light'],
  ] as const)('tells tiers, members, points and rules, %s at %i, %s', async (locale, width, theme) => {
    const shell = await openShell(browser, { locale, width, theme });
    await shell.open(PAGE);
    const page = shell.page.locator('[data-component="loyalty-program"]');
    const tiers = page.getByRole('grid', { name: locale === 'en' ? 'Tiers' : '等级', exact: true });
    await tiers.getByText(locale === 'en' ? '15 nights or 8 stays' : '15晚或8次入住').waitFor();
    await expect.poll(() => tiers.locator('tbody tr').count()).toBe(4);
    await page.getByRole('grid', { name: locale === 'en' ? 'Points by year' : '逐年积分' }).waitFor();
    expect(await page.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    const rules = await rulesOf(shell, locale);
    expect(await rules.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(shell.page)).toEqual([]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    expect(shell.complaints).toEqual([]);
    await shell.page.context().close();
  });

  it('says at the field what is wrong while it is typed, and offers neither simulation nor activation', async () => {
    const shell = await openShell(browser);
    const rules = await rulesOf(shell);
    const bonus = rules.getByRole('spinbutton', { name: 'Bonus points, in percent' }).nth(1);
    await bonus.fill('-3');
    await rules.getByText('The rules cannot be used yet.').waitFor();
    await expect.poll(() => bonus.getAttribute('aria-invalid')).toBe('true');
    await rules.getByText('must be at least 0').waitFor();
    for (const name of ['Simulate', 'Activate'])
      await expect.poll(() => rules.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    await bonus.fill('12');
    await rules.getByText('The rules can be used.').waitFor();
    await expect.poll(() => bonus.getAttribute('aria-invalid')).toBeNull();
    await shell.page.context().close();
  });

  it('shows who would fall by a higher threshold before anything happens, and activates from tomorrow', async () => {
    const shell = await openShell(browser, { role: 'Hotel manager' });
    const before = await tiersOfMembers(shell);
    const rules = await rulesOf(shell);
    // Silver asks for 5 nights or 3 stays.
    const silver = rules.locator('.hotel-card').filter({ has: shell.page.getByRole('heading', { name: 'Silver' }) });
    const nights = silver.getByRole('spinbutton', { name: 'Nights, at least' });
    await nights.focus();
    await shell.page.keyboard.press('Control+a');
    await shell.page.keyboard.type('60');
    await silver.getByRole('spinbutton', { name: 'Stays, at least' }).fill('60');
    const simulate = rules.getByRole('button', { name: 'Simulate', exact: true });
    await expect.poll(() => simulate.isDisabled()).toBe(false);
    await simulate.focus();
    await shell.page.keyboard.press('Enter');
    await rules.getByText(/members 0 would rise and [1-9]\d* would fall\. Nothing has been changed\./).waitFor();
    const movers = rules.getByRole('grid', { name: 'Who would move' });
    await movers.getByText('Falls').first().waitFor();
    await expect.poll(() => tiersOfMembers(shell)).toEqual(before);
    // Pressed it is downloaded, which a driven browser takes for a navigation that never ends.
    const csv = await rules.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
    expect(decodeURIComponent(csv ?? '')).toMatch(
      /^data:text\/csv;charset=utf-8,member number,tier now,tier then,.*\n.+SILVER/,
    );
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await rules.getByLabel('From', { exact: true }).fill(tomorrow);
    await rules.getByRole('button', { name: 'Activate' }).click();
    const dialog = shell.page.getByRole('dialog');
    await dialog
      .getByText(/What was earned before stays as it is\. By the simulation 0 rise and [1-9]\d* fall\./)
      .waitFor();
    await dialog.getByRole('button', { name: 'Activate' }).click();
    await expect
      .poll(
        async () => {
          await shell.open(PAGE);
          return shell.page
            .locator('[data-component="loyalty-program"]')
            .getByText(/comes into force on/)
            .count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    await expect.poll(() => tiersOfMembers(shell)).toEqual(before);
    await shell.page.context().close();
  });

  it.each([
    ['en', 1440],
    ['zh-CN', 390],
  ] as const)('begins one more from a preset, keeps a draft and starts it, %s at %i', async (locale, width) => {
    const shell = await openShell(browser, { role: 'Hotel manager', locale, width });
    const say = wordsIn(locale);
    const name = `Spa ${locale}`;
    const rules = await rulesOf(shell, locale);
    await rules.getByRole('combobox', { name: say('Program') }).selectOption('new');
    // The editor of the program before has names and a preset as well, and stands until the panel has drawn the form.
    const setUp = rules.getByRole('button', { name: say('Set up the program') });
    await setUp.waitFor();
    await rules.getByRole('textbox', { name: say('Name') }).fill(name);
    await rules.getByRole('combobox', { name: say('Begin from a preset') }).selectOption('okura-one-harmony');
    const currency = rules.getByRole('textbox', { name: say('Currency') });
    await currency.fill('eu');
    await expect.poll(() => setUp.isDisabled()).toBe(true);
    await currency.fill('eur');
    expect(await violations(shell.page)).toEqual([]);
    await setUp.click();
    await rules.getByText(say('The rules can be used.')).waitFor();
    const programs = async () =>
      (
        await shell.request(
          z.object({
            loyaltyPrograms: nodes(
              z.object({
                status: z.string(),
                version: z.number().nullable(),
                rules: z.object({ awardLimit: z.number().optional() }),
              }),
            ),
          }),
          'query ($name: String!) { loyaltyPrograms(filter: { name: { eq: $name } }) { edges { node { status version rules } } } }',
          { name },
        )
      ).loyaltyPrograms.edges.map(({ node }) => node);
    await rules.getByRole('spinbutton', { name: say('Points that staff may give by hand') }).fill('250');
    await rules.getByRole('button', { name: say('Keep as a draft') }).click();
    await expect.poll(programs).toMatchObject([{ status: 'DRAFT', rules: { awardLimit: 250 } }]);
    await rules.getByRole('button', { name: say('Activate'), exact: true }).click();
    await shell.page
      .getByRole('dialog')
      .getByRole('button', { name: say('Activate') })
      .click();
    await expect.poll(programs).toMatchObject([{ status: 'ACTIVE', version: 1 }]);
    if (locale !== 'en') expect(await untranslatedOn(shell.page, locale)).toEqual([]);
    await shell.page.context().close();
  });

  it('is shown to the front desk, and its rules are not theirs to change', async () => {
    const shell = await openShell(browser, { role: 'Hotel front desk' });
    await shell.open(PAGE);
    await shell.page.locator('[data-component="loyalty-program"]').getByText('15 nights or 8 stays').waitFor();
    await shell.page.getByRole('tab', { name: 'Rules' }).click();
    await shell.page
      .locator('[data-component="loyalty-rules"]')
      .getByText('Your role does not change the rules')
      .waitFor();
    await shell.page.context().close();
  });
});
