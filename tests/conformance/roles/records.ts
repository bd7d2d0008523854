import { refusalIn } from '../check.ts';
import type { GraphQLAnswer, Host } from '../host.ts';
import { cells } from './role-table.ts';
import type { TableField, TableObject } from './table-objects.ts';

/** What fields are filled with that not every role may see, and what of it would betray them in an answer. */
export const SECRET = { text: 'walnutallergy', micros: 77_123_000, day: '2031-05-07' };
export const betrays = (answer: unknown): boolean => {
  const text = JSON.stringify(answer) ?? '';
  return Object.values(SECRET).some((secret) => text.includes(String(secret)));
};

const secretValue = ({ type }: TableField): unknown => {
  switch (type) {
    case 'TEXT':
      return SECRET.text;
    case 'CURRENCY':
      return { amountMicros: SECRET.micros, currencyCode: 'EUR' };
    case 'DATE':
      return SECRET.day;
    case 'BOOLEAN':
      return true;
    case 'RAW_JSON':
      return [SECRET.text];
    default:
      throw new Error(`There is no value for a field of type ${type}.`);
  }
};

export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const TITLE = 'Record of the table of roles';

const restrictedFields = ({ name, fields }: TableObject): TableField[] => [
  ...new Set(
    cells.flatMap(({ subject }) =>
      subject.startsWith(`${name}.`) ? [fields.get(subject.slice(name.length + 1))!] : [],
    ),
  ),
];

/** A value for a field of the table by its API name, such as `specialRequests` or `tierOverrideId`. */
export const valueFor = (field: TableField, ids: Map<string, string>): Record<string, unknown> =>
  field.relation
    ? { [`${field.name}Id`]: ids.get(field.relation.target) ?? null }
    : { [field.name]: secretValue(field) };

/**
 * Makes one record of every object of the table, tied to one another by every relation, and then fills in what not every
 * role may see, so that the timeline has it too. What only the app writes stays out where the host sees to that.
 * @returns ids by object.
 */
export const makeRecords = async (host: Host, objects: Map<string, TableObject>): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  const begun = new Set<string>();
  const make = async (object: TableObject): Promise<void> => {
    if (begun.has(object.name)) return;
    begun.add(object.name);
    const ties = [...object.fields.values()].filter(
      ({ relation, isComputed }) => relation && !relation.isList && !isComputed && objects.has(relation.target),
    );
    for (const { relation } of ties) await make(objects.get(relation!.target)!);
    const id = await create(
      host,
      object,
      Object.assign({ [object.title]: TITLE }, ...ties.map((field) => valueFor(field, ids))),
    );
    if (id === undefined) return;
    ids.set(object.name, id);
    const secrets = restrictedFields(object);
    for (const fields of [
      secrets.filter(({ isComputed }) => !isComputed),
      secrets.filter(({ isComputed }) => isComputed),
    ])
      if (fields.length > 0)
        await fill(host, object, id, Object.assign({}, ...fields.map((field) => valueFor(field, ids))));
  };
  for (const object of objects.values()) await make(object);
  return ids;
};

const create = async (host: Host, { name }: TableObject, data: object): Promise<string | undefined> => {
  const root = `create${capitalised(name)}`;
  const answer = await host.withKey(
    `mutation Make($data: ${capitalised(name)}CreateInput!) { ${root}(data: $data) { id } }`,
    { data },
  );
  return isOnlyForTheApp(answer) ? undefined : (answer.data![root] as { id: string }).id;
};

const fill = async (host: Host, { name }: TableObject, id: string, data: object): Promise<void> => {
  const type = capitalised(name);
  isOnlyForTheApp(
    await host.withKey(
      `mutation Fill($id: UUID!, $data: ${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`,
      { id, data },
    ),
  );
};

/** @throws Error when the host refuses for another reason. */
const isOnlyForTheApp = (answer: GraphQLAnswer): boolean => {
  const refusal = refusalIn(answer);
  if (refusal && refusal.code !== 'FORBIDDEN') throw new Error(refusal.refused);
  return refusal !== undefined;
};

/** Destroys the records that this and earlier runs made, also those that a role put into the bin. */
export const destroyRecords = async (host: Host, objects: Map<string, TableObject>): Promise<void> => {
  for (const { plural, title } of objects.values())
    await host.withKey(
      `mutation Clear { destroy${capitalised(plural)}(filter: { ${title}: { eq: "${TITLE}" } }) { id } }`,
    );
};
