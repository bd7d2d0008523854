import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as z from 'zod';
import { showError } from '../frame/toasts.tsx';
import type { FieldItem, ObjectItem } from '../workspace/metadata.ts';
import { requestData } from '../workspace/graphql.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { capitalised, recordShape, selectionOf, type RecordItem } from './record.ts';

const PAGE = 60;
export const connectionShape = z.object({
  totalCount: z.number().nullish(),
  edges: z.array(z.object({ node: recordShape })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }).optional(),
});

export type RecordsQuery = {
  object: ObjectItem;
  fields: readonly FieldItem[];
  filter: Record<string, unknown>;
  orderBy: Record<string, unknown>[];
  byOffset?: boolean;
  pageSize?: number;
  isEnabled?: boolean;
};

/** Records in pages, read on as they are scrolled to. */
export const useRecords = ({
  object,
  fields,
  filter,
  orderBy,
  byOffset = false,
  pageSize = PAGE,
  isEnabled = true,
}: RecordsQuery) => {
  const workspace = useWorkspace();
  const selection = selectionOf(workspace, object, fields);
  const answer = useInfiniteQuery({
    queryKey: ['records', object.nameSingular, selection, filter, orderBy, pageSize],
    enabled: isEnabled && workspace.may(object).canReadObjectRecords,
    initialPageParam: { after: null as string | null, offset: 0 },
    queryFn: async ({ pageParam }) => {
      const type = capitalised(object.nameSingular);
      const from = byOffset ? 'offset: $offset' : 'after: $after';
      const query = `query Records($filter: ${type}FilterInput, $orderBy: [${type}OrderByInput], $first: Int${byOffset ? ', $offset: Int' : ', $after: String'}) {
        ${object.namePlural}(filter: $filter, orderBy: $orderBy, first: $first, ${from}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
      const position = byOffset ? { offset: pageParam.offset } : { after: pageParam.after };
      const data = await requestData(z.record(z.string(), connectionShape), query, {
        filter,
        orderBy,
        first: pageSize,
        ...position,
      });
      return data[object.namePlural]!;
    },
    getNextPageParam: (last, pages) =>
      last.pageInfo?.hasNextPage === true
        ? { after: last.pageInfo.endCursor ?? null, offset: pages.length * pageSize }
        : undefined,
  });
  const records = useMemo(
    () => answer.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [],
    [answer.data],
  );
  return { ...answer, records, totalCount: answer.data?.pages[0]?.totalCount ?? null };
};

export const useRecord = (object: ObjectItem, id: string, fields: readonly FieldItem[]) => {
  const workspace = useWorkspace();
  const selection = selectionOf(workspace, object, fields);
  return useQuery({
    queryKey: ['record', object.nameSingular, id, selection],
    enabled: workspace.may(object).canReadObjectRecords,
    queryFn: async (): Promise<RecordItem | null> => {
      const query = `query Record($id: UUID) { ${object.nameSingular}(filter: { id: { eq: $id } }) { ${selection} } }`;
      const data = await requestData(z.record(z.string(), recordShape.nullable()), query, { id });
      return data[object.nameSingular] ?? null;
    },
  });
};

type Writing<Input> = UseMutationResult<RecordItem, Error, Input>;
const writing =
  (object: ObjectItem, method: string) =>
  async (query: string, variables: Record<string, unknown>): Promise<RecordItem> => {
    const data = await requestData(z.record(z.string(), recordShape), query, variables);
    return data[`${method}${capitalised(object.nameSingular)}`]!;
  };

/** Everything on screen may depend on what was written: totals follow stays, so all of it is read again. */
const useWriting = <Input>(mutationFn: (input: Input) => Promise<RecordItem>): Writing<Input> => {
  const client = useQueryClient();
  return useMutation<RecordItem, Error, Input>({
    mutationFn,
    onError: showError,
    onSettled: () => client.invalidateQueries(),
  });
};

export const useUpdateRecord = (object: ObjectItem): Writing<{ id: string; data: Record<string, unknown> }> => {
  const type = capitalised(object.nameSingular);
  return useWriting((variables) =>
    writing(object, 'update')(
      `mutation Update($id: UUID!, $data: ${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`,
      variables,
    ),
  );
};

export const useCreateRecord = (object: ObjectItem): Writing<Record<string, unknown>> => {
  const type = capitalised(object.nameSingular);
  return useWriting((data) =>
    writing(object, 'create')(`mutation Create($data: ${type}CreateInput!) { create${type}(data: $data) { id } }`, {
      data,
    }),
  );
};

export const useDeleteRecord = (object: ObjectItem): Writing<string> => {
  const type = capitalised(object.nameSingular);
  return useWriting((id) =>
    writing(object, 'delete')(`mutation Delete($id: UUID!) { delete${type}(id: $id) { id } }`, { id }),
  );
};
