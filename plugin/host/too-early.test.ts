import { describe, expect, it } from 'vitest';
import type { Host } from './client.ts';
import { HostError } from './errors.ts';
import { pastTooEarly } from './too-early.ts';

const QUICKER = new HostError('INVALID', 'The host said: A duplicate entry was detected');
const ORPHAN = new HostError(
  'INVALID',
  'The host said: insert or update on table "_quoteLine" violates foreign key constraint "FK_1"',
);
const WRONG = new HostError('INVALID', 'The host said: Invalid enum value');
const UPSERT = 'mutation { createStays(data: [], upsert: true) { id } }';
const CREATE = 'mutation { createStays(data: []) { id } }';

/** A host that fails as told, one time after the other, and then answers; with how often it was asked. */
const failing = (...failures: readonly HostError[]) => {
  const asked: string[] = [];
  const host: Host = {
    request: async (document) => {
      const failure = failures[asked.push(document.toString()) - 1];
      if (failure !== undefined) throw failure;
      return 'done' as never;
    },
  };
  return { host: pastTooEarly(host), asked };
};

describe('an upsert that came too early', () => {
  it('is asked once more where another was quicker', async () => {
    const { host, asked } = failing(QUICKER);
    expect(await host.request(UPSERT, {})).toBe('done');
    expect(asked).toEqual([UPSERT, UPSERT]);
  });

  it.each([
    ['stands against another record', UPSERT, [QUICKER, QUICKER], 2],
    ['refers to nothing', UPSERT, [ORPHAN], 1],
    ['says something wrong', UPSERT, [WRONG], 1],
    ['is none', CREATE, [QUICKER], 1],
  ])('is refused where it %s', async (_, document, failures, times) => {
    const { host, asked } = failing(...failures);
    await expect(host.request(document, {})).rejects.toBe(failures[0]);
    expect(asked).toHaveLength(times);
  });
});
