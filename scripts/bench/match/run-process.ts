import { randomUUID } from 'node:crypto';
import { matching } from '../../../plugin/flows/identity/matching.ts';
import { startAndContinue } from '../../../plugin/flows/runs/run.ts';
import { connect, type Host } from '../../../plugin/host/client.ts';
import { patience } from '../../hotel/host-options.ts';

// The matching run in a process of its own, as a host runs it: it prints what it took and came to.
const [url, token] = process.argv.slice(2) as [string, string];
const connected = connect({ url, token, ...patience });
let requests = 0;
const host: Host = {
  request: (document, variables) => {
    requests += 1;
    return connected.request(document, variables);
  },
};
const begun = performance.now();
const run = await startAndContinue({ asPerson: host, host }, matching, {
  clock: () => new Date(),
  owner: randomUUID(),
  isTimeUp: () => false,
  onFault: (error) => {
    throw error;
  },
});
process.stdout.write(
  JSON.stringify({
    status: run.status,
    pairs: run.counts.read,
    requests,
    seconds: (performance.now() - begun) / 1_000,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  }),
);
