import type { ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Queryable, Row } from './database.ts';

/** The PostgreSQL schema that holds the records; the host's own tables live in `host`. */
export const RECORDS = 'workspace';
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const tableOf = (object: ObjectMetadata): string => `${RECORDS}.${quoted(object.table)}`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

type Found = {
  tables: Map<string, Map<string, string>>;
  indexes: Map<string, string>;
  foreignKeys: Map<string, string>;
};

/** Letters without their accents, for search. Twenty uses the extension `unaccent`, which not every server has. */
const UNACCENTED_FUNCTION = `CREATE OR REPLACE FUNCTION host.unaccented(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length($1) = length($1) THEN $1 ELSE replace(replace(replace(translate(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'), 'øØłŁđĐıÆŒ', 'oOlLdDiæœ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') END $$`;

/** Deletes the timeline of deleted records. Its argument is the column that points at them. */
const TIMELINE_FUNCTION = `CREATE OR REPLACE FUNCTION host.delete_timeline() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('DELETE FROM ${RECORDS}."timelineActivity" WHERE %I IN (SELECT "id" FROM gone)', TG_ARGV[0]);
    RETURN NULL;
  END $$`;

/**
 * Brings tables, columns, unique indexes and foreign keys to what the metadata says: what is new is added, what is
 * gone is dropped with its data, as a sync to Twenty does. Running it again changes nothing.
 */
export const syncTables = async (database: Queryable, model: WorkspaceModel): Promise<void> => {
  const found = await readSchema(database);
  const statements: string[] = [UNACCENTED_FUNCTION, TIMELINE_FUNCTION];
  const wantedTables = new Set<string>();
  const wantedIndexes = new Set<string>();
  const wantedKeys = new Set<string>();

  for (const object of model.objects.values()) {
    wantedTables.add(object.table);
    const existing = found.tables.get(object.table);
    const wanted = new Map(
      [...object.fields.values()].flatMap(({ columns }) => columns.map((column) => [column.name, column] as const)),
    );
    if (existing === undefined) {
      const columns = [...wanted.values()].map(
        ({ name, sqlType, isNullable }) =>
          `${quoted(name)} ${sqlType}${name === 'id' ? ' PRIMARY KEY' : isNullable ? '' : ' NOT NULL'}`,
      );
      statements.push(`CREATE TABLE ${tableOf(object)} (${columns.join(', ')})`);
      continue;
    }
    // A column that arrives on a table with rows stays nullable: there is nothing yet to put into them.
    const dropped = [...existing]
      .filter(([name, sqlType]) => wanted.get(name)?.sqlType !== sqlType)
      .map(([name]) => `DROP COLUMN ${quoted(name)} CASCADE`);
    const added = [...wanted.values()]
      .filter(({ name, sqlType }) => existing.get(name) !== sqlType)
      .map(({ name, sqlType }) => `ADD COLUMN ${quoted(name)} ${sqlType}`);
    for (const changes of [dropped, added])
      if (changes.length > 0) statements.push(`ALTER TABLE ${tableOf(object)} ${changes.join(', ')}`);
  }
  for (const object of model.objects.values()) {
    for (const key of [...object.uniqueKeys, ...object.otherIndexes]) {
      const definition = key.columns.map(quoted).join(', ');
      wantedIndexes.add(key.name);
      if (found.indexes.get(key.name) === definition) continue;
      if (found.indexes.has(key.name)) statements.push(`DROP INDEX IF EXISTS ${RECORDS}.${quoted(key.name)}`);
      statements.push(
        `CREATE ${object.otherIndexes.includes(key) ? '' : 'UNIQUE '}INDEX ${quoted(key.name)} ON ${tableOf(object)} (${definition})`,
      );
      statements.push(`COMMENT ON INDEX ${RECORDS}.${quoted(key.name)} IS ${literal(definition)}`);
    }
    for (const field of object.fields.values()) {
      if (field.relation?.kind !== 'MANY_TO_ONE') continue;
      const target = model.objects.get(field.relation.target)!;
      const name = `FK_${object.table}_${field.relation.joinColumn}`;
      const index = `IDX_${object.table}_${field.relation.joinColumn}`;
      const definition = `${target.table} ${field.relation.onDelete}`;
      // Every key of a table is looked at for every row of it, and each record that is written has its entry in the timeline.
      const isTimeline = object.nameSingular === 'timelineActivity' && field.type === 'MORPH_RELATION';
      wantedIndexes.add(index);
      // An attachment, or an entry of a timeline, points at one of many objects: the other columns need no place in an index.
      if (!found.indexes.has(index))
        statements.push(
          `CREATE INDEX IF NOT EXISTS ${quoted(index)} ON ${tableOf(object)} (${quoted(field.relation.joinColumn)})${field.type === 'MORPH_RELATION' ? ` WHERE ${quoted(field.relation.joinColumn)} IS NOT NULL` : ''}`,
        );
      if (isTimeline) {
        statements.push(
          `CREATE OR REPLACE TRIGGER "timeline goes too" AFTER DELETE ON ${tableOf(target)} REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION host.delete_timeline(${literal(field.relation.joinColumn)})`,
        );
        continue;
      }
      wantedKeys.add(name);
      if (found.foreignKeys.get(name) === definition) continue;
      statements.push(`ALTER TABLE ${tableOf(object)} DROP CONSTRAINT IF EXISTS ${quoted(name)}`);
      statements.push(
        `ALTER TABLE ${tableOf(object)} ADD CONSTRAINT ${quoted(name)} FOREIGN KEY (${quoted(field.relation.joinColumn)}) REFERENCES ${tableOf(target)} ("id") ON DELETE ${field.relation.onDelete.replace('_', ' ')}`,
      );
      statements.push(`COMMENT ON CONSTRAINT ${quoted(name)} ON ${tableOf(object)} IS ${literal(definition)}`);
    }
  }
  for (const [name] of found.foreignKeys) {
    const table = tableOfKey(found, name);
    if (!wantedKeys.has(name) && table !== undefined && wantedTables.has(table))
      statements.push(`ALTER TABLE ${RECORDS}.${quoted(table)} DROP CONSTRAINT IF EXISTS ${quoted(name)}`);
  }
  for (const name of found.indexes.keys())
    if (!wantedIndexes.has(name)) statements.push(`DROP INDEX IF EXISTS ${RECORDS}.${quoted(name)}`);
  for (const table of found.tables.keys())
    if (!wantedTables.has(table)) statements.push(`DROP TABLE ${RECORDS}.${quoted(table)} CASCADE`);
  await database.exec(statements.join(';\n'));
};

const tableOfKey = (found: Found, key: string): string | undefined =>
  [...found.tables.keys()]
    .filter((table) => key.startsWith(`FK_${table}_`))
    .sort((one, other) => other.length - one.length)[0];

const text = (row: Row, key: string): string => String(row[key] ?? '');

const readSchema = async (database: Queryable): Promise<Found> => {
  await database.exec(`CREATE SCHEMA IF NOT EXISTS ${RECORDS}; CREATE SCHEMA IF NOT EXISTS host;`);
  const tables: Found['tables'] = new Map();
  for (const row of await database.query(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS "type"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = $1 AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
    [RECORDS],
  )) {
    const columns = tables.get(text(row, 'table')) ?? new Map<string, string>();
    tables.set(
      text(row, 'table'),
      columns.set(text(row, 'column'), text(row, 'type').replace('timestamp with time zone', 'timestamptz')),
    );
  }
  const indexes = new Map(
    (
      await database.query(
        `SELECT c.relname AS "name", obj_description(c.oid, 'pg_class') AS "definition" FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_index i ON i.indexrelid = c.oid
     WHERE n.nspname = $1 AND NOT i.indisprimary`,
        [RECORDS],
      )
    ).map((row) => [text(row, 'name'), text(row, 'definition')] as const),
  );
  const foreignKeys = new Map(
    (
      await database.query(
        `SELECT k.conname AS "name", obj_description(k.oid, 'pg_constraint') AS "definition" FROM pg_constraint k
     JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = $1 AND k.contype = 'f'`,
        [RECORDS],
      )
    ).map((row) => [text(row, 'name'), text(row, 'definition')] as const),
  );
  return { tables, indexes, foreignKeys };
};
