import * as z from 'zod';
import { roundToMicros } from '../../domain/money.ts';

/** The records that a command is for. */
export const recordIds = z.array(z.uuid()).min(1).max(200);

/** An amount as the host writes it: whole millionths of the currency's unit. */
export const money = z.strictObject({
  amountMicros: z.int().min(-1e15).max(1e15).transform(roundToMicros),
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
});
