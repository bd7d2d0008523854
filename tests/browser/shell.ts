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
