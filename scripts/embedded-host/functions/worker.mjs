// @ts-check
// JavaScript, because to take the types out would cost each worker as much as all else of its start.
import { parentPort } from 'node:worker_threads';
import { format } from 'node:util';

/** @import { Message, TimedCall } from './runner.ts' */

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker.');
const send = (/** @type {Message} */ message) => port.postMessage(message);

for (const level of /** @type {const} */ (['log', 'info', 'debug', 'warn', 'error']))
  console[level] = (/** @type {unknown[]} */ ...parts) =>
    send({ kind: 'log', level: level === 'log' ? 'INFO' : level.toUpperCase(), text: format(...parts) });

/**
 * The built file exports a definition; its handler is found by a path such as `default.config.handler`.
 * @param {unknown} module
 * @param {string} path
 */
const handlerAt = (module, path) =>
  path
    .split('.')
    .reduce(
      (value, key) =>
        typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value)[key] : undefined,
      module,
    );

/**
 * A Twenty of one's own runs a function in a child process, and ends it as soon as it has answered: of an answer that the
 * pipe to it does not take at once nothing arrives. Read in 2.21 and measured on Linux: 150,000 bytes arrive, 260,000 seldom.
 */
const LOST_FROM_BYTES = 180_000;
process.send = () => true;

const ComputerDate = Date;

/**
 * A host whose clock a test drives lends its time to the functions; one that runs with the computer does not.
 * @param {number} offsetMs
 */
const followClock = (offsetMs) => {
  globalThis.Date =
    Math.abs(offsetMs) < 1000
      ? ComputerDate
      : /** @type {DateConstructor} */ (
          class extends ComputerDate {
            /** @param {[] | [number | string | Date]} parts */
            constructor(...parts) {
              super(.../** @type {[number]} */ (parts.length === 0 ? [ComputerDate.now() + offsetMs] : parts));
            }

            /** @override */
            static now() {
              return ComputerDate.now() + offsetMs;
            }
          }
        );
};

/** @param {TimedCall} call */
const run = async ({ file, handlerName, payload, context, env, offsetMs }) => {
  followClock(offsetMs);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  try {
    const module = await import(file);
    const handler = handlerAt(module, handlerName);
    if (typeof handler !== 'function') throw new Error(`The built file has no handler at "${handlerName}".`);
    const result = await handler(payload, context);
    // What leaves a function is JSON, whatever classes it is made of.
    const json = result === undefined ? 'null' : JSON.stringify(result);
    send({ kind: 'done', result: Buffer.byteLength(json) > LOST_FROM_BYTES ? null : JSON.parse(json) });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: 'failed', name, message, stack: stack ?? '' });
  }
};

port.on('message', (call) => void run(call));
