import { installBuiltApp } from '../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../embedded-host/host.ts';

// The host that a benchmark runs against, in a process of its own: it prints where it is and stays until it is ended.
// An app that is there already is left as it is.
const host = await startEmbeddedHost({ database: { kind: 'folder', path: process.argv[2]! } });
const [installed] = host.workspace.apps();
const appToken = await host.applicationToken(
  installed?.manifest.application.universalIdentifier ?? (await installBuiltApp(host)),
);
process.stdout.write(`${JSON.stringify({ url: host.url, key: host.apiKey, appToken })}\n`);
