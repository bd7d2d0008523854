import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp, readManifest } from '../scripts/build-app.ts';

type Manifest = {
  logicFunctions: {
    name: string;
    httpRouteTriggerSettings?: { path: string; httpMethod: string; isAuthRequired: boolean };
  }[];
  commandMenuItems: { label: string }[];
};

const page = readFileSync(join(import.meta.dirname, '../plugin/triggers/routes/README.md'), 'utf8');
/** Pages of guests; `–` stands where nothing can be sent to one. */
const publicPages = [...page.matchAll(/^\| `(\/s\/hotel\/[^`?]+)\?t=…` \|[^|]*\| ([^|]+) \|$/gm)].flatMap(
  ([, path, sent]) => (sent === '–' ? [path!] : [path!, path!]),
);
const signed = [...page.matchAll(/^\| `(\/s\/hotel\/[^`?]+)` \|[^|]*\|[^|]*\|$/gm)].map(([, path]) => path!);
const rows = [...page.matchAll(/^\| `(\/s\/hotel\/[^`]+)` \|[^|]*\|[^|]*\| ([^|]+) \|/gm)].map(
  ([, route, command]) => ({
    route: route!,
    command: command === '–' ? null : command!,
  }),
);

describe('the table of routes', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await buildApp();
    manifest = readManifest<Manifest>();
  });

  it('has every route of the app, and no other', () => {
    const routes = manifest.logicFunctions.flatMap(({ httpRouteTriggerSettings }) => httpRouteTriggerSettings ?? []);
    const signedIn = routes.filter(({ isAuthRequired }) => isAuthRequired);
    expect(rows.map(({ route }) => route)).toEqual(signedIn.map(({ path }) => `/s${path}`).toSorted());
    const open = routes.filter(({ isAuthRequired }) => !isAuthRequired).map(({ path }) => `/s${path}`);
    expect(open.toSorted()).toEqual([...signed, ...publicPages].toSorted());
  });

  it('has every command of the app', () => {
    const commands = rows.flatMap(({ command }) => command ?? []);
    // A command may stand in the menu twice, the second time where a search finds nothing.
    const labels = new Set(manifest.commandMenuItems.map(({ label }) => label));
    expect(commands.toSorted()).toEqual([...labels].toSorted());
  });

  it('has paths of a topic and a verb, pages GET and all else POST, and functions named after them', () => {
    for (const { name, httpRouteTriggerSettings } of manifest.logicFunctions) {
      if (httpRouteTriggerSettings === undefined) continue;
      if (signed.includes(`/s${httpRouteTriggerSettings.path}`)) continue;
      const [, topic, verb] = /^\/hotel\/([a-z-]+)\/([a-z-]+)$/.exec(httpRouteTriggerSettings.path) ?? [];
      const isPage = httpRouteTriggerSettings.httpMethod === 'GET';
      expect(name).toBe(isPage ? `${topic}-${verb}-page` : `${topic}-${verb}`);
      expect(httpRouteTriggerSettings.httpMethod).toBe(isPage ? 'GET' : 'POST');
      expect(isPage && httpRouteTriggerSettings.isAuthRequired).toBe(false);
    }
  });
});
