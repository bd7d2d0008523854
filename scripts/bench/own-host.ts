import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { HostAddress } from '../hotel/host-options.ts';

/** An embedded host in a process of its own, as a host is; `appToken` is the app's, which no limit of keys binds. */
export const ownHost = async (
  data: string,
): Promise<{
  address: HostAddress;
  appToken: string;
  stop: () => Promise<void>;
  /** Ends it without a chance to write anything more. */
  kill: () => Promise<void>;
}> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'host-process.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, key, appToken } = JSON.parse(line) as { url: string; key: string; appToken: string };
    const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    };
    return { address: { url, key }, appToken, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  }
  throw new Error('The embedded host did not start.');
};
