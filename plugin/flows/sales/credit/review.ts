import * as z from 'zod';
import { NOTHING_COUNTED } from '../../../domain/runs/run.ts';
import type { Host } from '../../../host/client.ts';
import { accountsToReview } from '../../../host/credit.ts';
import { stepped, type Step } from '../../runs/run.ts';
import { refreshCredit } from './refresh.ts';

const A_PAGE = 50;

const cursor = z.object({ after: z.string().nullable() });
type Cursor = z.infer<typeof cursor>;

/** Looks through what accounts owe: what has become late becomes a task, and what is paid is late no more. */
export const creditReview = stepped<Cursor>({
  kind: 'CREDIT_REVIEW',
  key: 'credit:review',
  cursor,
  first: () => ({ after: null }),
  step: async (host: Host, { after }, clock): Promise<Step<Cursor>> => {
    const ids = (await accountsToReview(host)).filter((id) => after === null || id > after);
    const own = ids.slice(0, A_PAGE);
    const { read, written } = await refreshCredit(host, own, clock());
    return {
      counts: { ...NOTHING_COUNTED, read, written, unchanged: read - written },
      next: ids.length > own.length ? { after: own.at(-1)! } : null,
    };
  },
});
