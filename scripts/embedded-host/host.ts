import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { drivenClock, systemClock } from './clock.ts';
import { openFunctionEngine, type FunctionEngine, type LoggedExecution } from './functions/engine.ts';
import { answerRoute } from './functions/route.ts';
import { openExchange, type Exchange } from './http/exchange.ts';
import { receiveFile, serveFile } from './http/file-route.ts';
import { answerGraphql } from './http/graphql-route.ts';
import { answerRest } from './http/rest-route.ts';
import { answerShell, serveShell } from './http/shell-route.ts';
import { installApp } from './installing.ts';
import type { Mailboxes } from './metadata-api/mail.ts';
import { openMetadataApi, type MetadataApi } from './metadata-api/route.ts';
import type { AppManifest } from './metadata/manifest.ts';
import { openDatabase, type DatabaseLocation } from './storage/database.ts';
import { workflowOperations } from './workflows/building.ts';
import { openWorkflowRuns } from './workflows/runs.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export type HostOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** The network address to listen on; requests of this computer alone by default, because the development key is public. */
  address?: string;
  /** Where the records are kept; in memory by default. */
  database?: DatabaseLocation;
  /** The built web client, served at `/`. */
  shellFolder?: string;
  /** The key that opens everything; the public development key of the SDK by default. */
  apiKey?: string;
  /** A time that the caller drives, such as `2026-03-01T00:00:00Z`; the computer's time by default. */
  time?: string;
};

export type EmbeddedHost = {
  url: string;
  apiKey: string;
  workspace: Workspace;
  engine: FunctionEngine;
  /** Installs an app from its manifest and built files, with its install hooks. */
  installApp: (manifest: AppManifest, readFile: (path: string) => Promise<Buffer>) => Promise<void>;
  /** A token of an installed app, which the limits of API keys do not bind. */
  applicationToken: (applicationId: string) => Promise<string>;
  /** Drives the clock on, running on the way every cron trigger and delayed job when it is due. */
  advanceTo: (instant: string) => Promise<void>;
  /** Runs the cron triggers that are due at this minute, and waits for them. */
  runDueCron: () => Promise<void>;
  /** Waits until no function runs any more. */
  idle: () => Promise<void>;
  executions: () => LoggedExecution[];
  mailboxes: Mailboxes;
  stop: () => Promise<void>;
};

const TOKEN_SECONDS = 30 * 24 * 3600;
const MINUTE_MS = 60_000;

export const startEmbeddedHost = async ({
  port = 0,
  address = '127.0.0.1',
  database: location = { kind: 'memory' },
  time,
  shellFolder,
  apiKey: givenKey,
}: HostOptions = {}): Promise<EmbeddedHost> => {
  const clock = time === undefined ? systemClock : drivenClock(new Date(time));
  const database = await openDatabase(location);
  // The SDK's command line takes 190 MB once it is loaded: a host that is to stay small is given the key.
  const apiKey = givenKey ?? (await import('twenty-sdk/cli')).DEV_API_KEY;
  let url = '';
  const workspace = await openWorkspace(database, clock, apiKey, () => url);
  const engine = await openFunctionEngine(workspace, () => url);
  const runs = await openWorkflowRuns(workspace, engine);
  workspace.listen({
    isWatched: (object, action) => engine.isWatched(object, action) || runs.isWatched(object, action),
    onChange: (change) => {
      engine.onChange(change);
      runs.onChange(change);
    },
    operations: workflowOperations(runs),
  });
  const metadata = openMetadataApi(workspace, engine, () => url);
  const server = createServer((request, response) => {
    const exchange = openExchange(request, response);
    route(workspace, engine, metadata, exchange, shellFolder).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) exchange.replyJson(500, { error: 'Internal server error' });
    });
  });
  url = `http://localhost:${await listen(server, port, address)}`;
  const timers = time === undefined ? everyMinute(engine) : undefined;
  engine.wake();
  return {
    url,
    apiKey,
    workspace,
    engine,
    installApp: (manifest, readFile) => installApp(workspace, engine, manifest, readFile),
    applicationToken: (applicationId) =>
      workspace.tokens.issue({ type: 'APPLICATION_ACCESS', applicationId }, TOKEN_SECONDS),
    advanceTo: async (instant) => {
      const target = new Date(instant);
      for (let due = await engine.nextDue(); due !== undefined && due <= target; due = await engine.nextDue()) {
        if (due > clock.now()) {
          clock.advanceTo(due);
          engine.runCron();
        }
        engine.wake();
        await engine.idle();
      }
      clock.advanceTo(target);
    },
    runDueCron: async () => {
      engine.runCron();
      await engine.idle();
    },
    idle: () => engine.idle(),
    executions: () => engine.executions(),
    mailboxes: metadata.mailboxes,
    stop: async () => {
      timers?.stop();
      server.closeAllConnections();
      await ended('connections', new Promise((resolve) => server.close(resolve)));
      await ended('functions', engine.close());
      await ended('database', database.close());
    },
  };
};

const MOST_TO_STOP_MS = 30_000;

/** Waits for what ends in a moment; should it not, that is said, and whoever stops a host is not kept for ever. */
const ended = async (what: string, work: Promise<unknown>): Promise<void> => {
  const isLate = wait(MOST_TO_STOP_MS, true, { ref: false });
  if ((await Promise.race([work, isLate])) === true)
    process.stderr.write(`The host stops with its ${what} still open.\n`);
};

/** Cron is looked at once a minute, on the minute; delayed jobs every second. */
const everyMinute = (engine: FunctionEngine): { stop: () => void } => {
  const jobs = setInterval(() => engine.wake(), 1_000);
  let cron: NodeJS.Timeout | undefined;
  const next = (): void => {
    cron = setTimeout(
      () => {
        engine.runCron();
        next();
      },
      MINUTE_MS - (Date.now() % MINUTE_MS) + 1,
    );
    cron.unref();
  };
  next();
  jobs.unref();
  return {
    stop: () => {
      clearInterval(jobs);
      clearTimeout(cron);
    },
  };
};

const listen = async (server: Server, port: number, host: string): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const route = async (
  workspace: Workspace,
  engine: FunctionEngine,
  metadata: MetadataApi,
  exchange: Exchange,
  shellFolder: string | undefined,
): Promise<void> => {
  const { pathname } = exchange.url;
  if (exchange.method === 'OPTIONS') return exchange.reply(204, '');
  if (pathname === '/healthz') return exchange.replyJson(200, { status: 'ok', info: {}, error: {}, details: {} });
  if (pathname === '/graphql') return answerGraphql(workspace, exchange);
  if (pathname === '/metadata') return metadata.answer(exchange);
  if (pathname.startsWith('/file-upload/'))
    return exchange.url.searchParams.has('token')
      ? receiveFile(workspace, exchange)
      : metadata.uploads.receive(exchange);
  if (pathname.startsWith('/file/files-field/')) return serveFile(workspace, exchange);
  if (pathname.startsWith('/rest/')) return answerRest(workspace, exchange);
  if (pathname.startsWith('/s/')) return answerRoute(workspace, engine, exchange);
  if (pathname.startsWith('/shell/')) return answerShell(workspace, engine, metadata.mailboxes, exchange);
  if (shellFolder !== undefined && exchange.method === 'GET' && (await serveShell(shellFolder, exchange)))
    return undefined;
  return exchange.replyJson(404, {
    statusCode: 404,
    message: `Cannot ${exchange.method} ${pathname}`,
    error: 'Not Found',
  });
};
