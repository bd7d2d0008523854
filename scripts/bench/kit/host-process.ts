import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { installBuiltApp } from '../../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import type { HostSays } from './own-host.ts';

// The host that a benchmark runs against, in a process of its own: it says where it is and stays until it is ended.
// An app that is there already is left as it is. Where it keeps its records is a folder, or the address of a PostgreSQL.
const place = process.argv[2]!;
const host = await startEmbeddedHost({
  database: place.startsWith('postgres') ? { kind: 'server', url: place } : { kind: 'folder', path: place },
});
const [installed] = host.workspace.apps();
const appToken = await host.applicationToken(
  installed?.manifest.application.universalIdentifier ?? (await installBuiltApp(host)),
);
const say = (said: HostSays): void => {
  process.send?.(said);
};
say({ url: host.url, key: host.apiKey, appToken });

/** Whether a request is the app's own: what a host counts against the app. */
const isOfApp = ({ headers }: IncomingMessage): boolean => {
  const [, payload] = headers.authorization?.split('.') ?? [];
  return payload !== undefined && Buffer.from(payload, 'base64url').includes('"APPLICATION_ACCESS"');
};
let asked = 0;
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  if ((request.url === '/graphql' || request.url === '/metadata') && isOfApp(request)) asked += 1;
});
setInterval(() => {
  say({ asked });
  asked = 0;
}, 1_000).unref();
