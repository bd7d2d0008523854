import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import type { AppManifest } from '../../scripts/embedded-host/metadata/manifest.ts';
import { connect, type Host } from '../conformance/host.ts';
import { buildProbe } from '../conformance/install-probe.ts';
import { seed } from '../conformance/seed.ts';
import { checks, run } from '../conformance/suite.ts';

describe('the embedded host answers as a Twenty server does', () => {
  let embedded: EmbeddedHost;
  let host: Host;

  beforeAll(async () => {
    const probe = await buildProbe();
    embedded = await startEmbeddedHost();
    await embedded.installApp(probe.manifest as AppManifest, probe.readFile);
    probe.clear();
    host = connect({ url: embedded.url, key: embedded.apiKey });
    await seed(host);
  });
  afterAll(() => embedded.stop());

  it.for(checks.map((check) => [check.name, check] as const))('%s', async ([, check], { skip }) => {
    const result = await run(check, host);
    switch (result.kind) {
      case 'passed':
        return;
      case 'skipped':
        return skip(result.reason);
      case 'failed':
        return expect(result.answered).toStrictEqual(result.expected);
      default:
        return result satisfies never;
    }
  });
});
