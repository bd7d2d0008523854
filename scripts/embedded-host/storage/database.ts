import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PGlite, types as pgliteTypes } from '@electric-sql/pglite';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Row = Record<string, unknown>;

/** One PostgreSQL, whether it runs inside this process (PGlite) or as a server. */
export type Queryable = {
  query: (sql: string, parameters?: unknown[]) => Promise<Row[]>;
  exec: (sql: string) => Promise<void>;
};
export type Transaction = Queryable & {
  /** Takes rows in PostgreSQL's text format for COPY. */
  copy: (target: string, rows: string) => Promise<void>;
};
export type Database = Queryable & {
  transaction: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
};
/** A PostgreSQL inside this process, of which another in memory can be started as it is now. */
export type EmbeddedDatabase = Database & { copied: () => Promise<Buffer<ArrayBuffer>> };

export type DatabaseLocation =
  | { kind: 'memory'; copyOf?: Buffer<ArrayBuffer> }
  | { kind: 'folder'; path: string }
  | { kind: 'server'; url: string };

export const openDatabase = async (location: DatabaseLocation): Promise<Database> => {
  switch (location.kind) {
    case 'memory':
      return openInMemory(location.copyOf);
    case 'folder':
      mkdirSync(location.path, { recursive: true });
      return openEmbedded(location.path);
    case 'server':
      return openServer(location.url);
    default:
      return location satisfies never;
  }
};

// Calendar days stay the text they are; instants become the API's ISO text; numbers of any size become JSON numbers.
const isoInstant = (value: string): string =>
  new Date(`${value.replace(' ', 'T')}${/[+-]\d\d$/.test(value) ? ':00' : ''}`).toISOString();
const DATE = 1082,
  TIMESTAMPTZ = 1184,
  NUMERIC = 1700,
  INT8 = 20,
  BYTEA = 17;

const MEMORY = 'memory://';

/** Making a PostgreSQL from nothing takes PGlite seconds of processor time: it is made once and copied from then on. */
const emptyDatabase = async (): Promise<Buffer<ArrayBuffer>> => {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/embedded-host');
  const file = join(folder, `empty-database-${version}.tar`);
  if (existsSync(file)) return readFileSync(file);
  const database = await PGlite.create(MEMORY);
  const content = await copied(database);
  await database.close();
  keep(file, content);
  return content;
};

/** Writes a file that several processes may come to at once: it is whole under its name, or not there. */
export const keep = (file: string, content: Buffer): void => {
  mkdirSync(dirname(file), { recursive: true });
  const written = `${file}.${process.pid}`;
  writeFileSync(written, content);
  renameSync(written, file);
};

const copied = async (database: PGlite): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());

const openEmbedded = async (dataDir: string, copyOf?: Buffer<ArrayBuffer>): Promise<EmbeddedDatabase> => {
  const parsers = {
    [DATE]: (value: string) => value,
    [TIMESTAMPTZ]: isoInstant,
    [NUMERIC]: Number,
    [INT8]: Number,
    [pgliteTypes.TIMESTAMP]: (value: string) => value,
    [BYTEA]: (value: string) => Buffer.from(value.slice('\\x'.length), 'hex'),
  };
  // PGlite's own way through the bytes of a file takes seconds for those of an app.
  const serializers = { [BYTEA]: (value: Uint8Array) => `\\x${Buffer.from(value).toString('hex')}` };
  const isNew = dataDir === MEMORY || !existsSync(join(dataDir, 'PG_VERSION'));
  const database = await PGlite.create({
    dataDir,
    parsers,
    serializers,
    relaxedDurability: false,
    ...(isNew ? { loadDataDir: new Blob([copyOf ?? (await emptyDatabase())]) } : {}),
  });
  await database.exec(`SET TIME ZONE 'UTC'`);
  return {
    query: async (sql, parameters) => (await database.query<Row>(sql, parameters)).rows,
    exec: async (sql) => {
      await database.exec(sql);
    },
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          query: async (sql, parameters) => (await transaction.query<Row>(sql, parameters)).rows,
          exec: async (sql) => {
            await transaction.exec(sql);
          },
          copy: async (target, rows) => {
            await transaction.query(`COPY ${target} FROM '/dev/blob'`, [], { blob: new Blob([rows]) });
          },
        }),
      ),
    copied: () => copied(database),
    close: () => database.close(),
  };
};

/** @param copyOf what {@link EmbeddedDatabase.copied} gave; an empty database without it */
export const openInMemory = (copyOf?: Buffer<ArrayBuffer>): Promise<EmbeddedDatabase> => openEmbedded(MEMORY, copyOf);

const on = (client: Pick<pg.PoolClient, 'query'>): Queryable => ({
  query: async (sql, parameters) => (await client.query<Row>(sql, parameters)).rows,
  exec: async (sql) => {
    await client.query(sql);
  },
});

const openServer = async (url: string): Promise<Database> => {
  const parsers = new Map<number, (value: string) => unknown>([
    [DATE, (value) => value],
    [TIMESTAMPTZ, isoInstant],
    [NUMERIC, Number],
    [INT8, Number],
  ]);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    options: '-c timezone=UTC',
    types: {
      getTypeParser: ((id: number) => parsers.get(id) ?? pg.types.getTypeParser(id)) as typeof pg.types.getTypeParser,
    },
  });
  await pool.query('SELECT 1');
  return {
    ...on(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work({
          ...on(client),
          copy: (target, rows) => pipeline(Readable.from([rows]), client.query(copyFrom(`COPY ${target} FROM STDIN`))),
        });
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
};
