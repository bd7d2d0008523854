import * as z from 'zod';
import type { QuotedFor } from '../../host/quotes.ts';

/** For whom a quote is: a group or a guest, one of the two. */
export const whom = z
  .strictObject({ groupId: z.uuid().optional(), guestId: z.uuid().optional() })
  .transform(({ groupId, guestId }, { addIssue }): QuotedFor => {
    if (groupId !== undefined && guestId === undefined) return { groupId };
    if (guestId !== undefined && groupId === undefined) return { guestId };
    addIssue({ code: 'custom', message: 'names a group or a guest' });
    return z.NEVER;
  });
