import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import * as z from 'zod';
import type { Locale } from './shell/language/words.ts';

const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const membersShape = z.object({ members: z.array(z.object({ id: z.string(), roleLabel: z.string() })) });
const tokenShape = z.object({ token: z.string() });
const identified = z.object({ universalIdentifier: z.string() });
const metadataShape = z.object({
  objects: z.array(
    identified.extend({
      nameSingular: z.string(),
      namePlural: z.string(),
      labelSingular: z.string(),
      isSystem: z.boolean(),
    }),
  ),
  views: z.array(identified.extend({ name: z.string(), type: z.string(), objectUniversalIdentifier: z.string() })),
});

export type ShellOptions = {
  locale?: Locale;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  role?: string;
};

/** A page of the web client with somebody signed in, and what its console complained about. */
export type Shell = {
  page: Page;
  complaints: string[];
  /** Goes to an address and waits until nothing on the page is loading. */
  open: (path: string) => Promise<void>;
  settle: () => Promise<void>;
  openView: (name: string) => Promise<void>;
  /** The address of the first record of an object, or nothing when there is none. */
  recordPath: (object: string) => Promise<string | undefined>;
  metadata: z.infer<typeof metadataShape>;
  /** The roles that somebody on this host has. */
  roles: string[];
  request: <Shape extends z.ZodType>(
    shape: Shape,
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<z.infer<Shape>>;
};

/** A panel that is drawn anew takes its frame with it, and nobody says what became of what the frame had asked for. */
const isAwaited = (request: Request): boolean => {
  try {
    return !request.frame().isDetached();
  } catch {
    // Of a worker, which has no frame.
    return true;
  }
};

export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/** Signs somebody of a role in at the host of an address, in a window of its own. */
export const openShellAt = async (
  browser: Browser,
  base: string,
  { locale = 'en', theme = 'light', width = 1360, height = 860, role = 'Admin' }: ShellOptions = {},
): Promise<Shell> => {
  const { members } = membersShape.parse(await (await fetch(`${base}/shell/members`)).json());
  const member = members.find(({ roleLabel }) => roleLabel === role);
  if (member === undefined) throw new Error(`No member has the role ${role}.`);
  const { token } = tokenShape.parse(
    await (
      await fetch(`${base}/shell/sign-in`, { method: 'POST', body: JSON.stringify({ memberId: member.id }) })
    ).json(),
  );
  const authorization = { authorization: `Bearer ${token}` };
  const metadata = metadataShape.parse(
    await (await fetch(`${base}/shell/metadata`, { headers: authorization })).json(),
  );
  const context = await browser.newContext({
    viewport: { width, height },
    baseURL: base,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    ([storedToken, preferences]) => {
      // Sandboxes of panels are frames too, without storage.
      if (window.top !== window) return;
      localStorage.setItem('hotel-shell.token', storedToken!);
      if (localStorage.getItem('hotel-shell.preferences') === null)
        localStorage.setItem('hotel-shell.preferences', preferences!);
    },
    [token, JSON.stringify({ state: { theme, locale }, version: 0 })],
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  const pending = new Set<Request>();
  let events = 0;
  const count =
    (isPending: boolean) =>
    (request: Request): void => {
      events += 1;
      if (isPending) pending.add(request);
      else pending.delete(request);
    };
  page.on('request', count(true)).on('requestfinished', count(false)).on('requestfailed', count(false));
  // Playwright's `networkidle` is true for ever once a document has reached it, so it says nothing of later screens. What
  // a finished request draws, and what that asks for next, is there two frames later.
  const settle = async (): Promise<void> => {
    await page.locator('main').waitFor();
    for (let isQuiet = false; !isQuiet;) {
      const before = events;
      const isBusy = await page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(document.querySelector('[aria-busy="true"]') !== null)),
            );
          }),
      );
      isQuiet = !isBusy && ![...pending].some(isAwaited) && events === before;
    }
  };
  const request: Shell['request'] = async (shape, query, variables = {}) => {
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return shape.parse(z.object({ data: z.unknown() }).parse(await answer.json()).data);
  };
  const open = async (path: string): Promise<void> => {
    pending.clear();
    await page.goto(path);
    await settle();
  };
  return {
    page,
    complaints,
    settle,
    metadata,
    request,
    open,
    roles: [...new Set(members.map(({ roleLabel }) => roleLabel))],
    openView: (name) => {
      const view = metadata.views.find((candidate) => candidate.name === name);
      const object = metadata.objects.find(
        ({ universalIdentifier }) => universalIdentifier === view?.objectUniversalIdentifier,
      );
      if (view === undefined || object === undefined) throw new Error(`There is no view "${name}".`);
      return open(`/objects/${object.namePlural}?viewId=${view.universalIdentifier}`);
    },
    recordPath: async (object) => {
      const plural = metadata.objects.find(({ nameSingular }) => nameSingular === object)?.namePlural ?? object;
      const data = await request(
        z.record(z.string(), z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) })),
        `{ ${plural}(first: 1) { edges { node { id } } } }`,
      );
      const id = data[plural]?.edges[0]?.node.id;
      return id === undefined ? undefined : `/object/${object}/${id}`;
    },
  };
};
