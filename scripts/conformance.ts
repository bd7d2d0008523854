import { Command, CommanderError } from 'commander';
import { connect } from '../tests/conformance/host.ts';
import { installProbe } from '../tests/conformance/install-probe.ts';
import { clear, seed } from '../tests/conformance/seed.ts';
import { checks, run } from '../tests/conformance/suite.ts';

const shown = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const conform = async ({ url, key, only, keep }: { url: string; key: string; only?: string; keep?: boolean }): Promise<void> => {
  const host = connect({ url, key });
  const chosen = checks.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) throw Object.assign(new Error(`No check has "${only}" in its name.`), { exitCode: 2 });
  process.stderr.write(`Installing the probe app on ${url}\n`);
  const probe = await installProbe({ url, key });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    await seed(host);
    for (const check of chosen) {
      const result = await run(check, host);
      counts[result.kind] += 1;
      process.stdout.write(`${result.kind.padEnd(8)}${check.name}  [${check.from}]\n`);
      if (result.kind === 'skipped') process.stdout.write(`        because ${result.reason}\n`);
      if (result.kind === 'failed') process.stdout.write(`        expected ${shown(result.expected)}\n        answered ${shown(result.answered)}\n`);
    }
    await clear(host);
  } finally {
    if (!keep) await probe.uninstall();
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  if (counts.failed > 0) process.exitCode = 1;
};

const command = new Command('conformance')
  .description('Checks that a host answers as a Twenty server does. Installs a probe app for the length of the run.')
  .requiredOption('--url <address>', 'the host, such as http://localhost:2020')
  .requiredOption('--key <key>', 'an API key with the right to install apps')
  .option('--only <text>', 'only the checks with this text in their name')
  .option('--keep', 'leave the probe app installed')
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
