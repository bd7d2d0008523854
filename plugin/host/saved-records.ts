import * as z from 'zod/mini';
import type { SavedField } from '../domain/backup/compare.ts';
import { BATCH_SIZE, type Host } from './client.ts';
import { recordId } from './rows.ts';

/** An object of the host, as its documents name it, with those of its fields that are saved or put back. */
export type SavedObject = { singular: string; plural: string; fields: readonly SavedField[] };

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const selected = (fields: readonly SavedField[]): string =>
  fields.map(({ name, parts }) => (parts.length === 0 ? name : `${name} { ${parts.join(' ')} }`)).join(' ');

/** Of those in the bin, too: the host leaves them out of whatever does not ask for them. */
const IN_THE_BIN_TOO = { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] };

/**
 * One request for several objects: of each a list by a filter. Ids come with nulls last, though none is null: only so has the key's
 * index their order, and a page of many records costs no more than one of few.
 * @returns the lists as the host answers them
 */
const listsOf = async (
  host: Host,
  lists: readonly { object: SavedObject; filter: object; first: number; select: string }[],
): Promise<unknown[]> => {
  const given = lists.map(({ object }, index) => `$f${index}: ${capitalised(object.singular)}FilterInput`);
  const roots = lists.map(
    ({ object, first, select }, index) =>
      `${object.plural}(filter: $f${index}, first: ${first}, orderBy: [{ id: AscNullsLast }]) { ${select} }`,
  );
  const answer = await host.request<Record<string, unknown>, Record<string, unknown>>(
    `query Saved(${given.join(', ')}) { ${roots.join(' ')} }`,
    Object.fromEntries(lists.map(({ filter }, index) => [`f${index}`, filter])),
  );
  return lists.map(({ object }) => answer[object.plural]);
};

const found = z.object({ edges: z.array(z.object({ node: z.looseObject({ id: recordId }) })) });

const wholeRecords = (fields: readonly SavedField[]): string => `edges { node { id deletedAt ${selected(fields)} } }`;

/** Records as they are now, by id, those in the bin included; up to 200. */
export const presentRecords = async (
  host: Host,
  object: SavedObject,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> => {
  const filter = { and: [{ id: { in: [...ids] } }, IN_THE_BIN_TOO] };
  const [list] = await listsOf(host, [{ object, filter, first: BATCH_SIZE, select: wholeRecords(object.fields) }]);
  return new Map(found.parse(list).edges.map(({ node }) => [node.id, node]));
};

/** The next page of records of several objects in the order of their ids, those in the bin included: one request. */
export const nextPages = async (
  host: Host,
  objects: readonly (SavedObject & { after: string | null })[],
): Promise<Record<string, unknown>[][]> =>
  (
    await listsOf(
      host,
      objects.map((object) => ({
        object,
        filter: object.after === null ? IN_THE_BIN_TOO : { and: [IN_THE_BIN_TOO, { id: { gt: object.after } }] },
        first: BATCH_SIZE,
        select: wholeRecords(object.fields),
      })),
    )
  ).map((list) => found.parse(list).edges.map(({ node }) => node));

const total = z.object({ totalCount: z.number() });

/** How many records there are of objects, up to 20, those in the bin included: one request. */
export const countRecords = async (host: Host, objects: readonly SavedObject[]): Promise<number[]> =>
  (
    await listsOf(
      host,
      objects.map((object) => ({ object, filter: IN_THE_BIN_TOO, first: 1, select: 'totalCount' })),
    )
  ).map((list) => total.parse(list).totalCount);

const answered = z.array(z.object({ id: recordId, deletedAt: z.nullish(z.string()) }));

/** Writes records, up to 200, new ones and those that are there: by their ids, or else by what is unique of them. */
export const putRecords = async (
  host: Host,
  { singular, plural }: SavedObject,
  data: readonly object[],
): Promise<{ id: string; isInBin: boolean }[]> => {
  const mutation = `create${capitalised(plural)}`;
  const answer = await host.request<Record<string, unknown>, { data: object[] }>(
    `mutation Put($data: [${capitalised(singular)}CreateInput!]!) { ${mutation}(data: $data, upsert: true) { id deletedAt } }`,
    { data: [...data] },
  );
  return answered.parse(answer[mutation]).map(({ id, deletedAt }) => ({ id, isInBin: (deletedAt ?? null) !== null }));
};

/** Puts records into the bin, up to 200. */
export const binRecords = async (host: Host, { plural }: SavedObject, ids: readonly string[]): Promise<void> => {
  await host.request(
    `mutation Bin($ids: [UUID!]!) { delete${capitalised(plural)}(filter: { id: { in: $ids } }) { id } }`,
    { ids: [...ids] },
  );
};
