import { addDays, daysBetween, type CalendarDate } from '../../calendar-dates.ts';

/**
 * What can be said of a play by its holdout. Two words are earned: WORKS and HARMS hold at all times together in 95 of
 * 100 plays without an effect, however often one looks.
 */
export type PlayVerdict = 'NOT_MEASURED' | 'TOO_EARLY' | 'WORKS' | 'HARMS' | 'NO_EFFECT_SEEN';

/** Guests of one group, and how many of them booked. */
export type Group = { guests: number; booked: number };

/** Of what was touched and held out, what can be told. Shares and differences are 0 to 1; `low` to `high` is the 95 % interval. */
export type Effect = {
  difference: number | null;
  low: number | null;
  high: number | null;
  /** The smallest difference that would be seen with four chances in five at this size. */
  smallestSeen: number | null;
  /** The difference aimed at: half as many bookings again. */
  aimedAt: number | null;
  enoughOn: CalendarDate | null;
  verdict: PlayVerdict;
};

const Z_95 = 1.959964;
const Z_POWER_80 = 0.841621;
const ALPHA = 0.05;

/** A play that does not bring half as many bookings again is hardly worth its post (our choice). */
const AIMED_LIFT = 0.5;
/** Where nobody has booked yet: two in a hundred do, as in the trade (our choice). */
const USUAL_SHARE = 0.02;

/** Wilson's score interval (E. B. Wilson, JASA 22, 1927). */
const wilson = ({ guests, booked }: Group): { low: number; high: number } => {
  const share = booked / guests;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * guests);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / guests + z2 / (4 * guests * guests));
  return { low: (centre - spread) / (1 + z2 / guests), high: (centre + spread) / (1 + z2 / guests) };
};

/**
 * The 95 % interval of a difference of shares: Newcombe's hybrid score interval, which holds with small and with very
 * unequal groups (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10).
 */
export const differenceInterval = (touched: Group, heldOut: Group): { low: number; high: number } => {
  const [one, other] = [touched.booked / touched.guests, heldOut.booked / heldOut.guests];
  const [of, against] = [wilson(touched), wilson(heldOut)];
  return {
    low: one - other - Math.hypot(one - of.low, against.high - other),
    high: one - other + Math.hypot(of.high - one, other - against.low),
  };
};

/**
 * Whether a difference stands out of chance whenever one looks: the normal-mixture boundary (H. Robbins, Annals of
 * Mathematical Statistics 41, 1970). A fixed 95 % interval that is looked at every night would sooner or later leave out
 * 0 for most plays. `expected` is the size of effect that it is sharpest for.
 */
const standsOut = (difference: number, variance: number, expected: number): boolean => {
  const information = (expected * expected) / variance;
  return difference * difference > variance * (1 + 1 / information) * (Math.log(1 + information) - 2 * Math.log(ALPHA));
};

/** A group in which fewer bookings than this are to be expected is too small for what is taken as normal here. */
const LEAST_EXPECTED = 5;

/**
 * The effect of a play, of guests whose time to book is over. `since` is the day of the first touch; at the pace since
 * then the effect aimed at will be told from chance by `enoughOn`.
 */
export const effectOf = (
  touched: Group,
  heldOut: Group,
  { since, today }: { since: CalendarDate | null; today: CalendarDate },
): Effect => {
  if (touched.guests === 0 || heldOut.guests === 0)
    return {
      difference: null,
      low: null,
      high: null,
      smallestSeen: null,
      aimedAt: null,
      enoughOn: null,
      verdict: heldOut.guests === 0 && touched.guests > 0 ? 'NOT_MEASURED' : 'TOO_EARLY',
    };
  const difference = touched.booked / touched.guests - heldOut.booked / heldOut.guests;
  const all = { guests: touched.guests + heldOut.guests, booked: touched.booked + heldOut.booked };
  const usual = all.booked === 0 ? USUAL_SHARE : all.booked / all.guests;
  const aimedAt = AIMED_LIFT * usual;
  // As without an effect, where both groups have one share.
  const variance = usual * (1 - usual) * (1 / touched.guests + 1 / heldOut.guests);
  const isLarge = usual * Math.min(touched.guests, heldOut.guests) >= LEAST_EXPECTED;
  const smallestSeen = (Z_95 + Z_POWER_80) * Math.sqrt(variance);
  const isEnough = isLarge && smallestSeen <= aimedAt;
  const elapsed = since === null ? 0 : Math.max(1, daysBetween(since, today));
  return {
    difference,
    ...differenceInterval(touched, heldOut),
    smallestSeen,
    aimedAt,
    enoughOn: since === null ? null : addDays(since, Math.ceil(elapsed * (smallestSeen / aimedAt) ** 2)),
    verdict:
      isLarge && standsOut(difference, variance, aimedAt)
        ? difference > 0
          ? 'WORKS'
          : 'HARMS'
        : isEnough
          ? 'NO_EFFECT_SEEN'
          : 'TOO_EARLY',
  };
};
