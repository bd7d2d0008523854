import {
  type PastBooking,
  type ShowUpModel,
  curveAt,
  DAYS_LEFT,
  fitShowUp,
  showUpCurve,
  wasOnBooks,
} from '../../../plugin/domain/overbooking/show-up.ts';

/**
 * How well a model foretells bookings it has not seen: the mean of −ln of the probability it gave to what happened, over
 * all days at which they were on the books. Lower is better; null without bookings.
 */
export const showUpLogLoss = (model: ShowUpModel, bookings: readonly PastBooking[]): number | null => {
  let loss = 0;
  let seen = 0;
  for (const booking of bookings) {
    const curve = showUpCurve(model, booking);
    for (const [index, daysLeft] of DAYS_LEFT.entries()) {
      if (!wasOnBooks(booking, daysLeft)) continue;
      const probability = curve[index]!;
      loss -= Math.log(booking.outcome.kind === 'SHOWED_UP' ? probability : 1 - probability);
      seen += 1;
    }
  }
  return seen === 0 ? null : loss / seen;
};

/**
 * How fast a hotel's own past should fade: of the half-lives offered, the one whose model of the earlier bookings best
 * foretells those of the last `holdoutDays`. The longest when there is nothing to choose by.
 */
export const bestHalfLife = (
  bookings: readonly PastBooking[],
  halfLives: readonly number[],
  holdoutDays: number,
): number => {
  const isHeldOut = ({ daysAgo }: PastBooking): boolean => daysAgo < holdoutDays;
  const earlier = bookings
    .filter((booking) => !isHeldOut(booking))
    .map((booking) => ({ ...booking, daysAgo: booking.daysAgo - holdoutDays }));
  const heldOut = bookings.filter(isHeldOut);
  const losses = halfLives.map((halfLife) => ({
    halfLife,
    loss: showUpLogLoss(fitShowUp(earlier, halfLife), heldOut) ?? 0,
  }));
  return losses.reduce((best, each) =>
    each.loss < best.loss || (each.loss === best.loss && each.halfLife > best.halfLife) ? each : best,
  ).halfLife;
};

/** A probability of showing up that was given, and whether it came so. */
export type Foretold = { probability: number; showedUp: boolean };

/** What the model said of bookings on the books so many days before arrival, the day of booking where nothing is said. */
export const foretold = (model: ShowUpModel, bookings: readonly PastBooking[], daysLeft?: number): Foretold[] =>
  bookings.flatMap((booking) =>
    wasOnBooks(booking, daysLeft ?? booking.leadDays)
      ? [
          {
            probability: curveAt(showUpCurve(model, booking), daysLeft ?? booking.leadDays),
            showedUp: booking.outcome.kind === 'SHOWED_UP',
          },
        ]
      : [],
  );

/**
 * Area under the receiver operating characteristic: how often of one who came and one who did not the first had the higher
 * probability, ties half (Mann and Whitney). Null where all came, or none.
 */
export const areaUnderCurve = (said: readonly Foretold[]): number | null => {
  const sorted = said.toSorted((one, other) => one.probability - other.probability);
  const came = said.filter(({ showedUp }) => showedUp).length;
  if (came === 0 || came === said.length) return null;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]!.probability === sorted[from]!.probability) to += 1;
    const meanRank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (sorted[at]!.showedUp) ranks += meanRank;
    from = to;
  }
  return (ranks - (came * (came + 1)) / 2) / (came * (said.length - came));
};

/** Of each tenth by what was said: how many bookings, what was said on average, and what share came. */
export const calibration = (said: readonly Foretold[]): { bookings: number; said: number; came: number }[] => {
  const sorted = said.toSorted((one, other) => one.probability - other.probability);
  return Array.from({ length: 10 }, (_, tenth) => {
    const part = sorted.slice(Math.floor((tenth * sorted.length) / 10), Math.floor(((tenth + 1) * sorted.length) / 10));
    return {
      bookings: part.length,
      said: part.reduce((sum, { probability }) => sum + probability, 0) / part.length,
      came: part.filter(({ showedUp }) => showedUp).length / part.length,
    };
  }).filter(({ bookings }) => bookings > 0);
};
