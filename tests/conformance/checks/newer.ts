import { setTimeout as wait } from 'node:timers/promises';
import { recordsOf, refusalIn, resultOf, type Check } from '../check.ts';
import type { Host } from '../host.ts';

type Tried = Record<string, unknown> & { absent?: string };

const tryOut = async (host: Host, kind: string, more: object = {}): Promise<Tried> =>
  (
    await host.http('/s/conformance/newer', {
      method: 'POST',
      headers: { authorization: host.authorization },
      body: { kind, ...more },
    })
  ).body as Tried;

const unless = (kind: string) => async (host: Host) => (await tryOut(host, kind)).absent;

const PATIENCE_MS = 15_000;

/** What functions of the probe app noted about a record, once anything came or the patience is over. */
const noted = async (host: Host, about: string[]): Promise<Record<string, unknown>[]> => {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(300)) {
    const records = recordsOf(
      await host.app(
        'query Noted($about: [UUID!]) { conformanceWitnesses(filter: { about: { in: $about } }) { edges { node { listener received } } } }',
        { about },
      ),
      'conformanceWitnesses',
    );
    if (Array.isArray(records) && records.length > 0) return records;
  }
  return [];
};

const secrets = async (host: Host, count: number): Promise<string[]> => {
  const { data } = await host.withKey(
    'mutation Make($data: [ConformanceSecretCreateInput!]!) { createConformanceSecrets(data: $data) { id } }',
    {
      data: Array.from({ length: count }, () => ({ name: 'batched' })),
    },
  );
  return (data!['createConformanceSecrets'] as { id: string }[]).map(({ id }) => id);
};

const batches = new WeakMap<Host, Promise<unknown[]>>();
const batchesOf = (host: Host): Promise<unknown[]> => {
  const known = batches.get(host);
  if (known) return known;
  const asking = secrets(host, 3).then(async (ids) => (await noted(host, ids)).map(({ received }) => received));
  batches.set(host, asking);
  return asking;
};

const hasWritability = async (host: Host): Promise<boolean> => {
  const { data } = await host.metadata('{ __type(name: "Field") { fields { name } } }');
  return (
    (data?.['__type'] as { fields: { name: string }[] } | null)?.fields.some(({ name }) => name === 'writability') ===
    true
  );
};

const newer = (
  name: string,
  skip: Check['skip'] & {},
  ask: Check['ask'],
  answer: unknown,
  from: Check['from'] = 'handbook, logic functions',
): Check => ({
  name: `newer: ${name}`,
  from,
  skip,
  ask,
  answer,
});

/** What servers newer than 2.21 can do. Each check asks first whether this one can. */
export const newerChecks: Check[] = [
  newer('a function is given a context', unless('context'), async (host) => (await tryOut(host, 'context'))['keys'], [
    'maxRetries',
    'retryCount',
    'userWorkspaceId',
    'workspaceId',
    'workspaceMemberId',
  ]),
  newer(
    'an API key in the context is nobody',
    unless('context'),
    async (host) => {
      const { context } = await tryOut(host, 'context');
      const { userWorkspaceId, workspaceMemberId, retryCount } = context as Record<string, unknown>;
      return { userWorkspaceId, workspaceMemberId, retryCount };
    },
    { userWorkspaceId: null, workspaceMemberId: null, retryCount: 0 },
  ),
  newer('a value is kept under a key, and deleted', unless('keyValue'), (host) => tryOut(host, 'keyValue'), {
    kept: { a: 1 },
    afterwards: null,
  }),
  newer(
    'a job is taken and run',
    unless('jobs'),
    async (host) => {
      const jobId = '5eed0000-0000-4000-8000-00000000a001';
      const answer = await tryOut(host, 'jobs', { jobId });
      return { answer, run: (await noted(host, [jobId])).map(({ listener }) => listener) };
    },
    { answer: { enqueued: true, enqueuedJobsCount: 1 }, run: ['job'] },
  ),
  newer(
    'a job under the same name is run once',
    unless('jobs'),
    async (host) => {
      const jobId = '5eed0000-0000-4000-8000-00000000a002';
      await tryOut(host, 'jobs', { jobId });
      await noted(host, [jobId]);
      await tryOut(host, 'jobs', { jobId });
      await wait(1_500);
      return (await noted(host, [jobId])).length;
    },
    1,
  ),
  newer(
    'events come in a batch',
    async (host) => {
      const received = await batchesOf(host);
      return received.some((payload) => typeof payload === 'object' && payload !== null && 'events' in payload)
        ? undefined
        : 'events come one by one in spite of batchMode';
    },
    async (host) => (await batchesOf(host)).map((payload) => (payload as { events: unknown[] }).events.length),
    [3],
  ),
  newer(
    'a field that only the app writes is refused to an API key',
    async (host) => ((await hasWritability(host)) ? undefined : 'fields have no writability'),
    async (host) =>
      typeof refusalIn(
        await host.withKey('mutation { createConformanceSubject(data: { name: "n1", worked: "by hand" }) { id } }'),
      )?.refused,
    'string',
    'handbook, manifest fields',
  ),
  newer(
    'a field that only the app writes is written by the app',
    async (host) => ((await hasWritability(host)) ? undefined : 'fields have no writability'),
    async (host) =>
      resultOf(
        await host.app('mutation { createConformanceSubject(data: { name: "n2", worked: "by the app" }) { worked } }'),
        'createConformanceSubject',
      ),
    { worked: 'by the app' },
    'handbook, manifest fields',
  ),
];
