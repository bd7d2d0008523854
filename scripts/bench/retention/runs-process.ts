import { retentionFit } from '../../../plugin/flows/retention/fit.ts';
import { touchPlanning } from '../../../plugin/flows/retention/planning.ts';
import { playProof } from '../../../plugin/flows/retention/proof.ts';
import { retentionScoring } from '../../../plugin/flows/retention/scoring.ts';
import { startAndContinue, type PulledKind } from '../../../plugin/flows/runs/run.ts';
import { connect, type Host } from '../../../plugin/host/client.ts';
import { patience } from '../../hotel/host-options.ts';
import { progress, report, timed, watchResidentMegabytes } from '../kit/report.ts';

const FIRST_SECONDS = 240;
const LEAST_A_MUTATION = 180;
const MOST_MEGABYTES = 300;

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

// Runs over a demo hotel as functions of the app do them: in a process of their own, which asks a host in another.
const [, , part = '', size = '', url = '', token = ''] = process.argv;
const api = connect({ url, token, ...patience });
// Not before the host's own clock: to its schedule, a run would look abandoned.
const inDays = (days: number) => () => new Date(Date.now() + days * 86_400_000);

const fit = async (): Promise<void> => {
  progress('Fitting the model');
  const { seconds, result } = await timed(() => whole(api, retentionFit, inDays(0)));
  report({
    name: `${size}: model of ${result.counts.read} guests, read and fitted`,
    value: seconds,
    unit: 's',
    against: `${FIRST_SECONDS} s for fit and first scoring together`,
    ratio: seconds / FIRST_SECONDS,
  });
};

const firstScoring = async (): Promise<void> => {
  progress('Scoring everybody');
  const { host, counts } = counting(api);
  const { seconds, result } = await timed(() => whole(host, retentionScoring, inDays(0)));
  report({
    name: `${size}: first scoring of ${result.counts.read} guests`,
    value: seconds,
    unit: 's',
    against: `${FIRST_SECONDS} s for fit and first scoring together`,
    ratio: seconds / FIRST_SECONDS,
  });
  const perMutation = counts.records / counts.mutations;
  report({
    name: `${size}: people written a mutation`,
    value: perMutation,
    unit: 'records',
    against: `at least ${LEAST_A_MUTATION}`,
    ratio: perMutation / LEAST_A_MUTATION,
  });
};

const night = async (): Promise<void> => {
  for (const kind of [retentionScoring, touchPlanning, playProof]) {
    const { host, counts } = counting(api);
    const { seconds, result } = await timed(() => whole(host, kind, inDays(1)));
    const most = 10 + result.counts.read / 50;
    report({
      name: `${size}: ${result.name}, the next night, ${result.counts.read} due, in ${seconds.toFixed(1)} s`,
      value: counts.requests,
      unit: 'requests',
      against: `10 + due / 50 = ${most.toFixed(0)}`,
      ratio: counts.requests / most,
    });
  }
};

const mostMegabytes = watchResidentMegabytes();
switch (part) {
  case 'fit':
    await fit();
    break;
  case 'first':
    await firstScoring();
    break;
  default:
    await night();
}
const value = mostMegabytes();
report({
  name: `${size}: memory of the ${part === 'first' ? 'first scoring' : part}, at most`,
  value,
  unit: 'MB',
  against: `${MOST_MEGABYTES} MB`,
  ratio: value / MOST_MEGABYTES,
});
