import type { LikeBookings, ShowUpReason } from './reasons.ts';

/** What is known of a booking when it is made. Channel, segment and rate are the hotel's own words. */
export type BookingTraits = {
  /** Days between booking and arrival. */
  leadDays: number;
  channel: string;
  segment: string;
  rate: string;
};

/** A booking whose day of arrival is past. `daysBefore` counts days from the cancellation to the arrival. */
export type PastBooking = BookingTraits & {
  /** Days since its day of arrival. */
  daysAgo: number;
  outcome: { kind: 'SHOWED_UP' } | { kind: 'NO_SHOW' } | { kind: 'CANCELLED'; daysBefore: number };
};

/**
 * How many bookings were on the books at each of {@link DAYS_LEFT}, and how many of them showed up, for all bookings and
 * for ever narrower groups of like ones. Plain JSON, so that it can be stored and added to.
 */
export type ShowUpModel = { groups: Record<string, ShowUpCounts> };
export type ShowUpCounts = { booked: number[]; showedUp: number[] };

/** Days before arrival at which bookings are counted; between them the probability is interpolated. */
export const DAYS_LEFT = [0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365] as const;

/**
 * Share that showed up among those on the books so many days before, for a hotel without a history of its own: the resort
 * hotel of Antonio, de Almeida, Nunes, "Hotel booking demand datasets", Data in Brief 22 (2019) 41-49, arrivals of
 * 2015-07-01 to 2016-06-30.
 */
const PRIOR = [
  0.98, 0.976, 0.972, 0.965, 0.954, 0.944, 0.936, 0.917, 0.889, 0.863, 0.826, 0.792, 0.747, 0.709, 0.665, 0.638, 0.459,
];

/** A group's own bookings weigh as much as those of the wider group once there are so many of them. */
const PRIOR_BOOKINGS = 20;

const LEAD_BANDS = [
  { from: 0, to: 7 },
  { from: 8, to: 30 },
  { from: 31, to: 90 },
  { from: 91, to: 180 },
  { from: 181, to: null },
] as const;
export const leadBand = (leadDays: number): (typeof LEAD_BANDS)[number] =>
  LEAD_BANDS.findLast(({ from }) => leadDays >= from) ?? LEAD_BANDS[0];

/** From all bookings to those of the same rate, segment, channel and lead time: each step within the one before. */
const groupsOf = ({ rate, segment, channel, leadDays }: BookingTraits): LikeBookings[] => [
  {},
  { rate },
  { rate, segment },
  { rate, segment, channel },
  { rate, segment, channel, lead: leadBand(leadDays) },
];

/** Names a group in the model; the hotel's own words may hold any character. */
const keyOf = ({ rate, segment, channel, lead }: LikeBookings): string =>
  JSON.stringify([rate, segment, channel, lead?.from].filter((trait) => trait !== undefined));

/** Where the model counts all bookings. */
export const ALL_BOOKINGS = keyOf({});

const noCounts = (): ShowUpCounts => ({ booked: DAYS_LEFT.map(() => 0), showedUp: DAYS_LEFT.map(() => 0) });

/** A booking is on the books from the day it is made to the day it is cancelled, or else to its arrival. */
export const wasOnBooks = (
  { leadDays, outcome }: Pick<PastBooking, 'leadDays' | 'outcome'>,
  daysLeft: number,
): boolean => daysLeft <= leadDays && (outcome.kind !== 'CANCELLED' || outcome.daysBefore <= daysLeft);

/**
 * Counts past bookings, older ones less: a booking counts half after `halfLifeDays`. Same-day cancellations count as
 * bookings that did not show up.
 */
export const fitShowUp = (bookings: Iterable<PastBooking>, halfLifeDays: number): ShowUpModel => {
  const groups: Record<string, ShowUpCounts> = {};
  for (const booking of bookings) {
    const weight = 2 ** (-booking.daysAgo / halfLifeDays);
    for (const group of groupsOf(booking)) {
      const counts = (groups[keyOf(group)] ??= noCounts());
      for (const [index, daysLeft] of DAYS_LEFT.entries()) {
        if (!wasOnBooks(booking, daysLeft)) continue;
        counts.booked[index]! += weight;
        if (booking.outcome.kind === 'SHOWED_UP') counts.showedUp[index]! += weight;
      }
    }
  }
  return { groups };
};

/** Fewer bookings than that say nothing of a group any more. */
const LEAST_WEIGHT = 0.05;
/** Kept as exactly as it matters, so that a model stays small. */
const kept = (counts: readonly number[]): number[] => counts.map((count) => Math.round(count * 1_000) / 1_000);

/**
 * A model with the bookings of the days that have passed since it was made: what it had counts less by the days, and what
 * `bookings` says is added, their `daysAgo` counted from now. Counting day by day comes to what {@link fitShowUp} counts at once,
 * but for groups of which next to nothing is left.
 */
export const withBookings = (
  { groups }: ShowUpModel,
  bookings: Iterable<PastBooking>,
  { days, halfLifeDays }: { days: number; halfLifeDays: number },
): ShowUpModel => {
  const fade = 2 ** (-days / halfLifeDays);
  const added = fitShowUp(bookings, halfLifeDays).groups;
  const names = new Set([...Object.keys(groups), ...Object.keys(added)]);
  return {
    groups: Object.fromEntries(
      [...names].flatMap((name) => {
        const [before, since] = [groups[name] ?? noCounts(), added[name] ?? noCounts()];
        const sum = (of: 'booked' | 'showedUp'): number[] =>
          kept(before[of].map((count, index) => count * fade + since[of][index]!));
        const booked = sum('booked');
        return booked.some((count) => count >= LEAST_WEIGHT) ? [[name, { booked, showedUp: sum('showedUp') }]] : [];
      }),
    ),
  };
};

/** Mean of a beta distribution with the wider group as prior: (showed up + 20 × prior) / (booked + 20). */
const shrunk = (showedUp: number, booked: number, prior: number): number =>
  (showedUp + PRIOR_BOOKINGS * prior) / (booked + PRIOR_BOOKINGS);

/**
 * Probability of showing up at each of {@link DAYS_LEFT}, by partial pooling: a group with few bookings stays near the
 * wider group it belongs to, one with many goes by its own record.
 */
export const showUpCurve = ({ groups }: ShowUpModel, traits: BookingTraits): number[] =>
  groupsOf(traits).reduce<number[]>((curve, group) => {
    const counts = groups[keyOf(group)];
    return counts ? curve.map((prior, index) => shrunk(counts.showedUp[index]!, counts.booked[index]!, prior)) : curve;
  }, PRIOR);

/** The curve's value a number of days before arrival, interpolated between the days that are counted. */
export const curveAt = (curve: readonly number[], daysLeft: number): number => {
  const after = DAYS_LEFT.findIndex((days) => days >= daysLeft);
  if (after === -1) return curve.at(-1)!;
  if (after === 0) return curve[0]!;
  const [from, to] = [DAYS_LEFT[after - 1]!, DAYS_LEFT[after]!];
  const way = (daysLeft - from) / (to - from);
  return curve[after - 1]! * (1 - way) + curve[after]! * way;
};

export type ShowUp = { probability: number; reasons: ShowUpReason[] };

/**
 * How likely a booking that is on the books `daysLeft` days before arrival shows up, and from how many like bookings,
 * older ones counted less.
 */
export const showUpProbability = (model: ShowUpModel, traits: BookingTraits, daysLeft: number): ShowUp => {
  const probability = curveAt(showUpCurve(model, traits), daysLeft);
  const index = Math.max(
    0,
    DAYS_LEFT.findIndex((days) => days >= Math.min(daysLeft, DAYS_LEFT.at(-1)!)),
  );
  const records = groupsOf(traits).flatMap((of): ShowUpReason[] => {
    const counts = model.groups[keyOf(of)];
    const booked = counts?.booked[index] ?? 0;
    return counts && booked >= 0.5
      ? [
          {
            code: 'SHOWED_UP',
            of,
            showedUp: Math.round(counts.showedUp[index]!),
            booked: Math.round(booked),
            daysLeft: DAYS_LEFT[index]!,
          },
        ]
      : [];
  });
  return { probability, reasons: records.length > 0 ? records : [{ code: 'NO_BOOKINGS_YET' }] };
};
