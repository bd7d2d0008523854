import { startEmbeddedHost, type EmbeddedHost, type HostOptions } from '../../scripts/embedded-host/host.ts';
import { APPLICATION_ID, bookingApp, type BookingApp } from './booking-app.ts';

export type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
};
export type RunningHost = {
  host: EmbeddedHost;
  /** As the app, whose token no limit of API keys binds. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  askWith: (token: string, query: string, variables?: Record<string, unknown>, path?: string) => Promise<Answer>;
  signIn: (roleLabel: string) => Promise<string>;
};

/** A host in memory with a driven clock and the bookings app. */
export const runHost = async (
  app: BookingApp = bookingApp(),
  options: HostOptions = { time: '2026-03-01T10:00:00.000Z' },
): Promise<RunningHost> => {
  const host = await startEmbeddedHost(options);
  await host.installApp(app.manifest, app.readFile);
  const token = await host.applicationToken(APPLICATION_ID);
  const askWith: RunningHost['askWith'] = async (bearer, query, variables = {}, path = '/graphql') => {
    const answer = await fetch(host.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  };
  return {
    host,
    askWith,
    ask: (query, variables) => askWith(token, query, variables),
    signIn: async (roleLabel) => {
      const { members } = (await (await fetch(`${host.url}/shell/members`)).json()) as {
        members: { id: string; roleLabel: string }[];
      };
      const memberId = members.find((member) => member.roleLabel === roleLabel)?.id;
      const answer = await fetch(`${host.url}/shell/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ memberId }),
      });
      return ((await answer.json()) as { token: string }).token;
    },
  };
};
