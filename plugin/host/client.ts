// The face of the package brings the parser of GraphQL along, 45 kB that no panel has a use for: documents are strings.
import { runRequest } from '../../node_modules/graphql-request/build/legacy/helpers/runRequest.js';
import { HostError, type HostErrorKind } from './errors.ts';
import { masked } from './masked.ts';
import { longestRepeatingMs, repeating, type Patience } from './retry.ts';

/** A GraphQL document with the types of its answer and variables, as `npm run codegen` generates it. */
export type HostDocument<Result, Variables> = { toString(): string; __apiType?: (variables: Variables) => Result };

/** What flows use of a host. One call is one request; batching is the caller's. */
export type Host = {
  request<Result, Variables extends Record<string, unknown>>(
    document: HostDocument<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
};

export type HostOptions = {
  /** The host's address, without `/graphql`. */
  url: string;
  /** A key or token; asked for again, once, when the host answers 401 and a function is given. */
  token: string | ((renew: boolean) => Promise<string>);
  /** How long one request may take, in milliseconds. */
  timeoutMs?: number;
  /** Records, or the metadata of the workspace. */
  endpoint?: '/graphql' | '/metadata';
  /** Nothing is asked again: for what must not be done twice. */
  isOnce?: boolean;
} & Patience;

const DEFAULT_TIMEOUT_MS = 60_000;

/** How long one request can take at most with all its repeats, in milliseconds, by a token that is not renewed. */
export const LONGEST_REQUEST_MS = longestRepeatingMs(DEFAULT_TIMEOUT_MS);

const REFUSED_CODES = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'PERMISSION_DENIED']);
const INVALID_CODES = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'NOT_FOUND',
  'CONFLICT',
]);

/** What is said, with or without a code, where the schema lacks what a document asks for: the app is not installed. */
const UNKNOWN_TO_SCHEMA = /^(Cannot query field|Unknown (type|argument|field))\b/;

/** What the host said, classified. The throttle answers with status 200 and an error that only its text tells apart. */
const kindOf = (status: number, messages: readonly string[], codes: readonly string[]): HostErrorKind => {
  if (
    status === 429 ||
    messages.some((message) => message.startsWith('Limit reached')) ||
    codes.includes('LIMIT_REACHED')
  )
    return 'THROTTLED';
  if (status === 401 || status === 403 || codes.some((code) => REFUSED_CODES.has(code))) return 'REFUSED';
  if (messages.some((message) => UNKNOWN_TO_SCHEMA.test(message))) return 'INVALID';
  if (codes.some((code) => INVALID_CODES.has(code)) || (status >= 400 && status < 500)) return 'INVALID';
  return 'FAILED';
};

/** What went wrong where no answer could be read. The error itself holds what was sent or answered, and is dropped. */
const unanswered = (error: unknown, url: string): HostError => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return new HostError('UNREACHABLE', `The host at ${url} did not answer in time.`);
  if (name === 'TypeError') return new HostError('UNREACHABLE', `The host at ${url} cannot be reached.`);
  return new HostError('FAILED', `The host at ${url} answered with something that is not GraphQL.`);
};

/** The data of an answer. @throws HostError for anything but data without errors. */
const dataOf = <Result>(answer: Awaited<ReturnType<typeof runRequest>>, url: string, sent: unknown): Result => {
  if (!(answer instanceof Error)) {
    if (answer.data) return answer.data as Result;
    throw new HostError('FAILED', `The host at ${url} answered without data.`);
  }
  const { status, errors = [] } = answer.response;
  const codes = errors.map(({ extensions }) => String(extensions?.['code'] ?? ''));
  const messages = errors.map(({ message }) => message);
  const said = messages.length > 0 ? masked(messages.join('; '), sent) : `it answered with status ${status}`;
  throw new HostError(kindOf(status, messages, codes), `The host at ${url} said: ${said}`);
};

/**
 * A host that repeats what can be repeated: a throttled request after the throttle's minute, a failed or unanswered one
 * with growing waits and jitter. Repeating is safe because every write that is sent is an upsert on a unique key or
 * an update to given values; what is not is asked with `isOnce`. An answer with both data and errors counts as an error.
 *
 * @throws HostError from `request` when the host does not fulfil it.
 */
export const connect = ({
  url,
  token,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  endpoint = '/graphql',
  isOnce = false,
  ...patience
}: HostOptions): Host => {
  let current = typeof token === 'string' ? Promise.resolve(token) : token(false);
  const send = async <Result>(query: string, variables: Record<string, unknown>): Promise<Result> => {
    let answer: Awaited<ReturnType<typeof runRequest>>;
    try {
      answer = await runRequest({
        url: `${url.replace(/\/$/, '')}${endpoint}`,
        // Asked for a GraphQL response, a host would answer what it refuses with another status.
        headers: { authorization: `Bearer ${await current}`, accept: 'application/json' },
        fetchOptions: { signal: AbortSignal.timeout(timeoutMs) },
        request: { _tag: 'Single', variables, document: { expression: query, isMutation: true } },
      });
    } catch (error) {
      throw unanswered(error, url);
    }
    return dataOf(answer, url, variables);
  };

  return {
    async request<Result, Variables extends Record<string, unknown>>(
      document: HostDocument<Result, Variables>,
      variables: Variables,
    ) {
      const query = document.toString();
      const ask = () =>
        isOnce ? send<Result>(query, variables) : repeating(() => send<Result>(query, variables), patience);
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof HostError) || error.kind !== 'REFUSED' || typeof token === 'string') throw error;
        current = token(true);
        return ask();
      }
    },
  };
};

/** The host's limit on records in one mutation and on one page. */
export const BATCH_SIZE = 200;

/** Cuts a list into batches that the host takes: `batches([…250 items])` → one of 200, one of 50. */
export const batches = <Item>(items: readonly Item[], size = BATCH_SIZE): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** Where the pages of so many records begin: `pagesOf(250)` → `[0, 200]`. */
export const pagesOf = (total: number): number[] =>
  batches(Array.from({ length: total })).map((_, page) => page * BATCH_SIZE);

/** A page of a connection, as the host gives it. */
export type Page<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** Reads one page after the other from a cursor on, until there are `atLeast` or no more; `next` is where it goes on. */
export const gather = async <Item>(
  readPage: (after: string | null) => Promise<Page<Item>>,
  after: string | null,
  atLeast: number,
): Promise<{ items: Item[]; next: string | null }> => {
  const items: Item[] = [];
  let at = after;
  do {
    const { edges, pageInfo } = await readPage(at);
    items.push(...edges.map(({ node }) => node));
    at = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (at !== null && items.length < atLeast);
  return { items, next: at };
};

/** All of a list whose first page came along with something else: that page, and one request for each further one. */
export const withRest = async <Item>(
  { edges, pageInfo }: Page<Item>,
  readPage: (after: string | null) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const first = edges.map(({ node }) => node);
  return pageInfo.hasNextPage ? [...first, ...(await gather(readPage, pageInfo.endCursor, Infinity)).items] : first;
};
