import { PACKED_TYPE, unpacked } from '../../plugin/host/packed-answer.ts';
import { startWithBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import type { EmbeddedHost } from '../../scripts/embedded-host/host.ts';

/** A host in memory with the hotel app on it, at a time that the test drives. */
export type HotelHost = {
  host: EmbeddedHost;
  /** Asks as a member with every right, whom the throttle of API keys does not bind. @throws Error with what the host said. */
  ask: Ask;
  /** Asks as the app, which alone may write computed fields. */
  askAsApp: Ask;
  post: (path: string, body: unknown) => Promise<Answer>;
  /** Sets a variable of the app, as its administrator does. */
  setVariable: (key: string, value: string) => Promise<void>;
  /** Calls a function that nothing of ours triggers, as the host does for the health of an app. @returns what it answers */
  execute: (name: string) => Promise<unknown>;
  /** Asks as a member with this role. @throws Error with what the host said. */
  askAs: <Result>(role: string, query: string, variables?: Record<string, unknown>) => Promise<Result>;
  /** Sends as a member with this role. */
  postAs: (role: string, path: string, body: unknown) => Promise<Answer>;
};

type Answer = { status: number; body: unknown };

type Ask = <Result>(query: string, variables?: Record<string, unknown>) => Promise<Result>;

/** Of its own: loading the SDK for its key takes each suite a second. */
const API_KEY = 'a key of tests';

export const startHotelHost = async (time = '2026-06-15T12:00:00Z'): Promise<HotelHost> => {
  const host = await startWithBuiltApp({ time, apiKey: API_KEY });
  const appId = host.workspace.apps()[0]!.manifest.application.universalIdentifier;
  const app = await host.applicationToken(appId);
  const send = async (path: string, authorization: string, body: unknown) =>
    fetch(`${host.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${authorization}`,
        'content-type': 'application/json',
        // As panels and the command line do, which unpack what is large.
        accept: PACKED_TYPE,
      },
      body: JSON.stringify(body),
    });
  const { members } = (await (await fetch(`${host.url}/shell/members`)).json()) as {
    members: { id: string; roleLabel: string }[];
  };
  const signIn = async (role: string): Promise<string> => {
    const memberId = members.find(({ roleLabel }) => roleLabel === role)?.id;
    return ((await (await send('/shell/sign-in', '', { memberId })).json()) as { token: string }).token;
  };
  const post = async (path: string, authorization: string, body: unknown): Promise<Answer> => {
    const answer = await send(path, authorization, body);
    return { status: answer.status, body: await unpacked(await answer.json()) };
  };
  const askWith =
    (authorization: string): Ask =>
    async <Result>(query: string, variables: Record<string, unknown> = {}) => {
      const answer = (await (await send('/graphql', authorization, { query, variables })).json()) as {
        data: Result;
        errors?: { message: string }[];
      };
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
      return answer.data;
    };
  return {
    host,
    ask: askWith(await signIn('Admin')),
    askAsApp: askWith(app),
    execute: async (name) => {
      const target = host.engine.functions().find(({ manifest }) => manifest.name === name);
      if (target === undefined) throw new Error(`There is no function ${name}.`);
      const { data, error } = await host.engine.call(target, {}, 'call', null);
      if (error !== undefined) throw new Error(error.errorMessage);
      return data;
    },
    setVariable: (key, value) => host.workspace.setVariable(appId, key, value),
    post: (path, body) => post(path, host.apiKey, body),
    askAs: async (role, query, variables) => askWith(await signIn(role))(query, variables),
    postAs: async (role, path, body) => post(path, await signIn(role), body),
  };
};
