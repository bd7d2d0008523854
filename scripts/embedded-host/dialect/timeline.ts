import * as z from 'zod';
import { capitalise } from '../metadata/field-types.ts';
import type { ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Queryable } from '../storage/database.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import type { Diff, RecordChange } from './changes.ts';
import type { RequestContext } from './context.ts';

/** Twenty writes what a person does to a record again within this time into one entry of its timeline. */
const MERGED_WITHIN_MS = 10 * 60_000;
/** Objects that hang a note or a task on a record: their records show in the timeline of that record. */
const LINKS: Record<string, string> = { noteTarget: 'note', taskTarget: 'task' };

type Entry = {
  /** The object and the record in whose timeline it stands. */
  object: string;
  recordId: string;
  name: string;
  properties: { diff?: Diff };
  linkedRecordCachedName?: string;
  linkedRecordId?: string;
  linkedObjectMetadataId?: string;
};

export const hasTimeline = (object: ObjectMetadata): boolean => !object.isSystem || object.nameSingular in LINKS;
export const isLink = (object: ObjectMetadata): boolean => object.nameSingular in LINKS;

/** Writes a change into the timelines of its records. Destroyed records take their timeline with them. */
export const writeTimeline = async (
  context: RequestContext,
  database: Queryable,
  object: ObjectMetadata,
  change: RecordChange,
): Promise<void> => {
  if (!hasTimeline(object) || change.action === 'destroyed' || change.after.length === 0) return;
  const entries = isLink(object)
    ? await linkEntries(context.model, database, object, change)
    : ownEntries(object, change);
  for (const [name, group] of Map.groupBy(entries, (entry) => entry.object)) {
    const column = targetColumn(context.model, name);
    if (column === undefined) continue;
    const merged = await mergeIntoRecent(context, database, column, group);
    await insert(
      context,
      database,
      column,
      group.filter((entry) => entry !== merged),
    );
  }
};

const timelineOf = (model: WorkspaceModel): ObjectMetadata => model.objects.get('timelineActivity')!;

const targetColumn = (model: WorkspaceModel, object: string): string | undefined => {
  const relation = timelineOf(model).fields.get(`target${capitalise(object)}`)?.relation;
  return relation?.kind === 'MANY_TO_ONE' ? relation.joinColumn : undefined;
};

const ownEntries = (object: ObjectMetadata, { action, after, diffs }: RecordChange): Entry[] =>
  after.flatMap((record, index): Entry[] => {
    if (record === undefined) return [];
    const entry = { object: object.nameSingular, recordId: record.id, name: `${object.nameSingular}.${action}` };
    if (action !== 'updated') return [{ ...entry, properties: {} }];
    const diff = loggedDiff(object, diffs[index] ?? {});
    return Object.keys(diff).length === 0 ? [] : [{ ...entry, properties: { diff } }];
  });

/** Places in lists, and fields that their app keeps out of the log, do not show. */
const loggedDiff = (object: ObjectMetadata, diff: Diff): Diff =>
  Object.fromEntries(
    Object.entries(diff).filter(([name]) => {
      const field = object.fields.get(name);
      return field?.type !== 'POSITION' && field?.isAuditLogged === true;
    }),
  );

const titleShape = z.object({ id: z.string(), title: z.string().nullable() });

const linkEntries = async (
  model: WorkspaceModel,
  database: Queryable,
  object: ObjectMetadata,
  { action, after }: RecordChange,
): Promise<Entry[]> => {
  const activity = model.objects.get(LINKS[object.nameSingular] ?? '')!;
  const ids = after.flatMap((record) => record?.[`${activity.nameSingular}Id`] ?? []);
  const rows = await database.query(
    `SELECT "id", "title" FROM ${tableOf(activity)} WHERE "id" = ANY($1::uuid[]) AND "deletedAt" IS NULL`,
    [ids],
  );
  const titles = new Map(rows.map((row) => titleShape.parse(row)).map(({ id, title }) => [id, title ?? '']));
  const targets = [...object.fields.values()].flatMap(({ relation }) =>
    relation?.kind === 'MANY_TO_ONE' && relation.target !== activity.nameSingular ? [relation] : [],
  );
  return after.flatMap((record): Entry[] => {
    const linkedRecordId = String(record?.[`${activity.nameSingular}Id`]);
    const target = targets.find(({ joinColumn }) => typeof record?.[joinColumn] === 'string');
    const linkedRecordCachedName = titles.get(linkedRecordId);
    if (target === undefined || linkedRecordCachedName === undefined) return [];
    return [
      {
        object: target.target,
        recordId: String(record?.[target.joinColumn]),
        name: `linked-${activity.nameSingular}.${action}`,
        properties: {},
        linkedRecordCachedName,
        linkedRecordId,
        linkedObjectMetadataId: activity.id,
      },
    ];
  });
};

const recentShape = z.object({
  id: z.string(),
  name: z.string(),
  recordId: z.string(),
  linkedRecordId: z.string().nullable(),
  properties: z
    .object({ diff: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })).optional() })
    .nullable(),
});

/**
 * Adds to the latest entry that the same person made, as Twenty 2.21 does: of a batch only one is looked for, and what an
 * app or an API key writes is never joined. @returns the entry that went into an earlier one.
 */
const mergeIntoRecent = async (
  { model, caller, now }: RequestContext,
  database: Queryable,
  column: string,
  entries: Entry[],
): Promise<Entry | undefined> => {
  if (caller.kind !== 'member') return undefined;
  const since = new Date(now().getTime() - MERGED_WITHIN_MS).toISOString();
  const [row] = await database.query(
    `SELECT "id", "name", ${quoted(column)} AS "recordId", "linkedRecordId", "properties" FROM ${tableOf(timelineOf(model))}
     WHERE ${quoted(column)} = ANY($1::uuid[]) AND "name" = ANY($2::text[]) AND "workspaceMemberId" = $3 AND "createdAt" > $4::timestamptz AND "deletedAt" IS NULL
     ORDER BY "createdAt" DESC LIMIT 1`,
    [entries.map(({ recordId }) => recordId), entries.map(({ name }) => name), caller.workspaceMemberId, since],
  );
  if (row === undefined) return undefined;
  const recent = recentShape.parse(row);
  const entry = entries.find(
    ({ recordId, name, linkedRecordId }) =>
      recordId === recent.recordId &&
      name === recent.name &&
      (linkedRecordId === undefined || linkedRecordId === recent.linkedRecordId),
  );
  if (entry === undefined) return undefined;
  const diff: Record<string, unknown> = { ...recent.properties?.diff };
  for (const [name, { before, after }] of Object.entries(entry.properties.diff ?? {}))
    diff[name] = {
      before: recent.properties?.diff?.[name] === undefined ? before : recent.properties.diff[name].before,
      after,
    };
  await database.query(
    `UPDATE ${tableOf(timelineOf(model))} SET "properties" = $2::jsonb, "updatedAt" = $3::timestamptz WHERE "id" = $1`,
    [recent.id, JSON.stringify({ diff }), now().toISOString()],
  );
  return entry;
};

const insert = async (
  { model, caller, now }: RequestContext,
  database: Queryable,
  column: string,
  entries: Entry[],
): Promise<void> => {
  if (entries.length === 0) return;
  await database.query(
    `INSERT INTO ${tableOf(timelineOf(model))} ("id", "createdAt", "updatedAt", "happensAt", "position", "createdBySource", "createdByName", "updatedBySource", "updatedByName",
       "workspaceMemberId", ${quoted(column)}, "name", "properties", "linkedRecordCachedName", "linkedRecordId", "linkedObjectMetadataId")
     SELECT gen_random_uuid(), $1::timestamptz, $1::timestamptz, $1::timestamptz, 0, 'MANUAL', 'System', 'MANUAL', 'System', $2::uuid, r."recordId", r."name", r."properties",
       r."linkedRecordCachedName", r."linkedRecordId", r."linkedObjectMetadataId"
     FROM json_to_recordset($3::json) AS r("recordId" uuid, "name" text, "properties" jsonb, "linkedRecordCachedName" text, "linkedRecordId" uuid, "linkedObjectMetadataId" uuid)`,
    [now().toISOString(), caller.kind === 'member' ? caller.workspaceMemberId : null, JSON.stringify(entries)],
  );
};
