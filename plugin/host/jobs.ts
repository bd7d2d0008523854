import type { Host, HostDocument } from './client.ts';

/** Asked of the metadata of the host, whose schema is not that of the records. */
const ENQUEUE: HostDocument<unknown, { input: object }> =
  'mutation EnqueueJobs($input: EnqueueJobsInput!) { enqueueJobs(input: $input) { enqueued } }';

/**
 * Asks the host to run a function of the app as soon as it can, and up to three times more should it fail. `metadata` is a
 * host that repeats nothing. Written out, because that of the SDK brings a client of all metadata along.
 * @throws HostError where the host has no queue for apps
 */
export const enqueueJob = async (metadata: Host, logicFunctionUniversalIdentifier: string): Promise<void> => {
  await metadata.request(ENQUEUE, {
    input: { logicFunctionUniversalIdentifier, payloads: [{}], retryLimit: 3 },
  });
};
