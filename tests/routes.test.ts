import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp, readManifest } from '../scripts/build-app.ts';

type Manifest = {
  logicFunctions: { name: string; httpRouteTriggerSettings?: { path: string; httpMethod: string } }[];
  commandMenuItems: { label: string }[];
};

const page = readFileSync(join(import.meta.dirname, '../plugin/triggers/routes/README.md'), 'utf8');
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
    expect(rows.map(({ route }) => route)).toEqual(routes.map(({ path }) => `/s${path}`).toSorted());
  });

  it('has every command of the app', () => {
    const commands = rows.flatMap(({ command }) => command ?? []);
    // A command may stand in the menu twice, the second time where a search finds nothing.
    const labels = new Set(manifest.commandMenuItems.map(({ label }) => label));
    expect(commands.toSorted()).toEqual([...labels].toSorted());
  });

  it('has paths of a topic and a verb, all of them POST and named after their functions', () => {
    for (const { name, httpRouteTriggerSettings } of manifest.logicFunctions) {
      if (httpRouteTriggerSettings === undefined) continue;
      const [, topic, verb] = /^\/hotel\/([a-z-]+)\/([a-z-]+)$/.exec(httpRouteTriggerSettings.path) ?? [];
      expect([`${topic}-${verb}`, httpRouteTriggerSettings.httpMethod]).toEqual([name, 'POST']);
    }
  });
});
