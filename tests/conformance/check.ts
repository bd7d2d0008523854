import type { GraphQLAnswer, Host } from './host.ts';

/** Where an expectation comes from: tried on a real server of that version, read in the platform handbook or in its issues, or promised by the app. */
export type Source = 'seen on 2.21' | `handbook, ${string}` | `twentyhq/twenty#${number}` | 'objects/README.md';

/**
 * One thing that a host does. `ask` puts it to the host, `answer` is what a Twenty server answers, compared value by
 * value. `skip` gives the reason when this host cannot be asked, found out from what it offers and never from its name.
 */
export type Check = {
  name: string;
  from: Source;
  ask: (host: Host) => Promise<unknown>;
  answer: unknown;
  /** What servers newer than the one it was seen on answer instead. */
  newer?: { from: Source; answer: unknown };
  /** What servers older than the app asks for answer instead. */
  older?: { from: Source; answer: unknown };
  skip?: (host: Host) => Promise<string | undefined>;
};

/** What a host said when it refused: the first error's text and code. */
export type Refusal = { refused: string; code: string | undefined };

const IDENTIFIER = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SCHEMA = /\bworkspace_\w+/g;
const CONSTRAINT = /\bFK_\w+/g;
const GUESS = / Did you mean .*\?$/;

/** The refusal in an answer, with what differs from run to run and host to host blanked; nothing when there is data. */
export const refusalIn = ({ errors }: GraphQLAnswer): Refusal | undefined => {
  const first = errors?.[0];
  if (!first) return undefined;
  const refused = first.message
    .replace(IDENTIFIER, '<id>')
    .replace(SCHEMA, 'workspace_<id>')
    .replace(CONSTRAINT, 'FK_<id>')
    .replace(GUESS, '');
  return { refused, code: first.extensions?.code };
};

/** The answer's data under one key, or the refusal. */
export const resultOf = (answer: GraphQLAnswer, key: string): unknown => refusalIn(answer) ?? answer.data?.[key];

type Connection = { edges: { node: Record<string, unknown> }[] };

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'edges' in value;

/** The records of a connection in order, or the refusal. */
export const recordsOf = (answer: GraphQLAnswer, key: string): Record<string, unknown>[] | Refusal => {
  const result = resultOf(answer, key);
  return isConnection(result) ? result.edges.map(({ node }) => node) : (result as Refusal);
};

/** One field of each record of a connection, in order, or the refusal. */
export const columnOf = (answer: GraphQLAnswer, key: string, field: string): unknown[] | Refusal => {
  const records = recordsOf(answer, key);
  return Array.isArray(records) ? records.map((record) => record[field]) : records;
};
