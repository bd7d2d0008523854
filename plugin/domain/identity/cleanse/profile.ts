import * as z from 'zod';
import { inputReason } from '../../input-reasons.ts';

const text = z.string(inputReason('NOT_TEXT')).nullish();
/** Blanks around an id and signs that nobody sees make no other id. */
const plainId = (id: string): string => id.replace(/\p{Cf}/gu, '').trim();

const textOrNumber = z.union([z.string(), z.number().transform(String)], inputReason('NOT_TEXT_OR_NUMBER')).nullish();
const texts = z
  .union(
    [z.string().transform((one) => [one]), z.array(z.union([z.string(), z.number().transform(String), z.null()]))],
    inputReason('NOT_TEXTS'),
  )
  .nullish();

/**
 * A profile as a source system gave it, in the form the matching reads. All but `id` may be missing, null or messy;
 * a value of the wrong type is refused.
 */
export const guestProfile = z.object({
  id: z.union(
    [
      z
        .string()
        .transform(plainId)
        .pipe(z.string().min(1, inputReason('MISSING'))),
      z.number().transform(String),
    ],
    {
      error: ({ input }) =>
        input === undefined || input === null || input === ''
          ? inputReason('MISSING')
          : inputReason('NOT_TEXT_OR_NUMBER'),
    },
  ),
  firstName: text,
  middleName: text,
  lastName: text,
  title: text,
  suffix: text,
  gender: text,
  emails: texts,
  phones: texts,
  birthday: textOrNumber,
  /** ISO 3166-1 alpha-2 or alpha-3, or the country's name. */
  nationality: text,
  address: z
    .union(
      [
        z.object({ street: textOrNumber, city: text, postcode: textOrNumber, country: text }),
        z.string().transform((street) => ({ street, city: null, postcode: null, country: null })),
      ],
      inputReason('NOT_AN_ADDRESS'),
    )
    .nullish(),
  documentHash: textOrNumber,
  loyaltyNumber: textOrNumber,
  /** Left out: the hotel's own program. */
  loyaltyProgram: text,
  doNotRent: z.boolean(inputReason('NOT_TRUE_OR_FALSE')).nullish(),
  /** The system that the profile comes from, for the reasons shown to staff. */
  source: text,
});

export type GuestProfile = z.output<typeof guestProfile>;
