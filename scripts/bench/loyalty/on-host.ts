import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleFile } from '../../../plugin/domain/loyalty/rule-file.ts';
import { house } from '../../../plugin/domain/loyalty/presets/house.ts';
import { followPrograms } from '../../../plugin/flows/loyalty/programs.ts';
import { loyaltyReview } from '../../../plugin/flows/loyalty/review.ts';
import { simulationOf } from '../../../plugin/flows/loyalty/simulation.ts';
import { startAndContinue, type PulledKind } from '../../../plugin/flows/runs/run.ts';
import { followStayEvents } from '../../../plugin/flows/stays/follow-events.ts';
import { batches, connect, type Host } from '../../../plugin/host/client.ts';
import { loadPrograms } from '../../../plugin/host/loyalty.ts';
import { outputFolder, readManifest } from '../../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../../demo-hotel/load.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import type { AppManifest } from '../../embedded-host/metadata/manifest.ts';
import { patience } from '../../hotel/host-options.ts';
import { ownHost } from '../kit/own-host.ts';
import { progress, report, timed } from '../kit/report.ts';

const CHECK_OUTS = 2_000;
const SIZE = 'large';
const SIMULATION_SECONDS = 60;
const NOW = '2026-06-15T12:00:00.000Z';

/** Asks a host as the app, and counts. */
const counting = (url: string, token: string): { app: Host; requests: () => number } => {
  const connected = connect({ url, token, ...patience });
  let requests = 0;
  return {
    app: {
      request: (document, variables) => {
        requests += 1;
        return connected.request(document, variables);
      },
    },
    requests: () => requests,
  };
};

/** The app on a host that sends it no events, so that nothing but what is measured is at work. */
const quietHost = async (options: Parameters<typeof startEmbeddedHost>[0]) => {
  const host = await startEmbeddedHost(options);
  const manifest = readManifest<AppManifest>();
  await host.installApp({ ...manifest, logicFunctions: [] }, (path) => readFile(join(outputFolder, path)));
  const token = await host.applicationToken(manifest.application.universalIdentifier);
  const { app, requests } = counting(host.url, token);
  const send = async (query: string, data: readonly object[]): Promise<{ id: string }[]> => {
    const created: { id: string }[] = [];
    for (const batch of batches(data)) {
      const answer = await fetch(`${host.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { data: batch } }),
      });
      const { data: answered, errors } = (await answer.json()) as {
        data: Record<string, { id: string }[]>;
        errors?: { message: string }[];
      };
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      created.push(...Object.values(answered)[0]!);
    }
    return created;
  };
  return { host, app, send, requests };
};

/** The day after a month's last: the days on which tiers and points end are most often the last of a month. */
const nextMonth = (): Date => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1, 12));
};

const runThrough = async (app: Host, kind: PulledKind, now: () => Date) => {
  const options = { clock: now, owner: randomUUID(), isTimeUp: () => false, onFault: () => undefined };
  const run = await startAndContinue({ asPerson: app, host: app }, kind, options);
  if (run.status !== 'DONE') throw new Error(`${kind.kind} ended as ${run.status}`);
  return run;
};

const checkOuts = async (): Promise<void> => {
  const { host, app, send, requests } = await quietHost({ time: NOW });
  try {
    const [program] = await send(
      'mutation ($data: [LoyaltyProgramCreateInput!]!) { createLoyaltyPrograms(data: $data) { id } }',
      [{ name: 'House', code: 'HOUSE', status: 'ACTIVE', rules: house }],
    );
    await followPrograms(app);
    const figures: Record<string, { seconds: number; requests: number }> = {};
    for (const who of ['guests', 'members'] as const) {
      progress(`${CHECK_OUTS} check-outs of ${who}`);
      const people = await send(
        'mutation ($data: [PersonCreateInput!]!) { createPeople(data: $data) { id } }',
        Array.from({ length: CHECK_OUTS }, (_, at) => ({ name: { firstName: who, lastName: `${at}` } })),
      );
      if (who === 'members')
        await send(
          'mutation ($data: [LoyaltyMembershipCreateInput!]!) { createLoyaltyMemberships(data: $data) { id } }',
          people.map(({ id }, at) => ({
            personId: id,
            programId: program!.id,
            number: `M${at}`,
            enrolledOn: '2026-01-01',
          })),
        );
      const stays = await send(
        'mutation ($data: [StayCreateInput!]!) { createStays(data: $data) { id } }',
        people.map(({ id }, at) => ({
          key: `${who}:${at}`,
          status: 'CHECKED_OUT',
          guestId: id,
          arrivalOn: '2026-06-01',
          departureOn: '2026-06-04',
          roomRevenue: { amountMicros: 300_000_000, currencyCode: 'EUR' },
        })),
      );
      const before = requests();
      const { seconds } = await timed(async () => {
        for (const batch of batches(stays))
          await followStayEvents(
            app,
            { events: batch.map(({ id }) => ({ recordId: id, properties: {} })) },
            new Date(NOW),
          );
      });
      figures[who] = { seconds, requests: requests() - before };
    }
    const { guests, members } = figures as Record<'guests' | 'members', { seconds: number; requests: number }>;
    report({ name: `${CHECK_OUTS} check-outs of guests who are no members`, value: guests.seconds, unit: 's' });
    report({
      name: `${CHECK_OUTS} check-outs of members, with earning`,
      value: members.seconds,
      unit: 's',
      against: 'the same without earning',
      ratio: members.seconds / guests.seconds,
    });
    report({
      name: 'requests for each 200 check-outs with earning',
      value: members.requests / (CHECK_OUTS / 200),
      unit: 'requests',
      against: 'at most 10',
    });
  } finally {
    await host.stop();
  }
};

/** The house's rules with every threshold half as high again. */
const stricter: RuleFile = JSON.parse(JSON.stringify(house), (key, value: unknown) =>
  key === 'atLeast' && typeof value === 'number' ? value * 1.5 : value,
) as RuleFile;

const nightlyReview = async (folder: string): Promise<void> => {
  const { host, app, requests } = await quietHost({ database: { kind: 'folder', path: folder } });
  try {
    progress(`Loading the ${SIZE} demo hotel`);
    await loadIntoEmbeddedHost(host, { size: SIZE, asOf: todayOf(host) });
    progress('The nightly review');
    const before = requests();
    const { seconds, result } = await timed(() => runThrough(app, loyaltyReview, nextMonth));
    const cost = requests() - before;
    const due = result.counts.read;
    report({ name: `nightly review of the ${SIZE} demo, ${due} members due`, value: seconds, unit: 's' });
    report({
      name: `requests of the nightly review, ${due} members due`,
      value: cost,
      unit: 'requests',
      against: `10 and one for each 50 members due: ${10 + due / 50}`,
      ratio: cost / (10 + due / 50),
    });
  } finally {
    await host.stop();
  }
};

/** On a host in a process of its own, as one is: a function that reckons and the host that reads work side by side. */
const simulation = async (folder: string): Promise<void> => {
  const { address, appToken, stop } = await ownHost(folder);
  try {
    const { app, requests } = counting(address.url, appToken);
    progress('A simulation');
    const [program] = (await loadPrograms(app)).programs;
    const found = await simulationOf(app, { programId: program!.id, rules: stricter });
    if ('refused' in found) throw new Error(found.refused.code);
    const askedBefore = requests();
    const simulated = await timed(() => runThrough(app, found.kind, () => new Date()));
    const members = simulated.result.counts.read;
    report({
      name: `simulation of ${members} members in ${requests() - askedBefore} requests`,
      value: simulated.seconds,
      unit: 's',
      against: `${SIMULATION_SECONDS} s for 100,000`,
      ratio: (simulated.seconds / members) * (100_000 / SIMULATION_SECONDS),
    });
  } finally {
    await stop();
  }
};

const largeDemo = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-loyalty-'));
  try {
    await nightlyReview(folder);
    await simulation(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What loyalty costs where stays, members and ledgers are records of a host. */
export const onHost = async (): Promise<void> => {
  await checkOuts();
  await largeDemo();
};
