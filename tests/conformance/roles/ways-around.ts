import { refusalIn } from '../check.ts';
import type { Host } from '../host.ts';
import { betrays, capitalised, SECRET, TITLE } from './records.ts';
import { selected } from './rights.ts';
import type { TableField, TableObject } from './table-objects.ts';

/** One way to learn of what a role may not see; `tells` is true when it worked. */
export type Way = { name: string; tells: (host: Host) => Promise<boolean> };
type Records = { objects: Map<string, TableObject>; ids: Map<string, string> };

/** A question whose data betrays the secret. */
const showing = (name: string, query: string, variables: object = {}): Way => ({
  name,
  tells: async (host) => betrays((await host.withKey(query, { ...variables })).data),
});

/** A question that finds a record, or groups, only by knowing what is hidden. */
const finding = (name: string, query: string, variables: object = {}): Way => ({
  name,
  tells: async (host) => {
    const answer = await host.withKey(query, { ...variables });
    return refusalIn(answer) === undefined && /"totalCount":[1-9]/.test(JSON.stringify(answer.data));
  },
});

/** A question that is answered at all, as an order by what is hidden would be. */
const answered = (name: string, query: string, variables: object = {}): Way => ({
  name,
  tells: async (host) => refusalIn(await host.withKey(query, { ...variables })) === undefined,
});

const mentions = (answer: unknown, id: string | undefined): boolean =>
  id !== undefined && (JSON.stringify(answer) ?? '').includes(id);

const overRest = (name: string, path: string, tells: (body: unknown) => boolean): Way => ({
  name,
  tells: async (host) => {
    const { status, body } = await host.http(`/rest/${path}`, { headers: { authorization: host.authorization } });
    return status === 200 && tells(body);
  },
});

const matching = ({ name, type, relation }: TableField, ids: Map<string, string>): object => {
  if (relation) return { [`${name}Id`]: { eq: ids.get(relation.target) } };
  switch (type) {
    case 'TEXT':
      return { [name]: { ilike: `%${SECRET.text.slice(2, 9)}%` } };
    case 'CURRENCY':
      return { [name]: { amountMicros: { gt: SECRET.micros - 1 } } };
    case 'RAW_JSON':
      return { [name]: { like: `%${SECRET.text}%` } };
    case 'DATE':
      return { [name]: { eq: SECRET.day } };
    default:
      return { [name]: { eq: true } };
  }
};

const ordering = ({ name, type }: TableField, order = 'AscNullsLast'): object =>
  type === 'CURRENCY' ? { [name]: { amountMicros: order } } : { [name]: order };
const grouping = ({ name, type }: TableField): object => ({
  [name]: type === 'CURRENCY' ? { amountMicros: true } : true,
});

const filterBy = ({ plural, name }: TableObject): string =>
  `query Ask($filter: ${capitalised(name)}FilterInput) { ${plural}(filter: $filter) { totalCount } }`;
const orderBy = ({ plural, name }: TableObject): string =>
  `query Ask($orderBy: [${capitalised(name)}OrderByInput]) { ${plural}(first: 1, orderBy: $orderBy) { edges { node { id } } } }`;
const groupBy = ({ plural, name }: TableObject): string =>
  `query Ask($groupBy: [${capitalised(name)}GroupByInput!]!) { ${plural}GroupBy(groupBy: $groupBy) { totalCount groupByDimensionValues } }`;

/** Every way round a field that a role may not see, on an object that it does see. `id` is that of the record that holds the secret. */
export const waysToField = (object: TableObject, field: TableField, { objects, ids }: Records): Way[] => {
  const { name, plural } = object;
  const id = ids.get(name);
  const through = relationsTo(name, objects).filter(({ isList }) => !isList);
  const lists = relationsTo(name, objects).filter(({ isList }) => isList);
  return [
    finding('a filter', filterBy(object), { filter: { and: [{ id: { eq: id } }, matching(field, ids)] } }),
    answered('an order', orderBy(object), { orderBy: [ordering(field)] }),
    showing('groups', groupBy(object), { groupBy: [grouping(field)] }),
    showing(
      'the records of groups',
      `query Ask($id: UUID!) { ${plural}GroupBy(groupBy: [{ ${object.title}: true }], filter: { id: { eq: $id } }) { edges { node { ${selected(field)} } } } }`,
      { id },
    ),
    answered('a count', `{ ${plural} { countNotEmpty${capitalised(field.name)} } }`),
    showing('one record', `query Ask($id: UUID!) { ${name}(filter: { id: { eq: $id } }) { ${selected(field)} } }`, {
      id,
    }),
    showing(
      'the answer to a write',
      `mutation Ask($id: UUID!) { update${capitalised(name)}(id: $id, data: { ${object.title}: "${TITLE}" }) { ${selected(field)} } }`,
      { id },
    ),
    ...through.flatMap(({ from, relation }): Way[] => [
      finding(`a filter of ${from.plural}`, filterBy(from), {
        filter: { and: [{ id: { eq: ids.get(from.name) } }, { [relation]: matching(field, ids) }] },
      }),
      answered(`an order of ${from.plural}`, orderBy(from), { orderBy: [{ [relation]: ordering(field) }] }),
      showing(`groups of ${from.plural}`, groupBy(from), { groupBy: [{ [relation]: grouping(field) }] }),
      showing(
        `a relation of ${from.plural}`,
        `query Ask($id: UUID!) { ${from.plural}(filter: { id: { eq: $id } }) { edges { node { ${relation} { ${selected(field)} } } } } }`,
        { id: ids.get(from.name) },
      ),
    ]),
    ...lists.map(({ from, relation }) =>
      showing(
        `a list of ${from.name}`,
        `query Ask($id: UUID!) { ${from.plural}(filter: { id: { eq: $id } }) { edges { node { ${relation} { edges { node { ${selected(field)} } } } } } } }`,
        { id: ids.get(from.name) },
      ),
    ),
    showing(
      'the timeline',
      `{ timelineActivities(first: 60, filter: { name: { eq: "${name}.updated" } }, orderBy: [{ createdAt: DescNullsLast }]) { edges { node { properties createdAt } } } }`,
    ),
    showing(
      'a search',
      `{ search(searchInput: "${SECRET.text}", limit: 20, includedObjectNameSingulars: ["${name}"]) { edges { node { recordId } } } }`,
    ),
    overRest('REST', `${plural}?filter=id[eq]:"${id}"`, betrays),
  ];
};

/** Every way round an object that a role may not see. */
export const waysToObject = ({ name, plural, title }: TableObject, { objects, ids }: Records): Way[] => {
  const id = ids.get(name);
  const target = `target${capitalised(name)}Id`;
  return [
    finding('a list', `query Ask($id: UUID!) { ${plural}(filter: { id: { eq: $id } }) { totalCount } }`, { id }),
    finding('groups', `{ ${plural}GroupBy(groupBy: [{ ${title}: true }]) { totalCount } }`),
    answered('one record', `query Ask($id: UUID!) { ${name}(filter: { id: { eq: $id } }) { id } }`, { id }),
    ...relationsTo(name, objects).map(({ from, relation, isList }): Way => {
      const below = isList ? `${relation} { edges { node { id } } }` : `${relation} { id }`;
      return {
        name: `${from.name}.${relation}`,
        tells: async (host) => {
          const answer = await host.withKey(
            `query Ask($id: UUID!) { ${from.plural}(filter: { id: { eq: $id } }) { edges { node { ${below} } } } }`,
            { id: ids.get(from.name) },
          );
          return mentions(answer.data, id);
        },
      };
    }),
    ...relationsTo(name, objects)
      .filter(({ isList }) => !isList)
      .map(({ from, relation }) =>
        finding(`a filter of ${from.plural}`, filterBy(from), {
          filter: { and: [{ id: { eq: ids.get(from.name) } }, { [relation]: { [title]: { eq: TITLE } } }] },
        }),
      ),
    finding(
      'the timeline',
      `query Ask($id: UUID!) { timelineActivities(filter: { ${target}: { eq: $id } }) { totalCount } }`,
      { id },
    ),
    {
      name: 'a search',
      tells: async (host) =>
        mentions(
          (
            await host.withKey(
              `{ search(searchInput: "${TITLE}", limit: 50, includedObjectNameSingulars: ["${name}"]) { edges { node { recordId } } } }`,
            )
          ).data,
          id,
        ),
    },
    overRest('REST', `${plural}?filter=id[eq]:"${id}"`, (body) => mentions(body, id)),
  ];
};

/** Relations that the records were tied by; those that the app alone writes were not. */
const relationsTo = (
  target: string,
  objects: Map<string, TableObject>,
): { from: TableObject; relation: string; isList: boolean }[] =>
  [...objects.values()].flatMap((from) =>
    [...from.fields.values()].flatMap(({ name, relation, isComputed }) =>
      relation?.target === target && !isComputed ? [{ from, relation: name, isList: relation.isList }] : [],
    ),
  );
