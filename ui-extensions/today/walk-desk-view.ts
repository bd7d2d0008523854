import * as z from 'zod/mini';
import type { Money } from '../../plugin/domain/money.ts';
import { count, day, money, recordId, text } from '../../plugin/host/rows.ts';
import type { FormStay, FormValues } from '../stay-commands/desk-form-view.ts';

const shown = {
  stayId: recordId,
  name: text,
  departureOn: day,
  nights: count,
  roomType: text,
  rate: money,
  tier: text,
  stays: count,
  why: z.array(z.string()),
};

/** What the route answers. */
export const walkAnswer = z.object({
  properties: z.array(z.object({ id: recordId, name: text })),
  property: z.nullable(z.object({ id: recordId, name: text, currencyCode: text })),
  on: day,
  capacity: count,
  staying: count,
  due: count,
  missing: count,
  short: count,
  partners: z.array(z.object({ id: recordId, name: text })),
  relocations: z.array(
    z.object({
      ...shown,
      isProposed: z.boolean(),
      cost: money,
      compensation: money,
      due: z.array(z.string()),
      message: z.object({ subject: z.string(), body: z.string() }),
    }),
  ),
  kept: z.array(z.object(shown)),
});
export type WalkAnswer = z.output<typeof walkAnswer>;
export type WalkRow = WalkAnswer['relocations'][number] & { id: string };

/** Who may be relocated, as rows. */
export const walkRows = ({ relocations }: WalkAnswer): WalkRow[] =>
  relocations.map((one) => ({ ...one, id: one.stayId }));

/** A stay as the form of its relocation opens on it. */
export const walkFormStay = ({ stayId, name, departureOn, rate }: WalkRow): FormStay => ({
  id: stayId,
  name,
  status: 'CONFIRMED',
  arrivalOn: null,
  departureOn,
  adults: 1,
  children: 0,
  room: '',
  rate,
  paymentMethod: '',
  hasIdentity: false,
  balance: null,
});

const written = (amount: Money | null): string => (amount === null ? '' : String(amount.amountMicros / 1e6));

/** What the form is filled in with: the first hotel that takes guests, and what is due. */
export const walkValues = (
  { compensation }: WalkRow,
  { partners }: WalkAnswer,
  reason: string,
): Partial<FormValues> => ({
  toId: partners[0]?.id ?? '',
  compensation: written(compensation),
  reason,
});
