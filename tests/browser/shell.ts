import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { openShellAt, type Shell, type ShellOptions as Options } from '../../scripts/embedded-host/signed-in.ts';

export { launchBrowser, type Shell } from '../../scripts/embedded-host/signed-in.ts';

/** `base` is the address of a host other than that of the demo hotel. */
export type ShellOptions = Options & { base?: string };

export const openShell = (
  browser: Browser,
  { base = inject('hostUrl'), ...options }: ShellOptions = {},
): Promise<Shell> => openShellAt(browser, base, options);

/** Asks the demo hotel's host for records, by the API key. @returns the answer's data */
export const askRecords = async <Data>(query: string, variables: object = {}): Promise<Data> => {
  const answer = await fetch(`${inject('hostUrl')}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${inject('apiKey')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await answer.json()) as { data: Data }).data;
};
