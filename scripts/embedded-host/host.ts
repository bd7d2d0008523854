import { createServer, type Server } from 'node:http';
import { drivenClock, systemClock, type Clock } from './clock.ts';
import { answerGraphql } from './http/graphql-route.ts';
import { openExchange, type Exchange } from './http/exchange.ts';
import { openDatabase, type DatabaseLocation } from './storage/database.ts';
import { answerShell, serveShell } from './http/shell-route.ts';
import type { AppManifest } from './metadata/manifest.ts';
import { apiKey, openWorkspace, type Workspace } from './workspace.ts';

export type HostOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** Where the records are kept; in memory by default. */
  database?: DatabaseLocation;
  /** The built web client, served at `/`. */
  shellFolder?: string;
  /** A time that the caller drives, such as `2026-03-01T00:00:00Z`; the computer's time by default. */
  time?: string;
};

export type EmbeddedHost = {
  url: string;
  apiKey: string;
  workspace: Workspace;
  installApp: (manifest: AppManifest, readFile: (path: string) => Promise<Buffer>) => Promise<void>;
  /** A token of an installed app, which the limits of API keys do not bind. */
  applicationToken: (applicationId: string) => Promise<string>;
  advanceTo: (instant: string) => void;
  stop: () => Promise<void>;
};

const TOKEN_SECONDS = 30 * 24 * 3600;

export const startEmbeddedHost = async ({ port = 0, database: location = { kind: 'memory' }, time, shellFolder }: HostOptions = {}): Promise<EmbeddedHost> => {
  const clock: Clock = time === undefined ? systemClock : drivenClock(new Date(time));
  const database = await openDatabase(location);
  const workspace = await openWorkspace(database, clock);
  const server = createServer((request, response) => {
    const exchange = openExchange(request, response);
    route(workspace, exchange, shellFolder).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) exchange.replyJson(500, { error: 'Internal server error' });
    });
  });
  const actualPort = await listen(server, port);
  return {
    url: `http://localhost:${actualPort}`, apiKey, workspace,
    installApp: (manifest, readFile) => installApp(workspace, manifest, readFile),
    applicationToken: (applicationId) => workspace.tokens.issue({ type: 'APPLICATION_ACCESS', applicationId }, TOKEN_SECONDS),
    advanceTo: (instant) => clock.advanceTo(new Date(instant)),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
    },
  };
};

const listen = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const route = async (workspace: Workspace, exchange: Exchange, shellFolder: string | undefined): Promise<void> => {
  const { pathname } = exchange.url;
  if (exchange.method === 'OPTIONS') return exchange.reply(204, '');
  switch (pathname) {
    case '/healthz': return exchange.replyJson(200, { status: 'ok', info: {}, error: {}, details: {} });
    case '/graphql': return answerGraphql(workspace, exchange);
    default:
      if (pathname.startsWith('/shell/')) return answerShell(workspace, exchange);
      if (shellFolder !== undefined && exchange.method === 'GET' && (await serveShell(shellFolder, exchange))) return;
      return exchange.replyJson(404, { statusCode: 404, message: `Cannot ${exchange.method} ${pathname}`, error: 'Not Found' });
  }
};

const installApp = async (workspace: Workspace, manifest: AppManifest, readFile: (path: string) => Promise<Buffer>): Promise<void> => {
  await workspace.applyManifest(manifest);
  const applicationId = manifest.application.universalIdentifier;
  for (const path of builtFiles(manifest)) await workspace.installation.saveFile(applicationId, path, await readFile(path));
};

/** Built files that the host runs or serves: functions and components. */
const builtFiles = ({ logicFunctions, frontComponents }: AppManifest): string[] => [
  ...logicFunctions.map(({ builtHandlerPath }) => builtHandlerPath),
  ...frontComponents.map((component) => String(component['builtComponentPath'])),
];
