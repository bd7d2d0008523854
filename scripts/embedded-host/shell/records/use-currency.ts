import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { requestData } from '../workspace/graphql.ts';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { capitalised } from './record.ts';

const groupsShape = z.record(z.string(), z.array(z.object({ groupByDimensionValues: z.array(z.string().nullable()) })));

/** The currency of a sum over `field` is that of its records; where they have several, or the field is no money, it is left out. */
export const useCurrency = (
  object: ObjectItem,
  field: FieldItem | undefined,
  filter: Record<string, unknown>,
): string | null => {
  const { data } = useQuery({
    queryKey: ['records', object.nameSingular, 'currencies', field?.name, filter],
    enabled: field?.type === 'CURRENCY',
    queryFn: async () => {
      const root = `${object.namePlural}GroupBy`;
      const type = capitalised(object.nameSingular);
      const query = `query Currencies($filter: ${type}FilterInput, $groupBy: [${type}GroupByInput!]!) { ${root}(groupBy: $groupBy, filter: $filter, limit: 3) { groupByDimensionValues } }`;
      const answer = await requestData(groupsShape, query, {
        filter,
        groupBy: [{ [field?.name ?? '']: { currencyCode: true } }],
      });
      return answer[root]!.flatMap(({ groupByDimensionValues: [code] }) => (code ? [code] : []));
    },
  });
  return data?.length === 1 ? data[0]! : null;
};
