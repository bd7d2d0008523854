import * as z from 'zod';
import { NOTHING_COUNTED } from '../../../domain/runs/run.ts';
import type { Host } from '../../../host/client.ts';
import { commissionAgencies } from '../../../host/commissions.ts';
import { stepped, type Step } from '../../runs/run.ts';
import { commissionDays, refreshCommissions } from './refresh.ts';

/** Agencies that one page works out: each brings a year of its stays. */
const A_PAGE = 5;

const cursor = z.object({ after: z.string().nullable() });
type Cursor = z.infer<typeof cursor>;

/** Brings the commission statements of all agencies in step with their stays, a few agencies a page. */
export const commissionReview = stepped<Cursor>({
  kind: 'COMMISSION_REVIEW',
  key: 'commissions:review',
  cursor,
  first: () => ({ after: null }),
  step: async (host: Host, { after }, clock): Promise<Step<Cursor>> => {
    const now = clock();
    const ids = (await commissionAgencies(host, commissionDays(now))).filter((id) => after === null || id > after);
    const own = ids.slice(0, A_PAGE);
    const { read, written } = await refreshCommissions(host, own, now);
    return {
      counts: { ...NOTHING_COUNTED, read, written, unchanged: read - written },
      next: ids.length > own.length ? { after: own.at(-1)! } : null,
    };
  },
});
