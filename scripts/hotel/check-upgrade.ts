import type { Command } from 'commander';
import * as z from 'zod';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { buildApp, readManifest } from '../build-app.ts';
import { columnsInUse, installedObject, packageManifest, whatGoes, type Going } from './check-upgrade/going.ts';
import { hostAddress, patience, withHostOptions } from './host-options.ts';

type Options = { url?: string; key?: string; json?: boolean };

const answer = z.object({ objects: z.object({ edges: z.array(z.object({ node: installedObject })) }) });

const DOCUMENT = `query InstalledObjects { objects(paging: { first: 1000 }) { edges { node {
  universalIdentifier nameSingular namePlural applicationId
  fieldsList { universalIdentifier name type applicationId options settings }
} } } }`;

const counted = z.record(z.string(), z.object({ totalCount: z.number() }));

/**
 * Of each column or object that would go, how many records hold something in it. A host answers for an object once in a
 * request, and seldom does more than one thing go.
 */
const recordsHeld = async (host: Host, going: readonly Going[]): Promise<number[]> => {
  const held: number[] = [];
  for (const one of going) {
    const document = `query HeldBy { ${one.plural}(first: 1${columnsInUse(one)}) { totalCount } }`;
    held.push(counted.parse(await host.request(document, {}))[one.plural]!.totalCount);
  }
  return held;
};

const told = (one: Going, records: number): string => {
  const what = one.field === undefined ? `the object ${one.object}` : `${one.object}.${one.field}`;
  const how =
    one.options === undefined
      ? one.becomes === undefined
        ? `${what} is dropped`
        : `${what} changes from ${one.type} to ${one.becomes}`
      : `${what} loses ${one.options.join(', ')}`;
  return records === 0 ? `${how}; no record holds anything in it` : `${how}: ${records} records hold something in it`;
};

const checkUpgrade = async ({ json = false, ...options }: Options): Promise<void> => {
  const address = hostAddress(options);
  await buildApp();
  const manifest = packageManifest.parse(readManifest());
  const host = connect({ url: address.url, token: address.key, ...patience });
  const metadata = connect({ url: address.url, token: address.key, endpoint: '/metadata', ...patience });
  const [going, held] = await (async () => {
    const installed = answer.parse(await metadata.request(DOCUMENT, {})).objects.edges.map(({ node }) => node);
    const found = whatGoes(installed, manifest);
    return [found, await recordsHeld(host, found)] as const;
  })().catch((error: unknown): never => {
    throw error instanceof HostError ? Object.assign(new Error(error.message), { exitCode: 3 }) : error;
  });
  const findings = going.map((one, index) => ({ ...one, records: held[index]! }));
  const lost = findings.filter(({ records }) => records > 0);
  if (json) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else {
    for (const { records, ...one } of findings)
      process.stdout.write(`${records > 0 ? 'LOST' : 'ok  '}  ${told(one, records)}.\n`);
    process.stdout.write(
      lost.length === 0
        ? 'Nothing that holds data would be dropped by this version.\n'
        : `${lost.length} would be lost. Do not install this version: save with \`hotel backup\`, and report it.\n`,
    );
  }
  if (lost.length > 0) process.exitCode = 1;
};

/** `hotel check-upgrade`: whether installing the version beside this command would drop anything on a host that holds data. */
export default (command: Command): void => {
  withHostOptions(command)
    .option('--json', 'print JSON')
    .action((options: Options) => checkUpgrade(options));
};
