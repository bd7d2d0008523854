import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import * as z from 'zod';
import { requestData } from '../workspace/graphql.ts';

const PAGE = 20;
/** Somebody who types on is not asked about every letter. */
const PAUSE_MS = 200;

const foundShape = z.object({
  search: z.object({
    edges: z.array(
      z.object({ node: z.object({ recordId: z.string(), objectNameSingular: z.string(), label: z.string() }) }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
export type FoundRecord = z.infer<typeof foundShape>['search']['edges'][number]['node'];

const SEARCH = `query Search($searchInput: String!, $limit: Int!, $after: String, $excludedObjectNameSingulars: [String!]) {
  search(searchInput: $searchInput, limit: $limit, after: $after, excludedObjectNameSingulars: $excludedObjectNameSingulars) {
    edges { node { recordId objectNameSingular label } } pageInfo { hasNextPage endCursor } } }`;

/** Records of all objects that a text finds, asked of the host as Twenty's client asks it. */
export const useSearch = (text: string, excludedObjectNameSingulars: string[]) => {
  const [searched, setSearched] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearched(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useInfiniteQuery({
    queryKey: ['search', searched, excludedObjectNameSingulars],
    enabled: searched !== '',
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (
        await requestData(foundShape, SEARCH, {
          searchInput: searched,
          limit: PAGE,
          after: pageParam,
          excludedObjectNameSingulars,
        })
      ).search,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const isAsking = text.trim() !== '' && (searched !== text.trim() || answer.isFetching);
  const found = searched === '' ? [] : (answer.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? []);
  return { found, isAsking, hasMore: answer.hasNextPage, more: answer.fetchNextPage };
};
