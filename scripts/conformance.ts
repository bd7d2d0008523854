import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Check } from '../tests/conformance/check.ts';
import { connect, type Host } from '../tests/conformance/host.ts';
import { installProbe } from '../tests/conformance/install-probe.ts';
import { destroyRecords } from '../tests/conformance/roles/records.ts';
import { openRoleTrial, roleChecks } from '../tests/conformance/roles/role-checks.ts';
import { clear, seed } from '../tests/conformance/seed.ts';
import { checks, run } from '../tests/conformance/suite.ts';
import { buildApp, readManifest } from './build-app.ts';

const shown = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

type Options = { url: string; key: string; only?: string; keep?: boolean; as: Map<string, string> };

const conform = async ({ url, key, only, keep, as }: Options): Promise<void> => {
  const host = connect({ url, key });
  if (as.size > 0) return conformRoles(host, only, as);
  const chosen = choose(checks, only);
  process.stderr.write(`Installing the probe app on ${url}\n`);
  const probe = await installProbe({ url, key });
  try {
    await seed(host);
    await put(chosen, host);
    await clear(host);
  } finally {
    if (!keep) await probe.uninstall();
  }
};

/** The table of roles on a host that has the hotel app. */
const conformRoles = async (host: Host, only: string | undefined, as: Map<string, string>): Promise<void> => {
  await buildApp();
  const trial = await openRoleTrial(
    readManifest(),
    host,
    new Map([...as].map(([role, token]) => [role, connect({ url: host.url, key: token })])),
  );
  await put(choose(roleChecks(trial), only), host);
  await destroyRecords(host, trial.objects);
};

const choose = (all: Check[], only: string | undefined): Check[] => {
  const chosen = all.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) throw Object.assign(new Error(`No check has "${only}" in its name.`), { exitCode: 2 });
  return chosen;
};

const put = async (chosen: Check[], host: Host): Promise<void> => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const check of chosen) {
    const result = await run(check, host);
    counts[result.kind] += 1;
    process.stdout.write(`${result.kind.padEnd(8)}${check.name}  [${check.from}]\n`);
    if (result.kind === 'skipped') process.stdout.write(`        because ${result.reason}\n`);
    if (result.kind === 'failed')
      process.stdout.write(`        expected ${shown(result.expected)}\n        answered ${shown(result.answered)}\n`);
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  if (counts.failed > 0) process.exitCode = 1;
};

const roleAndToken = (given: string, known: Map<string, string>): Map<string, string> => {
  const [role, token] = given.split(/=(.*)/s);
  if (!role || !token) throw new InvalidArgumentError('It is a role and a token, such as "Hotel manager=eyJ…".');
  return known.set(role, token);
};

const command = new Command('conformance')
  .description('Checks that a host answers as a Twenty server does. Installs a probe app for the length of the run.')
  .requiredOption('--url <address>', 'the host, such as http://localhost:2020')
  .requiredOption('--key <key>', 'an API key with the right to install apps')
  .option('--only <text>', 'only the checks with this text in their name')
  .option('--keep', 'leave the probe app installed')
  .option(
    '--as <role=token>',
    'instead, the table of roles of the hotel app, which the host must have: the token of somebody with this role; can be repeated',
    roleAndToken,
    new Map(),
  )
  .exitOverride()
  .action(conform);

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = (error as { exitCode?: number }).exitCode ?? 3;
  }
}
