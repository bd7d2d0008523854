import { v4 as randomId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MOST_TRIES, type RunCounts } from '../../plugin/domain/runs/run.ts';
import { cancelRuns, continueRuns, LEASE_MS, pulled, startAndContinue, startRun } from '../../plugin/flows/runs/run.ts';
import type { PulledKind, SliceOptions } from '../../plugin/flows/runs/run.ts';
import { reconciliation } from '../../plugin/flows/totals/reconciliation.ts';
import { connect, LONGEST_REQUEST_MS, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { StayTotalDocument, UpdateRunsDocument } from '../../plugin/host/generated/documents.ts';
import { changeRuns, findRun } from '../../plugin/host/runs.ts';
import { identifier } from '../../plugin/identifiers.ts';
import { startHotelHost, type HotelHost } from './hotel-host.ts';

let hotel: HotelHost;
let app: Host;
beforeAll(async () => {
  hotel = await startHotelHost();
  const [{ manifest }] = hotel.host.workspace.apps() as [ReturnType<HotelHost['host']['workspace']['apps']>[number]];
  const token = await hotel.host.applicationToken(manifest.application.universalIdentifier);
  app = connect({ url: hotel.host.url, token, wait: async () => undefined, random: () => 0.5 });
});
afterAll(() => hotel.host.stop());

const MINUTE_MS = 60_000;
let now = Date.parse('2026-06-15T12:00:00Z');
const pass = (milliseconds: number): void => {
  now += milliseconds;
};
const faults: unknown[] = [];
const slice = (options: Partial<SliceOptions> = {}): SliceOptions => ({
  clock: () => new Date(now),
  owner: randomId(),
  isTimeUp: () => false,
  onFault: (error) => faults.push(error),
  ...options,
});

let kinds = 0;
type Work = (page: number, host: Host) => Promise<Partial<RunCounts> | undefined>;
/** A kind of three pages with two items each, all written unless `work` says otherwise; `done` has the pages worked at. */
const threePages = (work: Work = async () => undefined): { kind: PulledKind; done: number[] } => {
  const done: number[] = [];
  const kind = pulled<{ page: number }, number>({
    kind: 'RECALCULATION',
    key: `test:${(kinds += 1)}`,
    cursor: z.object({ page: z.number() }),
    first: () => ({ page: 1 }),
    page: async (_, { page }) => ({ items: [page], next: page === 3 ? null : { page: page + 1 } }),
    work: async (host, [page]) => {
      done.push(page!);
      return { read: 2, written: 2, unchanged: 0, rejected: 0, ...(await work(page!, host)) };
    },
  });
  return { kind, done };
};
const recorded = async (kind: PulledKind) => (await findRun(app, kind.key))!;
const errorOf = async (kind: PulledKind): Promise<string | null> => {
  const { hotelRuns } = await hotel.ask<{ hotelRuns: { edges: { node: { error: string | null } }[] } }>(
    'query ($key: String!) { hotelRuns(filter: { key: { eq: $key } }) { edges { node { error } } } }',
    { key: kind.key },
  );
  return hotelRuns.edges[0]!.node.error;
};
/** Whatever an earlier test left behind must not be taken up by the next one. */
beforeEach(async () => {
  faults.length = 0;
  await hotel.askAsApp(
    'mutation { updateHotelRuns(filter: { status: { eq: RUNNING } }, data: { status: CANCELLED }) { id } }',
  );
});

describe('a run', () => {
  it.each([
    ['nothing is rejected', undefined, 'DONE', { read: 6, written: 6, unchanged: 0, rejected: 0 }],
    [
      'something is',
      { written: 1, rejected: 1 },
      'DONE_WITH_REJECTS',
      { read: 6, written: 3, unchanged: 0, rejected: 3 },
    ],
  ] as const)('goes through its pages and counts them, where %s', async (_, counted, status, counts) => {
    const { kind, done } = threePages(async () => counted);
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status, counts, attempts: 0, leaseOwner: '', leaseUntil: null });
  });

  it('gives way when its time is up, and the next slice goes on there', async () => {
    const { kind, done } = threePages();
    await startRun(app, kind, new Date(now));
    expect(await continueRuns(app, [kind], slice({ isTimeUp: () => true }))).toBe(true);
    expect(done).toEqual([1]);
    expect(await recorded(kind)).toMatchObject({ status: 'RUNNING', cursor: { page: 2 }, counts: { read: 2 } });
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6 } });
  });

  it('is one run, however many start it at once', async () => {
    const { kind, done } = threePages();
    const started = await Promise.all([1, 2, 3].map(() => startRun(app, kind, new Date(now))));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    await Promise.all([1, 2].map(() => startAndContinue({ asPerson: app, host: app }, kind, slice())));
    expect(done).toEqual([1, 2, 3]);
  });

  it('starts what follows it once it has ended, and the schedule goes on with that at once', async () => {
    const [then, first] = [threePages(), threePages()];
    const kind = { ...first.kind, followedBy: then.kind };
    await startRun(app, kind, new Date(now));
    expect(await continueRuns(app, [kind], slice({ isTimeUp: () => first.done.length === 1 }))).toBe(true);
    expect(await findRun(app, then.kind.key)).toBeNull();
    expect(await continueRuns(app, [kind], slice())).toBe(true);
    expect([first.done, then.done]).toEqual([[1, 2, 3], []]);
    expect(await recorded(then.kind)).toMatchObject({ status: 'RUNNING', counts: { read: 0 } });
    expect(await continueRuns(app, [then.kind], slice())).toBe(false);
    expect([first.done, then.done]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('is taken up once, however many schedules find it at once', async () => {
    const { kind, done } = threePages();
    await startRun(app, kind, new Date(now));
    await Promise.all([1, 2, 3].map(() => continueRuns(app, [kind], slice())));
    expect(done).toEqual([1, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6, written: 6 } });
  });
});

/** A host that is gone from the first write of a run's progress on: what asks it was killed there. */
const killedBeforeSaving = (page: number): Host => {
  let isDead = false;
  return {
    request: (document, variables) => {
      const { data } = variables as { data?: { readCount?: number } };
      if ((document as unknown) === UpdateRunsDocument && data?.readCount === page * 2) isDead = true;
      return isDead ? Promise.reject(new Error('killed')) : app.request(document, variables);
    },
  };
};

describe('a run whose slice is killed', () => {
  it.each([1, 2, 3])('between page %d and its save ends as if it had not been', async (page) => {
    const { kind, done } = threePages();
    await startRun(app, kind, new Date(now));
    await expect(continueRuns(killedBeforeSaving(page), [kind], slice())).rejects.toThrow('killed');
    await continueRuns(app, [kind], slice());
    expect(await recorded(kind)).toMatchObject({ status: 'RUNNING', counts: { read: 2 * (page - 1) } });
    pass(LEASE_MS);
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2, 3].flatMap((at) => (at === page ? [at, at] : [at])));
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6, written: 6 } });
  });

  it('each time it is taken up is given up as interrupted', async () => {
    const { kind, done } = threePages();
    await startRun(app, kind, new Date(now));
    for (let tries = 0; tries < MOST_TRIES + 2; tries += 1) {
      await continueRuns(killedBeforeSaving(1), [kind], slice()).catch(() => undefined);
      pass(LEASE_MS);
    }
    expect(done).toHaveLength(MOST_TRIES);
    expect(await recorded(kind)).toMatchObject({
      status: 'INTERRUPTED',
      problem: { code: 'RUN_STOPPED_HALF_WAY', tries: MOST_TRIES },
    });
    expect(await errorOf(kind)).toBe('Was stopped half-way each time it was taken up (6 tries).');
  });
});

describe('the lease of a run', () => {
  it('is longer than the longest request', () => expect(LEASE_MS).toBeGreaterThan(LONGEST_REQUEST_MS));

  it('that ran out while a slice was held up leaves that slice without a say', async () => {
    let isHeldUp = true;
    const { kind, done } = threePages(async (page) => {
      if (page !== 2 || !isHeldUp) return undefined;
      isHeldUp = false;
      pass(LEASE_MS + 1);
      await continueRuns(app, [kind], slice());
      return { rejected: 100 };
    });
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6, written: 6, rejected: 0 } });
  });

  it('is renewed while a slice works, so that no other takes the run', async () => {
    let others = 0;
    const { kind, done } = threePages(async (page, host) => {
      if (page !== 2) return undefined;
      for (let request = 0; request < 6; request += 1) {
        await host.request(StayTotalDocument, {});
        pass(LONGEST_REQUEST_MS - 1);
        await continueRuns(app, [kind], slice({ isTimeUp: () => true }));
        others += 1;
      }
      return undefined;
    });
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    expect(others * LONGEST_REQUEST_MS).toBeGreaterThan(LEASE_MS);
    expect(done).toEqual([1, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6 } });
  });
});

describe('a run that fails', () => {
  it('and may succeed later is tried again after growing waits, and ends FAILED after the last', async () => {
    const { kind, done } = threePages(async (page) => {
      if (page === 2) throw new HostError('FAILED', 'the database of Inês Almeida is away');
      return undefined;
    });
    await startRun(app, kind, new Date(now));
    const begin = now;
    const tries: number[] = [];
    for (let minute = 0; minute < 120; minute += 1) {
      const before = done.length;
      await continueRuns(app, [kind], slice());
      if (done.length > before) tries.push((now - begin) / MINUTE_MS);
      pass(MINUTE_MS);
    }
    expect(tries).toEqual([0, 1, 3, 8, 23, 83]);
    expect(done.filter((page) => page === 2)).toHaveLength(MOST_TRIES);
    expect(await recorded(kind)).toMatchObject({
      status: 'FAILED',
      counts: { read: 2 },
      problem: { code: 'RUN_HOST_UNAVAILABLE', tries: MOST_TRIES },
    });
    expect(await errorOf(kind)).toBe('Twenty did not answer or was too busy (6 tries).');
  });

  it('and then succeeds shows no problem any more', async () => {
    let fails = 2;
    const { kind } = threePages(async () => {
      if ((fails -= 1) >= 0) throw new HostError('THROTTLED', 'Limit reached');
      return undefined;
    });
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    expect(await recorded(kind)).toMatchObject({ status: 'RUNNING', problem: { tries: 1 }, leaseOwner: '' });
    for (const minutes of [1, 2]) {
      pass(minutes * MINUTE_MS);
      await continueRuns(app, [kind], slice());
    }
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', problem: null, attempts: 0, counts: { read: 6 } });
    expect(await errorOf(kind)).toBe('');
  });

  it.each([
    ['a right is missing', new HostError('REFUSED', 'No for Inês'), 'RUN_REFUSED', 0],
    ['the host does not take it', new HostError('INVALID', 'Inês is no number'), 'RUN_NOT_ACCEPTED', 0],
    ['the app is at fault', new TypeError('Inês is undefined'), 'RUN_BROKEN', 1],
  ] as const)(
    'because %s ends at once, with a sentence that says nothing of a person',
    async (_, error, code, told) => {
      const { kind, done } = threePages(async () => {
        throw error;
      });
      await startRun(app, kind, new Date(now));
      await continueRuns(app, [kind], slice());
      pass(2 * 60 * MINUTE_MS);
      await continueRuns(app, [kind], slice());
      expect(done).toEqual([1]);
      expect(await recorded(kind)).toMatchObject({ status: 'FAILED', problem: { code } });
      expect(await errorOf(kind)).toMatch(/^\p{Lu}.*\.$/u);
      expect(await errorOf(kind)).not.toContain('Inês');
      expect(faults).toHaveLength(told);
    },
  );

  it('because another version of the app wrote where it stands ends at once', async () => {
    const { kind } = threePages();
    const { id } = await startRun(app, kind, new Date(now));
    await changeRuns(app, { ids: [id] }, { cursor: { offset: 7 } });
    await continueRuns(app, [kind], slice());
    expect(await recorded(kind)).toMatchObject({ status: 'FAILED', problem: { code: 'RUN_NOT_UNDERSTOOD' } });
  });
});

describe('a run that a person cancels', () => {
  it('stops after the page that it is at, with what was done counted', async () => {
    const { kind, done } = threePages(async (page) => {
      if (page === 2) await cancelRuns(app, [(await recorded(kind)).id], new Date(now));
      return undefined;
    });
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2]);
    expect(await recorded(kind)).toMatchObject({ status: 'CANCELLED', counts: { read: 4, written: 4 } });
  });

  it('and starts again runs from its beginning, unhindered by a slice of before', async () => {
    let isFirst = true;
    const { kind, done } = threePages(async (page) => {
      if (page !== 2 || !isFirst) return undefined;
      isFirst = false;
      await cancelRuns(app, [(await recorded(kind)).id], new Date(now));
      await startRun(app, kind, new Date(now));
      await continueRuns(app, [kind], slice());
      return { rejected: 100 };
    });
    await startRun(app, kind, new Date(now));
    await continueRuns(app, [kind], slice());
    expect(done).toEqual([1, 2, 1, 2, 3]);
    expect(await recorded(kind)).toMatchObject({ status: 'DONE', counts: { read: 6, rejected: 0 } });
  });
});

describe('the routes of runs', () => {
  const run = async (fields: object): Promise<string> => {
    const { createHotelRun } = await hotel.askAsApp<{ createHotelRun: { id: string } }>(
      'mutation ($data: HotelRunCreateInput!) { createHotelRun(data: $data) { id } }',
      { data: { key: `test:${(kinds += 1)}`, name: 'Test', kind: 'RECALCULATION', ...fields } },
    );
    return createHotelRun.id;
  };

  it.each([
    ['Hotel manager', 200],
    ['Hotel front desk', 403],
  ])('start one for the role %s: %d', async (role, status) => {
    expect(await hotel.postAs(role, '/s/hotel/runs/start', { kind: 'RECONCILIATION' })).toMatchObject({ status });
  });

  it('say who started it, by what the host says', async () => {
    await hotel.postAs('Hotel manager', '/s/hotel/runs/start', { kind: 'RECONCILIATION' });
    const { firstName, lastName } = hotel.host.workspace
      .members()
      .find(({ role }) => role === identifier('role:manager'))!;
    expect(await recorded(reconciliation)).toMatchObject({
      status: 'DONE',
      startedBy: `${firstName} ${lastName}`,
    });
  });

  it.each([
    ['a running one', 'RUNNING', 200, undefined],
    ['one that is done', 'DONE', 409, 'RUN_NOT_UNDER_WAY'],
  ])('cancel %s: %s %d', async (_, runStatus, status, code) => {
    const id = await run({ status: runStatus });
    const answer = await hotel.postAs('Hotel manager', '/s/hotel/runs/cancel', { runIds: [id] });
    expect(answer).toMatchObject({ status, body: code === undefined ? { cancelled: [id] } : { code } });
  });

  it('cancel none that is not there, and none for a role that may not', async () => {
    expect(await hotel.post('/s/hotel/runs/cancel', { runIds: [randomId()] })).toMatchObject({
      status: 404,
      body: { code: 'RUN_NOT_FOUND' },
    });
    const id = await run({ status: 'RUNNING' });
    expect(await hotel.postAs('Hotel front desk', '/s/hotel/runs/cancel', { runIds: [id] })).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED' },
    });
  });

  it('repeat one that has ended, from its beginning', async () => {
    await hotel.postAs('Hotel manager', '/s/hotel/totals/rebuild', {});
    const { id } = (await findRun(app, 'recalculation:all-guests'))!;
    await changeRuns(
      app,
      { ids: [id] },
      { status: 'FAILED', counts: { read: 9, written: 9, unchanged: 0, rejected: 0 } },
    );
    expect(await hotel.postAs('Hotel manager', '/s/hotel/runs/repeat', { runId: id })).toMatchObject({
      status: 200,
      body: { run: { id, status: 'DONE', written: 0 } },
    });
  });

  it.each([
    ['is running', { status: 'RUNNING' }, 'RUN_UNDER_WAY'],
    ['is an import', { status: 'FAILED', kind: 'IMPORT' }, 'RUN_NEEDS_ITS_FILE'],
  ])('repeat none that %s', async (_, fields, code) => {
    expect(await hotel.post('/s/hotel/runs/repeat', { runId: await run(fields) })).toMatchObject({
      status: 409,
      body: { code, error: expect.stringContaining('“Test”') as string },
    });
  });
});

describe('the run of an import', () => {
  const NOTHING = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  const send = (key: string, row: number, before: RunCounts, more: object = {}) =>
    hotel.postAs('Hotel manager', '/s/hotel/imports/slice', {
      kind: 'stays', dryRun: false, run: { key, name: `Import ${key}` }, before, read: 1, rejects: [], isLast: false, ...more,
      rows: [{ row, value: { source: key, confirmationNumber: String(row), propertyCode: 'CITY', status: 'CONFIRMED', arrivalOn: '2026-07-01', departureOn: '2026-07-03' } }],
    }); // prettier-ignore
  const one = { ...NOTHING, read: 1, written: 1 };
  const statusOf = async (key: string) => (await findRun(app, key))?.status;

  it('counts a slice once, however often it is sent', async () => {
    await send('twice', 1, NOTHING);
    await send('twice', 2, one);
    await send('twice', 2, one, { isLast: true });
    expect(await findRun(app, 'twice')).toMatchObject({
      status: 'DONE',
      counts: { read: 2, written: 1, unchanged: 1 },
    });
  });

  it('is interrupted when nothing comes any more, and goes on when something does', async () => {
    await send('silent', 1, NOTHING);
    await hotel.host.advanceTo(
      new Date(hotel.host.workspace.clock.now().getTime() + LEASE_MS - MINUTE_MS).toISOString(),
    );
    expect(await statusOf('silent')).toBe('RUNNING');
    await hotel.host.advanceTo(new Date(hotel.host.workspace.clock.now().getTime() + 2 * MINUTE_MS).toISOString());
    expect(await findRun(app, 'silent')).toMatchObject({
      status: 'INTERRUPTED',
      problem: { code: 'RUN_SENDER_SILENT' },
    });
    expect(await send('silent', 2, one, { isLast: true })).toMatchObject({ status: 200 });
    expect(await findRun(app, 'silent')).toMatchObject({ status: 'DONE', counts: { read: 2 }, problem: null });
  });

  it('that was cancelled takes no further slice unless its sender says so', async () => {
    await send('stopped', 1, NOTHING);
    const { id } = (await findRun(app, 'stopped'))!;
    await hotel.postAs('Hotel manager', '/s/hotel/runs/cancel', { runIds: [id] });
    expect(await send('stopped', 2, one)).toMatchObject({
      status: 409,
      body: { code: 'RUN_CANCELLED', error: expect.stringContaining('was cancelled in Twenty') as string },
    });
    expect(await statusOf('stopped')).toBe('CANCELLED');
    expect(await send('stopped', 2, one, { resumes: true, isLast: true })).toMatchObject({ status: 200 });
    expect(await statusOf('stopped')).toBe('DONE');
  });

  it('takes no slice that leaves rows out', async () => {
    await send('gap', 1, NOTHING);
    expect(await send('gap', 4, { ...one, read: 3 })).toMatchObject({
      status: 409,
      body: { code: 'RUN_STANDS_ELSEWHERE' },
    });
    expect(await findRun(app, 'gap')).toMatchObject({ status: 'RUNNING', counts: { read: 1 } });
  });

  it('begins anew with the first row', async () => {
    await send('anew', 1, NOTHING);
    await send('anew', 2, one, { isLast: true });
    await send('anew', 1, NOTHING);
    expect(await findRun(app, 'anew')).toMatchObject({ status: 'RUNNING', counts: { read: 1, unchanged: 1 } });
  });
});

describe('the nightly pass', () => {
  /** The app, counting its requests. */
  const counted = (): { host: Host; requests: () => number } => {
    let requests = 0;
    return {
      host: {
        request: (document, variables) => {
          requests += 1;
          return app.request(document, variables);
        },
      },
      requests: () => requests,
    };
  };
  const nightly = async () => {
    const { host, requests } = counted();
    const run = await startAndContinue({ asPerson: host, host }, reconciliation, slice());
    return { run, requests: requests() };
  };
  const bookGuests = async (count: number): Promise<string[]> => {
    const ids = Array.from({ length: count }, () => randomId());
    for (let at = 0; at < count; at += 200) {
      const part = ids.slice(at, at + 200);
      await hotel.askAsApp('mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }', {
        data: part.map((id) => ({ id, name: { firstName: 'Guest', lastName: id } })),
      });
      await hotel.askAsApp('mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }', {
        data: part.map((guestId) => ({
          key: `NIGHT:${guestId}`,
          name: 'night',
          guestId,
          status: 'CHECKED_OUT',
          arrivalOn: '2026-01-10',
          departureOn: '2026-01-12',
        })),
      });
    }
    await hotel.host.idle();
    return ids;
  };
  const spoil = (ids: string[]) =>
    hotel.askAsApp(
      'mutation ($ids: [UUID!]!) { updatePeople(filter: { id: { in: $ids } }, data: { guestStays: 99 }) { id } }',
      { ids },
    );

  it('asks within its budget, and looks at what changed since the last one alone', async () => {
    now = hotel.host.workspace.clock.now().getTime();
    await nightly();
    const guests = await bookGuests(650);
    await spoil(guests.slice(0, 3));
    const { run, requests } = await nightly();
    expect(run).toMatchObject({ status: 'DONE', counts: { written: 3 } });
    expect(run.counts.read).toBeGreaterThanOrEqual(650);
    expect(requests).toBeLessThanOrEqual(10 + guests.length / 50);
    await hotel.host.advanceTo(new Date(now + 2 * 24 * 60 * MINUTE_MS).toISOString());
    now = hotel.host.workspace.clock.now().getTime();
    const quiet = await nightly();
    expect(quiet.run).toMatchObject({ status: 'DONE', counts: { read: 0 } });
    expect(quiet.requests).toBeLessThanOrEqual(10);
  });

  it('that did not end well is made good by the next, from where the last good one began', async () => {
    now = hotel.host.workspace.clock.now().getTime();
    const { run } = await nightly();
    const [guest] = (await bookGuests(1)) as [string];
    await spoil([guest]);
    await hotel.host.advanceTo(new Date(now + 5 * 60 * MINUTE_MS).toISOString());
    now = hotel.host.workspace.clock.now().getTime();
    await startRun(app, reconciliation, new Date(now));
    await cancelRuns(app, [run.id], new Date(now));
    await hotel.host.advanceTo(new Date(now + 5 * 60 * MINUTE_MS).toISOString());
    now = hotel.host.workspace.clock.now().getTime();
    expect((await nightly()).run).toMatchObject({ status: 'DONE', counts: { written: 1 } });
  });
});
