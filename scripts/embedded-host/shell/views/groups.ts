import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { aggregateName } from '../charts/graph-query.ts';
import { capitalised } from '../records/record.ts';
import { requestData } from '../workspace/graphql.ts';
import type { FieldItem, ObjectItem, ViewItem } from '../workspace/metadata.ts';
import { useWorkspace, type Workspace } from '../workspace/workspace.ts';

/** One column of a board or section of a table: a value of the select field, with the number of its records and what the view adds up over them. */
export type Group = { value: string; count: number; total: number | null };

const groupsShape = z.array(
  z.object({ groupByDimensionValues: z.array(z.string().nullable()), totalCount: z.number().nullish() }).loose(),
);

/** The field that a view adds up over each group, and how; views without one count their records. */
export const aggregateOf = (workspace: Workspace, view: ViewItem): { field: FieldItem; name: string } | undefined => {
  const found = workspace.fieldById(view.kanbanAggregateOperationFieldMetadataUniversalIdentifier);
  if (found === undefined || view.kanbanAggregateOperation === null || !workspace.canRead(found.object, found.field))
    return undefined;
  return { field: found.field, name: aggregateName(view.kanbanAggregateOperation, found.field) };
};

/** The groups of a view in its order; all options of the field where the view names none. */
export const useGroups = (
  object: ObjectItem,
  view: ViewItem,
  field: FieldItem | undefined,
  filter: Record<string, unknown>,
): Group[] => {
  const type = capitalised(object.nameSingular);
  const aggregate = aggregateOf(useWorkspace(), view)?.name;
  const { data: counts } = useQuery({
    queryKey: ['records', object.nameSingular, 'groups', field?.name, aggregate, filter],
    enabled: field !== undefined,
    queryFn: async () => {
      const root = `${object.namePlural}GroupBy`;
      const query = `query Groups($filter: ${type}FilterInput, $groupBy: [${type}GroupByInput!]!) { ${root}(groupBy: $groupBy, filter: $filter) { groupByDimensionValues totalCount ${aggregate ?? ''} } }`;
      const data = await requestData(z.record(z.string(), groupsShape), query, {
        filter,
        groupBy: [{ [field?.name ?? '']: true }],
      });
      return new Map(
        data[root]!.map(({ groupByDimensionValues: [value], totalCount, ...sums }) => [
          value ?? '',
          {
            count: totalCount ?? 0,
            total:
              aggregate === undefined
                ? null
                : z.coerce
                    .number()
                    .nullable()
                    .parse(sums[aggregate] ?? null),
          },
        ]),
      );
    },
  });
  const values = view.groups
    .filter(({ isVisible }) => isVisible)
    .toSorted((one, other) => one.position - other.position)
    .map(({ fieldValue }) => fieldValue);
  const shown = values.length > 0 ? values : (field?.options ?? []).map(({ value }) => value);
  // A view that names its groups may leave some out; one that names none has a group for records without a value.
  const withBlank = values.length === 0 && counts?.has('') === true ? [...shown, ''] : shown;
  return withBlank.map((value) => ({ value, count: 0, total: null, ...counts?.get(value) }));
};

export const groupFilter = (
  filter: Record<string, unknown>,
  field: FieldItem,
  { value }: Group,
): Record<string, unknown> => ({
  and: [filter, { [field.name]: value === '' ? { is: 'NULL' } : { eq: value } }],
});
