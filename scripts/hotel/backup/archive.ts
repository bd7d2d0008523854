import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { extract, pack } from 'tar-stream';
import * as z from 'zod';
import { savedObject } from '../../../plugin/flows/backup/saved-object.ts';
import { UsageError } from '../../importers/usage-error.ts';

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** Makes and reads the parts of a backup. Each is packed, and encrypted by itself, so that a backup can be gone on with. */
export type Sealing = {
  /** What the names of parts end in. */
  ending: string;
  /** The key of the backup, encrypted by the passphrase; null where nothing is encrypted. */
  wrappedKey: Uint8Array | null;
  seal: (text: string) => Promise<Uint8Array>;
  open: (sealed: Uint8Array) => Promise<string>;
};

const PLAIN: Sealing = {
  ending: '.gz',
  wrappedKey: null,
  seal: (text) => zip(text),
  open: async (sealed) => (await unzip(sealed)).toString('utf8'),
};

const withKey = async (identity: string, wrappedKey: Uint8Array): Promise<Sealing> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    ending: '.gz.age',
    wrappedKey,
    seal: async (text) => encrypter.encrypt(await zip(text)),
    open: async (sealed) => (await unzip(await decrypter.decrypt(sealed))).toString('utf8'),
  };
};

/** How the parts of a new backup are made: encrypted where there is a passphrase, which opens the key of the backup alone. */
export const newSealing = async (passphrase: string | undefined): Promise<Sealing> => {
  if (passphrase === undefined) return PLAIN;
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return withKey(identity, await encrypter.encrypt(identity));
};

/** How the parts of a backup are read. @throws UsageError where it takes a passphrase, or another. */
export const sealingOf = async (wrappedKey: Uint8Array | null, passphrase: string | undefined): Promise<Sealing> => {
  if (wrappedKey === null) return PLAIN;
  if (passphrase === undefined) throw new UsageError('The backup is encrypted: its passphrase is needed.');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await withKey(await decrypter.decrypt(wrappedKey, 'text'), wrappedKey);
  } catch {
    throw new UsageError('The passphrase is not that of the backup.');
  }
};

const BLOCK = 512;
const KEY_NAME = 'key.age';
const MANIFEST_NAME = 'manifest.json';
/** Two empty blocks end an archive. */
const END = new Uint8Array(2 * BLOCK);

const blocksOf = (bytes: number): number => Math.ceil(bytes / BLOCK) * BLOCK;

/** A file as it stands in an archive, with what follows up to the next one. */
const entry = async (name: string, content: Uint8Array): Promise<Uint8Array> => {
  const one = pack();
  one.entry({ name, mode: 0o600, mtime: new Date(0) }, Buffer.from(content));
  one.finalize();
  return (await buffer(one)).subarray(0, BLOCK + blocksOf(content.length));
};

const count = z.int().min(0);
const part = z.object({
  object: z.string(),
  name: z.string(),
  records: count,
  /** Where its content begins in the archive, and how long it is. */
  at: count,
  bytes: count,
  sha256: z.string(),
});
export type Part = z.infer<typeof part>;

/** What a backup says of itself: whence and when, which objects with which fields, how many records, and its parts. */
const manifest = z.object({
  format: z.literal('hotel-backup'),
  version: z.literal(1),
  app: z.string(),
  url: z.string(),
  startedAt: z.string(),
  finishedAt: z.string(),
  objects: z.array(savedObject),
  records: z.record(z.string(), count),
  /** Who worked there, for finding them elsewhere by their e-mail. */
  members: z.array(z.object({ id: z.string(), email: z.string() })),
  parts: z.array(part),
});
export type BackupManifest = z.infer<typeof manifest>;

/** What was added to an archive so far. */
export type Writing = { bytes: number; parts: Part[] };

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Adds files to an archive at its end; what stands behind `bytes`, from a run that was cut off, is written over. */
export const archiveWriter = async (
  file: FileHandle,
  sealing: Sealing,
  soFar: Writing,
): Promise<{
  state: Writing;
  add: (object: string, records: readonly object[]) => Promise<void>;
  /** Makes sure that what was added is on the disk. */
  settle: () => Promise<void>;
  end: (about: Omit<BackupManifest, 'parts' | 'format' | 'version'>) => Promise<void>;
}> => {
  const state: Writing = { bytes: soFar.bytes, parts: [...soFar.parts] };
  await file.truncate(state.bytes);
  const append = async (bytes: Uint8Array): Promise<void> => {
    await file.write(bytes, 0, bytes.length, state.bytes);
    state.bytes += bytes.length;
  };
  if (state.bytes === 0 && sealing.wrappedKey !== null) await append(await entry(KEY_NAME, sealing.wrappedKey));
  return {
    state,
    add: async (object, records) => {
      const content = await sealing.seal(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const name = `${object}-${String(state.parts.length + 1).padStart(6, '0')}.jsonl${sealing.ending}`;
      state.parts.push({
        object,
        name,
        records: records.length,
        at: state.bytes + BLOCK,
        bytes: content.length,
        sha256: digestOf(content),
      });
      await append(await entry(name, content));
    },
    settle: () => file.sync(),
    end: async (about) => {
      const whole: BackupManifest = { format: 'hotel-backup', version: 1, ...about, parts: state.parts };
      await append(await entry(`${MANIFEST_NAME}${sealing.ending}`, await sealing.seal(JSON.stringify(whole))));
      await append(END);
      await file.sync();
    },
  };
};

/** A backup that was read through and found whole. */
export type Backup = {
  manifest: BackupManifest;
  isEncrypted: boolean;
  read: (one: Part) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

const broken = (path: string): UsageError =>
  new UsageError(`${path} is not a whole backup: it was cut off, changed, or is another file.`);

/** Reads the archive through once. @returns the digest of each part, the key and the manifest, sealed. @throws where it is broken */
const readThrough = async (path: string) => {
  const digests = new Map<string, string>();
  let key: Uint8Array | null = null;
  let sealedManifest: Uint8Array | null = null;
  const archive = extract();
  createReadStream(path)
    .on('error', (error) => archive.destroy(error))
    .pipe(archive);
  for await (const one of archive) {
    const { name } = one.header;
    const isKept = name === KEY_NAME || name.startsWith(MANIFEST_NAME);
    const hash = createHash('sha256');
    const chunks: Buffer[] = [];
    for await (const chunk of one as AsyncIterable<Buffer>) {
      hash.update(chunk);
      if (isKept) chunks.push(chunk);
    }
    digests.set(name, hash.digest('hex'));
    if (name === KEY_NAME) key = Buffer.concat(chunks);
    else if (isKept) sealedManifest = Buffer.concat(chunks);
  }
  return { digests, key, sealedManifest };
};

/** What a backup says of itself, each of its parts held against its checksum, and how its parts are read. */
const examined = async (path: string, passphrase: string | undefined) => {
  const { digests, key, sealedManifest } = await readThrough(path).catch(() => {
    throw broken(path);
  });
  if (sealedManifest === null) throw broken(path);
  const sealing = await sealingOf(key, passphrase);
  const text = await sealing.open(sealedManifest).catch(() => {
    throw broken(path);
  });
  const { data } = manifest.safeParse(JSON.parse(text));
  if (data === undefined) throw new UsageError(`${path} is a backup of another version of this command.`);
  if (data.parts.some(({ name, sha256 }) => digests.get(name) !== sha256)) throw broken(path);
  return { manifest: data, isEncrypted: key !== null, sealing };
};

/** Opens a backup and looks whether it is whole. @throws UsageError where it is not, or takes another passphrase. */
export const openBackup = async (path: string, passphrase: string | undefined): Promise<Backup> => {
  // What names the file in its error is told as that of any other file.
  const file = await open(path, 'r');
  try {
    const { sealing, ...about } = await examined(path, passphrase);
    return {
      ...about,
      read: async ({ at, bytes }) => {
        const sealed = await file.read(Buffer.alloc(bytes), 0, bytes, at);
        return (await sealing.open(sealed.buffer))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
};
