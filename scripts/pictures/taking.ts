import type { Locator } from 'playwright-core';
import * as z from 'zod';
import { identifier } from '../../plugin/identifiers.ts';
import type { Shell, ShellOptions } from '../embedded-host/signed-in.ts';
import type { Say } from './words.ts';

export type Locale = 'en' | 'zh-CN';

/** One picture: who sees it, where it is kept, and how its screen is reached. */
export type Picture = {
  /** File below the folder of the pictures, without its ending. */
  name: string;
  locales: readonly Locale[];
  role: string;
  /** Goes to the screen. What it gives back is brought to the top of the picture. */
  reach: (shell: Shell, say: Say) => Promise<Locator | undefined>;
};

/** How large a picture is; what goes to the marketplace is of its size. */
export const GALLERY_SIZE = { width: 1600, height: 1000 } as const satisfies ShellOptions;
export const DOCS_SIZE = { width: 1440, height: 900 } as const satisfies ShellOptions;

const component = (shell: Shell, name: string): Locator => shell.page.locator(`[data-component="${name}"]`);
const openPage = async (shell: Shell, name: string): Promise<Locator> => {
  await shell.open(`/page/${identifier(`page:${name}`)}`);
  return component(shell, name);
};
const firstNode = (object: string) =>
  z
    .object({ [object]: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })).min(1) }) })
    .transform((data) => data[object]!.edges[0]!.node.id);
const idOf = (shell: Shell, plural: string, filter: string, order: string): Promise<string> =>
  shell.request(
    firstNode(plural),
    `{ ${plural}(first: 1, filter: ${filter}, orderBy: [${order}]) { edges { node { id } } } }`,
  );

const openToday = async (shell: Shell): Promise<Locator> => {
  const panel = await openPage(shell, 'today');
  await panel.locator('[data-tab="ARRIVALS"]').waitFor();
  await panel.locator('select').first().selectOption({ index: 1 });
  await shell.settle();
  return panel;
};

const today: Picture['reach'] = async (shell) => {
  await openToday(shell);
  return undefined;
};

const checkIn: Picture['reach'] = async (shell, say) => {
  const panel = await openToday(shell);
  await panel
    .locator('tbody tr')
    .getByRole('button', { name: say('Check in') })
    .first()
    .click();
  const form = panel.getByRole('group', { name: say('Check in') });
  await form.waitFor();
  return panel.locator('tbody tr').filter({ has: form }).or(form).first();
};

const newReservation: Picture['reach'] = async (shell, say) => {
  await openToday(shell);
  await shell.page.getByRole('tab', { name: say('New reservation') }).click();
  const form = component(shell, 'new-reservation');
  await form.getByRole('grid').waitFor();
  return undefined;
};

/** A guest who comes often and is expected, so that the panel has something in each part. */
const guest: Picture['reach'] = async (shell) => {
  const id = await idOf(
    shell,
    'people',
    '{ and: [{ guestStays: { gte: 8 } }, { guestStays: { lte: 20 } }], guestNextArrivalOn: { is: NOT_NULL }, guestNationality: { eq: "GBR" } }',
    '{ guestTotalRevenue: { amountMicros: DescNullsLast } }',
  );
  await shell.open(`/object/person/${id}`);
  await component(shell, 'guest-panel').getByRole('heading').first().waitFor();
  return undefined;
};

const stay: Picture['reach'] = async (shell, say) => {
  const id = await idOf(
    shell,
    'stays',
    '{ status: { eq: CONFIRMED }, specialRequests: { neq: "" }, guest: { guestStays: { gte: 10 } } }',
    '{ arrivalOn: AscNullsLast }',
  );
  await shell.open(`/object/stay/${id}`);
  const brief = component(shell, 'stay-brief');
  await brief.getByText(say('Nights'), { exact: true }).first().or(brief.locator('dl').first()).first().waitFor();
  return undefined;
};

const guestsToKeep: Picture['reach'] = async (shell) => {
  const panel = await openPage(shell, 'guests-to-keep');
  await panel.locator('tbody tr').first().click();
  return undefined;
};

const plays: Picture['reach'] = async (shell) => {
  const panel = await openPage(shell, 'plays');
  await panel.locator('tbody tr').first().waitFor();
  return undefined;
};

const program: Picture['reach'] = async (shell, say) => {
  const page = await openPage(shell, 'loyalty-program');
  await page.getByRole('grid', { name: say('Tiers'), exact: true }).waitFor();
  return undefined;
};

const rules: Picture['reach'] = async (shell, say) => {
  await openPage(shell, 'loyalty-program');
  await shell.page.getByRole('tab', { name: say('Rules') }).click();
  await component(shell, 'loyalty-rules').getByText(say('The rules can be used.')).waitFor();
  return undefined;
};

const performance: Picture['reach'] = async (shell) => {
  const page = await openPage(shell, 'performance');
  await page.locator('.hotel-performance-figure').first().waitFor();
  return undefined;
};

/** What a figure is made of, opened at the first one. */
const figure: Picture['reach'] = async (shell, say) => {
  const page = await openPage(shell, 'performance');
  const figures = page.locator('.hotel-performance-figure');
  await page.getByRole('button', { name: say('Last month'), exact: true }).click();
  await figures.first().locator('summary').click();
  return figures.first();
};

const serviceDesk: Picture['reach'] = async (shell) => {
  const desk = await openPage(shell, 'service-desk');
  await desk.getByRole('grid').waitFor();
  return undefined;
};

const duplicates: Picture['reach'] = async (shell) => {
  const panel = await openPage(shell, 'duplicates');
  await panel.locator('table').first().waitFor();
  return undefined;
};

const hotelSystems: Picture['reach'] = async (shell) => {
  const panel = await openPage(shell, 'hotel-systems');
  await panel.getByRole('heading').first().waitFor();
  return undefined;
};

const setUp: Picture['reach'] = async (shell) => {
  const panel = await openPage(shell, 'set-up');
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  return undefined;
};

const block: Picture['reach'] = async (shell, say) => {
  const id = await idOf(shell, 'opportunities', '{ groupStage: { eq: DEFINITE } }', '{ groupArrivalOn: AscNullsLast }');
  await shell.open(`/object/opportunity/${id}`);
  await shell.page.getByRole('tab', { name: say('Block and pickup'), exact: true }).click();
  const group = component(shell, 'group');
  await group.getByRole('grid', { name: say('Block and pickup') }).waitFor();
  return undefined;
};

const FRONT_DESK = 'Hotel front desk';
const SALES = 'Hotel sales and marketing';
const MANAGER = 'Hotel manager';
const ENGLISH: readonly Locale[] = ['en'];
const BOTH: readonly Locale[] = ['en', 'zh-CN'];

/** What stands in the marketplace, in this order. */
export const GALLERY: readonly Picture[] = [
  { name: '1-today', locales: ENGLISH, role: FRONT_DESK, reach: today },
  { name: '2-guest', locales: ENGLISH, role: FRONT_DESK, reach: guest },
  { name: '3-guests-to-keep', locales: ENGLISH, role: MANAGER, reach: guestsToKeep },
  { name: '4-loyalty-program', locales: ENGLISH, role: MANAGER, reach: program },
  { name: '5-performance', locales: ENGLISH, role: MANAGER, reach: performance },
];

/** What the pages for readers show. */
export const DOCS: readonly Picture[] = [
  { name: 'today', locales: BOTH, role: FRONT_DESK, reach: today },
  { name: 'check-in', locales: BOTH, role: FRONT_DESK, reach: checkIn },
  { name: 'new-reservation', locales: BOTH, role: FRONT_DESK, reach: newReservation },
  { name: 'guest', locales: BOTH, role: FRONT_DESK, reach: guest },
  { name: 'stay', locales: ENGLISH, role: FRONT_DESK, reach: stay },
  { name: 'service-desk', locales: BOTH, role: FRONT_DESK, reach: serviceDesk },
  { name: 'duplicates', locales: ENGLISH, role: FRONT_DESK, reach: duplicates },
  { name: 'guests-to-keep', locales: ENGLISH, role: SALES, reach: guestsToKeep },
  { name: 'plays', locales: ENGLISH, role: SALES, reach: plays },
  { name: 'block', locales: ENGLISH, role: SALES, reach: block },
  { name: 'performance', locales: BOTH, role: MANAGER, reach: performance },
  { name: 'figure', locales: BOTH, role: MANAGER, reach: figure },
  { name: 'loyalty-rules', locales: ENGLISH, role: MANAGER, reach: rules },
  { name: 'set-up', locales: ENGLISH, role: 'Admin', reach: setUp },
  { name: 'hotel-systems', locales: ENGLISH, role: MANAGER, reach: hotelSystems },
];
