import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export type Call = {
  file: string;
  handlerName: string;
  payload: unknown;
  context: unknown;
  env: Record<string, string>;
};
/** What a worker gets: the call, and how far the host's clock is ahead of the computer's, in milliseconds. */
export type TimedCall = Call & { offsetMs: number };
export type Message =
  | { kind: 'log'; level: string; text: string }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; name: string; message: string; stack: string };

export type Execution = {
  status: 'SUCCESS' | 'ERROR';
  data: unknown;
  logs: string;
  /** Milliseconds. */
  duration: number;
  error?: { errorType: string; errorMessage: string; stackTrace: string[]; isRetryable?: true };
};

export type Runner = {
  /** Writes a built file to where functions run from, the first time it is asked for. @returns what to pass as `file`. */
  fileOf: (applicationId: string, path: string, checksum: string, read: () => Promise<Buffer>) => Promise<string>;
  run: (call: Call, timeoutMs: number) => Promise<Execution>;
  close: () => Promise<void>;
};

/** Functions that run at once, and workers kept warm for the next call of the same function. */
const MAX_WORKERS = 8;

/** Runs built functions, each in a worker with an environment and a time limit of its own. */
export const createRunner = (now: () => Date): Runner => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-host-'));
  // Built functions leave the host's client library to the host; it is found beside them.
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(folder, 'node_modules'), 'dir');
  /** By file, the file that ran last at the end. */
  const idle = new Map<string, Worker[]>();
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  const written = new Map<string, Promise<string>>();
  let running = 0;

  const take = (file: string): Worker => {
    const warm = idle.get(file)?.pop();
    if (warm !== undefined) return warm;
    if (all.size >= MAX_WORKERS * 2) {
      const [oldest] = [...idle.values()].flat();
      if (oldest !== undefined) discard(oldest);
    }
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      env: {},
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    worker.unref();
    all.add(worker);
    return worker;
  };
  const discard = (worker: Worker): void => {
    all.delete(worker);
    for (const workers of idle.values()) if (workers.includes(worker)) workers.splice(workers.indexOf(worker), 1);
    void worker.terminate();
  };
  const keepWarm = (file: string, worker: Worker): void => {
    const others = idle.get(file) ?? [];
    idle.delete(file);
    idle.set(file, [...others, worker]);
  };
  const slot = async (): Promise<void> => {
    if (running >= MAX_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  };
  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };

  const execute = (call: Call, timeoutMs: number): Promise<Execution> =>
    new Promise((resolve) => {
      const worker = take(call.file);
      const startedAt = performance.now();
      let logs = '';
      const finish = (outcome: Omit<Execution, 'logs' | 'duration'>, isHealthy: boolean): void => {
        clearTimeout(timer);
        // Without naming them, a worker would lose the listeners of its own and never be heard again.
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
        if (isHealthy) keepWarm(call.file, worker);
        else discard(worker);
        resolve({ ...outcome, logs, duration: Math.round(performance.now() - startedAt) });
      };
      const fail = (errorMessage: string, stack = '', isHealthy = false, isRetryable = false): void =>
        finish(
          {
            status: 'ERROR',
            data: null,
            error: {
              errorType: 'UnhandledError',
              errorMessage,
              stackTrace: stack.split('\n'),
              ...(isRetryable ? { isRetryable } : {}),
            },
          },
          isHealthy,
        );
      const timer = setTimeout(() => fail(`Timed out after ${timeoutMs}ms`), timeoutMs);
      worker.on('message', (message: Message) => {
        switch (message.kind) {
          case 'log':
            logs += `${now().toISOString()} ${message.level} ${message.text}\n`;
            break;
          case 'done':
            finish({ status: 'SUCCESS', data: message.result }, true);
            break;
          case 'failed':
            fail(
              `${message.name}: ${message.message}`,
              message.stack,
              true,
              message.name === 'RetryableLogicFunctionError',
            );
            break;
          default:
            message satisfies never;
        }
      });
      worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => fail(`The function ended its process with code ${code}.`));
      worker.postMessage({ ...call, offsetMs: now().getTime() - Date.now() } satisfies TimedCall, []);
    });

  return {
    fileOf: (applicationId, path, checksum, read) => {
      // The checksum in the name makes a changed file a new module.
      const file = join(folder, applicationId, `${path.replace(/\.mjs$/, '')}-${checksum}.mjs`);
      const known = written.get(file);
      if (known !== undefined) return known;
      const writing = (async () => {
        const content = await read();
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
        return pathToFileURL(file).href;
      })();
      written.set(file, writing);
      writing.catch(() => written.delete(file));
      return writing;
    },
    run: async (call, timeoutMs) => {
      await slot();
      try {
        return await execute(call, timeoutMs);
      } finally {
        leave();
      }
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
