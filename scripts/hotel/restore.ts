import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import * as z from 'zod';
import type { ObjectField } from '../../plugin/flows/backup/saved-object.ts';
import { connect } from '../../plugin/host/client.ts';
import { notInstalled } from '../importers/send-slice.ts';
import { openBackup, type Backup } from './backup/archive.ts';
import { askApp, hostProblem } from './backup/ask-app.ts';
import { erasedSince } from './backup/erased-since.ts';
import { memberHere, readMembers } from './backup/members.ts';
import { passphraseGiven, withPassphraseOption } from './backup/passphrase.ts';
import { progressBar } from './backup/progress.ts';
import { countThere } from './backup/read-records.ts';
import { cutBySize, placesFor, stepsOf, type Step } from './backup/restore-steps.ts';
import { savedObjects } from './backup/saved-objects.ts';
import { stateFile } from './backup/state-file.ts';
import { inLines, NOTHING, restored, tally, withMore, withSecond, type Tally } from './backup/tally.ts';
import { hostAddress, patience, withHostOptions, type HostAddress } from './host-options.ts';

type Options = { url?: string; key?: string; passphraseFile?: string; json?: boolean; forGood?: boolean };

const state = z.object({
  url: z.string(),
  /** Which backup, by its checksums. */
  backup: z.string(),
  startedAt: z.string(),
  /** How many steps are done, and what came of them by object. */
  steps: z.number(),
  tallies: z.record(z.string(), tally),
  /** How many records of each object there were when it began. */
  counts: z.record(z.string(), z.number()),
});

type Saved = Record<string, unknown>;

/** A saved record as the app takes it, with those of its fields that are meant. */
const sentAs = (record: Saved, fields: readonly ObjectField[], memberOf: (id: string) => string | null): Saved => ({
  id: record['id'],
  deletedAt: record['deletedAt'] ?? null,
  ...Object.fromEntries(
    fields.map(({ name, of }) => {
      const value = record[name] ?? null;
      return [name, of?.singular === 'workspaceMember' && typeof value === 'string' ? memberOf(value) : value];
    }),
  ),
});

const recordsIn = (steps: readonly Step[]): number =>
  steps.flatMap(({ parts }) => parts).reduce((sum, { records }) => sum + records, 0);

/** What all steps are carried out with. */
type Means = {
  address: HostAddress;
  backup: Backup;
  isOfErased: Awaited<ReturnType<typeof erasedSince>>;
  memberOf: (id: string) => string | null;
  forGood: boolean;
};

/**
 * Puts the records of a step back, or compares them. `isEmpty`: the object had no record when it began; `mayBeThere`: some of
 * these may have been written all the same.
 */
const take = async (
  { address, backup, isOfErased, memberOf, forGood }: Means,
  { object, fields, parts, isSecond }: Step,
  before: Tally,
  { isEmpty, mayBeThere }: { isEmpty: boolean; mayBeThere: boolean },
): Promise<Tally> => {
  const saved: Saved[] = (await Promise.all(parts.map((part) => backup.read(part)))).flat();
  const kept = saved.filter((record) => !isOfErased(object, record));
  const sent = kept
    .map((record) => sentAs(record, fields, memberOf))
    .filter((record) => !isSecond || fields.some(({ name }) => record[name] !== null));
  let sum: Tally = isSecond
    ? before
    : { ...before, saved: before.saved + saved.length, erasedSince: before.erasedSince + saved.length - kept.length };
  if (isEmpty && !forGood) return { ...sum, missing: sum.missing + sent.length };
  for (const records of cutBySize(sent)) {
    if (records.length === 0) continue;
    const answer = restored.parse(
      await askApp(address, '/hotel/backup/restore', {
        singular: object.singular,
        plural: object.plural,
        fields,
        records,
        areNew: isEmpty && !isSecond && !mayBeThere,
        forGood,
      }),
    );
    sum = isSecond ? withSecond(sum, answer) : withMore(sum, answer);
  }
  return sum;
};

const restore = async (file: string, options: Options): Promise<void> => {
  const address = hostAddress(options);
  const forGood = options.forGood ?? false;
  const backup = await openBackup(file, passphraseGiven(options));
  try {
    const { manifest } = backup;
    const host = connect({ url: address.url, token: address.key, ...patience });
    const metadata = connect({ url: address.url, token: address.key, endpoint: '/metadata', ...patience });
    const present = await savedObjects(host, metadata);
    if (present === null) throw notInstalled(address.url);
    const { objects, unknown } = placesFor(manifest.objects, present);

    const fingerprint = createHash('sha256').update(JSON.stringify(manifest.parts)).digest('hex');
    const standing = stateFile(`${file}.restoring.json`, state);
    const left = forGood ? standing.read() : null;
    const before = left?.url === address.url && left.backup === fingerprint ? left : null;
    const counts = before?.counts ?? (await countThere(address, objects));
    const startedAt = before?.startedAt ?? new Date().toISOString();
    const tallies = new Map<string, Tally>(Object.entries(before?.tallies ?? {}));
    const means: Means = {
      address,
      backup,
      isOfErased: await erasedSince(host, backup),
      memberOf: memberHere(manifest.members, await readMembers(host)),
      forGood,
    };

    const steps = stepsOf(objects, manifest.parts, forGood);
    const done = steps.slice(0, before?.steps ?? 0);
    for (const { object, parts } of done)
      for (const part of parts) for (const record of await backup.read(part)) means.isOfErased(object, record);
    const bar = progressBar(recordsIn(steps), recordsIn(done));
    for (const [index, step] of steps.entries()) {
      if (index < done.length) continue;
      const { singular } = step.object;
      tallies.set(
        singular,
        await take(means, step, tallies.get(singular) ?? NOTHING, {
          isEmpty: counts[singular] === 0,
          // The step at which it was cut off may have been carried out.
          mayBeThere: before !== null && index === done.length,
        }),
      );
      bar.add(recordsIn([step]));
      if (forGood)
        standing.write({
          url: address.url,
          backup: fingerprint,
          startedAt,
          steps: index + 1,
          tallies: Object.fromEntries(tallies),
          counts,
        });
    }
    bar.stop();

    const total = (of: (one: Tally) => number): number => [...tallies.values()].reduce((sum, one) => sum + of(one), 0);
    const refused = total((one) => one.refused.length);
    if (forGood) {
      await askApp(address, '/hotel/backup/note', {
        kind: 'RESTORE',
        startedAt,
        read: total(({ saved }) => saved),
        written: total(({ written }) => written),
        unchanged: total((one) => one.same + one.erasedSince),
        rejected: refused,
        records: Object.fromEntries([...tallies].map(([name, { written }]) => [name, written])),
        isEncrypted: backup.isEncrypted,
      });
      standing.remove();
    }
    const hostOnly = Object.fromEntries(
      objects.flatMap(({ singular }) => {
        const { same, different } = tallies.get(singular) ?? NOTHING;
        const more = (counts[singular] ?? 0) - same - different;
        return more > 0 ? [[singular, more]] : [];
      }),
    );
    const outcome = {
      file,
      savedAt: manifest.startedAt,
      forGood,
      unknown,
      hostOnly,
      objects: Object.fromEntries(tallies),
    };
    process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : inLines(outcome));
    if (refused > 0) process.exitCode = 1;
  } finally {
    await backup.close();
  }
};

/** `hotel restore`: puts the records of a backup back under their ids, or tells what is different. */
export default (command: Command): void => {
  withPassphraseOption(withHostOptions(command))
    .argument('<file>', 'a backup')
    .option('--for-good', 'put the records back; without it, nothing is changed and what is different is told')
    .option('--json', 'print JSON')
    .action((file: string, options: Options) => restore(file, options).catch(hostProblem(options)));
};
