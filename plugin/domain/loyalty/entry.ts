import * as z from 'zod';
import { daySchema, someCountsSchema } from './measure-schemas.ts';
import { asMessage } from './problems.ts';

export const ENTRY_KINDS = ['EARN', 'BONUS', 'REDEEM', 'EXPIRE', 'REVERSE', 'ADJUST', 'TRANSFER', 'PARTNER'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * One entry of a member's ledger. EARN and BONUS give points; REDEEM and EXPIRE take them, with or without a minus sign;
 * ADJUST, TRANSFER and PARTNER give or take by their sign; REVERSE undoes the entry whose key it names or bears, or else the newest
 * that fits.
 */
export const entrySchema = z
  .object({
    on: daySchema,
    kind: z.enum(ENTRY_KINDS),
    points: z.number(),
    key: z.string().min(1).nullish(),
    reverses: z.string().min(1).nullish(),
    expiresOn: daySchema.nullish(),
    qualifying: someCountsSchema.nullish(),
  })
  .superRefine((entry, context) => {
    if ((entry.kind === 'EARN' || entry.kind === 'BONUS') && entry.points < 0)
      context.addIssue({
        code: 'custom',
        path: ['points'],
        message: asMessage({ code: 'GIVES_POINTS', kind: entry.kind }),
      });
    if (entry.reverses && entry.kind !== 'REVERSE')
      context.addIssue({ code: 'custom', path: ['reverses'], message: asMessage({ code: 'FOR_REVERSE_ONLY' }) });
  });
export type Entry = z.output<typeof entrySchema>;
