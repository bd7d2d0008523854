import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, it } from 'vitest';
import { APPLICATION_ID, bookingApp, id } from './booking-app.ts';
import { runHost, type RunningHost } from './running-host.ts';

const modules = join(import.meta.dirname, '../../node_modules');
let running: RunningHost | undefined;
let folder: string | undefined;
let command: ChildProcess | undefined;
afterEach(async () => {
  command?.kill();
  await running?.host.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The folder of an app as the command line wants it, and a home in which the host is the remote. */
const layOut = (url: string, apiKey: string): string => {
  const made = mkdtempSync(join(tmpdir(), 'function-logs-'));
  mkdirSync(join(made, '.twenty'));
  writeFileSync(
    join(made, '.twenty/config.json'),
    JSON.stringify({ version: 1, remotes: { local: { apiUrl: url, apiKey } } }),
  );
  mkdirSync(join(made, 'app'));
  symlinkSync(modules, join(made, 'app/node_modules'), 'dir');
  writeFileSync(
    join(made, 'app/package.json'),
    JSON.stringify({ name: 'bookings', version: '1.0.0', type: 'module', license: 'AGPL-3.0-only' }),
  );
  writeFileSync(
    join(made, 'app/tsconfig.json'),
    '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler","target":"ES2023","skipLibCheck":true}}',
  );
  writeFileSync(
    join(made, 'app/application.ts'),
    `import { defineApplication } from 'twenty-sdk/define';\nexport default defineApplication({ universalIdentifier: '${APPLICATION_ID}', displayName: 'Bookings' });\n`,
  );
  writeFileSync(
    join(made, 'app/role.ts'),
    `import { defineApplicationRole } from 'twenty-sdk/define';\nexport default defineApplicationRole({ universalIdentifier: '${id('role')}', label: 'Bookings app' });\n`,
  );
  return made;
};

it('the official command line streams what a function writes, and leaves out others', async () => {
  running = await runHost(
    bookingApp({
      functions: [
        { name: 'greet', source: "console.log('welcome, room', payload.room); return null;" },
        { name: 'other', source: "console.log('not asked for'); return null;" },
      ],
    }),
    {},
  );
  const { url, apiKey } = running.host;
  folder = layOut(url, apiKey);
  command = spawn(
    process.execPath,
    [join(modules, 'twenty-sdk/dist/cli.cjs'), 'dev:function:logs', join(folder, 'app'), '-n', 'greet'],
    {
      env: { ...process.env, HOME: folder, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const execute = (name: string): Promise<unknown> =>
    running!.askWith(
      apiKey,
      'mutation ($input: ExecuteOneLogicFunctionInput!) { executeOneLogicFunction(input: $input) { status } }',
      { input: { id: functionIds.get(name), payload: { room: 12 } } },
      '/metadata',
    );
  const { data } = await running.askWith(apiKey, '{ findManyLogicFunctions { id name } }', {}, '/metadata');
  const functionIds = new Map(
    (data!['findManyLogicFunctions'] as { id: string; name: string }[]).map((found) => [found.name, found.id]),
  );

  // The command does not say when it listens: the functions run until it has heard of one.
  const heard: string[] = [];
  const isHeard = (): boolean => heard.some((line) => line.includes('welcome, room 12'));
  createInterface({ input: command.stdout! }).on('line', (line) => heard.push(line));
  while (!isHeard()) {
    await execute('other');
    await execute('greet');
  }
  expect(heard.find((line) => line.includes('welcome'))).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z INFO welcome, room 12$/);
  expect(heard.join('\n')).not.toContain('not asked for');
}, 60_000);
