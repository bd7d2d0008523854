import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveWriter, newSealing, openBackup, sealingOf } from './archive.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PASSPHRASE = 'a passphrase of the tests';
const ABOUT = {
  app: '0.1.0',
  url: 'https://crm.example.org',
  startedAt: '2026-03-01T00:00:00Z',
  finishedAt: '2026-03-01T00:01:00Z',
  objects: [],
  records: {},
  members: [],
};
const guests = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ id: String(from + index), name: '王小明' }));

/** A backup of 300 guests that is cut off after 200, with half a part behind them, and gone on with. */
const backupOf = async (name: string, passphrase?: string): Promise<string> => {
  const path = join(folder, name);
  const first = await open(path, 'w+');
  const sealing = await newSealing(passphrase);
  const writer = await archiveWriter(first, sealing, { bytes: 0, parts: [] });
  await writer.add('person', guests(0, 200));
  const standing = structuredClone(writer.state);
  await writer.add('person', guests(200, 250));
  await first.close();

  const second = await open(path, 'r+');
  const on = await archiveWriter(second, await sealingOf(sealing.wrappedKey, passphrase), standing);
  await on.add('person', guests(200, 300));
  await on.end(ABOUT);
  await second.close();
  return path;
};
const readAll = async (path: string, passphrase?: string) => {
  const backup = await openBackup(path, passphrase);
  const records = [];
  for (const part of backup.manifest.parts) records.push(...(await backup.read(part)));
  await backup.close();
  return { records, parts: backup.manifest.parts };
};

describe('a backup', () => {
  const refuses = async (content: Uint8Array, passphrase?: string): Promise<void> => {
    const path = join(folder, 'broken');
    writeFileSync(path, content);
    await expect(openBackup(path, passphrase)).rejects.toThrow('is not a whole backup');
  };
  const withChange = (content: Uint8Array, place: number): Uint8Array => {
    const changed = Uint8Array.from(content);
    changed[place]! ^= 1;
    return changed;
  };

  it('gives back what was put in, also where it was cut off and gone on with', async () => {
    expect((await readAll(await backupOf('plain'))).records).toEqual(guests(0, 300));
  });

  it('can be read without this command', async () => {
    const path = await backupOf('tar');
    const inside = execFileSync('tar', ['-tf', path], { encoding: 'utf8' }).trim().split('\n');
    expect(inside).toEqual(['person-000001.jsonl.gz', 'person-000002.jsonl.gz', 'manifest.json.gz']);
    const text = execFileSync('sh', ['-c', `tar -xOf ${path} person-000002.jsonl.gz | gunzip`], { encoding: 'utf8' });
    expect(text.trim().split('\n')).toHaveLength(100);
  });

  it('shows nothing without its passphrase', async () => {
    const path = await backupOf('sealed', PASSPHRASE);
    expect(readFileSync(path).includes('王小明')).toBe(false);
    const { records, parts } = await readAll(path, PASSPHRASE);
    expect(records).toEqual(guests(0, 300));
    await refuses(withChange(readFileSync(path), parts[0]!.at), PASSPHRASE);
    await expect(openBackup(path, undefined)).rejects.toThrow('its passphrase is needed');
    await expect(openBackup(path, 'another passphrase')).rejects.toThrow('not that of the backup');
  });

  it('is refused when it is cut off or changed anywhere', async () => {
    const path = await backupOf('whole');
    const whole = readFileSync(path);
    // Two empty blocks stand at the end.
    for (const length of [0, 100, 512, 1_000, Math.floor(whole.length / 2), whole.length - 1_024 - 512])
      await refuses(whole.subarray(0, length));
    for (const { at, bytes } of (await readAll(path)).parts)
      for (const place of [at, at + Math.floor(bytes / 2), at + bytes - 1]) await refuses(withChange(whole, place));
  });
});
