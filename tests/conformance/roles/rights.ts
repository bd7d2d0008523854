import { refusalIn } from '../check.ts';
import type { GraphQLAnswer, Host, Variables } from '../host.ts';
import { capitalised, TITLE, valueFor } from './records.ts';
import type { TableField, TableObject } from './table-objects.ts';

const NOBODY = '5eed0000-0000-4000-8000-0000000a0a0a';

/** Whether the host let it pass. @throws Error when it failed for another reason than the right. */
const isAllowed = (answer: GraphQLAnswer): boolean => {
  const refusal = refusalIn(answer);
  if (refusal === undefined) return true;
  if (refusal.code === 'FORBIDDEN') return false;
  throw new Error(refusal.refused);
};

const tried = async (host: Host, query: string, variables: Variables = {}): Promise<boolean> =>
  isAllowed(await host.withKey(query, variables));

/** What a role does with the records of an object, in the words of the table; anything else is spelled out. */
export const rightOnObject = async (host: Host, { name, plural, title }: TableObject, id = NOBODY): Promise<string> => {
  const type = capitalised(name);
  const data = { [title]: TITLE };
  const deletes = await tried(host, `mutation Delete($id: UUID!) { delete${type}(id: $id) { id } }`, { id });
  const done = {
    sees: await tried(
      host,
      `query See($id: UUID!) { ${plural}(filter: { id: { eq: $id } }) { totalCount edges { node { id } } } }`,
      { id },
    ),
    counts: await tried(host, `{ ${plural}GroupBy(groupBy: [{ ${title}: true }]) { totalCount } }`),
    creates: await tried(host, `mutation Create($data: ${type}CreateInput!) { create${type}(data: $data) { id } }`, {
      data,
    }),
    updates: await tried(
      host,
      `mutation Update($id: UUID!, $data: ${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`,
      { id, data },
    ),
    deletes,
    restores: await tried(host, `mutation Restore($id: UUID!) { restore${type}(id: $id) { id } }`, { id }),
    destroys: await tried(host, `mutation Destroy($id: UUID!) { destroy${type}(id: $id) { id } }`, { id }),
  };
  const allowed = Object.entries(done)
    .flatMap(([verb, is]) => (is ? [verb] : []))
    .join(' ');
  return IN_THE_TABLE[allowed] ?? allowed;
};

const IN_THE_TABLE: Record<string, string> = {
  '': '–',
  'sees counts': 'sees',
  'sees counts creates updates': 'changes',
  'sees counts creates updates deletes restores': 'changes, deletes',
};

/** What a role does with one field: `–`, `sees` or `changes`. */
export const rightOnField = async (
  host: Host,
  { name, plural }: TableObject,
  field: TableField,
  ids: Map<string, string>,
): Promise<string> => {
  const type = capitalised(name);
  const id = ids.get(name) ?? NOBODY;
  const sees = await tried(
    host,
    `query See($id: UUID!) { ${plural}(filter: { id: { eq: $id } }) { edges { node { ${selected(field)} } } } }`,
    { id },
  );
  const changes = await tried(
    host,
    `mutation Update($id: UUID!, $data: ${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`,
    { id, data: valueFor(field, ids) },
  );
  if (!sees) return changes ? 'changes without seeing' : '–';
  return changes ? 'changes' : 'sees';
};

/** A field as a query asks for it. */
export const selected = ({ name, type, relation }: TableField): string => {
  if (relation) return `${name} { id }`;
  return type === 'CURRENCY' ? `${name} { amountMicros }` : name;
};
