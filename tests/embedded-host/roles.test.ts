import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/build-app.ts';
import { startWithBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import type { AppManifest } from '../../scripts/embedded-host/metadata/manifest.ts';
import { connect, type Host } from '../conformance/host.ts';
import { openRoleTrial, roleChecks, type RoleTrial } from '../conformance/roles/role-checks.ts';
import { cells } from '../conformance/roles/role-table.ts';
import { run } from '../conformance/suite.ts';

const SIGNED_IN_SECONDS = 24 * 3600;

describe('the table of roles holds on the host', () => {
  let embedded: EmbeddedHost;
  let trial: RoleTrial;

  const signedIn = async (role: string | null): Promise<Host> => {
    const { tokens, members } = embedded.workspace;
    const member = members().find((candidate) => candidate.role === role);
    const claims = member
      ? ({ type: 'ACCESS', userWorkspaceId: member.userWorkspaceId } as const)
      : ({ type: 'API_KEY', role: role! } as const);
    const sitOut = () => embedded.advanceTo(new Date(embedded.workspace.clock.now().getTime() + 61_000).toISOString());
    return connect({ url: embedded.url, key: await tokens.issue(claims, SIGNED_IN_SECONDS), sitOut });
  };

  beforeAll(async () => {
    embedded = await startWithBuiltApp({ time: '2026-06-15T12:00:00Z' });
    const labels = new Set(cells.map(({ role }) => role));
    const roles = readManifest<AppManifest>().roles.filter(({ label }) => labels.has(label));
    const byRole = new Map<string, Host>();
    for (const { label, universalIdentifier } of roles) byRole.set(label, await signedIn(universalIdentifier));
    trial = await openRoleTrial(readManifest(), await signedIn(null), byRole);
  });
  afterAll(() => embedded.stop());

  it.for(cells)('$role, $subject: $right', async ({ role, subject }) => {
    const ofCell = roleChecks(trial).filter(
      ({ name }) => name.startsWith(`role: ${role}`) && new RegExp(`[ ,]${subject}(:|$)`).test(name),
    );
    expect(ofCell).not.toEqual([]);
    for (const check of ofCell) {
      // What only old servers answer is no excuse here.
      const { older: _older, ...strict } = check;
      expect(await run(check.newer ? { ...strict, answer: check.newer.answer } : strict, trial.administrator)).toEqual({
        kind: 'passed',
      });
    }
  });
});
