import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

const MEMORY_MEGABYTES = 600;

let folder: string | undefined;
let child: ChildProcess | undefined;
afterEach(async () => {
  if (child?.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const listening = async (): Promise<{ port: number; close: () => Promise<unknown> }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => once(server.close(), 'close') };
};
const start = (port: number): ChildProcess => {
  folder = mkdtempSync(join(tmpdir(), 'started-host-'));
  const script = join(import.meta.dirname, '../../scripts/start.ts');
  child = spawn(process.execPath, [script, '--port', String(port), '--data', folder, '--size', 'tiny'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
};

describe('npm start', () => {
  it('answers only once the app and its demo hotel are there, in little memory', async () => {
    const { port, close } = await listening();
    await close();
    const { stdout, pid } = start(port);
    const health = (): Promise<number | undefined> =>
      fetch(`http://localhost:${port}/healthz`).then(
        ({ status }) => status,
        () => undefined,
      );
    const early: (number | undefined)[] = [];
    for await (const line of createInterface({ input: stdout! })) {
      if (line === `The host is ready at http://localhost:${port}`) break;
      early.push(await health());
    }
    expect(early.length).toBeGreaterThan(0);
    expect(new Set(early)).toEqual(new Set([undefined]));
    expect(await health()).toBe(200);
    const { members } = (await (await fetch(`http://localhost:${port}/shell/members`)).json()) as {
      members: { id: string }[];
    };
    const signIn = await fetch(`http://localhost:${port}/shell/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ memberId: members[0]!.id }),
    });
    const { token } = (await signIn.json()) as { token: string };
    const stays = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ stays { totalCount } }' }),
    });
    const { data } = (await stays.json()) as { data: { stays: { totalCount: number } } };
    expect(data.stays.totalCount).toBeGreaterThan(100);
    const megabytes = (): number =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
    // At rest: right after the start V8 still compiles, on a busy machine for longer.
    await expect.poll(megabytes, { timeout: 60_000, interval: 1_000 }).toBeLessThan(MEMORY_MEGABYTES);
  }, 180_000);

  it('says at once that its port is taken', async () => {
    const { port, close } = await listening();
    const { stderr, stdout } = start(port);
    const said: string[] = [];
    stderr!.on('data', (text: Buffer) => said.push(text.toString()));
    stdout!.resume();
    expect(await once(child!, 'exit')).toEqual([2, null]);
    expect(said.join('')).toBe(`Port ${port} is taken. Choose another with --port.\n`);
    await close();
  });
});
