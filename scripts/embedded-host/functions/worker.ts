import { parentPort } from 'node:worker_threads';
import { format } from 'node:util';
import type { Message, TimedCall } from './runner.ts';

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker.');
const send = (message: Message): void => port.postMessage(message);

for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const)
  console[level] = (...parts: unknown[]) =>
    send({ kind: 'log', level: level === 'log' ? 'INFO' : level.toUpperCase(), text: format(...parts) });

/** The built file exports a definition; its handler is found by a path such as `default.config.handler`. */
const handlerAt = (module: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce(
      (value: unknown, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      module,
    );

const ComputerDate = Date;

/** A host whose clock a test drives lends its time to the functions; one that runs with the computer does not. */
const followClock = (offsetMs: number): void => {
  globalThis.Date =
    Math.abs(offsetMs) < 1000
      ? ComputerDate
      : (class extends ComputerDate {
          constructor(...parts: [] | [number | string | Date]) {
            super(...((parts.length === 0 ? [ComputerDate.now() + offsetMs] : parts) as [number]));
          }

          static override now(): number {
            return ComputerDate.now() + offsetMs;
          }
        } as DateConstructor);
};

const run = async ({ file, handlerName, payload, context, env, offsetMs }: TimedCall): Promise<void> => {
  followClock(offsetMs);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  try {
    const module: unknown = await import(file);
    const handler = handlerAt(module, handlerName);
    if (typeof handler !== 'function') throw new Error(`The built file has no handler at "${handlerName}".`);
    const result: unknown = await handler(payload, context);
    // What leaves a function is JSON, whatever classes it is made of.
    send({ kind: 'done', result: result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: 'failed', name, message, stack: stack ?? '' });
  }
};

port.on('message', (call: TimedCall) => void run(call));
