import { existsSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import * as z from 'zod';
import type { SavedObject } from '../../plugin/flows/backup/saved-object.ts';
import { batches, connect } from '../../plugin/host/client.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { notInstalled } from '../importers/send-slice.ts';
import { UsageError } from '../importers/usage-error.ts';
import { archiveWriter, newSealing, sealingOf, type Part } from './backup/archive.ts';
import { askApp, hostProblem } from './backup/ask-app.ts';
import { readMembers } from './backup/members.ts';
import { passphraseGiven, withPassphraseOption } from './backup/passphrase.ts';
import { progressBar } from './backup/progress.ts';
import { countThere, readOn, readTogether } from './backup/read-records.ts';
import { savedObjects } from './backup/saved-objects.ts';
import { stateFile } from './backup/state-file.ts';
import { hostAddress, patience, withHostOptions } from './host-options.ts';

type Options = { url?: string; key?: string; passphraseFile?: string; json?: boolean };

const state = z.object({
  url: z.string(),
  startedAt: z.string(),
  /** The key of the backup, as base64, encrypted by the passphrase; null where nothing is encrypted. */
  wrappedKey: z.string().nullable(),
  /** The last id that was read of each object, and those of which all is read. */
  after: z.record(z.string(), z.string()),
  done: z.array(z.string()),
  bytes: z.number(),
  parts: z.custom<Part[]>(Array.isArray),
});

const rememberedKey = (wrappedKey: string | null): Uint8Array | null =>
  wrappedKey === null ? null : Uint8Array.from(Buffer.from(wrappedKey, 'base64'));

const backup = async (file: string, options: Options): Promise<void> => {
  const address = hostAddress(options);
  const passphrase = passphraseGiven(options);
  if (existsSync(file)) throw new UsageError(`${file} is there already.`);
  const host = connect({ url: address.url, token: address.key, ...patience });
  const metadata = connect({ url: address.url, token: address.key, endpoint: '/metadata', ...patience });
  const objects = await savedObjects(host, metadata);
  if (objects === null) throw notInstalled(address.url);

  const partial = `${file}.partial`;
  const standing = stateFile(`${partial}.json`, state);
  const before = existsSync(partial) ? standing.read() : null;
  if (before !== null && before.url !== address.url)
    throw new UsageError(`${partial} is of ${before.url}: finish that backup, or remove the file.`);
  if (before !== null && (before.wrappedKey === null) !== (passphrase === undefined))
    throw new UsageError(`${partial} was begun ${passphrase === undefined ? 'with' : 'without'} a passphrase.`);
  const sealing =
    before === null ? await newSealing(passphrase) : await sealingOf(rememberedKey(before.wrappedKey), passphrase);
  const startedAt = before?.startedAt ?? new Date().toISOString();
  const after = new Map(Object.entries(before?.after ?? {}));
  const done = new Set(before?.done);

  const handle = await open(partial, existsSync(partial) ? 'r+' : 'w+', 0o600);
  try {
    const writer = await archiveWriter(handle, sealing, before ?? { bytes: 0, parts: [] });
    const note = async (): Promise<void> => {
      await writer.settle();
      standing.write({
        url: address.url,
        startedAt,
        wrappedKey: sealing.wrappedKey === null ? null : Buffer.from(sealing.wrappedKey).toString('base64'),
        after: Object.fromEntries(after),
        done: [...done],
        ...writer.state,
      });
    };
    await note();
    const total = Object.values(await countThere(address, objects)).reduce((sum, count) => sum + count, 0);
    const bar = progressBar(
      total,
      writer.state.parts.reduce((sum, { records }) => sum + records, 0),
    );
    for (;;) {
      const waiting = objects.filter(({ singular }) => !done.has(singular));
      if (waiting.length === 0) break;
      const together = readTogether(waiting).map((object) => ({
        ...object,
        after: after.get(object.singular) ?? null,
      }));
      for (const { object, records, isAll } of await readOn(address, together)) {
        for (const some of batches(records)) await writer.add(object, some);
        if (records.length > 0) after.set(object, records.at(-1)!.id);
        if (isAll) done.add(object);
        bar.add(records.length);
      }
      await note();
    }
    bar.stop();
    const records = recordsIn(objects, writer.state.parts);
    await writer.end({
      app: packageJson.version,
      url: address.url,
      startedAt,
      finishedAt: new Date().toISOString(),
      objects,
      records,
      members: await readMembers(host),
    });
    renameSync(partial, file);
    standing.remove();
    const read = Object.values(records).reduce((sum, count) => sum + count, 0);
    const isEncrypted = passphrase !== undefined;
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ file, read, records, isEncrypted })}\n`
        : `${file} holds ${read.toLocaleString('en')} records${isEncrypted ? ', encrypted' : ''}.\n`,
    );
    await askApp(address, '/hotel/backup/note', {
      kind: 'BACKUP',
      startedAt,
      read,
      written: read,
      unchanged: 0,
      rejected: 0,
      records,
      isEncrypted,
    });
  } finally {
    await handle.close();
  }
};

const recordsIn = (objects: readonly SavedObject[], parts: readonly Part[]): Record<string, number> => {
  const counts = Object.fromEntries(objects.map(({ singular }) => [singular, 0]));
  for (const { object, records } of parts) counts[object] = (counts[object] ?? 0) + records;
  return counts;
};

/** `hotel backup`: saves all records of the app, and Twenty's that they are about, to a file. */
export default (command: Command): void => {
  withPassphraseOption(withHostOptions(command))
    .argument('<file>', 'a file that is not there yet; a backup that was cut off is gone on with')
    .option('--json', 'print JSON')
    .action((file: string, options: Options) => backup(file, options).catch(hostProblem(options)));
};
