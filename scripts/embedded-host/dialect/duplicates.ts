import { assertAllowed, assertFieldsAllowed } from '../access/permissions.ts';
import type { ObjectMetadata } from '../metadata/workspace-model.ts';
import { quoted, tableOf } from '../storage/tables.ts';
import { answerConnection } from './answer.ts';
import { badInput } from './api-error.ts';
import type { RequestContext } from './context.ts';
import type { Selection } from './document.ts';
import { ROOT } from './filter.ts';
import { readInput } from './input.ts';
import { selectedFields, selectList, toRecord } from './records.ts';
import { joinFields, loadRelations, nodeOf } from './relations.ts';

const MIN_LENGTH = 3;

/** For each record asked about, the others that are equal in one of the object's duplicate criteria. */
export const findDuplicates = async (
  context: RequestContext,
  object: ObjectMetadata,
  args: Record<string, unknown>,
  selection: Selection,
): Promise<unknown[]> => {
  assertAllowed(context.access, object, 'read');
  const { ids, data } = args;
  if (Array.isArray(ids) && Array.isArray(data)) throw badInput('You cannot provide both "data" and "ids" arguments.');
  if (!Array.isArray(ids) && !Array.isArray(data))
    throw badInput('You have to provide either "data" or "ids" argument.');
  const isReadable = (column: string): boolean =>
    [...object.fields.values()].some(
      (field) => field.columns.some(({ name }) => name === column) && context.access.allowsField(object, field, 'read'),
    );
  const criteria = object.duplicateCriteria.filter((criterion) => criterion.every(isReadable));
  const columns = [...new Set(criteria.flat())];
  const asked: Record<string, unknown>[] = [];
  if (Array.isArray(ids))
    asked.push(
      ...(await context.database.query(
        `SELECT "id", ${[...columns.map(quoted), 'NULL'].join(', ')} FROM ${tableOf(object)} WHERE "id" = ANY($1::uuid[]) AND "deletedAt" IS NULL`,
        [ids],
      )),
    );
  else
    for (const entry of Array.isArray(data) ? data : []) asked.push((await readInput(context, object, entry)).columns);
  const node = nodeOf(selection);
  const fields = new Set([...selectedFields(object, node), ...joinFields(object, node)]);
  assertFieldsAllowed(context.access, object, fields, 'read');
  const answers: unknown[] = [];
  for (const record of asked) {
    const parameters: unknown[] = [];
    const equals = criteria.flatMap((criterion) => {
      const values = criterion.map((column) => record[column]);
      if (values.some((value) => typeof value !== 'string' || value.length < MIN_LENGTH)) return [];
      return [
        `(${criterion
          .map((column, index) => {
            parameters.push(values[index]);
            return `${quoted(ROOT)}.${quoted(column)} ILIKE $${parameters.length}`;
          })
          .join(' AND ')})`,
      ];
    });
    const other = typeof record['id'] === 'string' ? ` AND ${quoted(ROOT)}."id" <> '${record['id']}'` : '';
    const rows =
      equals.length === 0
        ? []
        : await context.database.query(
            `SELECT ${selectList(context, object, fields)} FROM ${tableOf(object)} ${quoted(ROOT)} WHERE (${equals.join(' OR ')})${other} AND ${quoted(ROOT)}."deletedAt" IS NULL LIMIT 200`,
            parameters,
          );
    const records = rows.map((row) => toRecord(row, fields));
    await loadRelations(context, object, records, node);
    const edges = records.map((found) => ({
      node: found,
      cursor: Buffer.from(JSON.stringify({ id: found.id })).toString('base64'),
    }));
    answers.push(
      answerConnection(
        context,
        object,
        {
          totalCount: records.length,
          edges,
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        },
        selection,
      ),
    );
  }
  return answers;
};
