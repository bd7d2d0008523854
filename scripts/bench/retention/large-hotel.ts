import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, calendarDate } from '../../../plugin/domain/calendar-dates.ts';
import { retentionFit } from '../../../plugin/flows/retention/fit.ts';
import { touchPlanning } from '../../../plugin/flows/retention/planning.ts';
import { playProof } from '../../../plugin/flows/retention/proof.ts';
import { retentionScoring } from '../../../plugin/flows/retention/scoring.ts';
import { startAndContinue, type PulledKind } from '../../../plugin/flows/runs/run.ts';
import { connect, type Host } from '../../../plugin/host/client.ts';
import { buildApp } from '../../build-app.ts';
import { loadIntoEmbeddedHost, todayOf } from '../../demo-hotel/load.ts';
import { installBuiltApp } from '../../embedded-host/built-app.ts';
import { startEmbeddedHost } from '../../embedded-host/host.ts';
import { patience } from '../../hotel/host-options.ts';
import { progress, report, residentMegabytes, timed } from '../report.ts';

const FIRST_SECONDS = 240;
const LEAST_A_MUTATION = 180;

/** A host that counts its requests, and the records of its mutations of people. */
const counting = (host: Host) => {
  const counts = { requests: 0, mutations: 0, records: 0 };
  const counted: Host = {
    request: (document, variables) => {
      counts.requests += 1;
      const { data } = variables as { data?: unknown };
      if (Array.isArray(data) && document.toString().includes('createPeople')) {
        counts.mutations += 1;
        counts.records += data.length;
      }
      return host.request(document, variables);
    },
  };
  return { host: counted, counts };
};

/** Does a run from its beginning to its end. */
const whole = async (host: Host, kind: PulledKind, clock: () => Date) => {
  const run = await startAndContinue({ asPerson: host, host }, kind, {
    clock,
    owner: 'bench',
    isTimeUp: () => false,
    onFault: (error: unknown) => {
      throw error;
    },
  });
  if (run.status !== 'DONE') throw new Error(`${run.name} ended as ${run.status}`);
  return run;
};

/** The first scoring of a demo hotel on the embedded host, and the nights after it: seconds, requests and memory. */
export const measureHotel = async (size: string): Promise<void> => {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  const embedded = await startEmbeddedHost({ database: { kind: 'folder', path: folder } });
  try {
    const applicationId = await installBuiltApp(embedded);
    progress(`Loading the ${size} demo hotel`);
    const asOf = todayOf(embedded);
    await loadIntoEmbeddedHost(embedded, { size, asOf });
    await embedded.workspace.database.query(
      `UPDATE workspace.person SET "guestLifecycle" = NULL, "guestReviewOn" = NULL, "guestReasons" = NULL, "guestWhy" = NULL`,
    );
    const api = connect({ url: embedded.url, token: await embedded.applicationToken(applicationId), ...patience });
    const atNoon = (days: number) => () => new Date(`${addDays(calendarDate(asOf), days)}T12:00:00Z`);

    progress(`Fitting the model and scoring everybody`);
    const fit = await timed(() => whole(api, retentionFit, atNoon(0)));
    const first = counting(api);
    const scoring = await timed(() => whole(first.host, retentionScoring, atNoon(0)));
    report({
      name: `${size}: model of ${fit.result.counts.read} guests, read and fitted`,
      value: fit.seconds,
      unit: 's',
    });
    report({
      name: `${size}: first fit and scoring of ${scoring.result.counts.read} guests`,
      value: fit.seconds + scoring.seconds,
      unit: 's',
      against: `${FIRST_SECONDS} s`,
      ratio: (fit.seconds + scoring.seconds) / FIRST_SECONDS,
    });
    const perMutation = first.counts.records / first.counts.mutations;
    report({
      name: `${size}: people written a mutation`,
      value: perMutation,
      unit: 'records',
      against: `at least ${LEAST_A_MUTATION}`,
      ratio: perMutation / LEAST_A_MUTATION,
    });
    for (const kind of [retentionScoring, touchPlanning, playProof]) {
      const night = counting(api);
      const { seconds, result } = await timed(() => whole(night.host, kind, atNoon(1)));
      const most = 10 + result.counts.read / 50;
      report({
        name: `${size}: ${result.name}, the next night, ${result.counts.read} due, in ${seconds.toFixed(1)} s`,
        value: night.counts.requests,
        unit: 'requests',
        against: `10 + due / 50 = ${most.toFixed(0)}`,
        ratio: night.counts.requests / most,
      });
    }
    report({ name: `${size}: memory resident of host and runs`, value: residentMegabytes(), unit: 'MB' });
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
