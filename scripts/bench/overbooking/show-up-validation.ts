import {
  type PastBooking,
  type ShowUpModel,
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
