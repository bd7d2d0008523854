import { APPLICATION_ID, bookingApp } from './booking-app.ts';
import { startEmbeddedHost } from '../../scripts/embedded-host/host.ts';

/** A host in a process of its own, to be killed: `node running-host-process.ts <data folder>` prints its address and a token. */
const host = await startEmbeddedHost({ database: { kind: 'folder', path: process.argv[2]! } });
const app = bookingApp({ functions: [{ name: 'later', source: "console.log('ran', payload.n); return payload.n;" }] });
await host.installApp(app.manifest, app.readFile);
process.stdout.write(`${JSON.stringify({ url: host.url, token: await host.applicationToken(APPLICATION_ID) })}\n`);
