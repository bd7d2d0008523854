import * as z from 'zod';
import { fromDayNumber, isCalendarDate } from '../calendar-dates.ts';
import { inputReason } from '../input-reasons.ts';
import type { RepeatHistory } from './bg-nbd.ts';
import { fitBgNbd, type BgNbdEstimate } from './bg-nbd-fit.ts';
import { correlationWithRepeats, fitGammaGamma } from './gamma-gamma.ts';
import { guestBase, guestBaseSchema, type GuestBase } from './guest-base.ts';
import { repeatHistory, repeatValue, type GuestHistory, type TimeUnit } from './guest-history.ts';

const few = { guests: z.int().nonnegative(), least: z.int() };
/** What a model as a whole cannot do, or not well. */
const modelLimit = z.discriminatedUnion('code', [
  z.object({ code: z.literal('TOO_FEW_RETURNED'), ...few }),
  z.object({ code: z.literal('LEAVING_NOT_SETTLED') }),
  z.object({ code: z.literal('TOO_FEW_PAID_REPEATS'), ...few }),
  z.object({ code: z.literal('VALUES_TOO_VARIED') }),
  z.object({ code: z.literal('VALUES_TOO_ALIKE') }),
  z.object({ code: z.literal('VALUES_NOT_SETTLED') }),
  z.object({ code: z.literal('VALUE_GOES_WITH_STAYS'), correlation: z.number() }),
]);
export type ModelLimit = z.infer<typeof modelLimit>;

const positive = z.number().positive();
const bgNbd = z.object({ r: positive, alpha: positive, a: positive, b: positive });

/**
 * A fitted model as it is kept and handed on. `bgnbd` and `gammaGamma` are null where the data did not suffice; `limits` say so. A model
 * written by hand may leave out everything but the parameters: the guest base is then taken from the guests scored.
 */
export const retentionModelSchema = z.object({
  unit: z.enum(['week', 'day']).default('week'),
  until: z.string().refine(isCalendarDate, inputReason('NOT_A_DAY')).optional(),
  customers: z.int().nonnegative().optional(),
  repeatCustomers: z.int().nonnegative().optional(),
  bgnbd: bgNbd.extend({ logLikelihood: z.number().optional(), standardErrors: bgNbd.nullish() }).nullable(),
  gammaGamma: z
    .object({
      p: positive,
      q: z.number().gt(1, inputReason('NO_MEAN_VALUE')),
      v: positive,
      logLikelihood: z.number().optional(),
    })
    .nullable()
    .default(null),
  valueCorrelation: z.number().nullish(),
  guestBase: guestBaseSchema.optional(),
  limits: z.array(modelLimit).default([]),
});
export type RetentionModel = z.infer<typeof retentionModelSchema>;
/** A model with a guest base: all that scoring needs. */
export type FittedModel = RetentionModel & { guestBase: GuestBase };

/** Beyond this the average value visibly goes with the number of stays, which the model of value takes as unrelated (our choice). */
const HIGH_CORRELATION = 0.3;

/** An error larger than the estimate itself says that the data hardly bear on it. */
const isSettled = ({ a, b, standardErrors }: BgNbdEstimate): boolean =>
  standardErrors !== null && standardErrors.a < a && standardErrors.b < b;

/** Fits all that scoring needs to the guests as known on the day number `until`. Guests without a stay are left out. */
export const fitRetention = (
  guests: readonly GuestHistory[],
  { until, unit }: { until: number; unit: TimeUnit },
): FittedModel => {
  const stayed = guests.filter((guest) => guest.kind === 'summary' || guest.days.length > 0);
  function* histories(): Generator<RepeatHistory> {
    for (const guest of stayed) {
      const history = repeatHistory(guest, until, unit);
      if (history !== null) yield history;
    }
  }
  const values = stayed.map(repeatValue).filter(({ repeats }) => repeats > 0);
  const stays = fitBgNbd(histories());
  const value = fitGammaGamma(values);
  const correlation = values.length > 1 ? correlationWithRepeats(values) : Number.NaN;
  const limits: ModelLimit[] = [];
  if (stays.kind === 'too-little-data') limits.push(stays.reason);
  else if (!isSettled(stays.estimate)) limits.push({ code: 'LEAVING_NOT_SETTLED' });
  if (value.kind === 'too-little-data') limits.push(value.reason);
  if (Math.abs(correlation) > HIGH_CORRELATION) limits.push({ code: 'VALUE_GOES_WITH_STAYS', correlation });
  return {
    unit,
    until: fromDayNumber(until),
    customers: stayed.length,
    repeatCustomers: stayed.filter((guest) => (guest.kind === 'summary' ? guest.frequency > 0 : guest.days.length > 1))
      .length,
    bgnbd: stays.kind === 'fitted' ? stays.estimate : null,
    gammaGamma: value.kind === 'fitted' ? value.estimate : null,
    valueCorrelation: Number.isNaN(correlation) ? null : correlation,
    guestBase: guestBase(stayed, until, unit),
    limits,
  };
};
