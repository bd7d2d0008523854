import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import type { AppManifest } from '../metadata/manifest.ts';
import type { Database } from './database.ts';

/** What the host remembers of itself beside the records: its secret, the installed apps, their files and values. */
export type InstalledApp = { manifest: AppManifest; variables: Record<string, string> };
export type Installation = {
  secret: string;
  apps: () => Promise<InstalledApp[]>;
  saveApp: (app: InstalledApp) => Promise<void>;
  removeApp: (applicationId: string) => Promise<void>;
  saveFile: (applicationId: string, path: string, content: Buffer) => Promise<void>;
  readFile: (applicationId: string, path: string) => Promise<Buffer | undefined>;
  readValue: (
    applicationId: string,
    scope: string,
    key: string,
  ) => Promise<{ key: string; value: unknown; scope: string } | null>;
  writeValue: (applicationId: string, scope: string, key: string, value: unknown) => Promise<void>;
  /** @returns whether there was such a value. */
  deleteValue: (applicationId: string, scope: string, key: string) => Promise<boolean>;
};

// Built files are nearly all that an installation writes: packing them takes a second and leaves a quarter.
const packed = promisify(zstdCompress);
const unpacked = promisify(zstdDecompress);

export const openInstallation = async (database: Database): Promise<Installation> => {
  await database.exec(`
    CREATE SCHEMA IF NOT EXISTS host;
    CREATE TABLE IF NOT EXISTS host.setting ("name" text PRIMARY KEY, "value" text NOT NULL);
    CREATE TABLE IF NOT EXISTS host.app ("applicationId" uuid PRIMARY KEY, "manifest" json NOT NULL, "variables" json NOT NULL);
    CREATE TABLE IF NOT EXISTS host.packed_file ("applicationId" uuid, "path" text, "content" bytea NOT NULL, PRIMARY KEY ("applicationId", "path"));
    CREATE TABLE IF NOT EXISTS host.key_value ("applicationId" uuid, "scope" text, "key" text, "value" json, PRIMARY KEY ("applicationId", "scope", "key"));
  `);
  await database.query(`INSERT INTO host.setting VALUES ('secret', $1) ON CONFLICT DO NOTHING`, [
    randomBytes(32).toString('hex'),
  ]);
  const [row] = await database.query(`SELECT "value" FROM host.setting WHERE "name" = 'secret'`);
  return {
    secret: String(row?.['value']),
    apps: async () =>
      (await database.query(
        `SELECT "manifest", "variables" FROM host.app ORDER BY "applicationId"`,
      )) as unknown as InstalledApp[],
    saveApp: async ({ manifest, variables }) => {
      await database.query(
        `INSERT INTO host.app VALUES ($1, $2, $3) ON CONFLICT ("applicationId") DO UPDATE SET "manifest" = excluded."manifest", "variables" = excluded."variables"`,
        [manifest.application.universalIdentifier, JSON.stringify(manifest), JSON.stringify(variables)],
      );
    },
    removeApp: async (applicationId) => {
      for (const table of ['app', 'packed_file', 'key_value'])
        await database.query(`DELETE FROM host.${table} WHERE "applicationId" = $1`, [applicationId]);
    },
    saveFile: async (applicationId, path, content) => {
      await database.query(
        `INSERT INTO host.packed_file VALUES ($1, $2, $3) ON CONFLICT ("applicationId", "path") DO UPDATE SET "content" = excluded."content"`,
        [applicationId, path, await packed(content)],
      );
    },
    readFile: async (applicationId, path) => {
      const [file] = await database.query(
        `SELECT "content" FROM host.packed_file WHERE "applicationId" = $1 AND "path" = $2`,
        [applicationId, path],
      );
      return file === undefined ? undefined : unpacked(file['content'] as Uint8Array);
    },
    readValue: async (applicationId, scope, key) => {
      const [found] = await database.query(
        `SELECT "value" FROM host.key_value WHERE "applicationId" = $1 AND "scope" = $2 AND "key" = $3`,
        [applicationId, scope, key],
      );
      return found === undefined ? null : { key, value: found['value'], scope };
    },
    writeValue: async (applicationId, scope, key, value) => {
      await database.query(
        `INSERT INTO host.key_value VALUES ($1, $2, $3, $4) ON CONFLICT ("applicationId", "scope", "key") DO UPDATE SET "value" = excluded."value"`,
        [applicationId, scope, key, JSON.stringify(value)],
      );
    },
    deleteValue: async (applicationId, scope, key) =>
      (
        await database.query(
          `DELETE FROM host.key_value WHERE "applicationId" = $1 AND "scope" = $2 AND "key" = $3 RETURNING "key"`,
          [applicationId, scope, key],
        )
      ).length > 0,
  };
};
