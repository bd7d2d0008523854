import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Patience } from '../../plugin/host/retry.ts';
import { UsageError } from '../importers/usage-error.ts';

/** Where the host is and the key to it. */
export type HostAddress = { url: string; key: string };

/** Adds `--url` and `--key` to a command that talks to a host. */
export const withHostOptions = (command: Command): Command =>
  command
    .option('--url <address>', 'the Twenty server (TWENTY_API_URL; http://localhost:2020 when neither is given)')
    .option('--key <key>', 'an API key of it (TWENTY_API_KEY)');

const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

/** The SDK's command line, which exports the key, takes 150 MB once loaded; in a process of its own it gives them back. */
const developmentKey = (): string =>
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "process.stdout.write((await import('twenty-sdk/cli')).DEV_API_KEY)"],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );

/**
 * The host that options and environment name. A host on this machine is reached with the public development key when
 * no other is given. @throws UsageError when the address is none, or a distant host has no key.
 */
export const hostAddress = (options: { url?: string; key?: string }): HostAddress => {
  const url = options.url ?? process.env['TWENTY_API_URL'] ?? 'http://localhost:2020';
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new UsageError(`"${url}" is not the address of a server.`);
  const key = options.key ?? process.env['TWENTY_API_KEY'];
  if (key !== undefined) return { url: url.replace(/\/$/, ''), key };
  if (!LOCAL.test(url)) throw new UsageError(`${url} needs an API key: give --key or set TWENTY_API_KEY.`);
  return { url: url.replace(/\/$/, ''), key: developmentKey() };
};

/** Waits by the clock and says why, on standard error. */
export const patience: Patience = {
  wait: (milliseconds) => wait(milliseconds),
  random: Math.random,
  onWait: (reason, milliseconds) =>
    process.stderr.write(
      `${reason === 'THROTTLED' ? 'The host asks to slow down' : 'The host does not answer'}; trying again in ${Math.ceil(milliseconds / 1000)} s.\n`,
    ),
};
