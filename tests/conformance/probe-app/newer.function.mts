import { defineLogicFunction } from 'twenty-sdk/define';
import { enqueueJobs, kv } from 'twenty-sdk/logic-function';
import { own } from './identifiers.mts';

type Request = { body: { kind: string; jobId?: string } };

const tried: Record<string, (body: Request['body'], context: unknown) => unknown> = {
  context: (_body, context) =>
    context === undefined
      ? { absent: 'functions are given no context' }
      : { keys: Object.keys(context as object).toSorted(), context },
  keyValue: async () => {
    await kv.set('conformance', { a: 1 });
    const kept = await kv.get('conformance');
    await kv.delete('conformance');
    return { kept, afterwards: await kv.get('conformance') };
  },
  jobs: async ({ jobId }) => {
    const { enqueued, enqueuedJobsCount } = await enqueueJobs({
      logicFunctionUniversalIdentifier: own('function', 11),
      jobs: [{ payload: { recordId: jobId, name: 'job' }, ...(jobId ? { jobId } : {}) }],
    });
    return { enqueued, enqueuedJobsCount };
  },
};

/** Tries what 2.21 has not, and says when the host has not got it. */
export default defineLogicFunction({
  universalIdentifier: own('function', 10),
  name: 'conformance-newer',
  timeoutSeconds: 30,
  httpRouteTriggerSettings: { path: '/conformance/newer', httpMethod: 'POST', isAuthRequired: true },
  handler: async ({ body }: Request, context: unknown) => {
    try {
      return await tried[body.kind]?.(body, context);
    } catch (error) {
      return { absent: error instanceof Error ? error.message : String(error) };
    }
  },
});
