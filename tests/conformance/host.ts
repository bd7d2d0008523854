import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';

const graphqlAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

export type GraphQLAnswer = { status: number } & z.infer<typeof graphqlAnswer>;
export type HttpAnswer = { status: number; headers: Headers; body: unknown };
export type Variables = Record<string, unknown>;

/** What a check asks of the host under test. */
export type Host = ReturnType<typeof connect>;

const THROTTLED = /^Limit reached/;
const THROTTLE_WINDOW_MS = 61_000;

const readBody = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * Speaks to a host in three ways: with the API key, as the probe app (through its route, whose token the host does not
 * throttle as it does API keys), and in plain HTTP. `sitOut` lets the throttle's minute pass.
 */
export const connect = ({
  url,
  key,
  sitOut = () => wait(THROTTLE_WINDOW_MS),
}: {
  url: string;
  key: string;
  sitOut?: () => Promise<void>;
}) => {
  const authorization = `Bearer ${key}`;

  /** Plain HTTP; `body` is sent as JSON unless it is a string. */
  const http = async (
    path: string,
    { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<HttpAnswer> => {
    const answer = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: await readBody(answer) };
  };

  const post = async (path: string, query: string, variables: Variables): Promise<GraphQLAnswer> => {
    const { status, body } = await http(path, {
      method: 'POST',
      headers: { authorization },
      body: { query, variables },
    });
    return { status, ...graphqlAnswer.parse(body) };
  };

  /** Like `post`, but sits out the key's throttle, which is no part of what the caller checks. */
  const patiently = async (path: string, query: string, variables: Variables): Promise<GraphQLAnswer> => {
    const answer = await post(path, query, variables);
    if (!answer.errors?.some(({ message }) => THROTTLED.test(message))) return answer;
    await sitOut();
    return post(path, query, variables);
  };

  /** Documents run one after another with the app's own token. */
  const asApp = async (requests: { query: string; variables?: Variables }[]): Promise<GraphQLAnswer[]> => {
    const { status, body } = await http('/s/conformance/graphql', {
      method: 'POST',
      headers: { authorization },
      body: { requests },
    });
    const parsed = z
      .object({ answers: z.array(z.object({ status: z.number(), body: graphqlAnswer })) })
      .safeParse(body);
    if (!parsed.success) throw new Error(`The probe's route answered ${status}: ${JSON.stringify(body)}`);
    return parsed.data.answers.map((answer) => ({ status: answer.status, ...answer.body }));
  };

  return {
    url,
    authorization,
    http,
    withKey: (query: string, variables: Variables = {}) => patiently('/graphql', query, variables),
    /** With the key, once, and without sitting out the throttle. */
    withKeyOnce: (query: string, variables: Variables = {}) => post('/graphql', query, variables),
    metadata: (query: string, variables: Variables = {}) => patiently('/metadata', query, variables),
    asApp,
    app: async (query: string, variables: Variables = {}): Promise<GraphQLAnswer> =>
      (await asApp([{ query, variables }]))[0]!,
  };
};
