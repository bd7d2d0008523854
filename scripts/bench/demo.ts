import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../plugin/host/client.ts';
import { guestAtAGlance } from '../../plugin/host/guest-panel.ts';
import { buildApp } from '../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../demo-hotel/load.ts';
import { installBuiltApp } from '../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../embedded-host/host.ts';
import { patience } from '../hotel/host-options.ts';
import { progress, report, residentMegabytes, timed } from './kit/report.ts';

const SIZE = 'large';
const LOAD_SECONDS = 300;
const PAGE_SECONDS = 1;
const GUESTS = 20;

/** Loads the large demo hotel into an embedded host on disk, and asks for the guests with the most stays as their panel does. */
export default async (): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'demo-hotel-'));
  const host = await startEmbeddedHost({ database: { kind: 'folder', path: folder } });
  try {
    const applicationId = await installBuiltApp(host);
    progress(`Loading the ${SIZE} demo hotel`);
    const { seconds, result } = await timed(() => loadIntoEmbeddedHost(host, { size: SIZE, asOf: todayOf(host) }));
    report({
      name: `demo hotel of ${result.guests} guests and ${result.stays} stays`,
      value: seconds,
      unit: 's',
      against: `${LOAD_SECONDS} s`,
      ratio: seconds / LOAD_SECONDS,
    });
    report({ name: 'memory', value: residentMegabytes(), unit: 'MB' });

    const api = connect({ url: host.url, token: await host.applicationToken(applicationId), ...patience });
    const guests = await host.workspace.database.query(
      `SELECT "id" FROM workspace.person WHERE "deletedAt" IS NULL ORDER BY "guestStays" DESC NULLS LAST LIMIT ${GUESTS}`,
    );
    const times: number[] = [];
    for (const { id } of guests) times.push((await timed(() => guestAtAGlance(api, String(id)))).seconds);
    for (const [name, value] of [
      ['first guest panel', times[0]!],
      [
        'guest panel, middle of the others',
        times.slice(1).toSorted((one, other) => one - other)[Math.floor((times.length - 1) / 2)]!,
      ],
    ] as const)
      report({ name, value, unit: 's', against: `${PAGE_SECONDS} s`, ratio: value / PAGE_SECONDS });
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
