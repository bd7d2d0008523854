import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appDeploy } from 'twenty-sdk/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/build-app.ts';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import { packApp } from '../../scripts/pack-app.ts';
import { APPLICATION_ID, id } from './booking-app.ts';

const root = join(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');
const run = promisify(execFile);

let host: EmbeddedHost;
let home: string;
beforeEach(async () => {
  host = await startEmbeddedHost({ time: '2026-03-01T10:00:00.000Z' });
  home = mkdtempSync(join(tmpdir(), 'app-package-'));
  mkdirSync(join(home, '.twenty'));
  writeFileSync(
    join(home, '.twenty/config.json'),
    JSON.stringify({ version: 1, remotes: { hotel: { apiUrl: host.url, apiKey: host.apiKey } } }),
  );
});
afterEach(async () => {
  await host.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The official command line in the folder of an app, with the host as the remote `hotel`. */
const twenty = async (app: string, ...words: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [join(modules, 'twenty-sdk/dist/cli.cjs'), ...words], {
    cwd: app,
    env: { ...process.env, INIT_CWD: app, HOME: home, NODE_ENV: 'production', CI: 'true', NO_COLOR: '1' },
  });
  return stdout;
};
const namesOf = (applicationId: string): string[] =>
  host.workspace.app(applicationId)?.manifest.objects.map(({ nameSingular }) => nameSingular) ?? [];

describe('an app is installed from its package', () => {
  it('this one, sent to the registry of the server and installed with the official command line', async () => {
    const { file } = await packApp(home);
    const sent = await appDeploy({ tarballPath: file, serverUrl: host.url, token: host.apiKey });
    expect(sent).toMatchObject({ success: true });
    const { application, objects, logicFunctions } = readManifest<{
      application: { universalIdentifier: string };
      objects: { nameSingular: string }[];
      logicFunctions: unknown[];
    }>();
    expect(namesOf(application.universalIdentifier)).toEqual([]);
    await twenty(root, 'app:install', '--remote', 'hotel');
    expect(namesOf(application.universalIdentifier)).toEqual(objects.map(({ nameSingular }) => nameSingular));
    const functions = host.engine
      .functions()
      .filter(({ applicationId }) => applicationId === application.universalIdentifier);
    expect(functions.length).toBe(logicFunctions.length);
    // A function of the package answers.
    const answer = await fetch(`${host.url}/s/hotel/loyalty/validate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ preset: 'world-of-hyatt-2024' }),
    });
    expect(await answer.text()).toContain('"valid":');
    // 150 MB are packed, sent, unpacked and saved.
  }, 600_000);

  it('another one, built, packed and sent by the official command line', async () => {
    const app = join(home, 'app');
    mkdirSync(app);
    symlinkSync(modules, join(app, 'node_modules'), 'dir');
    writeFileSync(
      join(app, 'package.json'),
      JSON.stringify({ name: 'bookings', version: '1.0.0', type: 'module', license: 'AGPL-3.0-only' }),
    );
    writeFileSync(
      join(app, 'tsconfig.json'),
      '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler","target":"ES2023","skipLibCheck":true}}',
    );
    writeFileSync(
      join(app, 'application.ts'),
      `import { defineApplication } from 'twenty-sdk/define';\nexport default defineApplication({ universalIdentifier: '${APPLICATION_ID}', displayName: 'Bookings', description: 'Bookings of rooms.' });\n`,
    );
    writeFileSync(
      join(app, 'role.ts'),
      `import { defineApplicationRole } from 'twenty-sdk/define';\nexport default defineApplicationRole({ universalIdentifier: '${id('role')}', label: 'Bookings app' });\n`,
    );
    await twenty(app, 'app:publish', '--private', '--remote', 'hotel');
    expect(host.workspace.app(APPLICATION_ID)).toBeUndefined();
    await twenty(app, 'app:install', '--remote', 'hotel');
    expect(host.workspace.app(APPLICATION_ID)?.manifest.application.displayName).toBe('Bookings');
  });

  it('and what is no package, or was never sent, is refused', async () => {
    const file = join(home, 'no-package.tgz');
    writeFileSync(file, 'Not a package.');
    expect(await appDeploy({ tarballPath: file, serverUrl: host.url, token: host.apiKey })).toMatchObject({
      success: false,
      error: { message: expect.stringContaining('The file is no package.') as string },
    });
    const answer = await fetch(`${host.url}/metadata`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($id: String!) { installApplication(universalIdentifier: $id) { id } }',
        variables: { id: APPLICATION_ID },
      }),
    });
    expect(await answer.text()).toContain('There is no package of this application.');
  });
});
