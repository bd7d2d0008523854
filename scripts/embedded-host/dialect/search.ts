import * as z from 'zod';
import { subColumn } from '../metadata/field-types.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { badInput } from './api-error.ts';
import type { Operation, RequestContext } from './context.ts';
import { filterSql, mentionsDeletedAt, ROOT, Statement } from './filter.ts';
import { searchedTextOf, searchPatterns, searchQuery } from './search-vector.ts';

export const SEARCH_SDL = `
input ObjectRecordFilterInput { and: [ObjectRecordFilterInput] or: [ObjectRecordFilterInput] not: ObjectRecordFilterInput id: UUIDFilter createdAt: DateTimeFilter updatedAt: DateTimeFilter deletedAt: DateTimeFilter }
type SearchRecord { recordId: UUID! objectNameSingular: String! objectLabelSingular: String! label: String! imageUrl: String tsRankCD: Float! tsRank: Float! }
type SearchResultEdge { node: SearchRecord! cursor: String! }
type SearchResultPageInfo { endCursor: String hasNextPage: Boolean! }
type SearchResultConnection { edges: [SearchResultEdge!]! pageInfo: SearchResultPageInfo! }
extend type Query { search(searchInput: String!, limit: Int!, after: String, includedObjectNameSingulars: [String!], excludedObjectNameSingulars: [String!], filter: ObjectRecordFilterInput): SearchResultConnection! }`;

const argumentsShape = z.object({
  searchInput: z.string(),
  limit: z.number().int().positive(),
  after: z.string().nullish(),
  includedObjectNameSingulars: z.array(z.string()).nullish(),
  excludedObjectNameSingulars: z.array(z.string()).nullish(),
  filter: z.unknown().optional(),
});
const cursorShape = z.object({
  lastRanks: z.object({ tsRankCD: z.number(), tsRank: z.number() }),
  lastRecordIdsPerObject: z.record(z.string(), z.string()),
});
type Cursor = z.infer<typeof cursorShape>;
type Found = {
  recordId: string;
  objectNameSingular: string;
  objectLabelSingular: string;
  label: string;
  imageUrl: null;
  tsRankCD: number;
  tsRank: number;
};

/** Objects that come first among equals (`STANDARD_OBJECTS_BY_PRIORITY_RANK`). */
const FIRST = ['person', 'company', 'opportunity', 'note', 'task'];
const rankOf = ({ objectNameSingular }: Found): number => {
  const index = FIRST.indexOf(objectNameSingular);
  return index < 0 ? FIRST.length : index;
};

/**
 * The records that a text finds, over all objects that can be searched and that the caller may read: those that have
 * every word before those that have some, then by rank. Without a text, records as they come.
 */
export const search: Operation = async (context, args) => {
  const asked = argumentsShape.safeParse(args);
  if (!asked.success) throw badInput('The arguments of search are wrong.', 'INVALID_QUERY_INPUT');
  const { limit, includedObjectNameSingulars: included, excludedObjectNameSingulars: excluded } = asked.data;
  const after = asked.data.after ? readCursor(asked.data.after) : undefined;
  const objects = [...context.model.objects.values()].filter(
    (object) =>
      object.isSearchable &&
      context.access.allows(object, 'read') &&
      excluded?.includes(object.nameSingular) !== true &&
      (!included?.length || included.includes(object.nameSingular)),
  );
  const found: Found[] = [];
  for (const object of objects) found.push(...(await searchObject(context, object, asked.data, after)));
  found.sort((one, other) => other.tsRankCD - one.tsRankCD || other.tsRank - one.tsRank || rankOf(one) - rankOf(other));
  const lastRecordIdsPerObject = { ...after?.lastRecordIdsPerObject };
  const edges = found.slice(0, limit).map((node) => {
    lastRecordIdsPerObject[node.objectNameSingular] = node.recordId;
    const { tsRankCD, tsRank } = node;
    return { node, cursor: writeCursor({ lastRanks: { tsRankCD, tsRank }, lastRecordIdsPerObject }) };
  });
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: found.length > limit } };
};

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64');
const readCursor = (text: string): Cursor => {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
  } catch {
    throw badInput(`Invalid cursor: ${text}`, 'INVALID_CURSOR');
  }
};

const searchObject = async (
  context: RequestContext,
  object: ObjectMetadata,
  { searchInput, limit, filter }: z.infer<typeof argumentsShape>,
  after: Cursor | undefined,
): Promise<Found[]> => {
  const statement = new Statement();
  const where = filterSql(statement, context, object, filter);
  const deleted = mentionsDeletedAt(filter) ? '' : ` AND ${quoted(ROOT)}."deletedAt" IS NULL`;
  const query = (operator: '&' | '|'): string =>
    `to_tsquery('simple', host.unaccented(${statement.bind(searchQuery(searchInput, operator))}))`;
  const [every, some] = [query('&'), query('|')];
  const patterns = searchPatterns(searchInput);
  if (patterns.length === 0 && searchInput.trim() !== '') return [];
  // Comparing texts costs a tenth of taking them apart into words.
  const candidates =
    patterns.length === 0
      ? ''
      : ` WHERE "text" ILIKE ANY (ARRAY(SELECT host.unaccented("pattern") FROM unnest(${statement.bind(patterns)}::text[]) AS "pattern"))`;
  const lastId = after?.lastRecordIdsPerObject[object.nameSingular];
  const beyond =
    after === undefined
      ? ''
      : ((): string => {
          const [rankCD, rank] = [after.lastRanks.tsRankCD, after.lastRanks.tsRank].map(
            (value) => `${statement.bind(value)}::real`,
          );
          const next = lastId === undefined ? '' : ` AND "id" > ${statement.bind(lastId)}::uuid`;
          return ` WHERE "tsRankCD" < ${rankCD} OR ("tsRankCD" = ${rankCD} AND ("tsRank" < ${rank} OR ("tsRank" = ${rank}${next})))`;
        })();
  const rows = await context.database.query(
    `SELECT * FROM (
       SELECT "id", "label", ts_rank_cd("vector", ${every}) AS "tsRankCD", ts_rank("vector", ${some}) AS "tsRank" FROM (
         SELECT "id", "label", to_tsvector('simple', "text") AS "vector" FROM (
           SELECT ${quoted(ROOT)}."id", ${labelSql(context, object)} AS "label", ${searchedTextOf(context, object, ROOT)} AS "text"
           FROM ${tableOf(object)} ${quoted(ROOT)} ${statement.joinClauses()} WHERE ${where}${deleted} OFFSET 0
         ) AS "read"${candidates} OFFSET 0
       ) AS "searched"${patterns.length === 0 ? '' : ` WHERE "vector" @@ ${some}`}
     ) AS "ranked"${beyond} ORDER BY "tsRankCD" DESC, "tsRank" DESC, "id" LIMIT ${limit + 1}`,
    statement.parameters,
  );
  return rows.map((row) => ({
    recordId: String(row['id']),
    objectNameSingular: object.nameSingular,
    objectLabelSingular: object.labelSingular,
    label: String(row['label'] ?? ''),
    imageUrl: null,
    tsRankCD: Number(row['tsRankCD']),
    tsRank: Number(row['tsRank']),
  }));
};

/** A label that the caller may not read is empty. */
const labelSql = ({ access }: RequestContext, object: ObjectMetadata): string => {
  const field = object.fields.get(object.labelIdentifierField);
  if (field === undefined || !access.allowsField(object, field, 'read')) return `''`;
  const column = (name: string): string => `${quoted(ROOT)}.${quoted(name)}`;
  return field.type === 'FULL_NAME'
    ? `concat_ws(' ', ${['firstName', 'lastName'].map((part) => column(subColumn(field.name, part))).join(', ')})`
    : `${column(field.name)}::text`;
};
