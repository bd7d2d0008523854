import { v4 as randomId } from 'uuid';
import * as z from 'zod';
import type { Database, Row } from '../storage/database.ts';

/** A key that a person made. `role` is null for the administrator's, which may do everything. */
export type ApiKey = { id: string; name: string; role: string | null; expiresAt: string; revokedAt: string | null };
export type ApiKeys = {
  create: (key: Pick<ApiKey, 'name' | 'role' | 'expiresAt'>) => Promise<ApiKey>;
  /** Keys that are not revoked. */
  list: () => Promise<ApiKey[]>;
  find: (id: string) => Promise<ApiKey | undefined>;
  setRole: (id: string, role: string | null) => Promise<void>;
  revoke: (id: string, at: Date) => Promise<void>;
};

const COLUMNS = `"id", "name", "role", "expiresAt", "revokedAt"`;
const keyShape = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
});
const toKey = (row: Row): ApiKey => keyShape.parse(row);

export const openApiKeys = async (database: Database): Promise<ApiKeys> => {
  await database.exec(
    `CREATE TABLE IF NOT EXISTS host.api_key ("id" uuid PRIMARY KEY, "name" text NOT NULL, "role" text, "expiresAt" timestamptz NOT NULL, "revokedAt" timestamptz)`,
  );
  return {
    create: async ({ name, role, expiresAt }) => {
      const key = { id: randomId(), name, role, expiresAt, revokedAt: null };
      await database.query(`INSERT INTO host.api_key (${COLUMNS}) VALUES ($1, $2, $3, $4::timestamptz, NULL)`, [
        key.id,
        name,
        role,
        expiresAt,
      ]);
      return key;
    },
    list: async () =>
      (await database.query(`SELECT ${COLUMNS} FROM host.api_key WHERE "revokedAt" IS NULL ORDER BY "name"`)).map(
        toKey,
      ),
    find: async (id) =>
      (await database.query(`SELECT ${COLUMNS} FROM host.api_key WHERE "id" = $1`, [id])).map(toKey)[0],
    setRole: async (id, role) => {
      await database.query(`UPDATE host.api_key SET "role" = $2 WHERE "id" = $1`, [id, role]);
    },
    revoke: async (id, at) => {
      await database.query(`UPDATE host.api_key SET "revokedAt" = $2::timestamptz WHERE "id" = $1`, [
        id,
        at.toISOString(),
      ]);
    },
  };
};
