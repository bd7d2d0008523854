import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { HostAddress } from '../../hotel/host-options.ts';

/** What the process of a host says: first where it is, then each second how many requests the app made. */
export type HostSays = { url: string; key: string; appToken: string } | { asked: number };

/**
 * An embedded host in a process of its own, as a host is, over a folder or the address of a PostgreSQL; `appToken` is the
 * app's, which no limit of keys binds.
 */
export const ownHost = async (
  data: string,
): Promise<{
  address: HostAddress;
  appToken: string;
  /** The app's requests, second by second since the start. */
  asked: readonly number[];
  stop: () => Promise<void>;
  /** Ends it without a chance to write anything more. */
  kill: () => Promise<void>;
}> => {
  const child = fork(join(import.meta.dirname, 'host-process.ts'), [data], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const asked: number[] = [];
  const place = await new Promise<Extract<HostSays, { url: string }>>((resolve, reject) => {
    child.on('message', (said: HostSays) => ('asked' in said ? asked.push(said.asked) : resolve(said)));
    void exited.then(() => reject(new Error('The embedded host did not start.')));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  return {
    address: { url: place.url, key: place.key },
    appToken: place.appToken,
    asked,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};
