import type { Command } from 'commander';
import * as z from 'zod';
import { countsDiffer } from '../../plugin/flows/totals/counts.ts';
import { connect, type Host } from '../../plugin/host/client.ts';
import { HostError } from '../../plugin/host/errors.ts';
import { settingsOfProperties } from '../../plugin/host/set-up.ts';
import { postRoute } from '../importers/send-slice.ts';
import { savedObjects } from './backup/saved-objects.ts';
import {
  hostVersion,
  lastBackup,
  nightlyRun,
  right,
  secretsAge,
  stuckRuns,
  timeZones,
  type Finding,
  type RunState,
} from './doctor/findings.ts';
import { hostAddress, patience, withHostOptions, type HostAddress } from './host-options.ts';

type Options = { url?: string; key?: string; json?: boolean };

const clientConfig = z.object({ appVersion: z.string().nullish() });

/** The version that a Twenty server tells everyone; null where it tells none. */
const versionOf = async ({ url }: HostAddress): Promise<string | null> => {
  const response = await fetch(`${url}/client-config`, { signal: AbortSignal.timeout(30_000) }).catch(() => null);
  if (response === null || !response.ok) return null;
  return clientConfig.safeParse(await response.json().catch(() => null)).data?.appVersion ?? null;
};

const fieldType = z.object({ __type: z.object({ fields: z.array(z.object({ name: z.string() })) }).nullable() });

const version = async (address: HostAddress, metadata: Host): Promise<Finding> => {
  const { __type } = fieldType.parse(
    await metadata.request('query FieldType { __type(name: "Field") { fields { name } } }', {}),
  );
  return hostVersion(await versionOf(address), __type?.fields.some(({ name }) => name === 'writability') ?? false);
};

const runRow = z.object({
  name: z.string().catch(''),
  kind: z.string().catch(''),
  status: z.string().catch(''),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  leaseUntil: z.string().nullable(),
  nextTryAt: z.string().nullable(),
  error: z.string().nullable(),
});
const runRows = z.object({ hotelRuns: z.object({ edges: z.array(z.object({ node: runRow })) }) });

const runsBy = async (host: Host, filter: object, orderBy: object, first: number): Promise<RunState[]> =>
  runRows
    .parse(
      await host.request(
        `query Runs($filter: HotelRunFilterInput, $orderBy: [HotelRunOrderByInput], $first: Int) { hotelRuns(filter: $filter, orderBy: $orderBy, first: $first) { edges { node { name kind status startedAt finishedAt leaseUntil nextTryAt error } } } }`,
        { filter, orderBy: [orderBy], first },
      ),
    )
    .hotelRuns.edges.map(({ node }) => node);

const lastOf = async (host: Host, kind: string): Promise<string | null> =>
  (
    await runsBy(
      host,
      { and: [{ kind: { eq: kind } }, { finishedAt: { is: 'NOT_NULL' } }] },
      { finishedAt: 'DescNullsLast' },
      1,
    )
  )[0]?.finishedAt ?? null;

const firstRows = z.object({
  retentionPlays: z.object({ edges: z.array(z.object({ node: z.object({ createdAt: z.string() }) })) }),
  people: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});

const objectsMade = z.object({
  objects: z.object({
    edges: z.array(z.object({ node: z.object({ nameSingular: z.string(), createdAt: z.string().nullish() }) })),
  }),
});

/**
 * Since when the app is there, by its objects, or by the plays that come with it where a host does not say when an object was
 * made; and a guest, for asking for a link to his page.
 */
const firsts = async (host: Host, metadata: Host): Promise<{ installedAt: string | null; guestId: string | null }> => {
  const { objects } = objectsMade.parse(
    await metadata.request(
      'query Made { objects(paging: { first: 1000 }) { edges { node { nameSingular createdAt } } } }',
      {},
    ),
  );
  const made = objects.edges.find(({ node }) => node.nameSingular === 'hotelRun')?.node.createdAt ?? null;
  const { retentionPlays, people } = firstRows.parse(
    await host.request(
      'query Firsts { retentionPlays(first: 1, orderBy: [{ createdAt: AscNullsLast }]) { edges { node { createdAt } } } people(filter: { and: [{ guestStays: { gt: 0 } }, { guestErasedAt: { is: NULL } }] }, first: 1) { edges { node { id } } } }',
      {},
    ),
  );
  return {
    installedAt: made ?? retentionPlays.edges[0]?.node.createdAt ?? null,
    guestId: people.edges[0]?.node.id ?? null,
  };
};

const problem = z.object({ error: z.string() });

const rightsOfApp = async (
  address: HostAddress,
  objects: readonly { singular: string; plural: string }[],
): Promise<Finding> => {
  const check = 'Rights of the app';
  const { body } = await postRoute(address, '/hotel/backup/count', {
    objects: objects.map(({ singular, plural }) => ({ singular, plural })),
  });
  const error = problem.safeParse(body).data?.error;
  if (error === undefined) return right(check, `It sees all ${objects.length} objects.`);
  return {
    check,
    state: 'WRONG',
    found: error,
    todo: 'Apply the app again, which sets its role anew: `npx twenty apply`.',
  };
};

const sourcesState = z.object({
  sources: z.array(
    z.object({ source: z.string(), state: z.string(), lastAt: z.string().nullable(), trouble: z.string() }),
  ),
  secrets: z.array(
    z.object({ address: z.string(), mark: z.string(), firstAt: z.string().nullable(), lastAt: z.string().nullable() }),
  ),
  troubleTotal: z.number(),
});

/** What the health of the app tells, too: systems that fell silent or cannot be asked; and messages that were not applied. */
const sources = async (address: HostAddress, now: Date): Promise<Finding[]> => {
  const { body } = await postRoute(address, '/hotel/sources/state', {});
  const state = sourcesState.safeParse(body).data;
  if (state === undefined)
    return [
      { check: 'Sources', state: 'WRONG', found: problem.safeParse(body).data?.error ?? 'The app does not tell.' },
    ];
  const silent = state.sources.filter((one) => one.state === 'SILENT' || one.state === 'PULL_FAILING');
  return [
    silent.length === 0
      ? right('Sources', `${state.sources.length} known, none silent.`)
      : {
          check: 'Sources',
          state: 'WRONG',
          found: silent
            .map((one) => one.trouble || `${one.source} is silent${one.lastAt === null ? '' : ` since ${one.lastAt}`}.`)
            .join(' '),
          todo: 'See there whether it still sends, and to the right address with the right secret: Hotel systems tells which came last.',
        },
    state.troubleTotal === 0
      ? right('Messages', 'None waits to be put right.')
      : {
          check: 'Messages',
          state: 'LOOK',
          found: `${state.troubleTotal} could not be applied or were refused.`,
          todo: 'Put them right and replay them under Hotel systems.',
        },
    secretsAge(state.secrets, now),
  ];
};

const totals = async (host: Host): Promise<Finding> =>
  (await countsDiffer(host))
    ? {
        check: 'Totals',
        state: 'WRONG',
        found: 'The totals of guests do not add up to their stays: an event was lost, or stays were destroyed.',
        todo: 'Give the command Rebuild totals, or wait for the reconciliation of the night.',
      }
    : right('Totals', 'The totals of all guests add up to their stays.');

const linkSecret = async (address: HostAddress, guestId: string | null): Promise<Finding> => {
  const check = 'Links to guests';
  if (guestId === null) return right(check, 'There is no guest with a stay to try one with.');
  const { status, body } = await postRoute(address, '/hotel/guests/page-link', { guestId });
  if (status === 200) return right(check, 'Links are signed.');
  return {
    check,
    state: 'LOOK',
    found: problem.safeParse(body).data?.error ?? 'No link can be made.',
    todo: 'Set HOTEL_LINK_SECRET in the settings of the app: messages to guests lack links until then.',
  };
};

/** A check that the host does not let be made is itself something that is wrong; one that fails keeps no other from being made. */
const attempted = async (check: string, make: () => Promise<Finding | Finding[]>): Promise<Finding[]> => {
  try {
    return [await make()].flat();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [
      {
        check,
        state: 'WRONG',
        found: error.message,
        todo:
          error.kind === 'REFUSED'
            ? 'Give the key a role that sees all records.'
            : 'See whether the server and its worker run, and what its log says.',
      },
    ];
  }
};

/** Makes every check, in the order in which one rests on the other. */
const examine = async (address: HostAddress, now: Date): Promise<Finding[]> => {
  let slowedDown = 0;
  const watched = {
    ...patience,
    onWait: (...told: Parameters<NonNullable<typeof patience.onWait>>): void => {
      if (told[0] === 'THROTTLED') slowedDown += 1;
      patience.onWait?.(...told);
    },
  };
  const host = connect({ url: address.url, token: address.key, ...watched });
  const metadata = connect({ url: address.url, token: address.key, endpoint: '/metadata', ...watched });
  let asked: ReturnType<typeof firsts> | undefined;
  const known = (): ReturnType<typeof firsts> => (asked ??= firsts(host, metadata));
  const objects = await savedObjects(host, metadata);
  const versionFound = await attempted('Host version', () => version(address, metadata));
  if (objects === null)
    return [
      ...versionFound,
      { check: 'App', state: 'WRONG', found: 'The hotel app is not installed.', todo: 'npx twenty apply' },
    ];
  const findings = [
    ...versionFound,
    ...(await attempted('Rights of the app', () => rightsOfApp(address, objects))),
    ...(await attempted('Runs', async () =>
      stuckRuns(await runsBy(host, { status: { eq: 'RUNNING' } }, { startedAt: 'AscNullsLast' }, 200), now),
    )),
    ...(await attempted('Schedule', async () =>
      nightlyRun(await lastOf(host, 'RECONCILIATION'), (await known()).installedAt, now),
    )),
    ...(await attempted('Sources', () => sources(address, now))),
    ...(await attempted('Totals', () => totals(host))),
    ...(await attempted('Time zones', async () =>
      timeZones(new Map([...(await settingsOfProperties(host))].map(([code, { timeZone }]) => [code, timeZone]))),
    )),
    ...(await attempted('Links to guests', async () => linkSecret(address, (await known()).guestId))),
    ...(await attempted('Backup', async () => lastBackup(await lastOf(host, 'BACKUP'), now))),
  ];
  return [
    ...findings,
    slowedDown === 0
      ? right('Rate limit', 'The key was not asked to slow down.')
      : {
          check: 'Rate limit',
          state: 'LOOK',
          found: `The key was asked to slow down ${slowedDown} times.`,
          todo: 'Give each program a key of its own, and see which of them asks so much.',
        },
  ];
};

const MARKS: Record<Finding['state'], string> = { RIGHT: 'ok   ', LOOK: 'look ', WRONG: 'WRONG' };

const doctor = async ({ json = false, ...options }: Options): Promise<void> => {
  const address = hostAddress(options);
  const findings = await examine(address, new Date()).catch((error: unknown): never => {
    throw error instanceof HostError ? Object.assign(new Error(error.message), { exitCode: 3 }) : error;
  });
  process.stdout.write(
    json
      ? `${JSON.stringify(findings)}\n`
      : findings
          .map(
            ({ check, state, found, todo }) =>
              `${MARKS[state]}  ${check.padEnd(18)} ${found}\n${todo === undefined ? '' : `${' '.repeat(26)}→ ${todo}\n`}`,
          )
          .join(''),
  );
  if (findings.some(({ state }) => state === 'WRONG')) process.exitCode = 1;
};

/** `hotel doctor`: looks whether the app does well on a host, and says what to do where it does not. */
export default (command: Command): void => {
  withHostOptions(command)
    .option('--json', 'print JSON')
    .action((options: Options) => doctor(options));
};
