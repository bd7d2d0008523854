import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { capitalised } from '../records/record.ts';
import { requestData } from '../workspace/graphql.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';

/** One column of a board or section of a table: a value of the select field, with the number of its records. */
export type Group = { value: string; count: number };

const groupsShape = z.array(z.object({ groupByDimensionValues: z.array(z.string().nullable()), totalCount: z.number().nullish() }));

/** The groups of a view in its order; all options of the field where the view names none. */
export const useGroups = (object: ObjectItem, view: ViewItem, field: FieldItem | undefined, filter: Record<string, unknown>): Group[] => {
  const type = capitalised(object.nameSingular);
  const { data: counts } = useQuery({
    queryKey: ['records', object.nameSingular, 'groups', field?.name, filter],
    enabled: field !== undefined,
    queryFn: async () => {
      const root = `${object.namePlural}GroupBy`;
      const query = `query Groups($filter: ${type}FilterInput, $groupBy: [${type}GroupByInput!]!) { ${root}(groupBy: $groupBy, filter: $filter) { groupByDimensionValues totalCount } }`;
      const data = await requestData(z.record(z.string(), groupsShape), query, { filter, groupBy: [{ [field?.name ?? '']: true }] });
      return new Map(data[root]!.map(({ groupByDimensionValues: [value], totalCount }) => [value ?? '', totalCount ?? 0]));
    },
  });
  const values = view.groups.filter(({ isVisible }) => isVisible).toSorted((one, other) => one.position - other.position).map(({ fieldValue }) => fieldValue);
  return (values.length > 0 ? values : (field?.options ?? []).map(({ value }) => value)).map((value) => ({ value, count: counts?.get(value) ?? 0 }));
};

export const groupFilter = (filter: Record<string, unknown>, field: FieldItem, { value }: Group): Record<string, unknown> => ({
  and: [filter, { [field.name]: value === '' ? { is: 'NULL' } : { eq: value } }],
});
